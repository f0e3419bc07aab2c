import type { LevelSetting, RuleId } from '../core/finding.ts'
import type { Problem } from '../core/problem.ts'
import { entityForms } from '../knowledge/forms.ts'
import type { Romanisers } from '../knowledge/romanise.ts'
import { mergeKnowledge } from '../knowledge/knowledge.ts'
import { World } from '../knowledge/world.ts'
import type { PackRule } from '../pack/types.ts'
import { matchesGlob } from './glob.ts'
import { type Inflected, loadInflected } from './inflected.ts'
import { DocumentLinter, isUnbidden } from './lint-document.ts'
import type { Linter, LevelSettings } from './linter.ts'
import type { LoadedPacks } from './loaded-packs.ts'
import { Program, type ProgramData } from './program.ts'
import { loadRegexEngine } from './verifiers/regex.ts'

/** Packs compiled into one program, with what is left to say of each. */
export interface CompiledPacks {
  readonly program: ProgramData
  readonly packs: readonly PackInfo[]
}

/** A pack's name and the levels it sets. */
export interface PackInfo {
  readonly name: string
  readonly title: string
  readonly levels: LevelSettings
}

/** What a linter is made of. */
export interface LinterOptions {
  /** Packs compiled beforehand; their arrays become the linter's own. */
  readonly compiled?: CompiledPacks
  /** Packs to compile now; they may change the levels of rules before them and add to knowledge. */
  readonly packs?: LoadedPacks
  /** Levels of the user's own, the last word. */
  readonly levels?: LevelSettings
  /** How other scripts read; needed for names that `packs` bring. */
  readonly romanisers?: () => Promise<Romanisers>
}

/** Compiles packs and levels into a linter. */
export async function createLinter(options: LinterOptions): Promise<Linter> {
  const { compiled, packs = [], levels = {} } = options
  const program = new Program(compiled?.program)
  const problems = addRules(program, packs)
  await addKnowledge(program, packs, options.romanisers)
  const settings = [...(compiled?.packs ?? []).map((pack) => pack.levels), ...packs.map((pack) => pack.levels), levels]
  const levelOf = levelResolver(settings)
  const inflected = new Map<string, Inflected>()
  for (const language of new Set(program.lemmas.map((lemma) => lemma.language)))
    inflected.set(language, await loadInflected(program, language))
  const usesRegex = program.packRules.some(({ kind }) => kind === 'regex')
  const world = new World(() => program.knowledge())
  const engine = usesRegex ? { regexEngine: await loadRegexEngine() } : {}
  const linter = new DocumentLinter({ program, world, inflected, levelOf, ...engine })
  // Lists that only few callers ask for.
  const active = (): PackRule[] => program.packRules.filter((rule) => levelOf(rule.id) !== 'off').sort((a, b) => (a.id < b.id ? -1 : 1))
  return {
    get rules() {
      return active()
    },
    get alwaysRun() {
      return active().filter(isUnbidden)
    },
    problems,
    lint: (document) => linter.lint(document),
  }
}

const NO_ROMANISERS: Romanisers = { pinyin: () => [], hepburn: () => '', hangul: () => '', cyrillic: () => '' }

/** Compiles packs for a file. */
export async function compilePacks(
  packs: LoadedPacks,
  romanisers: () => Promise<Romanisers>,
  words: ReadonlyMap<string, number>,
): Promise<CompiledPacks> {
  const program = new Program()
  addRules(program, packs)
  await addKnowledge(program, packs, romanisers)
  program.addWordClasses(words)
  return { program: program.toData(), packs: packs.map(({ name, title, levels }) => ({ name, title, levels })) }
}

function addRules(program: Program, packs: LoadedPacks): readonly Problem[] {
  const known = new Map(program.packRules.map((rule) => [rule.id, rule]))
  const problems: Problem[] = []
  for (const packRule of packs.flatMap((pack) => pack.rules)) {
    const earlier = known.get(packRule.id)
    if (earlier !== undefined) problems.push(duplicate(packRule, earlier))
    else program.addRule(packRule)
    known.set(packRule.id, earlier ?? packRule)
  }
  return problems
}

function duplicate(packRule: PackRule, earlier: PackRule): Problem {
  return {
    code: 'PACK_DUPLICATE_ID',
    message: `the rule ${packRule.id} is already defined in ${earlier.path}; this one is left out`,
    advice: 'give one of the two packs another name, or set the level of the first rule under levels',
    path: packRule.path,
    span: packRule.span,
    failure: true,
  }
}

async function addKnowledge(program: Program, packs: LoadedPacks, romanisers: LinterOptions['romanisers']): Promise<void> {
  const added = packs.map((pack) => pack.knowledge)
  const ids = new Set(added.flatMap((part) => Object.values(part).flat()).flatMap((entity) => ('id' in entity ? [entity.id] : [])))
  if (ids.size === 0 && added.every((part) => part.confusables.length === 0)) return
  const knowledge = mergeKnowledge([program.knowledge(), ...added])
  program.knowledge = () => knowledge
  const read = (await romanisers?.()) ?? NO_ROMANISERS
  program.addForms(entityForms(knowledge, read, (id) => ids.has(id)))
}

/** The level of a rule by the settings, later ones first; undefined where none speaks of it. */
function levelResolver(settings: readonly LevelSettings[]): (id: RuleId) => LevelSetting | undefined {
  const entries = settings.flatMap((levels) => Object.entries(levels)).reverse()
  const known = new Map<RuleId, LevelSetting | undefined>()
  return (id) => {
    if (!known.has(id)) known.set(id, entries.find(([glob]) => matchesGlob(glob, id))?.[1])
    return known.get(id)
  }
}
