import type { ReadResult } from '../core/document.ts'
import type { Format, Reader, ReadOptions } from './reader.ts'

export type { FieldNames, Format, ReadOptions } from './reader.ts'

const ENDINGS: Readonly<Record<string, Format>> = {
  md: 'markdown',
  markdown: 'markdown',
  mdx: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  jsonl: 'jsonl',
  ndjson: 'jsonl',
}

/** Loaders, so that a parser is loaded only for a file that needs it. */
const LOADERS: Readonly<Record<Format, () => Promise<Reader>>> = {
  text: async () => (await import('./text.ts')).readText,
  markdown: async () => (await import('./markdown.ts')).readMarkdown,
  html: async () => (await import('./html.ts')).readHtml,
  jsonl: async () => (await import('./jsonl.ts')).readJsonl,
}

/** The format of a file by the ending of its name; `text` for an ending that is not known. */
export function formatOf(path: string): Format {
  const ending = /\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase() ?? ''
  return Object.hasOwn(ENDINGS, ending) ? (ENDINGS[ending] ?? 'text') : 'text'
}

/**
 * Reads a decoded file into documents, directives and problems. Never rejects because of the text.
 * Offsets are UTF-16 and count from the first character, a byte order mark included.
 */
export async function read(text: string, format: Format, options: ReadOptions): Promise<ReadResult> {
  const reader = await LOADERS[format]()
  return reader(text, options)
}
