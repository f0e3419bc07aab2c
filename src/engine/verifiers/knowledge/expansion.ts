import type { Confidence } from '../../../core/finding.ts'
import { contentWords, isTelling, type Likeness, likeness } from './organisation-words.ts'

/** Acronyms of more letters may take more than initials. */
const LONG_ACRONYM = 4

/** How sure it is that an expansion is a wrong rendering of a name, how many words they share, and whether one tells which body. */
export interface Reckoning {
  readonly confidence: Confidence
  readonly shared: number
  readonly telling: boolean
}

/** The words of an expansion laid beside those of a name. */
interface Alignment {
  /** For each word of the name the index of its word in the expansion; -1 for none. */
  readonly at: readonly number[]
  readonly count: Readonly<Record<Likeness, number>>
  /** Words of the name, and of the expansion, that the other lacks. */
  readonly missing: number
  readonly extra: number
  /** Whether the words stand in the order of the name, and with none between that it lacks. */
  readonly inOrder: boolean
  readonly whole: boolean
}

/**
 * Compares the words beside an acronym with a name that it stands for: `right` if they are it, a part of it or drawn out
 * from it; a reckoning if they are the same words or synonyms of them in another order or mix; undefined if they may be
 * the name of another body. `national` bodies have namesakes in other countries.
 */
export function compareExpansion(name: string, expansion: string, acronym: string, national: boolean): Reckoning | 'right' | undefined {
  const words = contentWords(name)
  const others = contentWords(expansion)
  if (words.join('') === others.join('')) return 'right'
  const { at, count, missing, extra, inOrder, whole } = align(words, others)
  const shared = count.same + count.adjective + count.alike
  const total = shared + count.synonym
  const telling = words.some((word, index) => (at[index] ?? -1) >= 0 && isTelling(word))
  const reckoned = (confidence: Confidence): Reckoning => ({ confidence, shared: total, telling })
  const isSpelled = spells(expansion, acronym)
  const isAllThere = missing === 0 && extra === 0
  if (count.synonym === 0 && words.length > 1 && (missing === 0 || extra === 0)) {
    if (missing > 0) return 'right'
    if (!inOrder) return / (?:of|for) /.test(expansion) && count.alike + extra > 0 ? reckoned('medium') : permuted(count, extra, reckoned)
    if (isAllThere) return count.alike === 0 ? 'right' : reckoned('medium')
    return whole || isSpelled ? 'right' : reckoned('medium')
  }
  if (isSpelled) {
    if (!isAllThere || shared === 0 || words.length < 3) return undefined
    return reckoned(national && !telling ? 'low' : 'medium')
  }
  if (shared === 0 && !(missing === 0 && total > 2)) return undefined
  if (total < 2) return reckoned('low')
  return reckoned(total * 2 >= words.length && (shared >= 2 || missing === 0) ? 'high' : 'medium')
}

/** The very words in another order: a compound taken apart or put together, as other languages build it. */
function permuted(count: Alignment['count'], extra: number, reckoned: (confidence: Confidence) => Reckoning): Reckoning | 'right' {
  return count.alike + count.adjective + extra === 0 ? reckoned('medium') : 'right'
}

function align(words: readonly string[], others: readonly string[]): Alignment {
  const at = words.map(() => -1)
  const used = new Set<number>()
  const count = { same: 0, adjective: 0, alike: 0, synonym: 0 }
  for (const wanted of ['same', 'adjective', 'alike', 'synonym'] as const) {
    words.forEach((word, index) => {
      if (at[index] !== -1) return
      const other = others.findIndex((one, place) => !used.has(place) && likeness(word, one) === wanted)
      if (other < 0) return
      at[index] = other
      used.add(other)
      count[wanted] += 1
    })
  }
  const places = at.filter((place) => place >= 0)
  const inOrder = places.every((place, index) => index === 0 || place > (places[index - 1] ?? 0))
  return {
    at,
    count,
    missing: words.length - used.size,
    extra: others.length - used.size,
    inOrder,
    whole: inOrder && (places.at(-1) ?? 0) - (places[0] ?? 0) === places.length - 1,
  }
}

/** Whether the initials of the words, small words counted or not, hold the letters of the acronym in their order. */
function spells(expansion: string, acronym: string): boolean {
  const letters = acronym.replace(/[^\p{L}]/gu, '').toLowerCase()
  const words = expansion.toLowerCase().split(/[^\p{L}\p{N}’'&]+/u)
  const initials = (list: readonly string[]): string => list.map((word) => word[0] ?? '').join('')
  const content = initials(contentWords(expansion))
  if ([content, initials(words), initials(expansion.toLowerCase().split(/\s+/))].includes(letters)) return true
  return letters.length > LONG_ACRONYM && isSubsequence(letters, words.join(''), content)
}

/** Long acronyms may take more than initials (CENTCOM, Interpol), but begin with one and hold most of them. */
function isSubsequence(letters: string, joined: string, initials: string): boolean {
  const held = Array.from(initials).filter((initial) => letters.includes(initial)).length
  if (letters[0] !== initials[0] || held * 3 < initials.length * 2) return false
  let at = 0
  for (const letter of letters) {
    const found = joined.indexOf(letter, at)
    if (found < 0) return false
    at = found + 1
  }
  return true
}
