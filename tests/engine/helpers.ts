import type { Document } from '../../src/core/document.ts'
import type { Finding } from '../../src/core/finding.ts'
import { verbatimText } from '../../src/core/source-map.ts'
import { createLinter, type LinterOptions } from '../../src/engine/create-linter.ts'
import type { Linter } from '../../src/engine/linter.ts'
import { loadRomanisers } from '../../src/knowledge/romanise.ts'
import { loadPack } from '../../src/pack/load-pack.ts'
import type { Pack } from '../../src/pack/types.ts'

/** A pack from YAML; fails on any problem. */
export function packOf(yaml: string, name = 'test'): Pack {
  const { pack, problems } = loadPack([{ path: 'pack/rules.yaml', text: yaml }], name)
  if (pack === undefined || problems.length > 0) throw new Error(problems.map((problem) => problem.message).join('\n'))
  return pack
}

/** A linter of packs given in YAML. */
export async function linterOf(yaml: string | readonly string[], options: Partial<LinterOptions> = {}): Promise<Linter> {
  const packs = [yaml].flat().map((text, index) => packOf(text, index === 0 ? 'test' : `test${index + 1}`))
  return createLinter({ packs, romanisers: loadRomanisers, ...options })
}

/** A document of paragraphs. */
export function documentOf(
  texts: readonly string[],
  languages: Document['languages'] = { target: 'en' },
  sources: readonly string[] = [],
): Document {
  const units = texts.map((text, index) => {
    const source = sources[index]
    return { id: String(index + 1), kind: 'paragraph' as const, target: verbatimText(text, 0), ...(source === undefined ? {} : { source }) }
  })
  return { id: 'test', languages, units }
}

/** Findings of a text as `[[flagged]]` words with rule, level and first suggestion. */
export function summary(
  linter: Linter,
  text: string | readonly string[],
  languages?: Document['languages'],
  sources?: readonly string[],
): string[] {
  const texts = [text].flat()
  return linter.lint(documentOf(texts, languages, sources)).map((finding) => line(finding, texts))
}

function line({ ruleId, level, unit, span, suggestions }: Finding, texts: readonly string[]): string {
  const excerpt = (texts[unit] ?? '').slice(span.start, span.end)
  const [best] = suggestions
  return `${level} ${ruleId} [[${excerpt}]]${best === undefined ? '' : ` → ${best.text}`}`
}

/** YAML of a phrase rule; `extra` lines are indented by four spaces. */
export function phraseRule(id: string, match: string, extra: readonly string[] = []): string {
  const lines = [
    `  - id: ${id}`,
    '    kind: phrase',
    '    severity: major',
    '    confidence: high',
    `    match: [${JSON.stringify(match)}]`,
  ]
  return [...lines, '    message: "{match}"', '    examples: [{bad: "[[x]]"}]', ...extra.map((text) => `    ${text}`)].join('\n')
}
