import { type ChunkTable, unitsAt } from './chunk-table.ts'
import type { LetterModel } from './letter-model.ts'
import { type TrieNode, walk } from './name-trie.ts'

/** A name that a transliteration may stand for, with how unlikely that is, in nats. */
export interface Guess {
  readonly name: string
  readonly cost: number
}

/** Cost of a letter of a listed name that the transliteration leaves out. */
const SILENT = 4.5
const LIST_BEAM = 160
const FREE_BEAM = 50
/** Guesses of this much more than the best are dropped. */
const SPREAD = 11
/** How much the letter model counts beside the table, which knows of likely letters too. */
const MODEL_WEIGHT = 0.75

/** Names of a list that a transliteration may stand for, in any order. */
export function listedGuesses(form: string, table: ChunkTable, root: TrieNode): readonly Guess[] {
  const states: Map<TrieNode, number>[] = Array.from({ length: form.length + 1 }, () => new Map())
  states[0]?.set(root, 0)
  states.forEach((open, offset) => {
    if (open.size === 0) return
    const kept = withSilent(best([...open], LIST_BEAM), open)
    if (offset === form.length) return
    for (const unit of unitsAt(table, form, offset)) {
      const next = states[offset + unit.length]
      if (next === undefined) continue
      for (const [node, cost] of kept) {
        for (const chunk of unit.chunks) {
          const reached = walk(node, chunk.letters)
          if (reached !== undefined) lower(next, reached, cost + unit.cost + chunk.cost)
        }
      }
    }
  })
  return [...(states[form.length] ?? [])].flatMap(([{ name, cost: rarity }, cost]) =>
    name === undefined ? [] : [{ name, cost: cost + rarity }],
  )
}

/** The states with those that one more letter, unheard, leads to. */
function withSilent(kept: readonly (readonly [TrieNode, number])[], open: Map<TrieNode, number>): readonly (readonly [TrieNode, number])[] {
  for (const [node, cost] of kept) {
    for (const child of node.children.values()) lower(open, child, cost + SILENT)
  }
  return best([...open], LIST_BEAM)
}

/** Names put together from the table, which no list need know, in any order. */
export function freeGuesses(form: string, table: ChunkTable, model: LetterModel): readonly Guess[] {
  const states: Map<string, number>[] = Array.from({ length: form.length + 1 }, () => new Map())
  states[0]?.set('', 0)
  states.forEach((open, offset) => {
    if (open.size === 0 || offset === form.length) return
    const kept = best([...open], FREE_BEAM)
    for (const unit of unitsAt(table, form, offset)) {
      const next = states[offset + unit.length]
      if (next === undefined) continue
      for (const [text, cost] of kept) {
        for (const { letters, cost: own } of unit.chunks)
          lower(next, text + letters, cost + unit.cost + own + MODEL_WEIGHT * model.cost(text, letters))
      }
    }
  })
  return best([...(states[form.length] ?? [])], FREE_BEAM)
    .filter(([text]) => text.length > 1)
    .map(([text, cost]) => ({ name: text.charAt(0).toUpperCase() + text.slice(1), cost: cost + MODEL_WEIGHT * model.endCost(text) }))
}

function lower<K>(states: Map<K, number>, key: K, cost: number): void {
  const known = states.get(key)
  if (known === undefined || cost < known) states.set(key, cost)
}

/** The cheapest states, none much dearer than the first. */
function best<K>(states: readonly (readonly [K, number])[], count: number): readonly (readonly [K, number])[] {
  const sorted = [...states].sort((a, b) => a[1] - b[1]).slice(0, count)
  const limit = (sorted[0]?.[1] ?? 0) + SPREAD
  return sorted.filter(([, cost]) => cost <= limit)
}
