import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'

const ROOT = resolve(import.meta.dirname, '..')
const main = join(ROOT, 'dist', 'cli', 'main.js')

test('the output that the README shows is what the command prints', () => {
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8')
  const shown = /```console\n\$ npx mtlint article\.txt\n([^]*?)```/.exec(readme)?.[1] ?? ''
  const lines = [...shown.matchAll(/^ +\d+ \| (.*)$/gm)].map((found) => found[1] ?? '')
  const folder = mkdtempSync(join(tmpdir(), 'mtlint-docs-'))
  writeFileSync(join(folder, 'article.txt'), `${lines.join('\n')}\n`)
  const { stdout } = spawnSync(process.execPath, [main, 'article.txt'], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  })
  expect(lines.length).toBeGreaterThan(0)
  expect(stdout.trim()).toBe(shown.trim())
})
