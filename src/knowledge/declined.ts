import type { Person } from '../pack/generated/schema-types.ts'

const SLAVIC = new Set(['RU', 'UA', 'BY', 'BG', 'SUHH'])

/** Case endings by the ending of the family name, as romanised; the genitive -a of men's names is the form of women. */
const ENDINGS: readonly (readonly [RegExp, string, readonly string[]])[] = [
  [/(?:ov|ev|yov|in|yn)$/, '', ['u', 'ym', 'om']],
  [/(?:skii|skiy|sky|ski)$/, 'sk', ['ogo', 'omu', 'im', 'om']],
  [/(?:tskii|tskiy|tsky)$/, 'tsk', ['ogo', 'omu', 'im', 'om']],
  [/(?:nyi|nyy|ny)$/, 'n', ['ogo', 'omu', 'ym', 'om']],
  [/(?:ova|eva|ina)$/, '', ['oi', 'oy', 'u']],
  [/(?:skaya|skaia)$/, 'sk', ['oi', 'oy', 'uyu']],
]

/**
 * Family names of Russians, Ukrainians and others with a case ending left on, as a machine leaves them that romanises
 * what it does not know: Navalnogo, Kadyrovym, Tereshkovu. English has no such forms.
 */
export function declinedForms(person: Person, families: readonly string[]): readonly string[] {
  if (!SLAVIC.has(person.country)) return []
  return families.flatMap((family) => {
    const found = ENDINGS.findLast(([ending]) => ending.test(family))
    if (found === undefined || family.length < 5) return []
    const [ending, kept, cases] = found
    const stem = kept === '' ? family.replace(/a$/, '') : family.replace(ending, kept)
    return cases.map((suffix) => stem + suffix).filter((form) => !families.includes(form))
  })
}
