import { readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folderWith } from '../node/helpers.ts'
import { FIXTURES, HOUSE_ONLY, mtlint } from './run.ts'

const CLEAN = '✔ no findings (1 file, 3 words)\n'
const TOUR = `tour.txt

  3:11  error  “make a photo” is a calque; in English one takes photos: write “take a photo”.  house/make-photo
        3 | Here they make a photo of the bridge, and find actual information.
          |           ^^^^^^^^^^^^
        instead: take a photo | take a picture
        source: сделать фото

  3:48  warning  “Actual” is not “current”: write “up-to-date information”.  house/actual-information
        3 | Here they make a photo of the bridge, and find actual information.
          |                                                ^^^^^^^^^^^^^^^^^^
        instead: up-to-date information

✖ 2 findings (1 error, 1 warning, 0 info) · 1 file, 16 words · MQM penalty 375 per 1,000 words
`

describe('mtlint', () => {
  it('shows findings to people', async () => {
    expect(await mtlint([...HOUSE_ONLY, 'tour.txt'])).toEqual({ code: 1, out: TOUR, err: '' })
  })

  it('says that a text is clean', async () => {
    expect(await mtlint([...HOUSE_ONLY, 'clean.txt'])).toEqual({ code: 0, out: CLEAN, err: '' })
  })

  it('lints folders and patterns, compactly', async () => {
    const out = 'tour.txt:3:11: error “make a photo” is a calque; in English one takes photos: write “take a photo”. [house/make-photo]\n'
    expect(await mtlint([...HOUSE_ONLY, '-r', 'house/actual-information: off', '-f', 'compact', '*.txt'])).toEqual({
      code: 1,
      out,
      err: '',
    })
  })

  it('gives JSON that names places in the file', async () => {
    const { code, out, err } = await mtlint([...HOUSE_ONLY, '-f', 'json', 'tour.txt', 'units.jsonl'])
    expect([code, err]).toEqual([1, ''])
    const files = JSON.parse(out) as {
      filePath: string
      errorCount: number
      messages: { line: number; column: number; suggestions: { fix?: { range: [number, number]; text: string } }[] }[]
    }[]
    expect(files.map((file) => [file.filePath, file.errorCount])).toEqual([
      ['tour.txt', 1],
      ['units.jsonl', 1],
    ])
    const text = readFileSync(join(FIXTURES, 'tour.txt'), 'utf8')
    const fix = files[0]?.messages[0]?.suggestions[0]?.fix
    expect(text.slice(...(fix?.range ?? [0, 0]))).toBe('make a photo')
    expect(files[1]?.messages[0]?.suggestions[0]?.fix).toBeUndefined()
  })

  it('obeys comments in the text and reports those that silence nothing', async () => {
    const args = [...HOUSE_ONLY, '-r', 'mtlint/*: warning', '-f', 'compact', 'notes.md']
    const out =
      'notes.md:6:1: warning Nothing to silence: “house/actual-information” finds nothing in this file. Delete the comment. [mtlint/unused-suppression]\n'
    expect(await mtlint(args)).toEqual({ code: 0, out, err: '' })
  })

  it('reads stdin', async () => {
    const stdin = 'They make a photo.'
    const compact = [...HOUSE_ONLY, '-f', 'compact']
    const message = 'error “make a photo” is a calque; in English one takes photos: write “take a photo”. [house/make-photo]\n'
    expect(await mtlint([...compact, '--stdin'], { stdin })).toEqual({ code: 1, out: `<stdin>:1:6: ${message}`, err: '' })
    expect(await mtlint([...compact, '-'], { stdin })).toEqual({ code: 1, out: `<stdin>:1:6: ${message}`, err: '' })
    expect((await mtlint([...compact, '--stdin', '--stdin-filename', 'x.md'], { stdin: 'They `make a photo`.' })).code).toBe(0)
    expect(await mtlint([...compact, '--stdin'], { stdin: 'a\0b' })).toMatchObject({ code: 2, out: '' })
    expect(await mtlint(['--stdin', 'tour.txt'])).toEqual({ code: 2, out: '', err: 'mtlint: give either files or --stdin, not both\n' })
  })

  it.each([
    [['--fail-on', 'warning', '-r', 'house/make-photo: off'], 1, ''],
    [['--fail-on', 'warning', '-r', 'house/*: info'], 0, ''],
    [['--fail-on', 'info', '-r', 'house/*: info'], 1, ''],
    [['--fail-on', 'never'], 0, ''],
    [['--fail-on', 'never', '--max-warnings', '0'], 1, 'mtlint: 1 warning, at most 0 are allowed\n'],
    [['--fail-on', 'never', '--max-warnings', '1'], 0, ''],
    [['--fail-on', 'never', '--max-penalty', '374.9'], 1, 'mtlint: an MQM penalty of 375 per 1,000 words, at most 374.9 is allowed\n'],
    [['--fail-on', 'never', '--max-penalty', '375'], 0, ''],
  ])('fails by %j: %i', async (args, code, err) => {
    expect(await mtlint([...HOUSE_ONLY, '-f', 'json', ...args, 'tour.txt'])).toMatchObject({ code, err })
  })

  it('shows errors only when asked, and still counts the rest', async () => {
    const { code, out, err } = await mtlint([
      ...HOUSE_ONLY,
      '-q',
      '-f',
      'compact',
      '--max-warnings',
      '0',
      '-r',
      'house/make-photo: warning',
      'tour.txt',
    ])
    expect([code, out, err]).toEqual([1, '', 'mtlint: 2 warnings, at most 0 are allowed\n'])
  })

  it('writes to a file', async () => {
    const folder = folderWith({})
    const path = join(folder, 'out.txt')
    expect(await mtlint([...HOUSE_ONLY, '-o', path, 'tour.txt'], { env: { FORCE_COLOR: '1' } })).toEqual({ code: 1, out: '', err: '' })
    expect(readFileSync(path, 'utf8')).toBe(TOUR)
    expect(await mtlint([...HOUSE_ONLY, '-o', join(folder, 'no/out.txt'), 'tour.txt'])).toMatchObject({ code: 2, out: '' })
  })

  it('uses colours when told', async () => {
    const red = '\u001b[31merror'
    expect((await mtlint([...HOUSE_ONLY, 'tour.txt'], { env: { FORCE_COLOR: '1' } })).out).toContain(red)
    expect((await mtlint([...HOUSE_ONLY, '--color', 'tour.txt'], { env: { NO_COLOR: '1' } })).out).toContain(red)
    expect((await mtlint([...HOUSE_ONLY, '--no-color', 'tour.txt'], { env: { FORCE_COLOR: '1' } })).out).not.toContain('\u001b')
  })

  it('obeys the config and shows what is wrong with it', async () => {
    const rules = 'rules: {"**": "off", house/make-photo: warning}'
    const house = readFileSync(join(FIXTURES, 'house/calques.yaml'), 'utf8')
    const cwd = folderWith({
      'mtlint.config.yaml': `packs: [./house]\n${rules}\nignore: [old/]\n`,
      'house/a.yaml': house,
      'a.txt': 'They make a photo.',
      'old/b.txt': '',
    })
    const message = 'warning “make a photo” is a calque; in English one takes photos: write “take a photo”. [house/make-photo]\n'
    expect(await mtlint(['-f', 'compact', '.'], { cwd })).toEqual({ code: 0, out: `a.txt:1:6: ${message}`, err: '' })
    expect(await mtlint(['-f', 'compact', 'old/b.txt'], { cwd })).toEqual({
      code: 0,
      out: '',
      err: 'old/b.txt READ_IGNORED the file is left alone because of mtlint.config.yaml; use --no-ignore to lint it\n',
    })
    writeFileSync(join(cwd, 'mtlint.config.yaml'), `packs: [./house]\n${rules}\nignored: [old/]\n`)
    expect(await mtlint(['-f', 'compact', 'a.txt'], { cwd })).toEqual({
      code: 2,
      out: `a.txt:1:6: ${message}`,
      err: 'mtlint.config.yaml:3:1 CONFIG_KEY “ignored” is not known; did you mean “ignore”?\n3 | ignored: [old/]\n  | ^^^^^^^\n',
    })
  })
})

const MANY = { 'a.txt': 'They make a photo.\n\n'.repeat(8000), 'house/r.yaml': readFileSync(join(FIXTURES, 'house/calques.yaml'), 'utf8') }

describe('bad input', () => {
  it('is told of, and the rest is linted', async () => {
    const cwd = folderWith({
      'bin.txt': 'a\0',
      'latin.txt': Buffer.from('caf\u00e9 it is', 'latin1'),
      'empty.txt': '',
      'good.txt': 'Good.',
    })
    expect(await mtlint(['--no-config', '-r', '**: off', 'gone.txt', 'bin.txt', 'latin.txt', 'empty.txt', 'good.txt'], { cwd })).toEqual({
      code: 2,
      out: '✖ no findings (4 files, 1 of them not read, 4 words)\n',
      err: [
        'gone.txt READ_MISSING no such file; check the name',
        'bin.txt READ_BINARY this is not a text file: it holds NUL bytes; leave it out in .mtlintignore, or save it as UTF-8',
        'latin.txt:1:4 READ_ENCODING the file is not valid UTF-8; bytes that mean nothing are read as “\uFFFD”; save the file as UTF-8',
        '1 | caf\uFFFD it is',
        '  |    ^',
        '',
      ].join('\n'),
    })
  })

  it('does not run in a circle', async () => {
    const cwd = folderWith({ 'd/a.txt': 'Good.' })
    symlinkSync('.', join(cwd, 'd/loop'))
    expect(await mtlint(['--no-config', 'd'], { cwd })).toEqual({ code: 0, out: '✔ no findings (1 file, 1 word)\n', err: '' })
  })

  it('refuses a line of 200 MB', async () => {
    const cwd = folderWith({ 'a.txt': Buffer.alloc(200 * 1024 * 1024, 'word ') })
    const { code, err } = await mtlint(['--no-config', 'a.txt'], { cwd })
    expect([code, err]).toEqual([2, expect.stringMatching(/^a\.txt READ_LINE a line of 200 MB is too long; at most 16 MB are read;/)])
  })

  it('names unsound rules, and goes on if allowed', async () => {
    const err = [
      'broken/rules.yaml:4:15 PACK_ENUM rule bad-severity: severity "bogus" is not allowed; use critical, major, minor or neutral',
      '4 |     severity: bogus',
      '  |               ^^^^^',
      '',
    ].join('\n')
    const args = ['--no-config', '-p', 'broken', 'clean.txt']
    expect(await mtlint(args)).toEqual({ code: 2, out: CLEAN, err })
    expect(await mtlint([...args, '--allow-bad-rules'])).toEqual({ code: 0, out: CLEAN, err })
    expect(await mtlint(['--no-config', '-p', 'nowhere', 'clean.txt', '--allow-bad-rules'])).toMatchObject({ code: 2 })
  })

  it('tells of a misspelt rule', async () => {
    const args = ['--no-config', '-p', 'house', '-r', 'house/make-foto: off', 'clean.txt']
    const err = 'CONFIG_RULE a level is set for “house/make-foto”, but there is no such rule; did you mean “house/make-photo”?\n'
    expect(await mtlint(args)).toEqual({ code: 0, out: CLEAN, err })
  })

  it('does not cut a large output into a pipe, and copes with a reader that goes away', async () => {
    const cwd = folderWith({
      'a.txt': 'They make a photo.\n\n'.repeat(8000),
      'house/r.yaml': readFileSync(join(FIXTURES, 'house/calques.yaml'), 'utf8'),
    })
    const { code, out } = await mtlint([...HOUSE_ONLY, '-f', 'json', 'a.txt'], { cwd })
    const files = JSON.parse(out) as { messages: unknown[] }[]
    expect([code, files[0]?.messages.length]).toEqual([1, 8000])
  })

  it('copes with a reader that goes away', async () => {
    const { code, err } = await mtlint([...HOUSE_ONLY, '-f', 'json', 'a.txt'], { cwd: folderWith(MANY), hangUp: true })
    expect([code, err]).toEqual([1, ''])
  })

  it('never shows a stack trace, unless asked', async () => {
    const broken = `--import=data:text/javascript,${encodeURIComponent('JSON.stringify = () => { throw new Error("boom\\nat x") }')}`
    const advice = 'Please report it, with the command and the file if you can; MTLINT_DEBUG=1 shows more.\n'
    expect(await mtlint(['clean.txt'], { env: { NODE_OPTIONS: broken } })).toEqual({
      code: 2,
      out: '',
      err: `mtlint: this should not have happened: boom\n${advice}`,
    })
    expect((await mtlint(['clean.txt'], { env: { NODE_OPTIONS: broken, MTLINT_DEBUG: '1' } })).err).toContain('    at ')
  })

  it('escapes what steers a terminal', async () => {
    const cwd = folderWith({
      'a\u001b[2J.txt': 'They \u001b[31m\u202emake a photo.',
      'house/r.yaml': readFileSync(join(FIXTURES, 'house/calques.yaml'), 'utf8'),
    })
    const { out } = await mtlint([...HOUSE_ONLY, '.'], { cwd })
    expect(out).toContain('a\\x1b[2J.txt')
    expect([out.includes('\u001b'), out.includes('\u202e')]).toEqual([false, false])
  })
})

describe('usage', () => {
  it.each([
    [['--formt', 'x'], "error: unknown option '--formt'\n(Did you mean --format?)\n\nSee mtlint --help.\n"],
    [
      ['-f', 'sarf', 'a'],
      /^error: option '-f, --format <name>' argument 'sarf' is invalid\. Allowed choices are stylish, compact, json\.\n/,
    ],
    [['-r', 'x', 'a'], /^error: option '-r, --rule <id: level>' argument 'x' is invalid\. write 'id: level'/],
    [['rulez'], 'rulez READ_MISSING no such file; did you mean the command `mtlint rules`?\n'],
    [[], /^Nothing to lint: name files or folders/],
    [['explain'], /^error: missing required argument 'rule'/],
  ])('%j', async (args, err) => {
    const run = await mtlint(args)
    expect(run.code).toBe(2)
    if (typeof err === 'string') expect(run.err.replace(/\n+/g, '\n')).toBe(err.replace(/\n+/g, '\n'))
    else expect(run.err).toMatch(err)
  })

  it('teaches', async () => {
    const { code, out, err } = await mtlint(['--help'])
    expect([code, err]).toEqual([0, ''])
    for (const part of ['Examples:', 'Exit code:', 'mtlint-disable-next-line', '--max-penalty', 'explain']) expect(out).toContain(part)
    expect(out).not.toContain('--fix')
    expect((await mtlint(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/)
  })

  it('reaches a file that has the name of a command', async () => {
    const cwd = folderWith({ rules: 'Good.' })
    expect(await mtlint(['--no-config', './rules'], { cwd })).toMatchObject({ code: 0, out: '✔ no findings (1 file, 1 word)\n' })
  })
})
