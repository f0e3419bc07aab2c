import { existsSync, readFileSync } from 'node:fs'
import { dirname, isAbsolute, join, relative } from 'node:path'
import type { Ignore } from 'ignore'
import { foldersUp, shownPath, slashed } from './paths.ts'
import type { ResolvedConfig } from './config/types.ts'

/** Name of the file whose patterns are left alone, in the manner of .gitignore. */
export const IGNORE_FILE = '.mtlintignore'

/** Tells which files are to be left alone. */
export class Ignored {
  private readonly byFolder = new Map<string, Promise<Ignore | undefined>>()
  private readonly byConfig = new Map<ResolvedConfig, Promise<Ignore>>()
  private readonly cwd: string

  constructor(cwd: string) {
    this.cwd = cwd
  }

  /**
   * The file because of which a path is left alone, for people; undefined where it is to be linted.
   * The nearest .mtlintignore that speaks of the path decides, then the config.
   */
  async reason(path: string, config: ResolvedConfig): Promise<string | undefined> {
    for (const folder of foldersUp(dirname(path))) {
      const patterns = await this.patternsIn(folder)
      const verdict = patterns?.test(slashed(relative(folder, path)))
      if (verdict?.ignored === true) return shownPath(join(folder, IGNORE_FILE), this.cwd)
      if (verdict?.unignored === true) return undefined
    }
    if (config.ignore.length === 0) return undefined
    const name = slashed(relative(config.root, path))
    if (name.startsWith('..') || isAbsolute(name)) return undefined
    const patterns = await this.patternsOf(config)
    return patterns.ignores(name) ? shownPath(config.path ?? config.root, this.cwd) : undefined
  }

  private patternsIn(folder: string): Promise<Ignore | undefined> {
    let patterns = this.byFolder.get(folder)
    if (patterns === undefined) {
      const path = join(folder, IGNORE_FILE)
      patterns = existsSync(path) ? parse(readPatterns(path)) : Promise.resolve(undefined)
      this.byFolder.set(folder, patterns)
    }
    return patterns
  }

  private patternsOf(config: ResolvedConfig): Promise<Ignore> {
    let patterns = this.byConfig.get(config)
    if (patterns === undefined) {
      patterns = parse(config.ignore)
      this.byConfig.set(config, patterns)
    }
    return patterns
  }
}

/** The text of an ignore file; one that cannot be read holds no patterns. */
function readPatterns(path: string): string {
  try {
    return readFileSync(path, 'utf8').replace(/^\uFEFF/, '')
  } catch {
    return ''
  }
}

/** Patterns as a list, or as the text of an ignore file. */
async function parse(patterns: string | readonly string[]): Promise<Ignore> {
  const { default: ignore } = await import('ignore')
  return ignore().add(patterns)
}
