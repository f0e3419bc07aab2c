import type { Reporter } from './reporter.ts'

const LOADERS: Readonly<Record<string, () => Promise<Reporter>>> = {
  stylish: async () => (await import('./stylish.ts')).stylish,
  compact: async () => (await import('./compact.ts')).compact,
  json: async () => (await import('./json.ts')).json,
}

/** Names of the output formats, the default first. */
export const formatNames: readonly string[] = Object.keys(LOADERS)

/** Loads the reporter of an output format; undefined for a name that is none. */
export async function loadReporter(name: string): Promise<Reporter | undefined> {
  return Object.hasOwn(LOADERS, name) ? await LOADERS[name]?.() : undefined
}
