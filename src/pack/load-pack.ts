import type { RuleId } from '../core/finding.ts'
import { LineIndex } from '../core/line-index.ts'
import type { Problem } from '../core/problem.ts'
import type { Languages, Manifest, Rule } from './generated/schema-types.ts'
import { placeOf, toProblem } from './issue.ts'
import { childPointer } from './pointer.ts'
import { type CheckedFile, KNOWLEDGE_LISTS, type KnowledgeList, readPackFile } from './read-file.ts'
import type { CompleteRule, LoadedPack, Pack, PackKnowledge, PackRule, PackSource } from './types.ts'

/**
 * Makes a pack of the files of its folder. Never throws.
 *
 * What is unsound is left out and told of, all of it at once; the rest works. Languages and defaults of a file hold for its
 * rules, languages of pack.yaml for every rule; each field on its own, the nearest wins. Without a pack.yaml that names the
 * pack it is called `fallbackName`, made to fit an id.
 */
export function loadPack(files: readonly PackSource[], fallbackName: string): LoadedPack {
  const checked = files.map(readPackFile)
  const problems = new Map<CheckedFile, Problem[]>(checked.map((file) => [file, [...file.problems]]))
  const tell: Tell = (file, code, message, advice, pointer, atKey = false) => {
    problems.get(file)?.push(toProblem({ code, message, advice, pointer, atKey }, file.source, file.index))
  }
  const home = homeOf(checked)
  const manifest = manifestOf(checked, home, fallbackName, tell)
  const unique = new Uniqueness(tell)
  const pack: Pack = {
    name: manifest.name,
    title: manifest.title,
    manifest,
    rules: checked.flatMap((file) => rulesOf(file, manifest.name, home?.data.languages, unique)),
    levels: levelsOf(checked),
    knowledge: knowledgeOf(checked, unique),
    root: home === undefined ? commonFolder(files) : folderOf(home.source.path),
  }
  return { pack: checked.some((file) => file.usable) ? pack : undefined, problems: [...problems.values()].flatMap(inOrder) }
}

type Tell = (file: CheckedFile, code: string, message: string, advice: string, pointer: string, atKey?: boolean) => void

function inOrder(problems: readonly Problem[]): Problem[] {
  return problems.toSorted((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0))
}

/** The file pack.yaml; of several the one that lies highest. */
function homeOf(files: readonly CheckedFile[]): CheckedFile | undefined {
  const candidates = files.filter((file) => /(?:^|[\\/])pack\.ya?ml$/.test(file.source.path))
  return candidates.toSorted((a, b) => a.source.path.split(/[\\/]/).length - b.source.path.split(/[\\/]/).length)[0]
}

function manifestOf(files: readonly CheckedFile[], home: CheckedFile | undefined, fallbackName: string, tell: Tell): Manifest {
  for (const file of files) {
    if (file !== home && file.data.pack !== undefined) {
      tell(file, 'PACK_MANIFEST', 'pack stands in pack.yaml only', 'move it there, or take it out', '/pack', true)
    }
  }
  // Where the manifest is unsound, any field may be gone.
  const written: Partial<Manifest> = home?.data.pack ?? {}
  if (home?.usable === true && !home.index.has('/pack')) {
    tell(home, 'PACK_REQUIRED', 'pack is missing', 'add pack: with name and title', '')
  }
  const name = written.name ?? idFrom(fallbackName)
  return { ...written, name, title: written.title ?? name }
}

function idFrom(name: string): string {
  const words = name
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
  return words.join('-').slice(0, 80).replace(/-$/, '') || 'pack'
}

/** Keeps the first entry of each id and tells of the others, with both places. */
class Uniqueness {
  private readonly first = new Map<string, readonly [file: CheckedFile, pointer: string]>()
  private readonly tell: Tell

  constructor(tell: Tell) {
    this.tell = tell
  }

  /** Whether an id is new among the entries of its noun. */
  isNew(noun: string, id: string, file: CheckedFile, pointer: string): boolean {
    const key = `${noun} ${id}`
    const before = this.first.get(key)
    if (before === undefined) {
      this.first.set(key, [file, pointer])
      return true
    }
    const [{ source, index }, at] = before
    const { line, column } = new LineIndex(source.text).position(placeOf(index, at, false).start)
    const advice = `the first stands in ${source.path}:${line}:${column}: rename one of them`
    this.tell(file, 'PACK_DUPLICATE_ID', `${noun} ${id}: the id is in use already`, advice, pointer)
    return false
  }
}

function rulesOf(file: CheckedFile, packName: string, languages: Languages | undefined, unique: Uniqueness): PackRule[] {
  const places = file.places.get('rules') ?? []
  return (file.data.rules ?? []).flatMap((rule, at) => {
    const pointer = childPointer('/rules', places[at] ?? at)
    if (!unique.isNew('rule', rule.id, file, childPointer(pointer, 'id'))) return []
    const id: RuleId = `${packName}/${rule.id}`
    const complete = completed(rule, file, languages)
    const { kind, languages: directions } = complete
    return [{ id, kind, languages: directions, rule: complete, path: file.source.path, span: placeOf(file.index, pointer, false) }]
  })
}

/** What gloss rules say that bring no message of their own: what they find is always the same. */
const GLOSS_MESSAGE = '“{match}” renders {source} word for word; it means “{suggestion}”.'

function completed(rule: Rule, file: CheckedFile, packLanguages: Languages | undefined): CompleteRule {
  const { severity = 'minor', category = 'accuracy/mistranslation', confidence = 'medium' } = file.data.defaults ?? {}
  const languages = { ...packLanguages, ...file.data.languages, ...rule.languages }
  return { severity, category, confidence, message: GLOSS_MESSAGE, ...rule, languages }
}

function levelsOf(files: readonly CheckedFile[]): Pack['levels'] {
  const levels: Record<string, Pack['levels'][string]> = {}
  for (const file of files) {
    for (const [rule, level] of Object.entries(file.data.levels ?? {})) if (level !== undefined) levels[rule] = level
  }
  return levels
}

function knowledgeOf(files: readonly CheckedFile[], unique: Uniqueness): PackKnowledge {
  const collect = <List extends KnowledgeList>(list: List) => files.flatMap((file) => entitiesOf(file, list, unique))
  return {
    countries: collect('countries'),
    confusables: collect('confusables'),
    offices: collect('offices'),
    people: collect('people'),
    organisations: collect('organisations'),
    products: collect('products'),
    places: collect('places'),
  }
}

function entitiesOf<List extends KnowledgeList>(file: CheckedFile, list: List, unique: Uniqueness): PackKnowledge[List][number][] {
  const places = file.places.get(list) ?? []
  const entries: readonly PackKnowledge[List][number][] = file.data[list] ?? []
  return entries.filter((entry, at) => {
    const pointer = childPointer(`/${list}`, places[at] ?? at)
    const isForm = 'form' in entry
    const id = isForm ? `${entry.form} (${entry.source})` : entry.id
    return unique.isNew(KNOWLEDGE_LISTS[list], id, file, childPointer(pointer, isForm ? 'form' : 'id'))
  })
}

function folderOf(path: string): string {
  return path.replace(/[\\/]?[^\\/]*$/, '')
}

/** The folder that all paths lie in; '' where they share none. */
function commonFolder(files: readonly PackSource[]): string {
  let common: string | undefined
  for (const { path } of files) {
    let folder = folderOf(path)
    while (common !== undefined && folder !== '' && common !== folder && !common.startsWith(`${folder}/`)) folder = folderOf(folder)
    common = folder
  }
  return common ?? ''
}
