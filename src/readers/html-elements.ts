import type { UnitKind } from '../core/document.ts'

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))

/** Elements that begin and end a unit. */
export const BLOCK: ReadonlySet<string> = words(
  'address article aside base blockquote body button caption center col colgroup dd details dialog dir div dl dt fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li link listing main menu meta nav noframes ol optgroup option p plaintext pre search section select summary table tbody td textarea tfoot th thead title tr ul xmp',
)

/** Elements without content. */
export const VOID: ReadonlySet<string> = words('area base basefont br col embed frame hr img input link meta param source track wbr')

/** Elements whose content nobody reads, or which stands for something else: left out without a trace. */
export const INVISIBLE: ReadonlySet<string> = words('script style template noscript noembed noframes rt rp textarea datalist')

/** Elements that are not prose: OPAQUE in a sentence, left out where they are blocks. */
export const NOT_PROSE: ReadonlySet<string> = words('code kbd samp var svg math pre listing xmp plaintext iframe object canvas audio video')

/** Elements that a block inside them ends, because their end tag was forgotten. */
export const FORGETTABLE: ReadonlySet<string> = words('code kbd samp var')

/** Attributes that are prose. */
export const PROSE_ATTRIBUTES: ReadonlySet<string> = words('alt title aria-label placeholder')

/** Attributes that say how to read an element. */
export const PLAIN_ATTRIBUTES: ReadonlySet<string> = words('lang xml:lang translate class name content href')

/** The kind of a unit by the nearest of these elements around it. */
export const KINDS: Readonly<Record<string, UnitKind>> = {
  title: 'heading',
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  li: 'list-item',
  dt: 'list-item',
  dd: 'list-item',
  td: 'table-cell',
  th: 'table-cell',
  figcaption: 'caption',
  caption: 'caption',
  button: 'message',
  option: 'message',
}

const P = words('p')

/** What a start tag ends where the end tag was left out, as browsers do. */
const ENDS: Readonly<Record<string, ReadonlySet<string>>> = {
  li: words('li p'),
  dt: words('dt dd p'),
  dd: words('dt dd p'),
  td: words('td th p'),
  th: words('td th p'),
  tr: words('tr td th p'),
  tbody: words('thead tbody tr td th p'),
  tfoot: words('thead tbody tr td th p'),
  option: words('option'),
  optgroup: words('option optgroup'),
  rt: words('rt rp'),
  rp: words('rt rp'),
  body: words('head'),
}

/** What a start tag ends; any block ends an open paragraph. */
export function endedBy(name: string): ReadonlySet<string> | undefined {
  return Object.hasOwn(ENDS, name) ? ENDS[name] : BLOCK.has(name) ? P : undefined
}
