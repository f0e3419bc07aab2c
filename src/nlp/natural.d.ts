// natural has no types for its parts, and its main entry prints and loads database drivers; these are the parts in use.
declare module 'natural/lib/natural/distance/jaro-winkler_distance.js' {
  const distance: (a: string, b: string, options?: { ignoreCase?: boolean }) => number
  export default distance
}
declare module 'natural/lib/natural/distance/levenshtein_distance.js' {
  const distances: { DamerauLevenshteinDistance: (a: string, b: string, options?: { restricted?: boolean }) => number }
  export default distances
}
declare module 'natural/lib/natural/stemmers/*' {
  const stemmer: { stem(word: string): string }
  export default stemmer
}
