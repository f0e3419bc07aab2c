/** A vocabulary as plain arrays, for a file of compiled packs. */
export interface VocabularyData {
  /** All words, one after the other, UTF-16. */
  readonly pool: Uint16Array
  /** Offset of each word in the pool, and one more for the end. */
  readonly starts: Int32Array
  /** Hash table of ids, 0 where a slot is free; its length is a power of two. */
  readonly table: Int32Array
}

/**
 * Numbers words: ids count from 1 in the order of arrival, 0 stands for a word that is not in it.
 *
 * Looked up by the folded units of a word in a scratch buffer, so that reading a text builds no strings.
 */
export class Vocabulary {
  private pool: Uint16Array
  private starts: Int32Array
  private count: number
  private table: Int32Array

  /** Empty, or with the words of `data`, whose arrays become the vocabulary's own. */
  constructor(data?: VocabularyData) {
    this.pool = data === undefined ? new Uint16Array(1024) : data.pool
    this.starts = data === undefined ? new Int32Array(256) : data.starts
    this.count = data === undefined ? 0 : data.starts.length - 1
    this.table = data?.table ?? new Int32Array(1024)
  }

  /** How many words; also the highest id. */
  get size(): number {
    return this.count
  }

  /** Id of the word whose folded units are `units[0..length)`, whose hash is `hash`; 0 if unknown. */
  find(units: Uint16Array, length: number, hash: number): number {
    const mask = this.table.length - 1
    for (let slot = mix(hash) & mask; ; slot = (slot + 1) & mask) {
      const id = this.table[slot] as number
      if (id === 0) return 0
      if (this.equals(id, units, length)) return id
    }
  }

  /** Id of a folded word given as a string; 0 if unknown. */
  idOf(word: string): number {
    const units = unitsOf(word)
    return this.find(units, units.length, hashUnits(units, units.length))
  }

  /** Id of a folded word, which is added if it is new. */
  add(word: string): number {
    const units = unitsOf(word)
    const hash = hashUnits(units, units.length)
    const known = this.find(units, units.length, hash)
    if (known !== 0) return known
    this.grow(units.length)
    const start = this.starts[this.count] as number
    this.pool.set(units, start)
    this.count += 1
    this.starts[this.count] = start + units.length
    if (this.count * 2 > this.table.length) {
      this.table = new Int32Array(this.table.length * 2)
      this.fillTable()
    } else this.place(this.count, hash)
    return this.count
  }

  /** The word of an id; '' for an id that does not exist. */
  word(id: number): string {
    if (id < 1 || id > this.count) return ''
    return String.fromCharCode(...this.pool.subarray(this.starts[id - 1], this.starts[id]))
  }

  /** Copies for a file. */
  toData(): VocabularyData {
    const [pool, starts, table] = [this.pool.slice(0, this.starts[this.count]), this.starts.slice(0, this.count + 1), this.table.slice()]
    return { pool, starts, table }
  }

  private equals(id: number, units: Uint16Array, length: number): boolean {
    const start = this.starts[id - 1] as number
    if ((this.starts[id] as number) - start !== length) return false
    for (let i = 0; i < length; i++) if (this.pool[start + i] !== units[i]) return false
    return true
  }

  private place(id: number, hash: number): void {
    const mask = this.table.length - 1
    let slot = mix(hash) & mask
    while (this.table[slot] !== 0) slot = (slot + 1) & mask
    this.table[slot] = id
  }

  private fillTable(): void {
    for (let id = 1; id <= this.count; id++) {
      const start = this.starts[id - 1] as number
      const end = this.starts[id] as number
      let hash = HASH_START
      for (let i = start; i < end; i++) hash = hashStep(hash, this.pool[i] as number)
      this.place(id, hash)
    }
  }

  private grow(length: number): void {
    const used = this.starts[this.count] as number
    if (used + length > this.pool.length) {
      const pool = new Uint16Array(Math.max(this.pool.length * 2, used + length))
      pool.set(this.pool)
      this.pool = pool
    }
    if (this.count + 2 > this.starts.length) {
      const starts = new Int32Array(this.starts.length * 2)
      starts.set(this.starts)
      this.starts = starts
    }
  }
}

/** Where the hash of a word begins. */
export const HASH_START: number = 0x811c9dc5 | 0

/** The hash with one more folded unit (FNV-1a over UTF-16 units). */
export function hashStep(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193)
}

function hashUnits(units: Uint16Array, length: number): number {
  let hash = HASH_START
  for (let i = 0; i < length; i++) hash = hashStep(hash, units[i] as number)
  return hash
}

function mix(hash: number): number {
  return (hash ^ (hash >>> 15)) >>> 0
}

function unitsOf(word: string): Uint16Array {
  const units = new Uint16Array(word.length)
  for (let i = 0; i < word.length; i++) units[i] = word.charCodeAt(i)
  return units
}
