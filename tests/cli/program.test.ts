import { describe, expect, it } from 'vitest'
import { run } from '../../src/cli/program.ts'

/** Runs the command within this process, in the folder of the project; needs `npm run build` for the shipped packs. */
async function mtlint(args: readonly string[], more: { colour?: boolean; stdin?: string } = {}) {
  let out = ''
  let err = ''
  const code = await run(args, () => ({
    out: async (text) => {
      out += text
    },
    err: async (text) => {
      err += text
    },
    colour: { out: more.colour === true, err: false },
    interactive: false,
    stdin: async () => new TextEncoder().encode(more.stdin ?? ''),
  }))
  return { code, out, err }
}

const HOUSE = [
  '--no-config',
  '--packs',
  'fixtures/cli/house',
  '-r',
  '**: off',
  '-r',
  'house/make-photo: error',
  '-r',
  'house/actual-information: warning',
]
const FOUND =
  'fixtures/cli/tour.txt:3:11: error “make a photo” is a calque; in English one takes photos: write “take a photo”. [house/make-photo]\n'

describe('run', () => {
  it('lints', async () => {
    expect(await mtlint([...HOUSE, '-q', '-f', 'compact', 'fixtures/cli/tour.txt'])).toEqual({ code: 1, out: FOUND, err: '' })
    expect((await mtlint([...HOUSE, 'fixtures/cli/tour.txt'], { colour: true })).out).toContain('\u001b[31m')
    expect(await mtlint([...HOUSE, '--max-warnings', '0', '--fail-on', 'never', '-f', 'json', 'fixtures/cli'])).toMatchObject({
      code: 1,
      err: 'mtlint: 1 warning, at most 0 are allowed\n',
    })
    expect(await mtlint([...HOUSE, '--fail-on', 'never', '--max-penalty', '1', 'fixtures/cli'])).toMatchObject({ code: 1 })
  })

  it('lints stdin', async () => {
    expect(await mtlint([...HOUSE, '-f', 'compact', '-'], { stdin: 'Fine.' })).toEqual({ code: 0, out: '', err: '' })
    expect(await mtlint([...HOUSE, '-f', 'compact', '--stdin'], { stdin: '\0' })).toMatchObject({ code: 2 })
    expect(await mtlint(['--stdin', 'a'])).toMatchObject({ code: 2 })
    expect(await mtlint([])).toMatchObject({ code: 2 })
  })

  it('tells of what it cannot do', async () => {
    expect(await mtlint([...HOUSE, 'explane'])).toMatchObject({ code: 2, err: expect.stringContaining('`mtlint explain`') })
    expect(await mtlint([...HOUSE, '-o', 'fixtures/cli/no/such', 'fixtures/cli/clean.txt'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('WRITE_ERROR'),
    })
    expect(await mtlint(['--no-config', '-p', 'fixtures/cli/broken', '--allow-bad-rules', 'fixtures/cli/clean.txt'])).toMatchObject({
      code: 0,
    })
    expect(await mtlint(['--bogus'])).toMatchObject({ code: 2, out: '' })
  })

  it('helps', async () => {
    expect(await mtlint(['--help'])).toMatchObject({ code: 0, err: '', out: expect.stringContaining('Exit code:') })
    expect(await mtlint(['rules', '--help'])).toMatchObject({ code: 0, out: expect.stringContaining('--counts') })
    expect((await mtlint(['--version'])).out).toMatch(/^\d/)
  })

  it('lists, explains and tests rules', async () => {
    expect((await mtlint(['rules', ...HOUSE, '--pack', 'house'])).out).toMatch(/2 rules\n$/)
    expect((await mtlint(['rules', ...HOUSE, '--pack', 'none'])).out).toBe('0 rules\n')
    expect((await mtlint(['rules', ...HOUSE, '--pack', 'house', '--counts'])).out).toContain('2  phrase')
    expect((await mtlint(['rules', ...HOUSE, '--pack', 'house', '--counts', '-f', 'json'])).out).toContain('"rules": 2')
    expect((await mtlint(['explain', 'house/make-photo', ...HOUSE], { colour: true })).out).toContain(
      'Here they \u001b[31mmake a photo\u001b[39m of',
    )
    expect((await mtlint(['explain', 'make-photo', ...HOUSE])).out).toContain('[[make a photo]]')
    expect(await mtlint(['explain', 'make-foto', ...HOUSE])).toMatchObject({
      code: 2,
      err: 'mtlint: there is no rule “make-foto”. Did you mean “make-photo”?\n',
    })
    expect(await mtlint(['test', 'fixtures/cli/house'])).toEqual({ code: 0, out: '✔ 2 rules, 4 examples: all as promised\n', err: '' })
    expect(await mtlint(['test', 'knowledge', 'no-such'])).toMatchObject({ code: 2 })
    expect(await mtlint(['test', 'fixtures/cli/failing'])).toMatchObject({
      code: 1,
      out: expect.stringContaining('  expected here:\n    1 | Nothing is found.'),
    })
  })
})
