import { describe, expect, it } from 'vitest'
import { OPAQUE } from '../../src/core/document.ts'
import { readAs, sourceOf, unitsOf } from './helpers.ts'

describe('markdown', () => {
  it('reads every kind of block', async () => {
    const text = `# Head *line*

A paragraph.

> quoted
> twice

1. first
   - nested

     second paragraph

| Name | Note |
|---|---|
| tea | a \\| b |

Set
===

    code

\`\`\`js
more code
\`\`\`

<div>raw <b>html</b></div>

[^1]: A note.
`
    expect(await unitsOf('markdown', text)).toEqual([
      ['heading', 'Head line'],
      ['paragraph', 'A paragraph.'],
      ['paragraph', 'quoted\ntwice'],
      ['list-item', 'first'],
      ['list-item', 'nested'],
      ['list-item', 'second paragraph'],
      ['table-cell', 'Name'],
      ['table-cell', 'Note'],
      ['table-cell', 'tea'],
      ['table-cell', 'a | b'],
      ['heading', 'Set'],
      ['paragraph', 'raw html'],
      ['paragraph', 'A note.'],
    ])
  })

  it('makes markup transparent and what is not prose opaque', async () => {
    expect(
      await unitsOf(
        'markdown',
        'A **bold** ~~old~~ [link](u) [ref][r] `code` <http://x.org> https://x.org/a b[^1] <u>c</u>\n\n[r]: u\n[^1]: n',
      ),
    ).toEqual([
      ['paragraph', `A bold old link ref ${OPAQUE} ${OPAQUE} ${OPAQUE} b c`],
      ['paragraph', 'n'],
    ])
    expect(await unitsOf('markdown', 'Press <kbd>Ctrl *C*</kbd> or <span translate="no">Acme</span>, not <code>x')).toEqual([
      ['paragraph', `Press ${OPAQUE} or ${OPAQUE}, not x`],
    ])
  })

  it('decodes references and escapes in place', async () => {
    const text = 'Fish &amp; chips \\*now\\* &#128512; &nbsp;&bogus; C\\d'
    const { documents } = await readAs('markdown', text)
    const unit = documents[0]?.units[0]
    expect(unit?.target.text).toBe('Fish & chips *now* 😀 \u00A0&bogus; C\\d')
    expect(sourceOf(text, unit, '&')).toBe('&amp;')
    expect(sourceOf(text, unit, '*now*')).toBe('\\*now\\*')
    expect(sourceOf(text, unit, '😀')).toBe('&#128512;')
    expect(sourceOf(text, unit, 'C\\d')).toBe('C\\d')
  })

  it('leaves the prefixes of quotes and lists out and maps around them', async () => {
    const text = '> - The bank\r\n>   of the **river**  \r\n> was high.\r\n'
    const { documents } = await readAs('markdown', text)
    const unit = documents[0]?.units[0]
    expect(unit?.target.text).toBe('The bank\nof the river\nwas high.')
    expect(sourceOf(text, unit, 'bank\nof')).toBe('bank\r\n>   of')
    expect(sourceOf(text, unit, 'was high')).toBe('was high')
  })

  it('breaks lines at <br> and hard breaks', async () => {
    expect(await unitsOf('markdown', 'a<br>b\\\nc  \nd <br/>\ne')).toEqual([['paragraph', 'a\nb\nc\nd\ne']])
  })

  it('reads alternative texts and titles after the paragraph that holds them', async () => {
    expect(
      await unitsOf('markdown', 'See ![a *red* fox](f.png "The &quot;fox&quot;") and <img src=x alt="a hen">.\n\n[r]: u "A title"'),
    ).toEqual([
      ['paragraph', `See ${OPAQUE} and ${OPAQUE}.`],
      ['attribute', 'a red fox'],
      ['attribute', 'The "fox"'],
      ['attribute', 'a hen'],
      ['attribute', 'A title'],
    ])
  })

  it('reads raw HTML within a quote', async () => {
    const text = '> <div>\n> one &eacute;t&eacute;\n> two</div>\n'
    const { documents } = await readAs('markdown', text)
    expect(documents[0]?.units.map((unit) => unit.target.text)).toEqual(['one été two'])
    expect(sourceOf(text, documents[0]?.units[0], 'été two')).toBe('&eacute;t&eacute;\n> two')
  })

  it('finds directives in blocks and in lines, not in code', async () => {
    const text =
      '<!-- mtlint-disable a/b -->\n\nText <!-- mtlint-disable-line --> more.\n\n`<!-- mtlint-enable -->`\n\n    <!-- mtlint-enable -->\n'
    const { directives } = await readAs('markdown', `\uFEFF${text}`)
    expect(directives).toEqual([
      { kind: 'disable', rules: ['a/b'], span: { start: 1, end: 28 } },
      { kind: 'disable-line', rules: [], span: { start: 35, end: 63 } },
    ])
  })

  it('drops the imports of MDX', async () => {
    expect(await unitsOf('markdown', 'import X from "x"\n\n# Hi\n\n{props.a}\n', { path: 'a.mdx' })).toEqual([['heading', 'Hi']])
  })

  it.each([
    ['quotes', '>'.repeat(10_000)],
    ['lists', `${'- '.repeat(10_000)}a`],
    ['emphasis', 'so *a_ '.repeat(50_000)],
    ['comments', 'a <!-- '.repeat(50_000)],
    ['lines', 'one two three\n'.repeat(40_000)],
  ])('reads a text with too many %s as plain text', async (_, text) => {
    const { problems, documents } = await readAs('markdown', text)
    expect(problems).toMatchObject([{ code: 'READ_MARKDOWN', failure: false }])
    expect(documents).toHaveLength(1)
  })

  it('reads ten thousand brackets', async () => {
    expect(await unitsOf('markdown', `${'['.repeat(10_000)}a`)).toHaveLength(1)
  })
})

describe('front matter', () => {
  it('reads the strings that are prose and the language', async () => {
    const text = `---\ntitle: "A \\"new\\" town"\ndescription: It's here\nsummary: >\n  folded\n  text\nlang: en-GB\nauthor:\n  title: no\ntags: [title, x]\n---\nBody.\n`
    const { documents, problems } = await readAs('markdown', text)
    expect(problems).toEqual([])
    expect(documents[0]?.languages).toEqual({ target: 'en-GB' })
    expect(documents[0]?.units.map(({ kind, key, target }) => [kind, key, target.text])).toEqual([
      ['heading', 'title', 'A "new" town'],
      ['paragraph', 'description', "It's here"],
      ['paragraph', 'summary', 'folded text'],
      ['paragraph', undefined, 'Body.'],
    ])
    expect(sourceOf(text, documents[0]?.units[0], 'town')).toBe('town')
    expect(sourceOf(text, documents[0]?.units[0], '"new"')).toBe('\\"new\\"')
    expect(sourceOf(text, documents[0]?.units[2], 'folded text')).toBe('folded\n  text')
  })

  it('does not overrule the language given', async () => {
    const { documents } = await readAs('markdown', '---\nlang: fr\n---\nBody.', { languages: { source: 'zh', target: 'en' } })
    expect(documents[0]?.languages).toEqual({ source: 'zh', target: 'en' })
  })

  it('tells of broken YAML and reads the rest', async () => {
    const { documents, problems } = await readAs('markdown', '---\ntitle: "open\n---\nBody.')
    expect(problems).toMatchObject([{ code: 'READ_FRONT_MATTER', failure: false }])
    expect(documents[0]?.units.map((unit) => unit.target.text)).toEqual(['Body.'])
  })
})
