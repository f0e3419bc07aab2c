/** One slot of a gloss rule: the words that may render one word of the source expression. */
export interface GlossSlot {
  /** Base forms, folded to small letters. */
  readonly words: readonly string[]
  /** Whether a rendering may leave it out. */
  readonly optional: boolean
}

/** Reads a slot as rules write it: `draw|paint`, or `draw|paint?` where it may be missing. The schema has checked its form. */
export function parseGlossSlot(text: string): GlossSlot {
  const optional = text.endsWith('?')
  const words = (optional ? text.slice(0, -1) : text).split('|').map((word) => word.toLowerCase().replaceAll('’', "'"))
  return { words, optional }
}
