import jaroWinklerDistance from 'natural/lib/natural/distance/jaro-winkler_distance.js'
import levenshtein from 'natural/lib/natural/distance/levenshtein_distance.js'

/** Number of insertions, deletions, substitutions and swaps of neighbours between two words. */
export function damerauLevenshtein(a: string, b: string): number {
  if (a === b) return 0
  return levenshtein.DamerauLevenshteinDistance(a, b, { restricted: true })
}

/** Jaro-Winkler similarity, 0 to 1; words that begin alike count as closer. */
export function jaroWinkler(a: string, b: string): number {
  return jaroWinklerDistance(a, b)
}
