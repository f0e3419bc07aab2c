import { describe, expect, it } from 'vitest'
import { OPAQUE } from '../../src/core/document.ts'
import { checkMaps, readAs, sourceOf, unitsOf } from './helpers.ts'

describe('html', () => {
  it('reads every kind of block', async () => {
    const text = `<!doctype html><html><head><title>Home &amp; garden</title><meta name="description" content=" All
      about  it "><style>p{}</style></head><body>
      <h1>Head</h1><p>One <b>two</b> thr<i>ee</i>.</p>
      <ul><li>first<li>second <p>more</ul>
      <table><caption>Cap</caption><tr><th>A<td>B</table>
      <figure><img alt="A fox" src=f><figcaption>Below</figcaption></figure>
      <button title="Go on">Next</button> loose</body></html>`
    expect(await unitsOf('html', text)).toEqual([
      ['heading', 'Home & garden'],
      ['attribute', 'All about it'],
      ['heading', 'Head'],
      ['paragraph', 'One two three.'],
      ['list-item', 'first'],
      ['list-item', 'second'],
      ['list-item', 'more'],
      ['caption', 'Cap'],
      ['table-cell', 'A'],
      ['table-cell', 'B'],
      ['attribute', 'A fox'],
      ['caption', 'Below'],
      ['message', 'Next'],
      ['attribute', 'Go on'],
      ['paragraph', 'loose'],
    ])
  })

  it('collapses white space as browsers do', async () => {
    expect(await unitsOf('html', '<p>\n  a \t b<b> c </b> d<br>\n e&nbsp; f &#32; g</p>')).toEqual([['paragraph', 'a b c d\ne\u00A0 f g']])
    expect(await unitsOf('html', 'a<br><br>b')).toEqual([
      ['paragraph', 'a'],
      ['paragraph', 'b'],
    ])
  })

  it('maps entities and attribute values', async () => {
    const text = '\uFEFF<p title="&lt;x&gt; caf&eacute; &amp">The caf&eacute; &NotEqualTilde; 😀 &#x1F600;&ampx</p>'
    const { documents } = await readAs('html', text)
    const [unit, title] = documents[0]?.units ?? []
    expect(unit?.target.text).toBe('The café ≂̸ 😀 😀&x')
    expect(sourceOf(text, unit, 'é')).toBe('&eacute;')
    expect(sourceOf(text, unit, '≂̸')).toBe('&NotEqualTilde;')
    expect(sourceOf(text, unit, ' 😀 ')).toBe(' 😀 ')
    expect(sourceOf(text, unit, '&x')).toBe('&ampx')
    expect(title?.target.text).toBe('<x> café &')
    expect(sourceOf(text, title, '<')).toBe('&lt;')
    expect(sourceOf(text, title, 'café')).toBe('caf&eacute;')
  })

  it('leaves out what is not prose', async () => {
    const text = `<p>Run <code>npm i</code> on <span class="x notranslate">Acme</span> <svg><title>no</title></svg><script>var a="<p>"</script>.</p>
      <pre>no</pre><div translate="no">no <p>no</p></div><template>no</template><noscript>no</noscript><textarea placeholder="Your text">no</textarea>
      <p>End<sup><a href="#n1">1</a></sup>.</p>`
    expect(await unitsOf('html', text)).toEqual([
      ['paragraph', `Run ${OPAQUE} on ${OPAQUE} ${OPAQUE}.`],
      ['attribute', 'Your text'],
      ['paragraph', 'End.'],
    ])
  })

  it('does not lose the rest to a code element left open', async () => {
    expect(await unitsOf('html', '<p>Run <code>npm i<p>Then read on.')).toEqual([
      ['paragraph', `Run ${OPAQUE}`],
      ['paragraph', 'Then read on.'],
    ])
  })

  it('takes the language of the page and leaves out other languages', async () => {
    const text = '<html lang="en-GB"><p>Say <i lang="fr">oui</i> <i lang="en">now</i>.</p><p lang=de>Nein.</p>'
    const { documents } = await readAs('html', text)
    expect(documents[0]?.languages).toEqual({ target: 'en-GB' })
    expect(documents[0]?.units.map((unit) => unit.target.text)).toEqual([`Say ${OPAQUE} now.`])
    const other = await readAs('html', '<html lang="zh"><p>Read this.', { languages: { target: 'en' } })
    expect(other.documents[0]).toMatchObject({ languages: { target: 'en' }, units: [{ target: { text: 'Read this.' } }] })
  })

  it('finds directives', async () => {
    const { directives } = await readAs('html', '\uFEFF<p>a</p><!-- mtlint-disable-next-line a/b -- so --><p>b</p><!-- other -->')
    expect(directives).toEqual([{ kind: 'disable-next-line', rules: ['a/b'], reason: 'so', span: { start: 9, end: 52 } }])
  })

  it('bears deep nesting and stray tags', async () => {
    const deep = 200_000
    expect(await unitsOf('html', `${'<div>'.repeat(deep)}a${'</div>'.repeat(deep)}`)).toEqual([['paragraph', 'a']])
    expect(await unitsOf('html', `${'<b>'.repeat(deep)}a${'</i>'.repeat(deep)}</b>`)).toEqual([['paragraph', 'a']])
    expect(await unitsOf('html', 'a</p>b</x><p>c<!-- open')).toHaveLength(3)
  })

  it('bears a file cut short anywhere', async () => {
    const text =
      '<p title="a &amp; b" lang=en / class=\'x\'>One<br/><img alt=a /> two&amp;</p >three<!-- x --><svg/><![CDATA[x]]></a x="y"/>'
    for (let end = 0; end <= text.length; end++) checkMaps(text.slice(0, end), await readAs('html', text.slice(0, end)))
  })
})
