import { primaryLanguage } from '../core/language.ts'
import type { EntityForm } from '../knowledge/forms.ts'
import { NO_KNOWLEDGE, type KnowledgeData } from '../knowledge/knowledge.ts'
import type { EntityKind, FormRole } from '../knowledge/entity.ts'
import { Vocabulary, type VocabularyData } from '../nlp/vocabulary.ts'
import { commonness } from '../nlp/common-words.ts'
import { contentWords } from '../nlp/function-words.ts'
import type { GlossRule } from '../pack/generated/schema-types.ts'
import { type GlossSlot, parseGlossSlot } from '../pack/gloss-slot.ts'
import { parsePattern } from '../pack/pattern.ts'
import { type ClassName, classNames, type Pattern } from '../pack/pattern-node.ts'
import { type PatternGraph, type PatternLeaf, patternGraph } from '../pack/pattern-graph.ts'
import { TITLE_CASE } from '../analysis/mentions.ts'
import type { PackRule } from '../pack/types.ts'
import { conditionsOf } from './conditions.ts'
import type { GlossSlots } from './gloss.ts'
import { requiredWords } from './regex-words.ts'
import { classSymbol, LEMMA_BASE, type StepGraph, Trie, type TrieData, type TrieStep } from './trie.ts'

/** What a sequence found in the text says about a rule. */
export interface RuleOutput {
  readonly rule: number
  /**
   * match: a hit. unless, near, not-near: its conditions, by `index`. trigger: a regex may match. variant: rendering `index`.
   * slot: a gloss may stand here. expect: a right rendering.
   */
  readonly role: 'match' | 'unless' | 'near' | 'not-near' | 'trigger' | 'variant' | 'slot' | 'expect'
  readonly index: number
  /** Words of a pattern that match only with their capitals. */
  readonly cased: readonly string[]
}

/** A form of an entity as the matcher finds it. */
export interface FormOutput {
  readonly kind: EntityKind
  readonly entity: number
  readonly role: FormRole
  /** For each token whether it needs a capital: 0 no, 1 the first letter, 2 all; '' for none. */
  readonly capitals: string
}

/** A lemma that `~word` asks for. */
export interface Lemma {
  readonly language: string
  readonly word: string
}

/** All rules and names in the form that meets texts; as plain data, so that a file can hold it. */
export interface ProgramData {
  readonly vocabulary: VocabularyData
  readonly wordClasses: Uint16Array
  readonly rules: TrieData
  readonly sources: TrieData
  readonly entities: TrieData
  readonly ruleOutputs: readonly RuleOutput[]
  readonly formOutputs: readonly FormOutput[]
  readonly lemmas: readonly Lemma[]
  /** Names that patterns give to classes, by number; the first is the empty one. */
  readonly captureNames: readonly string[]
  readonly packRules: readonly PackRule[]
  /** Read when something is first asked of it. */
  readonly knowledge: () => KnowledgeData
}

const CLASS_NUMBERS: ReadonlyMap<string, number> = new Map([...classNames].map((name, index) => [name, index]))

/** Number of a class, its symbol less CLASS_BASE. */
export function classNumber(name: ClassName): number {
  return CLASS_NUMBERS.get(name) ?? -1
}

/** Rules and entities compiled; grows by what packs add. */
export class Program {
  readonly vocabulary: Vocabulary
  readonly rules: Trie
  readonly sources: Trie
  readonly entities: Trie
  readonly ruleOutputs: RuleOutput[]
  readonly formOutputs: FormOutput[]
  readonly lemmas: Lemma[]
  readonly captureNames: string[]
  readonly packRules: PackRule[]
  wordClasses: Uint16Array
  knowledge: () => KnowledgeData
  private readonly lemmaNumbers = new Map<string, number>()
  private readonly outputNumbers = new Map<string, number>()
  private readonly slots = new Map<number, GlossSlots>()

  /** Empty, or what `data` holds; its arrays become the program's own. */
  constructor(data?: ProgramData) {
    this.vocabulary = new Vocabulary(data?.vocabulary)
    this.rules = new Trie(data?.rules)
    this.sources = new Trie(data?.sources)
    this.entities = new Trie(data?.entities)
    this.ruleOutputs = [...(data?.ruleOutputs ?? [])]
    this.formOutputs = [...(data?.formOutputs ?? [])]
    this.lemmas = [...(data?.lemmas ?? [])]
    this.captureNames = [...(data?.captureNames ?? [''])]
    this.packRules = [...(data?.packRules ?? [])]
    this.wordClasses = data?.wordClasses ?? new Uint16Array(0)
    this.knowledge = data?.knowledge ?? (() => NO_KNOWLEDGE)
    this.lemmas.forEach((lemma, index) => this.lemmaNumbers.set(`${lemma.language}:${lemma.word}`, index + 1))
  }

  /** Adds a rule. Its patterns have been checked by the pack loader; one that does not parse is our bug and throws. */
  addRule(packRule: PackRule): void {
    const rule = this.packRules.length
    this.packRules.push(packRule)
    const definition = packRule.rule
    const language = primaryLanguage(definition.languages?.target?.[0] ?? 'en')
    const add = (role: RuleOutput['role'], index: number, patterns: readonly string[] | undefined, matchCase = false): void => {
      for (const pattern of patterns ?? []) this.addPattern(this.rules, { rule, role, index }, pattern, language, matchCase)
    }
    if (definition.kind === 'regex') {
      definition.match.forEach((source, index) => add('trigger', index, requiredWords(source)))
    } else if (definition.kind === 'phrase') add('match', 0, definition.match, definition.match_case === true)
    else if (definition.kind === 'knowledge' || definition.kind === 'name') add('match', 0, definition.match)
    else if (definition.kind === 'gloss') this.addGloss(rule, definition)
    else if (definition.kind === 'pair') {
      add('match', 0, definition.match)
      add('expect', 0, definition.expect)
    } else if (definition.kind === 'consistency')
      definition.variants?.forEach((patterns, index) => this.addVariants(rule, index, patterns, language))
    add('unless', 0, definition.unless)
    conditionsOf(definition.near).forEach((condition, index) => add('near', index, condition.match))
    conditionsOf(definition.not_near).forEach((condition, index) => add('not-near', index, condition.match))
    const sourceLanguage = primaryLanguage(definition.languages?.source?.[0] ?? 'en')
    const addSource = (role: RuleOutput['role'], patterns: readonly string[] | undefined): void => {
      for (const pattern of patterns ?? []) this.addPattern(this.sources, { rule, role, index: 0 }, pattern, sourceLanguage, false)
    }
    if ('source' in definition) addSource('match', definition.source)
    if (definition.kind === 'pair') addSource('unless', definition.source_unless)
  }

  /** The slots of a gloss rule; undefined if the rule is of another kind. */
  glossSlots(rule: number): GlossSlots | undefined {
    const known = this.slots.get(rule)
    const definition = this.packRules[rule]?.rule
    if (known !== undefined || definition?.kind !== 'gloss') return known
    const parsed = definition.gloss.map(parseGlossSlot)
    const lemmas = parsed.map(({ words }) => new Set(words.map((word) => this.lemmaNumber('en', word))))
    const slots = { lemmas, optional: parsed.map(({ optional }) => optional) }
    this.slots.set(rule, slots)
    return slots
  }

  /** For each suggestion of a gloss rule the numbers of its content words' lemmas. */
  suggestionLemmas(rule: number): readonly (readonly number[])[] {
    const definition = this.packRules[rule]?.rule
    if (definition?.kind !== 'gloss') return []
    return definition.suggest.map((text) => contentWords(text).map((word) => this.lemmaNumber('en', word)))
  }

  /** Adds the ways texts name entities. */
  addForms(forms: readonly EntityForm[]): void {
    for (const { kind, entity, role, text, literal } of forms) {
      const graph = patternGraph(parse(literal ? escapeLiteral(text) : text))
      const output = { kind, entity, role, capitals: literal ? capitalsOf(graph.leaves) : titleCase(text) }
      this.entities.add(this.stepGraph(graph, 'en'), this.number(this.formOutputs, output))
    }
  }

  /** Adds words with the parts of speech they can have. */
  addWordClasses(words: ReadonlyMap<string, number>): void {
    const byId = new Map<number, number>()
    for (const [word, classes] of words) byId.set(this.vocabulary.add(word), classes)
    const all = new Uint16Array(this.vocabulary.size + 1)
    all.set(this.wordClasses)
    for (const [id, classes] of byId) all[id] = classes
    this.wordClasses = all
  }

  /** Copies for a file. */
  toData(): ProgramData {
    const { wordClasses, ruleOutputs, formOutputs, lemmas, captureNames, packRules, knowledge } = this
    const [rules, sources, entities] = [this.rules.toData(), this.sources.toData(), this.entities.toData()]
    const vocabulary = this.vocabulary.toData()
    return { vocabulary, wordClasses, rules, sources, entities, ruleOutputs, formOutputs, lemmas, captureNames, packRules, knowledge }
  }

  /** Adds a gloss rule: the slot with the rarest words wakes it. */
  private addGloss(rule: number, definition: GlossRule): void {
    this.suggestionLemmas(rule)
    this.glossSlots(rule)
    const required = definition.gloss.map(parseGlossSlot).filter(({ optional }) => !optional)
    const weight = ({ words }: GlossSlot): number => words.reduce((sum, word) => sum + commonness(word), 0)
    const rarest = required.reduce<GlossSlot | undefined>((best, slot) => (best && weight(best) <= weight(slot) ? best : slot), undefined)
    for (const word of rarest?.words ?? []) this.addPattern(this.rules, { rule, role: 'slot', index: 0 }, `~${word}`, 'en', false)
  }

  private addVariants(rule: number, set: number, patterns: readonly string[], language: string): void {
    patterns.forEach((pattern, variant) =>
      this.addPattern(this.rules, { rule, role: 'variant', index: set * 100 + variant }, pattern, language, false),
    )
  }

  private addPattern(
    trie: Trie,
    target: Pick<RuleOutput, 'rule' | 'role' | 'index'>,
    text: string,
    language: string,
    matchCase: boolean,
  ): void {
    const graph = patternGraph(parse(text))
    const output = { ...target, cased: matchCase ? casedWords(graph.leaves) : [] }
    trie.add(this.stepGraph(graph, language), this.number(this.ruleOutputs, output))
  }

  /** The number of an output in its list; equal outputs share one. */
  private number<T extends object>(list: T[], output: T): number {
    const key = `${list === (this.ruleOutputs as unknown) ? 'r' : 'f'}${JSON.stringify(output)}`
    const known = this.outputNumbers.get(key)
    if (known !== undefined) return known
    list.push(output)
    this.outputNumbers.set(key, list.length - 1)
    return list.length - 1
  }

  private stepGraph({ leaves, first, last, follow }: PatternGraph, language: string): StepGraph {
    return { steps: leaves.map((leaf) => this.stepOf(leaf, language)), first, last, follow }
  }

  private stepOf(leaf: PatternLeaf, language: string): TrieStep {
    switch (leaf.type) {
      case 'word':
        return { symbol: this.vocabulary.add(leaf.word) }
      case 'inflected':
        return { symbol: LEMMA_BASE + this.lemmaNumber(language, leaf.word) }
      case 'class':
        return { symbol: classSymbol(classNumber(leaf.name), this.captureNumber(leaf.capture ?? '')) }
      case 'gap':
        return { min: leaf.min, max: leaf.max }
    }
  }

  private captureNumber(name: string): number {
    if (!this.captureNames.includes(name)) this.captureNames.push(name)
    return this.captureNames.indexOf(name)
  }

  private lemmaNumber(language: string, word: string): number {
    const key = `${language}:${word}`
    const known = this.lemmaNumbers.get(key)
    if (known !== undefined) return known
    this.lemmas.push({ language, word })
    this.lemmaNumbers.set(key, this.lemmas.length)
    return this.lemmas.length
  }
}

function parse(text: string): Pattern {
  const result = parsePattern(text)
  if (!result.ok) throw new Error(`pattern “${text}”: ${result.message}`)
  return result.pattern
}

function escapeLiteral(text: string): string {
  return text.replace(/[()[\]|<>~\\]/g, '\\$&').replace(/(?<![\p{L}\p{N}])_(?![\p{L}\p{N}])/gu, ' ')
}

/** For each word of a name whether the text needs capitals there: first letter 1, all letters 2, none 0. */
function capitalsOf(leaves: readonly PatternLeaf[]): string {
  const digits = leaves.map((leaf) => capitalNeed(leaf.type === 'word' ? leaf.written : ''))
  return digits.every((digit) => digit === 0) ? '' : digits.join('')
}

/** A pattern for a name that holds a capital wants one on every longer word of the text. */
function titleCase(text: string): string {
  return /\p{Lu}/u.test(text) ? TITLE_CASE : ''
}

function casedWords(leaves: readonly PatternLeaf[]): readonly string[] {
  return leaves.flatMap((leaf) => (leaf.type === 'word' && capitalNeed(leaf.written) > 0 ? [leaf.written] : []))
}

function capitalNeed(written: string): 0 | 1 | 2 {
  if (!/^\p{Lu}/u.test(written)) return 0
  return written.length > 1 && !/\p{Ll}/u.test(written) ? 2 : 1
}
