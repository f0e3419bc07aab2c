/** Letters that a unit may stand for, and how unlikely that is, in nats. */
export interface Chunk {
  readonly letters: string
  readonly cost: number
}

/** A stretch of a transliteration that stands for letters: a syllable, a letter. */
export interface Unit {
  readonly length: number
  /** How rare the unit is, in nats. */
  readonly cost: number
  readonly chunks: readonly Chunk[]
}

/** What the units of a transliteration stand for, within a name and at its end. */
export interface ChunkTable {
  readonly inner: ReadonlyMap<string, Unit>
  readonly final: ReadonlyMap<string, Unit>
  readonly longest: number
}

const UNIT_STEP = 0.5
const CHUNK_STEP = 0.3
const ONE_CHUNK = /([A-Z])([a-z]*)/g

/** Reads a table as the table files write it. */
export function parseChunkTable(text: string): ChunkTable {
  const inner = new Map<string, Unit>()
  const final = new Map<string, Unit>()
  for (const entry of text.trim().split(/\s+/)) {
    const colon = entry.indexOf(':')
    const name = entry.slice(0, colon)
    const letters = name.replace('$', '')
    const chunks = [...entry.slice(colon + 2).matchAll(ONE_CHUNK)].map(([, cost = '', latin = '']) => ({
      letters: latin,
      cost: steps(cost) * CHUNK_STEP,
    }))
    const unit = { length: letters.length, cost: steps(entry.charAt(colon + 1)) * UNIT_STEP, chunks }
    const target = name.endsWith('$') ? final : inner
    target.set(letters, unit)
  }
  const longest = Math.max(0, ...[...inner.keys(), ...final.keys()].map((name) => name.length))
  return { inner, final, longest }
}

/** The units that a transliteration can go on with at an offset; those that end it are taken from the final ones. */
export function unitsAt(table: ChunkTable, form: string, offset: number): readonly Unit[] {
  const found: Unit[] = []
  for (let length = 1; length <= table.longest && offset + length <= form.length; length++) {
    const letters = form.slice(offset, offset + length)
    const inner = table.inner.get(letters)
    const unit = offset + length === form.length ? (table.final.get(letters) ?? inner) : inner
    if (unit !== undefined) found.push(unit)
  }
  return found
}

function steps(capital: string): number {
  return capital.charCodeAt(0) - 65
}
