import pc from 'picocolors'
import { escapeTerminal } from '../report/escape.ts'
import { createKnower, type Knower, type Known } from '../node/knows.ts'
import { type RuleOptions, toApiOptions } from './options.ts'
import type { Io } from './output.ts'
import { printProblems } from './problems.ts'

type Source = Parameters<Knower['suggestions']>[1]

/** Options of `mtlint knows`. */
export interface KnowsOptions extends RuleOptions {
  readonly stdin?: boolean
  readonly json?: boolean
}

const SHOWN = 5
const SOURCES: readonly Source[] = ['zh', 'ja', 'ko', 'ru']

/** Tells what is known of names. Gives the exit code. */
export async function knowsCommand(names: readonly string[], options: KnowsOptions, io: Io): Promise<number> {
  const source = sourceOf(options.sourceLang)
  if (source === undefined) return await refuse(io, '--source-lang has to be zh, ja, ko or ru here')
  if (names.length === 0 && options.stdin !== true) return await refuse(io, 'give a name, or --stdin')
  const asked = options.stdin === true ? [...names, ...linesOf(await io.stdin())] : names
  const knower = await createKnower(toApiOptions({ ...options, ignore: true }))
  const problems = await knower.mtlint.problems()
  await printProblems(problems, io, [])
  const answers = asked.map((name) =>
    options.json === true ? jsonLine(knower, name, source) : answer(knower, name, source, io.colour.out),
  )
  await io.out(answers.join(options.json === true ? '' : '\n'))
  return problems.some((problem) => problem.failure) && options.allowBadRules !== true ? 2 : 0
}

async function refuse(io: Io, why: string): Promise<number> {
  await io.err(`mtlint: ${why}.\n`)
  return 2
}

/** The language that a name is taken to have come through; Chinese where none is given. */
function sourceOf(tag = 'zh'): Source | undefined {
  const primary = tag.toLowerCase().split(/[-_]/)[0]
  return SOURCES.find((source) => source === primary)
}

function linesOf(bytes: Uint8Array): readonly string[] {
  const lines = new TextDecoder().decode(bytes).split(/\r?\n/)
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines
}

function jsonLine(knower: Knower, name: string, source: Source): string {
  return `${JSON.stringify({ name, known: knower.known(name), suggestions: knower.suggestions(name, source, SHOWN) })}\n`
}

function answer(knower: Knower, name: string, source: Source, colour: boolean): string {
  const paint = pc.createColors(colour)
  const known = knower.known(name)
  const suggestions = knower.suggestions(name, source, SHOWN)
  const nothing = known.length === 0 ? ['  no pack knows it'] : []
  const blocks = known.flatMap((one) => [
    `  ${paint.bold(escapeTerminal(one.name))} (${one.kind} ${escapeTerminal(one.id)}): ${ROLES[one.role]}`,
    ...one.facts.map(({ label, text }) => `    ${paint.dim(`${label}:`)} ${escapeTerminal(text)}`),
  ])
  const may = suggestions.length === 0 ? [] : [`  as ${SOURCE_NAMES[source]} it may stand for ${escapeTerminal(suggestions.join(', '))}`]
  return `${[paint.bold(escapeTerminal(name)), ...nothing, ...blocks, ...may].join('\n')}\n`
}

const SOURCE_NAMES: Readonly<Record<Source, string>> = {
  zh: 'pinyin',
  ja: 'Hepburn',
  ko: 'romanised Korean',
  ru: 'romanised Russian',
}

/** What a role means for linting. */
const ROLES: Readonly<Record<Known['role'], string>> = {
  name: 'its name or an accepted variant; right as it is',
  acronym: 'its acronym; right as it is',
  demonym: 'its adjective',
  people: 'its people',
  capital: 'its capital',
  city: 'a city of it',
  currency: 'its currency',
  family: 'the family name; right as it is',
  given: 'a given name; flags nothing by itself',
  garbled: 'a machine rendering, flagged wherever it stands (names/garbled)',
  doubtful: 'a machine rendering or other words; flagged where the document names the entity or its country (names/doubtful)',
  literal: 'a rendering word for word; flagged as a name beside its kind and country (names/literal)',
  transliterated:
    'pinyin of its Chinese rendering; flagged where the sentence names an office, organisation or country of theirs, or the document names them (names/transliterated)',
  romanised:
    'romanised through another language; flagged where the sentence names an office, organisation or country of theirs, or the document names them',
  'foreign-spelling':
    'as another language of Latin letters spells it; flagged behind the given name or with a witness (names/foreign-spelling)',
  'foreign-acronym': 'its acronym in another language; flagged where the text is translated',
}
