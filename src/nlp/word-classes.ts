import { PartOfSpeech } from './lexicon.ts'

const {
  noun,
  pluralNoun,
  verbBase,
  verbPresent,
  verbS,
  verbPast,
  pastParticiple,
  presentParticiple,
  modal,
  adjective,
  adverb,
  determiner,
  preposition,
  pronoun,
  conjunction,
} = PartOfSpeech
const plainVerb = verbBase | verbPresent

/** Tags of the Penn treebank that say something; foreign words, symbols and proper names have no class here. */
const PENN: Readonly<Record<string, number>> = {
  NN: noun,
  NNS: pluralNoun,
  VB: plainVerb,
  VBP: plainVerb,
  VBZ: verbS,
  VBD: verbPast,
  VBN: pastParticiple,
  VBG: presentParticiple,
  MD: modal,
  JJ: adjective,
  JJR: adjective,
  JJS: adjective,
  RB: adverb,
  RBR: adverb,
  RBS: adverb,
  RP: adverb,
  DT: determiner,
  PDT: determiner,
  WDT: determiner,
  PRP$: determiner,
  WP$: determiner,
  IN: preposition,
  TO: preposition,
  PRP: pronoun,
  WP: pronoun,
  EX: pronoun,
  WRB: adverb | conjunction,
  CC: conjunction,
}

/** Words of closed classes, and open ones where the lexicon's noise would hurt: all their classes, later lines win. */
const CLOSED: readonly (readonly [string, number])[] = [
  ['a an the every my your his its our their whose no any another such', determiner],
  ['this that these those each some all both either neither many much few several her what which', determiner | pronoun],
  ['i you he she it we they me him us them mine yours hers ours theirs who whom whoever whomever', pronoun],
  ['myself yourself himself herself itself ourselves yourselves themselves oneself', pronoun],
  ['someone somebody something anyone anybody anything everyone everybody everything nobody nothing none', pronoun],
  ['one two three four five six seven eight nine ten eleven twelve hundred thousand million billion trillion', determiner | noun],
  ['of at from into onto upon with without within during despite among amongst amid versus via per towards toward', preposition],
  ['regarding concerning including excluding according', preposition | presentParticiple],
  ['against between because although though unless whereas whether lest', preposition | conjunction],
  [
    'in on by over off through across along around about under above below behind beside besides beyond inside outside',
    preposition | adverb,
  ],
  ['near', preposition | adverb | adjective | plainVerb],
  ['up down out', preposition | adverb],
  ['as than if until till since while before after once where when how why whenever wherever', preposition | conjunction | adverb],
  ['for', preposition | conjunction],
  ['to', preposition],
  ['and or nor but yet so plus', conjunction | adverb],
  ['not never also always often sometimes soon again already ever perhaps maybe indeed instead therefore however', adverb],
  ['here there now then thus hence too very quite rather almost just only even still else somewhat likewise', adverb],
  ['furthermore moreover nevertheless nonetheless otherwise meanwhile afterwards altogether twice thrice', adverb],
  ['well', adverb | adjective | noun | plainVerb],
  ['still', adverb | adjective | noun | plainVerb],
  ['there', adverb | pronoun],
  ['will', modal | noun | plainVerb],
  ['can', modal | noun | plainVerb],
  ['must', modal | noun],
  ['may might shall should would could ought', modal],
  ["cannot can't cant won't wouldn't shouldn't couldn't mustn't mightn't mayn't shan't needn't oughtn't daren't", modal],
  ["i'll you'll he'll she'll it'll we'll they'll that'll there'll who'll", modal | pronoun],
  ["i'd you'd he'd she'd it'd we'd they'd that'd there'd who'd", modal | pronoun | verbPast],
  ["i'm you're we're they're i've you've we've they've who've who're", pronoun | verbPresent],
  ["don't haven't aren't ain't", verbPresent],
  ["doesn't isn't hasn't", verbS],
  ["didn't wasn't weren't", verbPast],
  ["hadn't", verbPast],
  ['be', plainVerb],
  ['am are', verbPresent],
  ['is has does', verbS],
  ['was were did', verbPast],
  ['had', verbPast | pastParticiple],
  ['been', pastParticiple],
  ['done gone', pastParticiple | adjective],
  ['being having', presentParticiple | noun],
  ['doing', presentParticiple | noun],
  ['have do', plainVerb],
  ['let', plainVerb | verbPast | pastParticiple],
  ['download upload email tweet google blog post text host', noun | plainVerb],
  ['other own same', adjective | determiner],
]

const WORD = /^[a-z]+$/
const LONG_WORD = 10

/**
 * Parts of speech (bits of {@link PartOfSpeech}) of English words in folded form.
 *
 * `lexicon` is the word → Penn tags table of natural's Brill tagger. Closed classes are our own, since the table has
 * gaps and noise there; forms of verbs that it only knows in part are completed. Long words whose
 * classes {@link guessWordClasses} finds by their ending alone are left out to save room.
 */
export function englishWordClasses(lexicon: Readonly<Record<string, readonly string[]>>): Map<string, number> {
  const classes = new Map<string, number>()
  for (const word of Object.keys(lexicon)) {
    const bits = WORD.test(word) ? bitsOf(lexicon[word] ?? []) : 0
    if (bits !== 0) classes.set(word, bits)
  }
  for (const [word, bits] of classes) classes.set(word, bits | formsOf(word, bits, classes))
  for (const [word, bits] of classes) if (word.length >= LONG_WORD && guessWordClasses(word) === bits) classes.delete(word)
  for (const [words, bits] of CLOSED) for (const word of words.split(' ')) classes.set(word, bits)
  return classes
}

function bitsOf(tags: readonly string[]): number {
  let bits = 0
  for (const tag of tags) for (const part of tag.split('|')) bits |= PENN[part] ?? 0
  return bits
}

/** Classes a word has because a word it is made from is a verb: plans is a verb where plan is one. */
function formsOf(word: string, bits: number, classes: ReadonlyMap<string, number>): number {
  let more = 0
  if ((bits & pluralNoun) !== 0 && stemsOfS(word).some((stem) => ((classes.get(stem) ?? 0) & plainVerb) !== 0)) more |= verbS
  if (word.endsWith('ed') && (bits & (verbPast | pastParticiple)) !== 0) more |= verbPast | pastParticiple
  return more
}

function stemsOfS(word: string): string[] {
  const stems = [word.slice(0, -1)]
  if (word.endsWith('es')) stems.push(word.slice(0, -2))
  if (word.endsWith('ies')) stems.push(`${word.slice(0, -3)}y`)
  return stems
}

/** Endings that tell the class of a word the lexicon does not know, the first that fits wins. */
const ENDINGS: readonly (readonly [RegExp, number])[] = [
  [/..(?:[ts]ion|ness|ity|ism|ship|hood|ology|ographer|ician)$/, noun],
  [/..(?:[ts]ion|nesse|itie|ism|ship|hood|ologie|ographer|ician)s$/, pluralNoun],
  [/..(?:ous|ful|less|able|ible|ical|ial|ual|istic|ary)$/, adjective],
  [/...ly$/, adverb | adjective],
  [/..ing$/, presentParticiple | noun | adjective],
  [/..ed$/, verbPast | pastParticiple | adjective],
  [/..(?:[^aiosu]s|ies|oes)$/, pluralNoun | verbS],
]

/**
 * Parts of speech that an English word in folded form may have, by its ending.
 * Doubtful words may be verbs, because checks fire where there is none.
 */
export function guessWordClasses(word: string): number {
  if (!WORD.test(word)) return 0
  for (const [ending, bits] of ENDINGS) if (ending.test(word)) return bits
  return noun | adjective | plainVerb
}
