import { readFileSync, readdirSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Format } from '../../src/readers/read.ts'
import { checkMaps, readAs } from './helpers.ts'

const FORMATS: readonly Format[] = ['text', 'markdown', 'html', 'jsonl']

const SCRAPS = [
  'word',
  'Word.',
  ' ',
  '  ',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '\t',
  '\f',
  '\u2028',
  '\uFEFF',
  '\0',
  '😀',
  '\uD83D',
  'é',
  '中文',
  '&amp;',
  '&#x1F600;',
  '&NotEqualTilde;',
  '&amp',
  '&',
  '\\',
  '\\*',
  '*',
  '**',
  '_',
  '~~',
  '`',
  '```\n',
  '> ',
  '- ',
  '1. ',
  '# ',
  '\n===\n',
  '    ',
  '[',
  ']',
  '(',
  ')',
  '![',
  '](u "t")',
  '[^1]',
  '[^1]: ',
  '|',
  '\n|-|-|\n',
  '<',
  '>',
  '<p>',
  '</p>',
  '<b>',
  '</b>',
  '<br>',
  '<code>',
  '</code>',
  '<pre>',
  '<li>',
  '<td>',
  '<svg>',
  '</svg>',
  '<script>',
  '</script>',
  '<p title="',
  '" alt=\'',
  "'>",
  '<p translate=no>',
  '<i lang=fr>',
  '</i>',
  '<!--',
  '-->',
  '<!-- mtlint-disable a/b -->',
  '<!-- mtlint-x -->',
  '---\n',
  'title: "a\\tb"\n',
  'summary: >\n  a\n  b\n',
  'https://x.org',
  '{"target":"',
  '"}\n',
  '\\u00e9',
  '\\ud83d',
  '{"id":1,"target":"a\\nb"}\n',
  '"',
  ',',
  ':',
  '{',
  '}',
]

function fixtures(format: Format): string[] {
  const folder = new URL(`../../fixtures/${format}/`, import.meta.url)
  return readdirSync(folder)
    .sort()
    .map((name) => readFileSync(new URL(name, folder), 'utf8'))
}

async function check(format: Format, text: string): Promise<void> {
  checkMaps(text, await readAs(format, text, { path: 'x.mdx' }))
}

describe.each(FORMATS)('%s', (format) => {
  it('bears any string', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 200 }), (text) => check(format, text)),
      { seed: 3, numRuns: 300 },
    )
  })

  it('bears any mixture of its own marks', async () => {
    const mixture = fc.array(fc.constantFrom(...SCRAPS), { maxLength: 40 }).map((scraps) => scraps.join(''))
    await fc.assert(
      fc.asyncProperty(mixture, (text) => check(format, text)),
      { seed: 4, numRuns: 1500 },
    )
  })

  it('bears its fixtures, whole and mutated', async () => {
    const texts = fixtures(format)
    expect(texts.length).toBeGreaterThan(0)
    const mutation = fc.tuple(fc.constantFrom(...texts), fc.nat(), fc.nat(30), fc.constantFrom('', ...SCRAPS))
    await fc.assert(
      fc.asyncProperty(mutation, async ([text, at, cut, scrap]) => {
        const start = at % (text.length + 1)
        await check(format, text.slice(0, start) + scrap + text.slice(start + cut))
      }),
      { seed: 5, numRuns: 300 },
    )
    for (const text of texts) await check(format, `\uFEFF${text.replaceAll('\n', '\r\n')}`)
  })
})
