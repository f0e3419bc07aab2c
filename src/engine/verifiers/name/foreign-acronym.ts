import type { Reading } from '../../../analysis/mention.ts'
import { type Abbreviated, englishAcronyms, foreignAcronyms } from '../../../knowledge/foreign-acronyms.ts'
import { romaniseCyrillic } from '../../../knowledge/romanise.ts'
import type { World } from '../../../knowledge/world.ts'
import type { Candidate } from '../../candidate.ts'
import { type DocumentContext, sentenceAt, unitText } from '../../context.ts'

/** An acronym of no more letters may be anybody's: it needs an article before it. */
const SHORT = 2
/** Words before and behind by which a text speaks of the letters, and not of what they stand for. */
const MENTION_BEFORE =
  /(?:\b(?:call(?:s|ed)?|known|abbreviat\w+|acronyms?|initials|initialism|letters|shorten\w*|short|named?|dubbed|written|spel(?:t|led|lings?)|renamed|terms?|names? (?:is|was|it|them)|stands? for)\b[^.;]{0,40}|["“‘«„*_`])$/i
const MENTION_BEHIND =
  /^(?:["”’»“*_`]|,?\s*(?:in|as)\s+(?:its\s+)?(?:\p{Lu}\p{L}+(?:ish|ian|ese|ch|an)|Greek|Dutch)\b|,?\s*(?:stands?|stood|short|is short|meaning|means)\s+for\b|,?\s*(?:is|was|as|being)\s+(?:the|its|their|an?)\s+(?:\p{L}+\s+){0,3}(?:acronym|abbreviation|name|initials|term)\b|[\s-]*\d)/iu

/**
 * Acronyms as the source language has them: OTAN for NATO, EUA for the US. Without a known source language they may be
 * anything; a document that names the body rightly speaks of its other name on purpose.
 */
export function findForeignAcronyms(context: DocumentContext, rule: number): readonly Candidate[] {
  const { sourceLanguage } = context
  if (sourceLanguage === undefined) return []
  let named: ReadonlySet<string> | undefined
  return context.scans.flatMap(({ mentions }, unit) =>
    mentions.flatMap((mention) => {
      const { start, end, readings } = mention
      if (readings.some(({ role }) => role !== 'foreign-acronym')) return []
      const text = unitText(context, unit)
      const match = text.slice(start, end)
      const sentence = sentenceAt(context, unit, start)
      const before = text.slice(sentence.start, start)
      if (MENTION_BEFORE.test(before) || MENTION_BEHIND.test(text.slice(end, sentence.end))) return []
      if (match.length <= SHORT && !/\bthe\s$/i.test(before)) return []
      named ??= namedRightly(context)
      const best = readings.map((reading) => meant(context.world, reading, match, sourceLanguage, named)).find((one) => one !== undefined)
      if (best === undefined) return []
      const candidate: Candidate = {
        rule,
        unit,
        span: { start, end },
        values: { match, name: best.name },
        suggestions: [{ text: englishAcronyms(best)[0] ?? best.name, replaces: true }],
      }
      return [candidate]
    }),
  )
}

/** What the source language means by the letters; undefined if nothing, or the document names it rightly too. */
function meant(
  world: World,
  { kind, entity }: Reading,
  match: string,
  language: string,
  named: ReadonlySet<string> | undefined,
): Abbreviated | undefined {
  const known: Abbreviated | undefined = kind === 'country' ? world.data.countries[entity] : world.data.organisations[entity]
  if (known === undefined || named?.has(`${kind}:${entity}`) === true) return undefined
  const languages = foreignAcronyms(known, romaniseCyrillic).find(({ text }) => text === match)?.languages ?? []
  return languages.includes(language) ? known : undefined
}

/** Organisations and countries that the document names in English. */
function namedRightly({ facts, scans }: DocumentContext): ReadonlySet<string> {
  const countries = scans.flatMap(({ mentions }) =>
    mentions.flatMap(({ readings }) => readings.filter(({ kind, role }) => kind === 'country' && role === 'name')),
  )
  return new Set([...facts.others, ...countries.map(({ entity }) => `country:${entity}`)])
}
