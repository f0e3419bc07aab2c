/** A word boundary in a regular expression that hardly any text can meet. */
export interface DeadBoundary {
  /** Offset of the `\b`. */
  readonly offset: number
  readonly message: string
  readonly advice: string
}

/** What an atom of a regular expression is to `\b`: an ASCII word character, another letter, no word character, or undecided. */
type Side = 'word' | 'foreign' | 'mark' | 'boundary' | 'unknown'

interface Atom {
  readonly side: Side
  readonly offset: number
  readonly text: string
}

/** Finds `\b` between two characters that are both no ASCII letters or digits, and at an end behind a mark. Decides only what is plain. */
export function deadBoundary(regex: string): DeadBoundary | undefined {
  if (regex.includes('\\Q')) return undefined
  const atoms = atomsOf(regex)
  for (const [at, atom] of atoms.entries()) {
    if (atom.side !== 'boundary') continue
    const [before, after] = [atoms[at - 1], atoms[at + 1]]
    const foreign = [before, after].find((side) => side?.side === 'foreign')
    if (foreign !== undefined && [before, after].every((side) => side === undefined || isNoWord(side))) {
      const message = `\\b knows ASCII letters only and finds no border beside “${foreign.text}”`
      return { offset: atom.offset, message, advice: 'write (?:^|[^\\pL]) or (?:[^\\pL]|$), or use a phrase pattern' }
    }
    if (before === undefined || !isNoWord(before)) continue
    const sentenceMark = /^\\?[.,;:!?%)…]$/.test(before.text)
    if (after === undefined ? sentenceMark : isNoWord(after)) {
      const message = `\\b behind “${before.text.replace('\\', '')}” holds only where a letter or digit follows at once`
      return { offset: atom.offset, message, advice: 'take that \\b out' }
    }
  }
  return undefined
}

function isNoWord(atom: Atom): boolean {
  return atom.side === 'mark' || atom.side === 'foreign'
}

const ATOM =
  /\\[pP](?:\{[^}]*\}|.)|\\x(?:\{[^}]*\}|..)|\\.|\[\^?\]?(?:\\.|\[:[a-z]+:\]|[^\]])*\]|\(\?(?:P?<[^>]*>|[a-zA-Z-]*[:)])|\{\d+(?:,\d*)?\}|./gsu

function atomsOf(regex: string): Atom[] {
  const atoms: Atom[] = []
  for (const { 0: text, index } of regex.matchAll(ATOM)) {
    if (/^(?:[*?+]|\{\d)/.test(text)) {
      const last = atoms.at(-1)
      // What may be left out decides nothing.
      if (last !== undefined && text !== '+') atoms[atoms.length - 1] = { ...last, side: 'unknown' }
    } else atoms.push({ side: sideOf(text), offset: index, text })
  }
  return atoms
}

function sideOf(text: string): Side {
  if (text === '\\b') return 'boundary'
  if (/^(?:\\[dw]|[A-Za-z0-9_])$/.test(text)) return 'word'
  if (/^[\p{L}\p{N}]$/u.test(text)) return 'foreign'
  if (/^(?:\\[^\p{L}\p{N}]|\\[Ws]|[^\\()[\]{}|.^$*+?])$/u.test(text)) return 'mark'
  return 'unknown'
}
