import { describe, expect, it } from 'vitest'
import { mtlint } from './run.ts'

interface Line {
  readonly name: string
  readonly known: readonly { readonly kind: string; readonly id: string; readonly name: string; readonly role: string }[]
  readonly suggestions: readonly string[]
}

describe('mtlint knows', () => {
  it('tells what a garbled name stands for and what flags it', async () => {
    const { code, out, err } = await mtlint(['knows', '--no-config', 'Mu Xin'])
    expect([code, err]).toEqual([0, ''])
    expect(out).toContain('Alexei Mukhin (person alexei-mukhin): pinyin of its Chinese rendering; flagged where the sentence names')
    expect(out).toMatch(/as pinyin it may stand for Mukhin,/)
  })

  it('says so where nothing is known', async () => {
    expect(await mtlint(['knows', '--no-config', 'Qqq 1'])).toEqual({ code: 0, out: 'Qqq 1\n  no pack knows it\n', err: '' })
  })

  it('reads a name a line and writes a JSON line each', async () => {
    const { code, out } = await mtlint(['knows', '--no-config', '--stdin', '--json', '--source-lang', 'zh'], {
      stdin: 'Mu Xin\n\nPoroshenko\r\nzz"\\\n',
    })
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Line)
    expect(code).toBe(0)
    expect(lines.map((line) => line.name)).toEqual(['Mu Xin', '', 'Poroshenko', 'zz"\\'])
    expect(lines[0]?.known[0]).toMatchObject({ kind: 'person', id: 'alexei-mukhin', name: 'Alexei Mukhin', role: 'transliterated' })
    expect(lines[0]?.suggestions[0]).toBe('Mukhin')
    expect(lines[1]).toEqual({ name: '', known: [], suggestions: [] })
    expect(lines[2]?.known).toContainEqual(expect.objectContaining({ id: 'petro-poroshenko', role: 'family' }))
  })

  it('writes JSON of its arguments too', async () => {
    const { out } = await mtlint(['knows', '--no-config', '--json', '--source-lang', 'ru', 'Gitler'])
    expect((JSON.parse(out) as Line).suggestions).toContain('Hitler')
  })

  it.each([
    [['knows'], 'mtlint: give a name, or --stdin.\n'],
    [['knows', '--source-lang', 'de', 'Meier'], 'mtlint: --source-lang has to be zh, ja, ko or ru here.\n'],
  ])('refuses %j', async (args, err) => {
    expect(await mtlint(args)).toEqual({ code: 2, out: '', err })
  })
})
