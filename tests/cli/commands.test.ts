import { describe, expect, it } from 'vitest'
import { folderWith } from '../node/helpers.ts'
import { HOUSE_ONLY, mtlint } from './run.ts'

const HOUSE = ['--no-config', '--packs', 'house']

describe('mtlint rules', () => {
  it('lists rules', async () => {
    const out = `level    severity  confidence  kind    category                id
warning  minor     medium      phrase  accuracy/mistranslation  house/actual-information
off      major     high        phrase  accuracy/mistranslation  house/make-photo
2 rules
`.replace('category                id', 'category                 id')
    expect(await mtlint(['rules', ...HOUSE, '--pack', 'house', '-r', 'house/make-photo: off'])).toEqual({ code: 0, out, err: '' })
  })

  it.each([
    [['--level', 'warning', '--pack', 'house'], ['house/actual-information']],
    [
      ['--source-lang', 'ru', '--pack', 'house'],
      ['house/actual-information', 'house/make-photo'],
    ],
    [['--source-lang', 'zh', '--pack', 'house'], ['house/actual-information']],
    [['--target-lang', 'de', '--pack', 'house'], []],
    [['--kind', 'regex', '--pack', 'house'], []],
  ])('filters by %j', async (args, ids) => {
    const { code, out } = await mtlint(['rules', ...HOUSE, ...args, '--format', 'json'])
    expect([code, (JSON.parse(out) as { id: string }[]).map((rule) => rule.id)]).toEqual([0, ids])
  })

  it('counts', async () => {
    const args = ['rules', ...HOUSE_ONLY, '--pack', 'house', '--counts']
    expect((await mtlint(args)).out).toBe(
      '2 rules\n\nby pack\n      2  house\n\nby kind\n      2  phrase\n\nby level\n      1  error\n      1  warning\n',
    )
    expect(JSON.parse((await mtlint([...args, '-f', 'json'])).out)).toEqual({
      rules: 2,
      pack: { house: 2 },
      kind: { phrase: 2 },
      level: { error: 1, warning: 1 },
    })
  })
})

describe('mtlint explain', () => {
  it('explains', async () => {
    expect(await mtlint(['explain', 'make-photo', ...HOUSE])).toEqual({
      code: 0,
      out: `house/make-photo
error · major, high confidence · accuracy/mistranslation · phrase rule · ru or uk → en

“{match}” is a calque; in English one takes photos: write “{suggestion}”.

Many languages make photos; English takes them.

Source expression
  сделать фото

Flags
  ~make [a] photo

Write instead
  take a photo
  take a picture

Unless it is part of
  make a photo album

Only near
  (we|they|tourists) (in the paragraph)

Examples
  ✖ Here they [[make a photo]] of the bridge.
    → Here they take a photo of the bridge.
  ✔ They make a photo album every year.
  ? They [[made some photos]] there. (not found yet)

house/calques.yaml
`,
      err: '',
    })
  })

  it('suggests', async () => {
    expect(await mtlint(['explain', 'house/make-foto', ...HOUSE])).toEqual({
      code: 2,
      out: '',
      err: 'mtlint: there is no rule “house/make-foto”. Did you mean “house/make-photo”?\n',
    })
    expect(await mtlint(['explain', 'qqqqqqqqqqqqqq', ...HOUSE])).toMatchObject({
      code: 2,
      err: 'mtlint: there is no rule “qqqqqqqqqqqqqq”. `mtlint rules` lists those there are.\n',
    })
  })
})

describe('mtlint test', () => {
  it('passes a good pack', async () => {
    expect(await mtlint(['test', './house'])).toEqual({ code: 0, out: '✔ 2 rules, 4 examples: all as promised\n', err: '' })
  })

  it('shows failures with a frame', async () => {
    const rule =
      'rules: [{id: r, kind: phrase, match: [qux thing], message: "Qux.", examples: [{bad: "A [[qux]] thing.", fix: "A qux thing."}]}]'
    const cwd = folderWith({ 'mine/r.yaml': rule })
    expect(await mtlint(['test', 'mine'], { cwd })).toEqual({
      code: 1,
      out: `mine/r mine/r.yaml, example 1, bad
  ✖ found at another span than the marked one
  expected here:
    1 | A qux thing.
      |   ^^^
  found by mine/r: Qux.
    1 | A qux thing.
      |   ^^^^^^^^^

mine/r mine/r.yaml, example 1, fix
  ✖ the fix has to be clean, but mine/r found something
  found by mine/r: Qux.
    1 | A qux thing.
      |   ^^^^^^^^^

✖ 1 rule, 1 example: 2 failures
`,
      err: '',
    })
  })

  it('tells of unsound and missing packs', async () => {
    expect(await mtlint(['test', 'broken'])).toMatchObject({
      code: 2,
      out: '✖ 1 rule, 1 example: all as promised; what is unsound was left out\n',
      err: expect.stringContaining('PACK_ENUM'),
    })
    expect(await mtlint(['test', 'broken', '--allow-bad-rules'])).toMatchObject({ code: 0 })
    expect(await mtlint(['test', 'no-such-pack'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('there is no pack “no-such-pack”'),
    })
  })

  it('knows shipped packs by name', async () => {
    const { code, out } = await mtlint(['test', 'knowledge'])
    expect(code).not.toBe(2)
    expect(out).toMatch(/\d+ rules, \d+ examples/)
  })
})
