import { InvalidArgumentError } from 'commander'
import { describe, expect, it } from 'vitest'
import {
  collect,
  parseAmount,
  parseCount,
  parseEndings,
  parseFields,
  parseLanguage,
  parseRule,
  toApiOptions,
} from '../../src/cli/options.ts'
import { wantsColour } from '../../src/cli/output.ts'
import { progressBar } from '../../src/cli/progress.ts'

describe('parsers', () => {
  it('reads rules, the later one last', () => {
    expect(Object.entries(parseRule('a/b: warn', { 'a/b': 'off', 'c/*': 'info' }))).toEqual([
      ['c/*', 'info'],
      ['a/b', 'warning'],
    ])
    expect(parseRule('"zh-en/*"="off"')).toEqual({ 'zh-en/*': 'off' })
  })

  it('reads the rest', () => {
    expect(parseEndings('.TXT, md', ['.x'])).toEqual(['.x', '.txt', '.md'])
    expect(parseFields('id=key, target=text')).toEqual({ id: 'key', target: 'text' })
    expect([parseCount('0'), parseAmount('2.5'), parseLanguage('pt-BR'), collect('a', ['b'])]).toEqual([0, 2.5, 'pt-BR', ['b', 'a']])
  })

  it.each<[string, () => unknown]>([
    ['a rule without level', () => parseRule('a/b')],
    ['a level there is not', () => parseRule('a/b: eror')],
    ['no ending', () => parseEndings(' , ')],
    ['a pattern as ending', () => parseEndings('*.md')],
    ['an unknown field', () => parseFields('text=t')],
    ['a field without name', () => parseFields('id=')],
    ['a negative count', () => parseCount('-1')],
    ['words for an amount', () => parseAmount('ten')],
    ['a language by name', () => parseLanguage('English!')],
  ])('refuses %s', (_name, parse) => {
    expect(parse).toThrow(InvalidArgumentError)
  })

  it('hands options on', () => {
    expect(toApiOptions({ config: false, sourceLang: 'zh', packs: ['p'] })).toMatchObject({
      config: false,
      languages: { source: 'zh' },
      packs: ['p'],
    })
    expect(toApiOptions({ config: 'c.yaml', targetLang: 'en' })).toMatchObject({ config: 'c.yaml', languages: { target: 'en' } })
    expect(toApiOptions({ config: true }).config).toBeUndefined()
  })
})

describe('wantsColour', () => {
  it.each<[boolean | undefined, NodeJS.ProcessEnv, boolean, boolean]>([
    [undefined, {}, true, true],
    [undefined, {}, false, false],
    [undefined, { TERM: 'dumb' }, true, false],
    [undefined, { NO_COLOR: '1' }, true, false],
    [undefined, { NO_COLOR: '' }, true, true],
    [undefined, { FORCE_COLOR: '1' }, false, true],
    [undefined, { FORCE_COLOR: '0' }, true, false],
    [undefined, { NO_COLOR: '1', FORCE_COLOR: '1' }, true, false],
    [true, { NO_COLOR: '1' }, false, true],
    [false, { FORCE_COLOR: '1' }, true, false],
  ])('%s %j %s: %s', (flag, env, terminal, wanted) => {
    expect(wantsColour(flag, env, terminal)).toBe(wanted)
  })
})

describe('progressBar', () => {
  function bar(interactive: boolean) {
    const written: string[] = []
    const err = async (text: string) => void written.push(text)
    const told = progressBar({ out: err, err, colour: { out: false, err: false }, interactive, stdin: async () => new Uint8Array() })
    return { told, written }
  }

  it('draws on a terminal and wipes itself away', () => {
    const { told, written } = bar(true)
    told?.(0, 1, 'one.txt')
    expect(written).toEqual([])
    told?.(6, 12, `${'long/'.repeat(20)}a\u001b.txt`)
    told?.(7, 12, 'too soon')
    told?.(12, 12, '')
    expect(written).toHaveLength(2)
    expect(written[0]?.startsWith(`\r\u001b[K${'█'.repeat(12)}${'░'.repeat(12)} 6/12 …`)).toBe(true)
    expect(written[0]?.endsWith('/a\\x1b.txt')).toBe(true)
    expect(written[1]).toBe('\r\u001b[K')
  })

  it('is not there where nobody watches', () => {
    expect(bar(false).told).toBeUndefined()
  })
})
