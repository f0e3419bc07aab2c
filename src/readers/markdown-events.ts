import { parse, postprocess, preprocess } from 'micromark'
import { frontmatter } from 'micromark-extension-frontmatter'
import { gfm } from 'micromark-extension-gfm'

/** A stretch of Markdown that the parser has named; offsets count without a byte order mark. */
export interface MarkdownToken {
  readonly type: string
  readonly start: { readonly offset: number }
  readonly end: { readonly offset: number }
}

/** A token is entered or left. */
export type MarkdownEvent = readonly ['enter' | 'exit', MarkdownToken, unknown]

/**
 * The parser's events for CommonMark with GFM and front matter, in file order; throws RangeError on some hostile texts.
 *
 * Events are read and not mdast, because they say where every escape, reference and line prefix stands, cost
 * half the time, and nest without recursion.
 */
export function markdownEvents(text: string): readonly MarkdownEvent[] {
  const extensions = [gfm(), frontmatter(['yaml', 'toml'])]
  return postprocess(
    parse({ extensions })
      .document()
      .write(preprocess()(text, undefined, true)),
  )
}
