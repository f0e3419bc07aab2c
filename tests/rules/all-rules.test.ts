import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { conditionsOf } from '../../src/engine/conditions.ts'
import { createLinter } from '../../src/engine/create-linter.ts'
import { classNumber, Program } from '../../src/engine/program.ts'
import { requiredWords } from '../../src/engine/regex-words.ts'
import { scan } from '../../src/engine/scan.ts'
import type { Trie } from '../../src/engine/trie.ts'
import { scanUnit } from '../../src/engine/unit-scan.ts'
import { World } from '../../src/knowledge/world.ts'
import { CharTable } from '../../src/nlp/characters.ts'
import { Tokenizer } from '../../src/nlp/tokenize.ts'
import { loadInflected } from '../../src/engine/inflected.ts'
import { loadShipped } from '../../src/node/shipped.ts'
import { loadPack } from '../../src/pack/load-pack.ts'
import { parsePattern } from '../../src/pack/pattern.ts'
import { type PatternGraph, patternGraph } from '../../src/pack/pattern-graph.ts'
import { type ClassName, classNames } from '../../src/pack/pattern-node.ts'
import type { PackRule } from '../../src/pack/types.ts'
import { selfTest, unmark } from '../../src/self-test.ts'

const FOLDER = resolve(import.meta.dirname, '../../rules')
/** The YAML files of each folder that holds some. */
const folders = readdirSync(FOLDER)
  .sort()
  .map((name) => ({
    name,
    files: readdirSync(join(FOLDER, name))
      .filter((file) => file.endsWith('.yaml'))
      .sort(),
  }))
  .filter(({ files }) => files.length > 0)
const loaded = folders.map(({ name, files }) =>
  loadPack(
    files.map((file) => ({ path: `rules/${name}/${file}`, text: readFileSync(join(FOLDER, name, file), 'utf8') })),
    name,
  ),
)
const rules: readonly PackRule[] = loaded.flatMap(({ pack }) => pack?.rules ?? [])
const compiled = await loadShipped()
const linter = await createLinter({ compiled })

/** Ids of the rules that a test finds fault with. */
function idsOf(isWrong: (rule: PackRule['rule']) => boolean): string[] {
  return rules.filter(({ rule }) => isWrong(rule)).map(({ id }) => id)
}

describe('packs', () => {
  it('load without problems, under the names of their folders', () => {
    expect(loaded.flatMap(({ problems }) => problems.map(({ path, message }) => `${path}: ${message}`))).toEqual([])
    expect(loaded.map(({ pack }) => pack?.name)).toEqual(folders.map(({ name }) => name))
    expect(rules.length).toBeGreaterThan(0)
  })

  it('have no rule id twice', () => {
    const ids = rules.map(({ id }) => id)
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
    expect(linter.problems).toEqual([])
  })
})

describe('every rule', () => {
  it('has a message that is a sentence and fits a screen', () => {
    expect(idsOf(({ message }) => !/[.?]$/.test(message))).toEqual([])
    expect(idsOf(({ message }) => message.length > 300)).toEqual([])
    expect(idsOf(({ message }) => message.trim() !== message || /\s{2}/.test(message))).toEqual([])
  })

  it('has a bad example with one mark, and no example twice', () => {
    expect(idsOf(({ examples }) => !examples.some((example) => 'bad' in example))).toEqual([])
    const marked = (rule: PackRule['rule']): string[] =>
      rule.examples.flatMap((example) => ('bad' in example ? [example.bad] : 'missed' in example ? [example.missed] : []))
    expect(idsOf((rule) => marked(rule).some((text) => unmark(text).span === undefined))).toEqual([])
    const texts = ({ examples }: PackRule['rule']): string[] =>
      examples.map((example) => ('bad' in example ? example.bad : 'good' in example ? example.good : example.missed))
    expect(idsOf((rule) => new Set(texts(rule)).size < rule.examples.length)).toEqual([])
  })

  it('of phrases with high confidence shows what to write instead', () => {
    const helps = ({ suggest, examples }: PackRule['rule']): boolean =>
      suggest !== undefined || examples.some((example) => 'bad' in example && example.fix !== undefined)
    expect(idsOf((rule) => rule.kind === 'phrase' && rule.confidence === 'high' && !helps(rule))).toEqual([])
  })

  it('says what it suggests only where it suggests something', () => {
    const silent = (rule: PackRule['rule']): boolean =>
      rule.kind === 'phrase' && rule.message.includes('{suggestion}') && rule.suggest === undefined
    expect(idsOf(silent)).toEqual([])
    expect(idsOf((rule) => rule.kind === 'phrase' && rule.message.includes('{source}') && rule.source === undefined)).toEqual([])
  })

  it('behaves as its examples say, in the company of all others', () => {
    const { rules: tested, failures } = selfTest(compiled.program.packRules, linter)
    expect(tested).toBe(compiled.program.packRules.length)
    expect(failures.map(({ rule, part, message, text }) => `${rule.id} ${part}: ${message}: ${text}`)).toEqual([])
  })
})

describe('literal words', () => {
  /** Read every sentence: they look at its build. */
  const ALWAYS_RUN = [
    'ko-en/reporter-byline',
    'structure/adjacent-names',
    'structure/doubled-punctuation',
    'structure/doubled-word',
    'structure/joined-twice',
    'structure/mixed-script',
    'structure/modal-without-verb',
    'structure/mojibake',
    'structure/repeated-sentence',
    'structure/source-remains',
    'structure/space-before-punctuation',
    'structure/verbless-sentence',
  ]
  /** Woken by the names that a text holds; patterns, where they have any, are made of names alone. */
  const BY_NAMES = [
    'names/declined',
    'names/doubtful',
    'names/doubtful-name',
    'names/foreign-acronym',
    'names/foreign-spelling',
    'names/garbled',
    'names/literal',
    'names/name-spelling',
    'names/near-miss',
    'names/office-slot',
    'names/person-spelling',
    'names/pinyin-shadow',
    'names/place-by-sound',
    'names/respelt',
    'names/romanised',
    'names/transliterated',
  ]
  /** Have patterns that known names alone can fill. */
  const BY_CLASSES = [
    'knowledge/acronym',
    'knowledge/currency',
    'knowledge/head',
    'knowledge/office',
    'knowledge/organisation-head',
    'names/office-slot',
  ]

  it('are missing only where the list says so', () => {
    expect(
      idsOf(
        (rule) => rule.kind === 'structure' || (rule.kind === 'regex' && rule.match.some((one) => requiredWords(one).length === 0)),
      ).sort(),
    ).toEqual(ALWAYS_RUN)
    expect(idsOf((rule) => rule.kind === 'name' || (rule.kind === 'consistency' && rule.variants === undefined)).sort()).toEqual(BY_NAMES)
    expect(idsOf((rule) => matchPatterns(rule).some((pattern) => mayHoldNoWord(graphOf(pattern)))).sort()).toEqual(BY_CLASSES)
  })

  it('begin and end patterns, not gaps', () => {
    const hasOpenEnd = ({ leaves, first, last, nullable }: PatternGraph): boolean =>
      nullable || [...first, ...last].some((position) => leaves[position]?.type === 'gap')
    expect(idsOf((rule) => matchPatterns(rule).some((pattern) => hasOpenEnd(graphOf(pattern))))).toEqual([])
  })
})

describe('work', () => {
  /** Nodes a rule may visit for each word of a text made to keep it busy. The engine cuts a walk at some 20,000. */
  const WORST = 6_000
  /** Nodes that all rules and names together may visit for each word of prose. */
  const USUAL = 16

  it.each(rules.filter(({ rule }) => matchPatterns(rule).length > 0))('$id keeps within its budget', (packRule) => {
    const program = new Program()
    program.addRule(packRule)
    // Every word is a form of every lemma and a member of every class.
    const lemmas = program.lemmas.map((_lemma, index) => index + 1)
    const classes = [...classNames].map((name) => ({ class: classNumber(name as ClassName), value: 0 }))
    const facts = {
      lemmasOf: () => lemmas,
      classesAt: (token: number) => classes.map((one) => ({ ...one, lastToken: token + 1 })),
      captureNames: program.captureNames.length,
    }
    const words = matchPatterns(packRule.rule).flatMap((pattern) =>
      graphOf(pattern).leaves.map((leaf) => ('word' in leaf ? leaf.word : 'xx')),
    )
    const text = Array.from({ length: 6 }, () => words.join(' ')).join(' ')
    const tokens = new Tokenizer(new CharTable(), program.vocabulary).tokenize(text)
    const visited = counting(program.rules)
    expect(scan(program.rules, tokens, facts, () => {})).toBe(0)
    expect(visited() / tokens.count).toBeLessThan(WORST)
  })

  it('on prose does not grow with the number of rules', async () => {
    const program = new Program((await loadShipped()).program)
    const setting = {
      program,
      world: new World(() => program.knowledge()),
      inflected: await loadInflected(program, 'en'),
      numbers: new Set<number>(),
      isActive: () => true,
    }
    const prose = rules.flatMap(({ rule }) => rule.examples.flatMap((example) => ('good' in example ? [example.good] : []))).join(' ')
    const tokens = new Tokenizer(new CharTable(), program.vocabulary).tokenize(prose)
    const counters = [counting(program.rules), counting(program.entities)]
    const { cut } = scanUnit(setting, tokens)
    const visited = counters.reduce((sum, counter) => sum + counter(), 0)
    expect(tokens.count).toBeGreaterThan(5_000)
    expect(cut).toBe(false)
    expect(visited / tokens.count).toBeLessThan(USUAL)
  })
})

/** Counts the visits to nodes of a trie from now on. */
function counting(trie: Trie): () => number {
  const traits = trie.traits.bind(trie)
  let visits = 0
  trie.traits = (node) => {
    visits += 1
    return traits(node)
  }
  return () => visits
}

/** The phrase patterns of a rule, conditions included. */
function matchPatterns(rule: PackRule['rule']): readonly string[] {
  const match = rule.kind !== 'regex' && 'match' in rule ? (rule.match ?? []) : []
  const variants = rule.kind === 'consistency' ? (rule.variants ?? []).flat() : []
  const conditions = [...conditionsOf(rule.near), ...conditionsOf(rule.not_near)].flatMap((condition) => condition.match)
  return [...match, ...variants, ...(rule.unless ?? []), ...conditions]
}

function graphOf(pattern: string): PatternGraph {
  const parsed = parsePattern(pattern)
  if (!parsed.ok) throw new Error(`${pattern}: ${parsed.message}`)
  return patternGraph(parsed.pattern)
}

/** Whether a text can match without a word that the pattern names. */
function mayHoldNoWord({ leaves, first, last, follow }: PatternGraph): boolean {
  const isVague = (position: number): boolean => leaves[position]?.type === 'class' || leaves[position]?.type === 'gap'
  const seen = new Set<number>()
  const waiting = first.filter(isVague)
  for (let position = waiting.pop(); position !== undefined; position = waiting.pop()) {
    if (last.has(position)) return true
    seen.add(position)
    waiting.push(...(follow[position] ?? []).filter((next) => isVague(next) && !seen.has(next)))
  }
  return false
}
