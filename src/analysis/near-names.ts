import type { KnowledgeData } from '../knowledge/knowledge.ts'
import { damerauLevenshtein } from '../nlp/distance.ts'

interface Known {
  readonly person: number
  readonly words: readonly string[]
}

/** Letters a full name needs: two short words are a slip away from too many others. */
const LONG_ENOUGH = 10
/** Letters that may be off in one word, and in the whole name; one fewer where the consonants differ. */
const OFF_IN_WORD = 2
const OFF_IN_ALL = 3

/** Full names that are slips away in more than one word, or in a way that the forms of names do not foresee. */
export class NearNames {
  private readonly bySound = new Map<string, Known[]>()

  constructor({ people }: KnowledgeData) {
    people.forEach(({ name, variants, family }, person) => {
      if (family === '-') return
      for (const one of new Set([name, ...(variants ?? [])])) {
        const words = one.split(' ').map(plain)
        if (words.length < 2 || words.join('').length < LONG_ENOUGH) continue
        for (const key of keysOf(words)) this.bySound.set(key, [...(this.bySound.get(key) ?? []), { person, words }])
      }
    })
  }

  /** The people whose full name `words` are a slip away from; one of given and family name has all its consonants. */
  near(words: readonly string[]): readonly number[] {
    const found = words.map(plain)
    const length = found.join('').length
    if (length < LONG_ENOUGH - 1) return []
    const people = new Set<number>()
    for (const key of keysOf(found)) {
      for (const { person, words: known } of this.bySound.get(key) ?? []) {
        if (known.length === found.length && Math.abs(known.join('').length - length) <= OFF_IN_ALL && isNear(known, found))
          people.add(person)
      }
    }
    return [...people]
  }
}

function isNear(known: readonly string[], found: readonly string[]): boolean {
  const off = known.map((word, i) => damerauLevenshtein(word, found[i] ?? ''))
  const all = off.reduce((sum, one) => sum + one, 0)
  const short = known.some((word, i) => (off[i] ?? 0) > (word.length < 5 ? 1 : OFF_IN_WORD))
  const sameSounds = known.every((word, i) => consonants(word) === consonants(found[i] ?? ''))
  // Prigozhin and Prigozhina are two people.
  if (known.at(-1)?.endsWith('a') !== found.at(-1)?.endsWith('a')) return false
  return all > 0 && all <= (sameSounds ? OFF_IN_ALL : OFF_IN_ALL - 1) && !short
}

/** The consonants of one of given and family name, with the first sound of the other. */
function keysOf(words: readonly string[]): readonly string[] {
  const [given, family] = [consonants(words[0] ?? ''), consonants(words.at(-1) ?? '')]
  return [...new Set([`${given.charAt(0)}|${family}`, `${given}|${family.charAt(0)}`])]
}

function consonants(word: string): string {
  return word
    .replace(/dj|dzh/g, 'j')
    .replace(/ph/g, 'f')
    .replace(/[cq]/g, 'k')
    .replace(/w/g, 'v')
    .replace(/z/g, 's')
    .replace(/[aeiouyh]/g, '')
    .replace(/(.)\1+/g, '$1')
}

/** Small letters without marks, spaces and hyphens. */
function plain(word: string): string {
  return word
    .normalize('NFD')
    .toLowerCase()
    .replaceAll('đ', 'dj')
    .replaceAll('ł', 'l')
    .replaceAll('ø', 'o')
    .replace(/[^a-z]/g, '')
}
