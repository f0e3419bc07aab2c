import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { LineIndex } from '../../src/core/line-index.ts'
import { Configs, mergeLevels, resolveConfig, settingsFor } from '../../src/node/config/resolve.ts'
import { folderWith } from './helpers.ts'

async function problemsOf(files: Record<string, string>, name = Object.keys(files)[0] ?? '') {
  const folder = folderWith(files)
  const { problems } = await resolveConfig(join(folder, name), folder)
  return problems.map(({ code, message, advice, path, span, text }) => {
    const place = span === undefined || text === undefined ? undefined : new LineIndex(text).position(span.start)
    return `${path}${place === undefined ? '' : `:${place.line}:${place.column}`} ${code} ${message}; ${advice}`
  })
}

describe('a config', () => {
  it('is read in every form', async () => {
    const value = { languages: { source: 'zh', target: 'en' }, rules: { 'a/b': 'off' }, ignore: ['x/'], fields: { target: 't' } }
    const text = JSON.stringify(value)
    const folder = folderWith({
      'yaml/mtlint.config.yaml': 'languages: {source: zh, target: en}\nrules:\n  a/b: off\nignore: x/\nfields: {target: t}\n',
      'yml/mtlint.config.yml': text,
      'json/mtlint.config.json': `\uFEFF${text}`,
      'mjs/mtlint.config.mjs': `export default ${text}`,
      'package/package.json': JSON.stringify({ name: 'x', mtlint: value }),
    })
    for (const form of ['yaml', 'yml', 'json', 'mjs', 'package']) {
      expect(await new Configs(folder, undefined).forFolder(join(folder, form)), form).toMatchObject({ ...value, problems: [] })
    }
  })

  it('is found upward, package.json only with its key', async () => {
    const folder = folderWith({
      'mtlint.config.yaml': 'rules: {a/b: info}',
      'a/package.json': '{"name": "mtlint"}',
      'a/b/c.txt': '',
      'd/package.json': '{',
    })
    const configs = new Configs(folder, undefined)
    expect((await configs.forFolder(join(folder, 'a/b'))).path).toBe(join(folder, 'mtlint.config.yaml'))
    expect((await configs.forFolder(join(folder, 'd'))).path).toBe(join(folder, 'mtlint.config.yaml'))
    expect((await new Configs(folder, false).forFolder(folder)).path).toBeUndefined()
  })

  it('may be named, wherever it lies, or be empty', async () => {
    const folder = folderWith({ 'conf/my.yaml': '# nothing\n', 'a/mtlint.config.yaml': 'rules: {a/b: info}' })
    expect(await new Configs(folder, 'conf/my.yaml').forFolder(join(folder, 'a'))).toMatchObject({
      rules: {},
      path: join(folder, 'conf/my.yaml'),
    })
  })

  it('extends paths and packages, itself on top', async () => {
    const folder = folderWith({
      'mtlint.config.yaml': 'extends: [./base.yaml, "@acme/mtlint-config"]\nrules: {a/x: info, a/y: error}\npacks: [./mine]',
      'base.yaml': 'rules: {a/x: off, "a/*": off}\nlanguages: {source: zh}\npacks: [./mine]',
      'node_modules/@acme/mtlint-config/package.json': '{"mtlint": {"extends": "./more.json"}}',
      'node_modules/@acme/mtlint-config/more.json': '{"languages": {"target": "en"}, "ignore": "x"}',
      'mine/rules.yaml': '',
    })
    const config = await resolveConfig(join(folder, 'mtlint.config.yaml'), folder)
    expect(config.problems).toEqual([])
    expect(Object.entries(config.rules)).toEqual([
      ['a/*', 'off'],
      ['a/x', 'info'],
      ['a/y', 'error'],
    ])
    expect(config).toMatchObject({ languages: { source: 'zh', target: 'en' }, ignore: ['x'], packs: [join(folder, 'mine')] })
  })

  it('has settings of its own for some files', async () => {
    const folder = folderWith({
      'mtlint.config.yaml': `rules: {a/b: off}
overrides:
  - {files: "*.md", rules: {a/b: error}, languages: {source: zh}}
  - {files: [docs/, "!docs/en.md"], rules: {a/b: info}, packs: [./extra]}
`,
      'extra/rules.yaml': '',
    })
    const config = await resolveConfig(join(folder, 'mtlint.config.yaml'), folder)
    const level = async (path: string) => (await settingsFor(config, join(folder, path))).rules['a/b']
    expect(await Promise.all(['a.txt', 'x/a.md', 'docs/a.txt', 'docs/a.md', '../a.md'].map(level))).toEqual([
      'off',
      'error',
      'info',
      'info',
      'off',
    ])
    expect(await settingsFor(config, join(folder, 'docs/a.md'))).toMatchObject({
      languages: { source: 'zh' },
      packs: [join(folder, 'extra')],
    })
  })

  it.each<[string, string, string[]]>([
    [
      'unknown keys',
      'rulse: {}\nzebra: 1',
      [
        'c.yaml:1:1 CONFIG_KEY “rulse” is not known; did you mean “rules”?',
        'c.yaml:2:1 CONFIG_KEY “zebra” is not known; a config knows extends, packs, rules, languages, overrides, ignore and fields',
      ],
    ],
    [
      'unknown keys within',
      'languages: {from: zh}\noverrides: [{file: a, files: b}]',
      [
        'c.yaml:1:13 CONFIG_KEY “from” is not known; here stand source and target',
        'c.yaml:2:14 CONFIG_KEY “file” is not known; did you mean “files”?',
      ],
    ],
    [
      'levels',
      'rules:\n  a/b: warn\n  a/c: eror\n  a/d: 2\n  a/e: fatal',
      [
        'c.yaml:2:8 CONFIG_LEVEL this is no level: “warn”; did you mean “warning”?',
        'c.yaml:3:8 CONFIG_LEVEL this is no level: “eror”; did you mean “error”?',
        'c.yaml:4:8 CONFIG_LEVEL this is no level: the number 2; use error, warning, info or off',
        'c.yaml:5:8 CONFIG_LEVEL this is no level: “fatal”; use error, warning, info or off',
      ],
    ],
    [
      'languages',
      'languages: {source: Chinese language, target: no}\n',
      ['c.yaml:1:21 CONFIG_LANGUAGE this is no language: “Chinese language”; write a BCP 47 tag such as en, zh or pt-BR'],
    ],
    [
      'a truth value for a language',
      'languages: {target: false}',
      ['c.yaml:1:21 CONFIG_LANGUAGE YAML reads this as a truth value; put the language in quotes: "no"'],
    ],
    [
      'types',
      'rules: []\nignore: {}\noverrides: 1\nfields: {id: 3}\npacks: [1, ""]\nlanguages: en',
      [
        'c.yaml:1:8 CONFIG_TYPE an object of rules and levels belongs here, this is a list; write an object of rules and levels',
        'c.yaml:2:9 CONFIG_TYPE a text or a list of texts belongs here, this is an object; write a text or a list of texts',
        'c.yaml:3:12 CONFIG_TYPE a list belongs here, this is the number 1; write a list',
        'c.yaml:4:14 CONFIG_TYPE a text belongs here, this is the number 3; write a text',
        'c.yaml:5:9 CONFIG_TYPE a text belongs here, this is the number 1; write a text',
        'c.yaml:5:13 CONFIG_TYPE a text belongs here, this is empty; write a text',
        'c.yaml:6:12 CONFIG_TYPE an object belongs here, this is a text; write an object',
      ],
    ],
    [
      'an override without files',
      'overrides: [{rules: {a/b: off}}, 3]',
      [
        'c.yaml:1:13 CONFIG_FILES this override does not say for which files; add files: ["docs/**"]',
        'c.yaml:1:34 CONFIG_TYPE an object belongs here, this is the number 3; write an object',
      ],
    ],
    [
      'missing packs and bases',
      'packs: ./gone\nextends: [nowhere, ./c.yaml]',
      [
        'c.yaml CONFIG_EXTENDS there is no config “nowhere” to extend; give a path from this file, or install the package',
        'c.yaml CONFIG_EXTENDS “./c.yaml” extends itself; take it out of one of the files',
        'c.yaml PACK_MISSING there is no pack “./gone”; give the path of a folder of rules, or install the npm package',
      ],
    ],
    ['a list', '- a', ['c.yaml:1:1 CONFIG_TYPE an object belongs here, this is a list; write an object']],
  ])('tells of %s', async (_name, text, expected) => {
    expect(await problemsOf({ 'c.yaml': text })).toEqual(expected)
  })

  it('tells of syntax errors with their place', async () => {
    expect((await problemsOf({ 'c.yaml': 'rules:\n  a/b: [off\n' }))[0]).toMatch(/^c\.yaml:\d+:\d+ CONFIG_YAML /)
    expect((await problemsOf({ 'c.json': '{"rules": {"a/b": "off", "a/b": "info"}}' }))[0]).toMatch(/^c\.json:1:27 CONFIG_DUPLICATE_KEY /)
    expect((await problemsOf({ 'c.yaml': 'a: &a [1]\nb: [*a, *a]\nrules: {}\n---\nx: 1' }))[0]).toMatch(/CONFIG_YAML/)
  })

  it('tells of modules that fail', async () => {
    expect(await problemsOf({ 'c.mjs': 'throw new TypeError("no\\nmore")' })).toEqual([
      'c.mjs CONFIG_MODULE the module fails: TypeError: no; run it with node to see why',
    ])
    expect(await problemsOf({ 'c.mjs': 'export const a = 1' })).toEqual([
      'c.mjs CONFIG_MODULE the module has no default export; write: export default { … }',
    ])
    expect(await problemsOf({ 'c.mjs': 'export default {rules: {"a/b": "eror"}}' })).toEqual([
      'c.mjs CONFIG_LEVEL this is no level: “eror” (at /rules/a~1b); did you mean “error”?',
    ])
  })

  it('tells of circles', async () => {
    expect(await problemsOf({ 'a.yaml': 'extends: ./b.yaml', 'b.yaml': 'extends: ./a.yaml' })).toEqual([
      'b.yaml CONFIG_EXTENDS “./a.yaml” extends itself; take it out of one of the files',
    ])
  })

  it('tells of a file that is not there', async () => {
    expect(await problemsOf({}, 'gone.yaml')).toEqual(['gone.yaml READ_MISSING no such file; check the name'])
  })
})

describe('mergeLevels', () => {
  it('puts what is above last', () => {
    expect(Object.entries(mergeLevels({ 'a/b': 'off', 'a/*': 'info' }, { 'a/b': 'error' }))).toEqual([
      ['a/*', 'info'],
      ['a/b', 'error'],
    ])
  })
})
