/**
 * What the ways to romanise Slavic writing have in common: kh and h, y, j and i, w and v, doubled consonants and marks are
 * made alike, so that Khillari, Hillari and Hilari meet. Spaces and hyphens go too.
 */
export function spellingKey(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\p{M}\P{L}]/gu, '')
    .toLowerCase()
    .replaceAll('ł', 'l')
    .replaceAll('kh', 'h')
    .replaceAll('w', 'v')
    .replace(/[yj]/g, 'i')
    .replace(/([^aeou])\1+/g, '$1')
    .replace(/(^|[aeou])ie/g, '$1e')
}
