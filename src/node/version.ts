import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageRoot } from './shipped.ts'

/** The version of mtlint, from its package.json; “unknown” where that cannot be read. */
export function version(): string {
  try {
    const manifest: unknown = JSON.parse(readFileSync(join(packageRoot(), 'package.json'), 'utf8'))
    return typeof manifest === 'object' && manifest !== null && 'version' in manifest ? String(manifest.version) : 'unknown'
  } catch {
    return 'unknown'
  }
}
