import { constructFromEvents, type Event, parseEvents, YAMLException } from 'js-yaml'
import { type Issue, type PointerIndex, toProblem } from './issue.ts'
import type { Problem } from '../core/problem.ts'
import { isRecord, parentPointer, pointerKeys, valueAt } from './pointer.ts'
import type { PackSource } from './types.ts'
import { indexEvents, type YamlIndex } from './yaml-index.ts'

/** Size of a pack file in UTF-16 units from which it is refused. */
export const MAX_LENGTH = 5_000_000
const MAX_DEPTH = 100
const MAX_ALIASES = 1000
const NOTHING: PointerIndex = new Map()

/** A YAML file that was read, as values and places from one parse. */
export interface YamlFile {
  /** The data; undefined where the file cannot be used. Refused keys are taken out. */
  readonly value: unknown
  readonly index: PointerIndex
  /** What is wrong at single keys; pointers name the entry. */
  readonly issues: readonly Issue[]
  /** Why the file cannot be used. */
  readonly failures: readonly Problem[]
}

/** Reads one YAML document with the offsets of all it holds. Never throws. */
export function parseYaml(source: PackSource): YamlFile {
  if (source.text.length > MAX_LENGTH) {
    const message = `the file has ${source.text.length} characters, at most ${MAX_LENGTH} are read`
    const problem = { code: 'PACK_TOO_LARGE', message, advice: 'split it into several files', path: source.path, failure: true }
    return { value: undefined, index: NOTHING, issues: [], failures: [problem] }
  }
  let events: Event[]
  try {
    events = parseEvents(source.text, { maxDepth: MAX_DEPTH })
  } catch (error) {
    return unusable(source, [thrownIssue(error, source.text)])
  }
  const walk = indexEvents(source.text, events)
  const fatal = [...walk.fatal, ...documentIssues(walk)]
  return fatal.length > 0 ? unusable(source, fatal) : construct(source, events, walk)
}

function construct(source: PackSource, events: Event[], walk: YamlIndex): YamlFile {
  let value: unknown
  try {
    // With json a key may stand twice: the walk has told of it, and the rest of the file is still of use.
    value = constructFromEvents(events, { source: source.text, maxAliases: MAX_ALIASES, json: walk.duplicates.length > 0 })[0]
  } catch (error) {
    return unusable(source, [thrownIssue(error, source.text)])
  }
  for (const issue of walk.refused) removeKey(value, issue.pointer)
  if (value === null || value === undefined) return unusable(source, [emptyIssue()])
  return { value, index: walk.index, issues: [...walk.duplicates, ...walk.refused], failures: [] }
}

function unusable(source: PackSource, issues: readonly Issue[]): YamlFile {
  return { value: undefined, index: NOTHING, issues: [], failures: issues.map((issue) => toProblem(issue, source, NOTHING)) }
}

function documentIssues(walk: YamlIndex): Issue[] {
  const [first, second] = walk.documents
  if (first === undefined) return [emptyIssue()]
  if (second === undefined) return []
  const span = { start: Math.max(0, second), end: Math.max(0, second) + 1 }
  const message = 'a second document begins here, a pack file holds one'
  return [{ code: 'PACK_YAML', message, advice: 'take out the line --- or make two files', pointer: '', span }]
}

function emptyIssue(): Issue {
  return { code: 'PACK_EMPTY', message: 'the file holds nothing', advice: 'write rules or knowledge into it, or delete it', pointer: '' }
}

function removeKey(data: unknown, pointer: string): void {
  const parent = valueAt(data, parentPointer(pointer))
  const key = pointerKeys(pointer).at(-1)
  if (isRecord(parent) && key !== undefined) delete parent[key]
}

/** What the parser threw, as an issue; every exception counts, for a file may hold anything. */
function thrownIssue(error: unknown, text: string): Issue {
  const reason = error instanceof YAMLException ? error.reason : 'the YAML parser gave up on the file'
  const start = error instanceof YAMLException ? lastSign(text, error.mark?.position ?? 0) : 0
  const span = { start, end: start + 1 }
  const [code, advice, message] = adviceFor(reason)
  return { code, message, advice, pointer: '', span }
}

/** The place of an error; one behind all that is written is moved to the last character, where people can see it. */
function lastSign(text: string, position: number): number {
  const written = text.trimEnd().length
  return position >= written ? Math.max(0, written - 1) : position
}

/** What the parser says, the code, the advice, and better words where its own are for its makers. */
const ADVICE: readonly (readonly [said: RegExp, code: string, advice: string, message?: string])[] = [
  [
    /nesting|depth/i,
    'PACK_TOO_DEEP',
    'a pack needs no more than a few levels',
    `lists and objects stand more than ${MAX_DEPTH} deep in one another`,
  ],
  [/unknown .*tag.*\bjs\b/i, 'PACK_CODE', 'take the tag out', 'a pack is data and runs no code'],
  [/unknown .*tag/i, 'PACK_YAML', 'take the tag out, or put the text in quotes if it begins with !'],
  [/alias/i, 'PACK_ALIAS', 'put the text in quotes if it begins with *, or write the values out'],
  [/tab characters/i, 'PACK_YAML', 'indent with spaces'],
  [
    /deficient indentation|unexpected end/i,
    'PACK_YAML',
    'close it, or indent the lines within it',
    'a bracket or quotation mark is not closed',
  ],
  [/complex keys/i, 'PACK_YAML', 'write a key as plain text', 'a list or an object stands where a key belongs'],
  [
    /non-printable|null byte/i,
    'PACK_YAML',
    'save the file as UTF-8 text without control characters',
    'the file holds characters that are no text',
  ],
  [/duplicated mapping key/i, 'PACK_DUPLICATE_KEY', 'keep one of them', 'the key stands twice here'],
]
const QUOTE_ADVICE =
  'look at the indentation, and put texts in quotes that hold “: ” or “ #” or begin with a bracket, a quotation mark or one of * & ! | > % @'
/** The parser expected the file to end here, or the line to. */
const STRAY = /end of the stream or a document separator is expected|bad indentation/i

function adviceFor(reason: string): readonly [code: string, advice: string, message: string] {
  const found = ADVICE.find(([said]) => said.test(reason))
  if (found !== undefined) return [found[1], found[2], found[3] ?? reason]
  return ['PACK_YAML', QUOTE_ADVICE, STRAY.test(reason) ? 'what stands here does not belong to the value before it' : reason]
}
