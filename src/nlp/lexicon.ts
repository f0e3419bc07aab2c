/** Parts of speech a word can have, as bits. */
export const PartOfSpeech = {
  noun: 1,
  pluralNoun: 2,
  /** Base form: go. */
  verbBase: 4,
  /** Present without -s: (they) go. */
  verbPresent: 8,
  /** Present with -s: goes. */
  verbS: 16,
  verbPast: 32,
  pastParticiple: 64,
  presentParticiple: 128,
  modal: 256,
  adjective: 512,
  adverb: 1024,
  determiner: 2048,
  preposition: 4096,
  pronoun: 8192,
  conjunction: 16384,
} as const

/** Parts of speech by vocabulary id; 0 for a word that is not known. */
export type WordClasses = Uint16Array
