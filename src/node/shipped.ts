import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { CompiledPacks } from '../engine/create-linter.ts'
import { decodePacks } from '../engine/program-file.ts'

/**
 * The packs that mtlint ships, compiled by the build.
 * Throws where the file is missing or not of this version: the package is damaged or was never built.
 */
export async function loadShipped(): Promise<CompiledPacks> {
  const path = join(packageRoot(), 'dist', 'data', 'packs.bin')
  const packs = existsSync(path) ? decodePacks(await readFile(path)) : undefined
  if (packs === undefined) throw new Error(`${path} is missing or damaged: run npm run build, or install mtlint again`)
  return packs
}

/** The folder of mtlint's own package.json, wherever the bundler has put this code. */
export function packageRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(folder, 'rules.schema.json')) && dirname(folder) !== folder) folder = dirname(folder)
  return folder
}
