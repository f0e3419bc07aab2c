/** A word without the case ending that it may have, as a key. */
export interface BaseForm {
  readonly key: string
  /** Whether the ending is the -a of men, which women of the family have in the first case. */
  readonly feminine: boolean
  /** The ending that was taken off. */
  readonly ending: string
}

/** Endings by what stands in their place in the first case; as keys have them, so й, ы and ї are all i. */
const ENDINGS: readonly (readonly [ending: string, base: string])[] = [
  ['a', ''], ['u', ''], ['e', ''], ['em', ''], ['om', ''], ['iem', ''], ['ie', ''], ['ovi', ''], ['evi', ''], ['im', ''],
  ['ia', ''], ['iu', ''], ['ia', 'i'], ['iu', 'i'], ['em', 'i'], ['iem', 'i'], ['ievi', 'i'],
  ['a', 'o'], ['u', 'o'], ['om', 'o'], ['ovi', 'o'],
  ['ogo', 'i'], ['oho', 'i'], ['ego', 'i'], ['iego', 'i'], ['eho', 'i'], ['omu', 'i'], ['emu', 'i'], ['iemu', 'i'], ['im', 'i'], ['om', 'i'],
  ['i', 'a'], ['u', 'a'], ['e', 'a'], ['oi', 'a'], ['ou', 'a'], ['oiu', 'a'], ['ei', 'ia'], ['i', 'ia'], ['u', 'ia'], ['iu', 'ia'], ['oi', 'aia'], ['uiu', 'aia'], ['oi', 'ova'],
] // biome-ignore format: a table

/** Letters that have to stay. */
const STEM = 3

/** The first cases that a word may stand for if it has a case ending of a Slavic language; `word` as a key. */
export function baseForms(word: string): readonly BaseForm[] {
  const found: BaseForm[] = []
  for (const [ending, base] of ENDINGS) {
    if (!word.endsWith(ending) || word.length - ending.length < STEM) continue
    const key = word.slice(0, -ending.length) + base
    if (key !== word) found.push({ key, ending, feminine: ending === 'a' && base === '' && /(?:[oe]v|in)$/.test(key) })
  }
  return found
}

/** Names of cities that a word may be a case of: as {@link baseForms}, and soft ones like Kazan, in Kazani. */
export function cityForms(word: string): readonly string[] {
  const soft = word.endsWith('i') ? [word.slice(0, -1)] : []
  return [...baseForms(word).map(({ key }) => key), ...soft]
}

/** Endings of adjectives: only a name in -sky, -ny and the like has them. */
export const ADJECTIVE_CASE: RegExp = /(?:[ns]k|ck|n)(?:ogo|oho|iego|ego|omu|iemu|emu)$/

/** Names of women that are names of men with the -a of the genitive, as keys. */
const WOMEN = new Set(
  (
    'aleksandra alexandra evgenia ievgenia valeria vladislava iaroslava stanislava miroslava bronislava ivana pavla petra daniela gabriela ' +
    'mihaela michaela denisa roberta alberta martina simona stefana karola karla carla paula paola bogdana bohdana radoslava iana dominika ' +
    'emanuela rafaela angela iulia viktoria victoria antonia georgia giorgia klavdia claudia lidia eugenia natalia vitalia romana maxima ' +
    'maksima iosefa frederika erika adriana christiana kristiana fabiana iuliana mariana luisa francesca alexa andrea iohana ioana dana ' +
    'oleksandra vasilia maria rostislava zdenka filipa henrika kristina marka ludmila iva ioanna bozhena vlada nikola zlata anatolia'
  ).split(' '),
)

/** Whether a name, as a key, is that of a woman as well. */
export function isWomansName(key: string): boolean {
  return WOMEN.has(key)
}
