import { existsSync, statSync } from 'node:fs'
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'

/** A path as people are to see it: relative to the working folder where it lies in it, else absolute. */
export function shownPath(path: string, cwd: string): string {
  const inside = relative(cwd, path)
  return inside !== '' && !inside.startsWith('..') && !isAbsolute(inside) ? inside : path
}

/** A folder and those around it, the innermost first. */
export function foldersUp(folder: string): string[] {
  const folders = [folder]
  for (let up = dirname(folder); up !== folders.at(-1); up = dirname(up)) folders.push(up)
  return folders
}

/** A path with `/` between its parts, as patterns want it. */
export function slashed(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/')
}

/** Whether a path is a folder; false where nothing stands. */
export function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}

const PACKAGE_NAME = /^(?:@[a-z0-9~-][\w.~-]*\/)?[a-z0-9~-][\w.~-]*$/i

/**
 * Where a path or npm package named in a folder's config lies: a path if it looks like one or something stands there,
 * else `node_modules/<name>` in the folder or one around it. No code of the package is run. Undefined where nothing is found.
 */
export function locate(spec: string, from: string): string | undefined {
  const path = resolve(from, spec)
  if (existsSync(path)) return path
  if (spec.startsWith('.') || isAbsolute(spec) || !PACKAGE_NAME.test(spec)) return undefined
  return foldersUp(from)
    .map((folder) => join(folder, 'node_modules', spec))
    .find((folder) => existsSync(folder))
}
