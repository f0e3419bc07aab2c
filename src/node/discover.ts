import { type Dirent, readdir, realpathSync, statSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import type { Problem } from '../core/problem.ts'
import { slashed } from './paths.ts'
import { fileProblem } from './read-file.ts'

/** Endings of the files that are looked for in folders. */
export const ENDINGS: readonly string[] = ['.txt', '.md', '.markdown', '.html', '.htm', '.jsonl', '.ndjson']

/** A file to lint. */
export interface Discovered {
  /** Absolute. */
  readonly path: string
  /** As people are to see it. */
  readonly shown: string
  /** Whether it was named itself, not found in a folder or by a pattern. */
  readonly named: boolean
}

/** What arguments stand for. */
export interface Discovery {
  /** In the order of the arguments, then of the names; each once. */
  readonly files: readonly Discovered[]
  readonly problems: readonly Problem[]
  /** Folders without a file to lint. */
  readonly empty: readonly string[]
}

/** Where and for what to look. */
export interface DiscoverOptions {
  readonly cwd: string
  /** Default: {@link ENDINGS}. */
  readonly endings?: readonly string[] | undefined
}

/** Folders that hold nothing of the user's own. */
const SKIPPED = ['**/node_modules/**', '**/.git/**']

/**
 * Finds the files that paths, folders and patterns stand for. Links to folders are not followed, so no search runs in a circle.
 * A path that stands for nothing is a problem.
 */
export async function discover(paths: readonly string[], options: DiscoverOptions): Promise<Discovery> {
  const search = new Search(options)
  for (const path of paths) await search.add(path)
  return search
}

class Search implements Discovery {
  readonly files: Discovered[] = []
  readonly problems: Problem[] = []
  readonly empty: string[] = []
  private readonly seen = new Set<string>()
  private readonly cwd: string
  private readonly endings: readonly string[]

  constructor(options: DiscoverOptions) {
    this.cwd = options.cwd
    this.endings = options.endings ?? ENDINGS
  }

  async add(path: string): Promise<void> {
    const absolute = resolve(this.cwd, path)
    try {
      const found = statSync(absolute, { throwIfNoEntry: false })
      if (found === undefined) await this.pattern(path)
      else if (found.isDirectory()) await this.folder(path, absolute)
      else this.take({ path: absolute, shown: path, named: true })
    } catch (error) {
      this.problems.push(fileProblem(error, path))
    }
  }

  private take(file: Discovered): void {
    if (this.seen.has(file.path)) return
    this.seen.add(file.path)
    this.files.push(file)
  }

  private async folder(path: string, absolute: string): Promise<void> {
    const before = this.seen.size
    const patterns = this.endings.map((ending) => `**/*${ending.startsWith('.') ? ending : `.${ending}`}`)
    const links: string[] = []
    const direct = await this.search(patterns, absolute, path, links)
    const found = [...direct, ...this.linked(links, direct, absolute)].sort()
    for (const inside of found) this.take({ path: join(absolute, inside), shown: join(path, inside), named: false })
    if (found.length === 0 && this.seen.size === before) this.empty.push(path)
  }

  private async pattern(path: string): Promise<void> {
    const { isDynamicPattern } = await import('tinyglobby')
    const pattern = slashed(path)
    if (!isDynamicPattern(pattern)) {
      this.problems.push(fileProblem(Object.assign(new Error(path), { code: 'ENOENT' }), path))
      return
    }
    const found = await this.search([pattern], this.cwd, '.')
    for (const inside of found) this.take({ path: resolve(this.cwd, inside), shown: inside, named: false })
    if (found.length > 0) return
    this.problems.push({
      code: 'READ_MISSING',
      message: 'no file fits this pattern',
      advice: 'put it in quotes, or check the folder',
      path,
      failure: true,
    })
  }

  /** Files under a folder that fit a pattern, sorted; folders that cannot be read are problems; links are gathered in `links`. */
  private async search(patterns: readonly string[], folder: string, shown: string, links: string[] = []): Promise<string[]> {
    const { glob } = await import('tinyglobby')
    const read = (
      path: string,
      options: { withFileTypes: true },
      done: (error: NodeJS.ErrnoException | null, entries: Dirent[]) => void,
    ): void => {
      readdir(path, options, (error, entries) => {
        // A pattern's folder that does not exist is told by the pattern, which fits no file.
        if (error !== null && error.code !== 'ENOENT') this.problems.push(fileProblem(error, path === folder ? shown : path))
        else if (error === null) for (const entry of entries) if (entry.isSymbolicLink()) links.push(join(path, entry.name))
        done(error, entries)
      })
    }
    const fs = { readdir: read as unknown as typeof readdir }
    const options = { cwd: folder, ignore: SKIPPED, followSymbolicLinks: false, fs, expandDirectories: false, caseSensitiveMatch: false }
    return (await glob(patterns, options)).sort()
  }

  /** Links to files: those with a known ending whose file is not found by its own name. */
  private linked(links: readonly string[], found: readonly string[], folder: string): string[] {
    const real = new Set(found.map((inside) => join(folder, inside)))
    return links
      .filter((link) => this.endings.some((ending) => basename(link).toLowerCase().endsWith(ending)) && isNewFile(link, real))
      .map((link) => slashed(link.slice(folder.length).replace(/^[\\/]/, '')))
  }
}

/** A link that leads nowhere counts as a file, so that reading it tells. */
function isNewFile(link: string, known: ReadonlySet<string>): boolean {
  try {
    return statSync(link).isFile() && !known.has(realpathSync(link))
  } catch {
    return true
  }
}
