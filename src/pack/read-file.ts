import type { Problem } from '../core/problem.ts'
import { checkPatterns } from './check-pattern.ts'
import { ruleIssues } from './check-rule.ts'
import type { PackFile } from './generated/schema-types.ts'
import { type Issue, type PackContext, type PointerIndex, textsOf, toProblem } from './issue.ts'
import { parseYaml } from './parse-yaml.ts'
import { childPointer, isRecord, pointerKeys } from './pointer.ts'
import { schemaIssues } from './schema-issues.ts'
import type { PackSource } from './types.ts'

/** Lists of knowledge and what one entry of each is called. */
export const KNOWLEDGE_LISTS = {
  countries: 'country',
  confusables: 'confusable',
  offices: 'office',
  people: 'person',
  organisations: 'organisation',
  products: 'product',
  places: 'place',
} as const

/** A list of knowledge, as pack files name it. */
export type KnowledgeList = keyof typeof KNOWLEDGE_LISTS

/** A file of a pack after all that can be checked without the other files. */
export interface CheckedFile {
  readonly source: PackSource
  readonly index: PointerIndex
  /** The data with every unsound entry and setting taken out. */
  readonly data: PackFile
  /** Indexes of the sound entries as the file counts them, by list. */
  readonly places: ReadonlyMap<string, readonly number[]>
  /** False where nothing of the file could be used. */
  readonly usable: boolean
  readonly problems: readonly Problem[]
}

/** Reads a file of a pack and checks it against the schema and beyond. */
export function readPackFile(source: PackSource): CheckedFile {
  const { value, index, issues: keyIssues, failures } = parseYaml(source)
  const nothing = { source, index, data: {}, places: new Map(), usable: false }
  if (value === undefined) return { ...nothing, problems: failures }
  const context = { source, index }
  const issues = [...keyIssues, ...schemaIssues(value), ...soundnessIssues(value, context)]
  const problems = issues.map((issue) => toProblem(named(issue, value), source, index))
  if (!isRecord(value)) return { ...nothing, problems }
  const { data, places } = withoutUnsound(value, issues)
  return { source, index, data, places, usable: true, problems }
}

function soundnessIssues(data: unknown, context: PackContext): Issue[] {
  if (!isRecord(data)) return []
  const rules = Array.isArray(data.rules) ? data.rules : []
  const issues = rules.flatMap((rule, at) => ruleIssues(rule, `/rules/${at}`, context))
  for (const list of Object.keys(KNOWLEDGE_LISTS)) {
    const entries: unknown = data[list]
    if (!Array.isArray(entries)) continue
    const fields = list === 'offices' ? ['names'] : ['garbled', 'doubtful', 'literal']
    const texts = entries.flatMap((entry: unknown, at) =>
      isRecord(entry) ? fields.flatMap((field) => textsOf(entry[field], childPointer(`/${list}/${at}`, field))) : [],
    )
    issues.push(...checkPatterns(texts, context).issues)
  }
  return issues
}

/** The issue with the name of the rule or entity it is about in front. */
function named(issue: Issue, data: unknown): Issue {
  const [list = '', at] = pointerKeys(issue.pointer)
  const noun = list === 'rules' ? 'rule' : Object.hasOwn(KNOWLEDGE_LISTS, list) ? KNOWLEDGE_LISTS[list as KnowledgeList] : undefined
  const entries = isRecord(data) ? data[list] : undefined
  if (noun === undefined || at === undefined || !Array.isArray(entries)) return issue
  const entry: unknown = entries[Number(at)]
  const id = isRecord(entry) ? (entry.id ?? entry.form) : undefined
  const name = typeof id === 'string' && id !== '' && id.length <= 80 ? id : Number(at) + 1
  return { ...issue, message: `${noun} ${name}: ${issue.message}` }
}

/** Takes out what issues are about: an entry of a list, a level, a default, else the whole field of the file. */
function withoutUnsound(value: Readonly<Record<string, unknown>>, issues: readonly Issue[]): Pick<CheckedFile, 'data' | 'places'> {
  const unsound = new Set(issues.flatMap((issue) => prefixes(issue.pointer)))
  const places = new Map<string, number[]>()
  const data: Record<string, unknown> = {}
  for (const [key, field] of Object.entries(value)) {
    const pointer = childPointer('', key)
    if (Array.isArray(field)) {
      const sound = [...field.keys()].filter((at) => !unsound.has(childPointer(pointer, at)))
      places.set(key, sound)
      data[key] = sound.map((at): unknown => field[at])
    } else if (key === 'pack' || key === 'levels' || key === 'defaults' || key === 'languages') {
      if (isRecord(field))
        data[key] = Object.fromEntries(Object.entries(field).filter(([name]) => !unsound.has(childPointer(pointer, name))))
    } else if (!unsound.has(pointer)) data[key] = field
  }
  // Whatever the schema or the checks have a word against is gone: what is left has the types of the schema.
  return { data: data as PackFile, places }
}

/** The pointers around a node, itself included, without the root: `/rules`, `/rules/0`, `/rules/0/id`. */
function prefixes(pointer: string): string[] {
  const steps = pointer.split('/')
  return steps.slice(1).map((_, at) => steps.slice(0, at + 2).join('/'))
}
