import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { PackSource } from '../../src/pack/types.ts'

const root = fileURLToPath(new URL('../../fixtures/packs/', import.meta.url))

/** Names of the packs in fixtures/packs. */
export function fixtureNames(): string[] {
  return readdirSync(root).toSorted()
}

/** The YAML files of a fixture pack, paths as if fixtures/packs were the working folder. */
export function fixtureFiles(name: string): PackSource[] {
  const paths = readdirSync(`${root}${name}`, { recursive: true, encoding: 'utf8' })
  const files = paths.filter((path) => path.endsWith('.yaml')).toSorted()
  return files.map((path) => ({ path: `${name}/${path}`, text: readFileSync(`${root}${name}/${path}`, 'utf8') }))
}

/** Where the output that a fixture pack has to give is kept. */
export function expectedPath(name: string): string {
  return `${root}${name}/expected.txt`
}
