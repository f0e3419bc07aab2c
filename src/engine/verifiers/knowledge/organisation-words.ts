const MINOR: ReadonlySet<string> = new Set('of the for and on in to with against de la du des et y a an & /'.split(' '))

/** Words of the names of organisations that translators take for one another, a set a line. */
const SYNONYMS = `
organisation organization union association league alliance federation confederation community commonwealth coalition society
council board committee commission panel conference assembly congress
cooperation collaboration coordination
treaty pact contract agreement accord convention compact
security safety
policy politics political
world global mondial mundial international worldwide universal
health hygiene sanitary sanitation healthcare
investigation inquiry inquest research exploration
bureau office agency department administration service authority directorate
fund fonds foundation
bank banking
court tribunal
trade commerce commercial trading
monetary currency money
state states country countries nation nations
development developing evolution
energy power
atomic atom nuclear
weapon weapons arms armament armaments
prohibition ban banning interdiction
refugee refugees
child children childhood
food nourishment alimentation nutrition
agriculture farming agrarian
labour labor work
education educational teaching
science scientific sciences
culture cultural
intellectual mental
property ownership
export exporting exporters
petroleum oil
police policing
crime criminal penal
human mankind
rights law laws
progress progressive
economic economy economical
finance financial
transport transportation traffic
space cosmic cosmos
aviation aeronautic aeronautics aeronautical air
civil civilian
maritime marine sea naval
customs tariffs tariff
meteorological weather meteorology
telecommunication telecommunications communication communications
partnership association
east eastern orient oriental
west western occident occidental
peace peaceful
rapid fast quick
relief aid assistance help rescue
emergency urgency urgent
statistics statistical
intelligence information
central centre center
common joint shared
infrastructure
investment investments
reconstruction rebuilding
initiative
liberation freedom
movement motion
front
army military
guard guards
revolutionary revolution
islamic islam muslim
arab arabic arabian
gulf bay
southeast southeastern
trans across around
`
  .trim()
  .split('\n')
  .map((line) => new Set(line.split(' ').map(plain)))

/** Words that say nothing of which of many organisations is meant, beside those of {@link SYNONYMS}. */
const GENERAL: ReadonlySet<string> = new Set(
  'national federal people republic ministry party democratic new general high'.split(' ').map(plain),
)

/** How a word of an expansion answers to one of the name. */
export type Likeness = 'same' | 'adjective' | 'alike' | 'synonym'

/** The words of a name as they are compared: small words left out, in one case and one spelling. */
export function contentWords(name: string): readonly string[] {
  const joined = name
    .toLowerCase()
    .replace(/\b(co|non|inter|south|north)-(?=\p{L})/gu, '$1')
    .replace(/\beuro-?asia/g, 'eurasia')
    .replace(/\bu\.?n\b\.?/g, 'united nations')
    .replace(/\bu\.?s\b\.?/g, 'united states')
    .replace(/\be\.?u\b\.?/g, 'european union')
  const words = joined.split(/[^\p{L}\p{N}’'&/]+/u).map((word) => word.replace(/[’']s?$/, ''))
  return words.filter((word) => word !== '' && !MINOR.has(word)).map(plain)
}

/** Whether a word is a small one that titles write without a capital. */
export function isMinorWord(word: string): boolean {
  return MINOR.has(word.toLowerCase())
}

/** How alike two words of {@link contentWords} are; undefined if they have nothing to do with each other. */
export function likeness(a: string, b: string): Likeness | undefined {
  if (a === b) return 'same'
  if (isAdjective(a, b) || isAdjective(b, a)) return 'adjective'
  if (isAlike(a, b)) return 'alike'
  return SYNONYMS.some((set) => set.has(a) && set.has(b)) ? 'synonym' : undefined
}

/** Whether two words are forms of one: organisation and organisational, telecommunication(s). */
export function isAlike(a: string, b: string): boolean {
  const length = Math.max(4, Math.min(a.length, b.length) - 2)
  return a === b || (a.length > 3 && b.length > 3 && a.slice(0, length) === b.slice(0, length) && Math.abs(a.length - b.length) <= 5)
}

/** Whether a word tells which organisation is meant, and not only what kind. */
export function isTelling(word: string): boolean {
  return !GENERAL.has(word) && SYNONYMS.every((set) => !set.has(word))
}

/** Africa and African: a name may be built with either. */
function isAdjective(place: string, adjective: string): boolean {
  return /^(?:n|an|ian)$/.test(adjective.slice(place.length)) && adjective.startsWith(place)
}

/** British and American spellings and number fold together. */
function plain(word: string): string {
  return word
    .toLowerCase()
    .replaceAll('z', 's')
    .replace(/our$/, 'or')
    .replace(/tre$/, 'ter')
    .replace(/ence$/, 'ense')
    .replace(/programme$/, 'program')
    .replace(/(?<=\p{L}{3})ies$/u, 'y')
    .replace(/(?<=\p{L}{3}[^s])s$/u, '')
}
