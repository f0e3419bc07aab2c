import type { RuleId } from '../core/finding.ts'
import type { Span } from '../core/span.ts'
import type { PackRule } from '../pack/types.ts'
import type { CompiledPacks } from './create-linter.ts'
import type { EntityKind, FormRole } from '../knowledge/entity.ts'
import type { KnowledgeData } from '../knowledge/knowledge.ts'
import type { FormOutput, ProgramData } from './program.ts'
import type { TrieData } from './trie.ts'

type Array_ = Int32Array | Uint16Array | Uint8Array
const TYPES = { Int32Array, Uint16Array, Uint8Array } as const
type TypeName = keyof typeof TYPES

interface ArrayEntry {
  readonly name: string
  readonly type: TypeName
  readonly length: number
}

const MAGIC = 0x4d544c33
const ALIGN = 8

/** A rule without its body, and where the body ends among the bodies of all rules. */
type Head = Omit<PackRule, 'rule'> & { readonly length: number; readonly start: number }

/** What the header holds beside the arrays. */
interface Rest extends Pick<ProgramData, 'ruleOutputs' | 'lemmas' | 'captureNames'> {
  readonly heads: readonly Head[]
  readonly capitals: string[]
}

/** A rule whose body is read from its bytes when it is first asked for: a run wakes few of the many. */
class StoredRule implements PackRule {
  readonly id: RuleId
  readonly kind: PackRule['kind']
  readonly languages: PackRule['languages']
  readonly path: string
  readonly span: Span
  private readonly bytes: Uint8Array
  private body: PackRule['rule'] | undefined

  constructor({ id, kind, languages, path, span, start, length }: Head, bodies: Uint8Array) {
    this.id = id
    this.kind = kind
    this.languages = languages
    this.path = path
    this.span = span
    this.bytes = bodies.subarray(start, start + length)
  }

  get rule(): PackRule['rule'] {
    this.body ??= JSON.parse(new TextDecoder().decode(this.bytes)) as PackRule['rule']
    return this.body
  }
}

/**
 * Compiled packs as bytes: magic number, length of the header, header (JSON: names and lengths of the arrays, and all
 * that is no array), then the arrays, each at a multiple of eight. Little-endian, as every machine that Node runs on.
 */
export function encodePacks(packs: CompiledPacks): Uint8Array {
  const arrays = arraysOf(packs.program)
  const entries: ArrayEntry[] = arrays.map(([name, array]) => ({ name, type: typeName(array), length: array.length }))
  const { ruleOutputs, lemmas, captureNames, packRules } = packs.program
  const capitals = capitalsOf(packs.program.formOutputs)
  const rest: Rest = { ruleOutputs, lemmas, captureNames, heads: headsOf(packRules), capitals }
  const header = new TextEncoder().encode(JSON.stringify({ arrays: entries, packs: packs.packs, rest }))
  const sizes = arrays.map(([, array]) => aligned(array.byteLength))
  const begin = aligned(8 + header.length)
  const bytes = new Uint8Array(begin + sizes.reduce((sum, size) => sum + size, 0))
  new DataView(bytes.buffer).setUint32(0, MAGIC, true)
  new DataView(bytes.buffer).setUint32(4, header.length, true)
  bytes.set(header, 8)
  let at = begin
  arrays.forEach(([, array], index) => {
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), at)
    at += sizes[index] ?? 0
  })
  return bytes
}

/** Reads what {@link encodePacks} wrote; undefined if the bytes are something else. The arrays lie in the bytes, which become the program's own. */
export function decodePacks(bytes: Uint8Array): CompiledPacks | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 8 || view.getUint32(0, true) !== MAGIC) return undefined
  const headerLength = view.getUint32(4, true)
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(8, 8 + headerLength))) as {
    arrays: ArrayEntry[]
    packs: CompiledPacks['packs']
    rest: Rest
  }
  let at = aligned(8 + headerLength)
  const arrays = new Map<string, Array_>()
  for (const { name, type, length } of header.arrays) {
    const size = length * TYPES[type].BYTES_PER_ELEMENT
    const fits = (bytes.byteOffset + at) % TYPES[type].BYTES_PER_ELEMENT === 0
    const own = fits ? bytes.subarray(at, at + size) : bytes.slice(at, at + size)
    arrays.set(name, new TYPES[type](own.buffer as ArrayBuffer, own.byteOffset, length))
    at += aligned(size)
  }
  const trie = (name: string): TrieData => trieOf(name, arrays)
  const { capitals, heads, ...rest } = header.rest
  const knowledge = arrays.get('knowledge') as Uint8Array
  const bodies = arrays.get('ruleBodies') as Uint8Array
  const program: ProgramData = {
    ...rest,
    packRules: heads.map((head) => new StoredRule(head, bodies)),
    formOutputs: unpackForms(arrays.get('forms') as Int32Array, capitals),
    knowledge: () => JSON.parse(new TextDecoder().decode(knowledge)) as KnowledgeData,
    vocabulary: {
      pool: arrays.get('pool') as Uint16Array,
      starts: arrays.get('starts') as Int32Array,
      table: arrays.get('table') as Int32Array,
    },
    wordClasses: arrays.get('wordClasses') as Uint16Array,
    rules: trie('rules'),
    sources: trie('sources'),
    entities: trie('entities'),
  }
  return { program, packs: header.packs }
}

const TRIE_FIELDS = ['edgeStart', 'edgeSymbol', 'edgeChild', 'traits', 'gaps', 'firstOutput', 'outputValue', 'outputNext'] as const

function arraysOf(program: ProgramData): readonly (readonly [string, Array_])[] {
  const tries = (['rules', 'sources', 'entities'] as const).flatMap((name) =>
    TRIE_FIELDS.map((field) => [`${name}.${field}`, program[name][field]] as const),
  )
  const { vocabulary, wordClasses, formOutputs } = program
  const knowledge = new TextEncoder().encode(JSON.stringify(program.knowledge()))
  const forms = packForms(formOutputs, capitalsOf(formOutputs))
  return [
    ['pool', vocabulary.pool],
    ['starts', vocabulary.starts],
    ['table', vocabulary.table],
    ['ruleBodies', joined(program.packRules.map(bodyOf))],
    ['wordClasses', wordClasses],
    ['forms', forms],
    ['knowledge', knowledge],
    ...tries,
  ]
}

const KINDS: readonly EntityKind[] = ['country', 'person', 'organisation', 'product', 'place', 'office']
const ROLES: readonly FormRole[] = [
  'name',
  'acronym',
  'demonym',
  'people',
  'capital',
  'city',
  'currency',
  'family',
  'given',
  'garbled',
  'doubtful',
  'literal',
  'transliterated',
  'romanised',
  'foreign-spelling',
  'foreign-acronym',
]

function capitalsOf(forms: readonly FormOutput[]): string[] {
  return [...new Set(forms.map((form) => form.capitals))]
}

/** Two numbers a form: entity, kind and role in one, then the number of its capitals. */
function packForms(forms: readonly FormOutput[], capitals: readonly string[]): Int32Array {
  const numbers = new Map(capitals.map((text, index) => [text, index]))
  const packed = new Int32Array(forms.length * 2)
  forms.forEach(({ kind, entity, role, capitals: needed }, index) => {
    packed[index * 2] = (entity << 9) | (KINDS.indexOf(kind) << 5) | ROLES.indexOf(role)
    packed[index * 2 + 1] = numbers.get(needed) ?? 0
  })
  return packed
}

function unpackForms(packed: Int32Array, capitals: readonly string[]): readonly FormOutput[] {
  const forms: FormOutput[] = []
  for (let i = 0; i < packed.length; i += 2) {
    const code = packed[i] as number
    const kind = KINDS[(code >> 5) & 15] as EntityKind
    const role = ROLES[code & 31] as FormRole
    forms.push({ kind, entity: code >> 9, role, capitals: capitals[packed[i + 1] as number] ?? '' })
  }
  return forms
}

function trieOf(name: string, arrays: ReadonlyMap<string, Array_>): TrieData {
  const fields = TRIE_FIELDS.map((field) => [field, arrays.get(`${name}.${field}`)])
  return Object.fromEntries(fields) as TrieData
}

function typeName(array: Array_): TypeName {
  return array instanceof Int32Array ? 'Int32Array' : array instanceof Uint16Array ? 'Uint16Array' : 'Uint8Array'
}

function aligned(size: number): number {
  return Math.ceil(size / ALIGN) * ALIGN
}

function bodyOf({ rule }: PackRule): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(rule))
}

function headsOf(rules: readonly PackRule[]): readonly Head[] {
  let start = 0
  return rules.map((packRule) => {
    const { id, kind, languages, path, span } = packRule
    const { length } = bodyOf(packRule)
    const head = { id, kind, languages, path, span, start, length }
    start += length
    return head
  })
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}
