import { foreignAcronyms } from '../../../knowledge/foreign-acronyms.ts'
import { romaniseCyrillic } from '../../../knowledge/romanise.ts'
import type { Candidate } from '../../candidate.ts'
import { type DocumentContext, unitText } from '../../context.ts'

/**
 * Acronyms as the source language has them: OTAN for NATO. Without a known source language they may be anything; a
 * document that names the body rightly speaks of its other name on purpose.
 */
export function findForeignAcronyms(context: DocumentContext, rule: number): readonly Candidate[] {
  const { sourceLanguage } = context
  if (sourceLanguage === undefined) return []
  return context.scans.flatMap(({ mentions }, unit) =>
    mentions.flatMap((mention) => {
      const { start, end, readings } = mention
      if (readings.some(({ role }) => role !== 'foreign-acronym')) return []
      const match = unitText(context, unit).slice(start, end)
      const found = readings.flatMap(({ entity }) => {
        const organisation = context.world.data.organisations[entity]
        if (organisation === undefined || context.facts.others.has(`organisation:${entity}`)) return []
        const languages = foreignAcronyms(organisation, romaniseCyrillic).find(({ text }) => text === match)?.languages ?? []
        return languages.includes(sourceLanguage) ? [organisation] : []
      })
      const [best] = found
      if (best === undefined) return []
      const right = best.acronym?.[0] ?? best.name
      const candidate: Candidate = {
        rule,
        unit,
        span: { start, end },
        values: { match, name: best.name },
        suggestions: [{ text: right, replaces: true }],
      }
      return [candidate]
    }),
  )
}
