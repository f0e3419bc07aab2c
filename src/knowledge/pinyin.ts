import type { Pinyin } from './forms.ts'

/** Pinyin by pinyin-pro, with the readings that surnames take (单 shan). Loaded only where forms have to be made. */
export async function loadPinyin(): Promise<Pinyin> {
  const { pinyin } = await import('pinyin-pro')
  return (characters) =>
    pinyin(characters, { toneType: 'none', type: 'array', surname: 'head', v: true }).map((syllable) => syllable.toLowerCase())
}
