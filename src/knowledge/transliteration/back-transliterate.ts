import { type ChunkTable, parseChunkTable } from './chunk-table.ts'
import { chooseNames } from './choose.ts'
import { freeGuesses, listedGuesses } from './decode.ts'
import { LetterModel } from './letter-model.ts'
import { buildNameTrie } from './name-trie.ts'
import { COMMON_NAMES, OTHER_NAMES } from './names.ts'
import { normaliseTransliteration, type TransliterationSource } from './spelling.ts'
import { CHINESE_CHUNKS } from './table-zh.ts'
import { JAPANESE_CHUNKS } from './table-ja.ts'
import { KOREAN_CHUNKS } from './table-ko.ts'
import { RUSSIAN_CHUNKS } from './table-ru.ts'

/** Finds the Latin names that a transliteration may stand for: at most `limit`, best first, none twice. */
export type BackTransliterate = (form: string, source: TransliterationSource, limit: number) => readonly string[]

/** Longer forms are no name; they have no suggestions. */
const LONGEST = 48
/** Costs of names by how usual they are, in nats. */
const RARITY = { common: 5, other: 7, known: 6 }
/** Renderings that stand for a name as a whole, by custom rather than by sound. */
const CUSTOMARY_CHINESE =
  'yuehan:MAjohnEjohan qiaozhi:MAgeorge dawei:MAdavid baoluo:MApaul bide:MApeter make:MCmark yuesefu:MAjoseph ' +
  'weilian:MAwilliam chaersi:MAcharles zhanmusi:MAjames mali:MCmary yalishanda:MAalexander yilishabai:MAelizabeth'
const TABLES: Readonly<Record<TransliterationSource, string>> = {
  zh: `${CHINESE_CHUNKS} ${CUSTOMARY_CHINESE}`,
  ja: JAPANESE_CHUNKS,
  ko: KOREAN_CHUNKS,
  ru: RUSSIAN_CHUNKS,
}

/** Makes a finder that knows some names beside mtlint's own list: single words, such as family names of known people. */
export function createBackTransliterator(known: readonly string[] = []): BackTransliterate {
  const common = wordsOf(COMMON_NAMES)
  const other = wordsOf(OTHER_NAMES)
  const root = buildNameTrie([
    { names: common, cost: RARITY.common },
    { names: known, cost: RARITY.known },
    { names: other, cost: RARITY.other },
  ])
  const model = new LetterModel([...new Set([...common, ...other, ...known])])
  const tables = new Map<TransliterationSource, ChunkTable>()
  return (form, source, limit) => {
    const spelt = normaliseTransliteration(form, source)
    if (spelt.length < 2 || spelt.length > LONGEST) return []
    const table = tables.get(source) ?? parseChunkTable(TABLES[source])
    tables.set(source, table)
    return chooseNames([...listedGuesses(spelt, table, root), ...freeGuesses(spelt, table, model)], limit)
  }
}

function wordsOf(text: string): readonly string[] {
  return text.trim().split(/\s+/)
}

const withOwnNames = createBackTransliterator()

/**
 * The Latin names that a transliteration may stand for, by mtlint's own list of names and by what transcription tables
 * make of its sounds: pinyin of Chinese, Hepburn of katakana, Revised Romanisation of hangul, romanised Cyrillic; any
 * case and spacing. At most `limit`, best first, none twice; none where the form can be no such spelling.
 */
export const backTransliterate: BackTransliterate = (form, source, limit) => withOwnNames(form, source, limit)
