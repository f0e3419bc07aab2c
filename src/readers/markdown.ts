import { markdownEvents, type MarkdownEvent } from './markdown-events.ts'
import { tooCostly } from './markdown-guard.ts'
import { MarkdownUnits } from './markdown-units.ts'
import type { Reader } from './reader.ts'
import { Reading, withTarget } from './reading.ts'
import { readText } from './text.ts'

/**
 * Reads Markdown (CommonMark, GFM, YAML front matter) and what of MDX is the same. The front matter's language is
 * the target language where none is given. A text that would take the parser too long is read as plain text.
 */
export const readMarkdown: Reader = (text, options) => {
  const base = text.charCodeAt(0) === 0xfeff ? 1 : 0
  const markdown = base === 0 ? text : text.slice(1)
  const reading = new Reading(text, options.path)
  const events = parseSafely(markdown)
  if (typeof events === 'string') {
    const plain = readText(text, options)
    reading.notice('READ_MARKDOWN', { start: 0, end: 0 }, `read as plain text: ${events}`, 'Part the paragraph or flatten the nesting.')
    return { ...plain, problems: [...plain.problems, ...reading.result(options.languages).problems] }
  }
  const units = new MarkdownUnits(markdown, base, options.languages.target, /\.mdx$/i.test(options.path), reading)
  for (const event of events) units.event(event)
  return reading.result(withTarget(options.languages, units.language))
}

/** The events, or why there are none. */
function parseSafely(markdown: string): readonly MarkdownEvent[] | string {
  const reason = tooCostly(markdown)
  if (reason !== undefined) return reason
  try {
    return markdownEvents(markdown)
  } catch (error) {
    return error instanceof RangeError ? 'the text is nested too deep' : 'the Markdown parser failed'
  }
}
