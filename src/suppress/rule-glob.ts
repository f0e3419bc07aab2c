/**
 * Whether a rule id fits an id or glob, as in the configuration: `*` stands for any characters but `/`, `**` for any,
 * `*` alone for every rule, a pack's name alone for the whole pack.
 * Globs come out of the texts that are linted: takes at most glob length times id length steps.
 */
export function ruleGlobFits(glob: string, id: string): boolean {
  if (glob === id || glob === '*' || glob === '**' || id.startsWith(`${glob}/`)) return true
  if (!glob.includes('*')) return false
  // Whether the part of the glob read so far fits the first n characters of the id, for every n.
  let fits = Array.from({ length: id.length + 1 }, (_, n) => n === 0)
  for (let g = 0; g < glob.length; g++) {
    const star = glob[g] === '*'
    const wide = star && glob[g + 1] === '*'
    if (wide) g++
    const next = [star && fits[0] === true]
    for (let n = 1; n <= id.length; n++) {
      const goesOn = star && next[n - 1] === true && (wide || id[n - 1] !== '/')
      next.push(star ? fits[n] === true || goesOn : fits[n - 1] === true && glob[g] === id[n - 1])
    }
    fits = next
  }
  return fits[id.length] === true
}
