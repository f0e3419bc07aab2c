import { existsSync, readFileSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Problem } from '../../core/problem.ts'
import { readTextFile } from '../read-file.ts'
import { foldersUp, shownPath } from '../paths.ts'
import type { CheckedConfig } from './check.ts'

/** Names of config files, in the order in which a folder is asked for them. */
export const CONFIG_NAMES: readonly string[] = ['mtlint.config.yaml', 'mtlint.config.yml', 'mtlint.config.json', 'mtlint.config.mjs']

/** The config file of a folder, or package.json where it has the key “mtlint”; undefined where there is none. */
export function configIn(folder: string): string | undefined {
  for (const name of CONFIG_NAMES) {
    const path = join(folder, name)
    if (existsSync(path)) return path
  }
  const manifest = join(folder, 'package.json')
  return hasKey(manifest) ? manifest : undefined
}

/** The nearest config file in a folder or one around it; undefined where there is none. */
export function findConfig(folder: string): string | undefined {
  for (const up of foldersUp(folder)) {
    const path = configIn(up)
    if (path !== undefined) return path
  }
  return undefined
}

function hasKey(manifest: string): boolean {
  try {
    const text = readFileSync(manifest, 'utf8')
    if (!text.includes('"mtlint"')) return false
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && Object.hasOwn(value, 'mtlint')
  } catch {
    return false
  }
}

/** Reads and checks one config file. What is wrong comes back as problems with their places. */
export async function loadConfigFile(path: string, cwd: string): Promise<CheckedConfig> {
  const shown = shownPath(path, cwd)
  if (['.mjs', '.js'].includes(extname(path))) return await loadModule(path, shown)
  const { text, problems } = await readTextFile(path, shown)
  if (text === undefined || text.trim() === '') return { config: {}, problems }
  const { parseYaml } = await import('../../pack/parse-yaml.ts')
  const bare = text.replace(/^\uFEFF/, ' ')
  const source = { path: shown, text: bare }
  const file = parseYaml(source)
  if (file.failures.length > 0) return { config: {}, problems: [...problems, ...file.failures.map(asConfig)] }
  const inPackage = basename(path) === 'package.json'
  const value = inPackage ? (file.value as Readonly<Record<string, unknown>>)['mtlint'] : file.value
  const { toProblem } = await import('../../pack/issue.ts')
  const found = file.issues.filter((issue) => !inPackage || issue.pointer.startsWith('/mtlint'))
  const issues = found.map((issue) => asConfig(toProblem(issue, source, file.index)))
  const { checkConfig } = await import('./check.ts')
  const checked = checkConfig({ value, pointer: inPackage ? '/mtlint' : '', index: file.index, source })
  return { config: checked.config, problems: [...problems, ...issues, ...checked.problems] }
}

/** A problem of the YAML parser, which is written for packs. */
function asConfig(problem: Problem): Problem {
  return {
    ...problem,
    code: problem.code.replace(/^PACK_/, 'CONFIG_'),
    message: problem.message.replace('a pack file holds one', 'a config holds one'),
  }
}

async function loadModule(path: string, shown: string): Promise<CheckedConfig> {
  try {
    const module = (await import(pathToFileURL(path).href)) as { readonly default?: unknown }
    const source = { path: shown, text: '' }
    const { checkConfig } = await import('./check.ts')
    if (module.default !== undefined) return checkConfig({ value: module.default, pointer: '', index: undefined, source })
    return failed(shown, 'the module has no default export', 'write: export default { … }')
  } catch (error) {
    const reason = error instanceof Error ? `${error.name}: ${error.message.split('\n')[0] ?? ''}` : String(error)
    return failed(shown, `the module fails: ${reason}`, 'run it with node to see why')
  }
}

function failed(path: string, message: string, advice: string): CheckedConfig {
  return { config: {}, problems: [{ code: 'CONFIG_MODULE', message, advice, path, failure: true }] }
}
