import type { Guess } from './decode.ts'
import { foldName } from './spelling.ts'

/** Guesses that are weighed against each other. */
const POOL = 45
/** How much a guess counts for the names a letter away from it. */
const NEIGHBOUR = 0.8

/**
 * The names to show, best first: each next one is chosen for what it adds, its own chance and that of the names a
 * letter away which none before it stands for, so that five names are no five spellings of one.
 */
export function chooseNames(guesses: readonly Guess[], limit: number): readonly string[] {
  const pool = poolOf(guesses)
  const lowest = pool[0]?.cost ?? 0
  const left = pool.map(({ cost }) => Math.exp(lowest - cost))
  const folded = pool.map(({ name }) => foldName(name))
  const near = folded.map((one, index) => folded.flatMap((other, at) => (at !== index && isOneLetterOff(one, other) ? [at] : [])))
  const open = new Set(pool.keys())
  const chosen: string[] = []
  while (chosen.length < limit && open.size > 0) {
    let best = -1
    let most = -1
    for (const index of open) {
      const gain = (left[index] ?? 0) + NEIGHBOUR * (near[index] ?? []).reduce((sum, at) => sum + (left[at] ?? 0), 0)
      if (gain > most) [best, most] = [index, gain]
    }
    open.delete(best)
    chosen.push(pool[best]?.name ?? '')
    left[best] = 0
    for (const at of near[best] ?? []) left[at] = (left[at] ?? 0) * (1 - NEIGHBOUR)
  }
  return chosen
}

/** The likeliest guesses, one of each spelling, in an order that depends on nothing else. */
function poolOf(guesses: readonly Guess[]): readonly Guess[] {
  const byLetters = new Map<string, Guess>()
  const sorted = [...guesses].sort((a, b) => a.cost - b.cost || (a.name < b.name ? -1 : 1))
  for (const guess of sorted) {
    const letters = foldName(guess.name)
    if (!byLetters.has(letters)) byLetters.set(letters, guess)
    if (byLetters.size >= POOL) break
  }
  return [...byLetters.values()]
}

/** Whether one letter added, dropped or changed makes one word the other; equal words are not. */
export function isOneLetterOff(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  if (long.length - short.length > 1) return false
  let start = 0
  while (start < short.length && short.charCodeAt(start) === long.charCodeAt(start)) start++
  if (start === long.length) return false
  const rest = start + (short.length === long.length ? 1 : 0)
  return short.slice(rest) === long.slice(start + 1)
}
