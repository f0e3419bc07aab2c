import { readdir, stat } from 'node:fs/promises'
import { basename, dirname, extname, join } from 'node:path'
import type { Problem } from '../core/problem.ts'
import { loadPack } from '../pack/load-pack.ts'
import type { Pack, PackSource } from '../pack/types.ts'
import { shownPath, slashed } from './paths.ts'
import { fileProblem, readTextFile } from './read-file.ts'

/** Packs read from a place, with what is wrong in them. */
export interface PacksRead {
  readonly packs: readonly Pack[]
  readonly problems: readonly Problem[]
}

const MANIFEST = /^pack\.ya?ml$/
const YAML = /\.ya?ml$/i
/** More files than this are no pack but a wrong folder. */
const MAX_FILES = 10_000

/**
 * Reads the packs at a path: a YAML file, a pack's folder, a folder of packs, or a package that has its packs under rules/.
 * Runs no code. What cannot be used comes back as problems.
 */
export async function readPacks(path: string, cwd: string): Promise<PacksRead> {
  const shown = shownPath(path, cwd)
  try {
    if (!(await stat(path)).isDirectory()) return await packOf([path], basename(path, extname(path)), cwd)
    const rules = join(path, 'rules')
    const isPackage = (await names(path)).includes('package.json') && (await stat(rules).catch(() => undefined))?.isDirectory() === true
    return await packsIn(isPackage ? rules : path, nameOf(path), cwd, shown)
  } catch (error) {
    return { packs: [], problems: [fileProblem(error, shown)] }
  }
}

async function packsIn(folder: string, name: string, cwd: string, shown: string): Promise<PacksRead> {
  const files = await yamlFiles(folder)
  if (files.length === 0) {
    const advice = 'a pack is a folder of YAML files; see rules.schema.json'
    return {
      packs: [],
      problems: [{ code: 'PACK_EMPTY', message: 'there is no YAML file in this folder', advice, path: shown, failure: true }],
    }
  }
  if (files.length > MAX_FILES) {
    const advice = 'name the folder of the pack itself'
    const message = `this folder holds more than ${MAX_FILES} YAML files`
    return { packs: [], problems: [{ code: 'PACK_TOO_LARGE', message, advice, path: shown, failure: true }] }
  }
  const roots = files.filter((file) => MANIFEST.test(basename(file))).map((file) => dirname(file))
  if (roots.includes(folder) || roots.length === 0) return await packOf(files, name, cwd)
  return await severalPacks(files, roots, folder, cwd)
}

/** Each file belongs to the nearest folder around it that has a manifest, or to the first folder under the given one. */
async function severalPacks(files: readonly string[], roots: readonly string[], folder: string, cwd: string): Promise<PacksRead> {
  const groups = new Map<string, string[]>()
  for (const file of files) {
    const around = roots.filter((root) => file.startsWith(join(root, '/'))).sort((a, b) => b.length - a.length)
    const inside = file.slice(folder.length + 1)
    const first = join(folder, inside.split(/[\\/]/).length > 1 ? (inside.split(/[\\/]/)[0] ?? '') : '')
    const home = around[0] ?? first
    const members = groups.get(home)
    if (members === undefined) groups.set(home, [file])
    else members.push(file)
  }
  const packs: Pack[] = []
  const problems: Problem[] = []
  for (const [home, members] of groups) {
    const read = await packOf(members, nameOf(home), cwd)
    packs.push(...read.packs)
    problems.push(...read.problems)
  }
  return { packs, problems }
}

async function packOf(paths: readonly string[], name: string, cwd: string): Promise<PacksRead> {
  const sources: PackSource[] = []
  const problems: Problem[] = []
  for (const path of paths) {
    const shown = slashed(shownPath(path, cwd))
    const decoded = await readTextFile(path, shown)
    problems.push(...decoded.problems)
    if (decoded.text !== undefined) sources.push({ path: shown, text: decoded.text })
  }
  if (sources.length === 0) return { packs: [], problems }
  const loaded = loadPack(sources, name)
  return { packs: loaded.pack === undefined ? [] : [loaded.pack], problems: [...problems, ...loaded.problems] }
}

/** A pack's name where its manifest gives none: that of its folder, without what npm adds. */
function nameOf(folder: string): string {
  return basename(folder).replace(/^mtlint-(?:pack-)?/, '')
}

async function names(folder: string): Promise<string[]> {
  return await readdir(folder)
}

/** All YAML files under a folder, sorted; links to folders are not followed. */
async function yamlFiles(folder: string): Promise<string[]> {
  const found: string[] = []
  const open = [folder]
  for (let next = open.pop(); next !== undefined && found.length <= MAX_FILES; next = open.pop()) {
    for (const entry of await readdir(next, { withFileTypes: true })) {
      const path = join(next, entry.name)
      if (entry.isDirectory() && entry.name !== 'node_modules' && !entry.name.startsWith('.')) open.push(path)
      else if (!entry.isDirectory() && YAML.test(entry.name)) found.push(path)
    }
  }
  return found.sort()
}
