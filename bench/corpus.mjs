// Texts and rules for benchmarks: generated from a seed, so that every machine measures the same and no outside text is needed.

/** A small generator of pseudo-random numbers in [0, 1) (mulberry32). */
export function random(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const FUNCTION_WORDS =
  'the of and to in a that is was for it on with as be at by this had not are but from or have an they which one you were her all she there would their we him been has when who will more no if out so said what up its about into than them can only other new some could time these two may then do first any my now such like our over man me even most made after also did many before must through back years where much your way well down should because each just those people how too little state good very make world still own see men work long get here between both life being under never day same another know while last might us great old year off come since against go came right used take three'.split(
    ' ',
  )
const SYLLABLES =
  'ba be bi bo bu ca ce co cu da de di do du fa fe fi fo ga ge go ha he hi ho ja jo ka ke ki la le li lo lu ma me mi mo mu na ne ni no nu pa pe pi po ra re ri ro ru sa se si so su ta te ti to tu va ve vi vo wa we wi za zo ment tion ness ing ed er al ly'.split(
    ' ',
  )
const NAMES =
  'Ukraine Russia China Germany France Japan Brussels Washington Moscow Beijing NATO Putin Biden Macron Merkel London Paris Kyiv Tokyo Africa Europe Congress Parliament Reuters'.split(
    ' ',
  )

/** English-like prose of about `characters` characters: paragraphs of sentences with a Zipf-like vocabulary and some names. */
export function prose(characters, seed = 1) {
  const next = random(seed)
  const pick = (list) => list[Math.floor(next() * list.length)]
  const vocabulary = Array.from({ length: 20_000 }, () =>
    Array.from({ length: 2 + Math.floor(next() * 3) }, () => pick(SYLLABLES)).join(''),
  )
  const word = () => {
    const dice = next()
    if (dice < 0.5) return FUNCTION_WORDS[Math.floor(next() ** 2 * FUNCTION_WORDS.length)]
    if (dice < 0.53) return pick(NAMES)
    return vocabulary[Math.floor(next() ** 4 * vocabulary.length)]
  }
  const paragraphs = []
  for (let length = 0; length < characters; ) {
    const sentences = Array.from({ length: 3 + Math.floor(next() * 4) }, () => {
      const words = Array.from({ length: 8 + Math.floor(next() * 18) }, word)
      const middle = Math.floor(words.length / 2)
      words[middle] += next() < 0.5 ? ',' : ''
      return `${words.join(' ').replace(/^./, (c) => c.toUpperCase())}.`
    })
    paragraphs.push(sentences.join(' '))
    length += paragraphs.at(-1).length + 2
  }
  return `${paragraphs.join('\n\n')}\n`
}

/** YAML of a pack with `count` phrase rules of two to four words, a few of which occur in {@link prose}. */
export function phrasePack(count, seed = 2) {
  const next = random(seed)
  const pick = (list) => list[Math.floor(next() * list.length)]
  const word = () =>
    next() < 0.3 ? pick(FUNCTION_WORDS) : Array.from({ length: 2 + Math.floor(next() * 2) }, () => pick(SYLLABLES)).join('')
  const rules = Array.from({ length: count }, (_, index) => {
    const words = Array.from({ length: 2 + Math.floor(next() * 3) }, word)
    return `  - {id: r${index}, kind: phrase, severity: minor, confidence: low, match: ["${words.join(' ')}"], message: "“{match}”.", examples: [{bad: "[[${words.join(' ')}]]"}]}`
  })
  return `pack: {name: bench-${count}, title: Benchmark}\nrules:\n${rules.join('\n')}\n`
}
