/** On-readings, long vowels short, of characters in Chinese and Korean names, as Japanese reads these names. */
const READINGS =
  '李ri 金kin 文bun 正sei 王o 周shu 趙cho 立ritsu 張cho 家ka 劉ryu 平hei 楊yo 崔sai 梁ryo 孫son 永ei 鄭tei 英ei 明mei 朴boku 小sho 東to 建ken 寧nei 林rin 鋒ho 盧ro 魏gi 光ko 呉go 山san 韓kan 丁tei 安an 黄ko 泰tai 在zai 世sei 成sei 沢taku 民min 江ko 毛mo 来rai 恩on 強kyo 朱shu 基ki 剛go 超cho 旭kyoku 馬ba 汪o 春shun 華ka 郭kaku 福fuku 董to 和wa 何ka 蔡sai 潘han 彭ho 徳toku 石seki 昌sho 哲tetsu 武bu 近kin 習shu 錦kin 鄧to 温on 鵬ho 陽yo 紫shi 邦ho 毅ki 秦shin 潔ketsu 唐to 銭sen 天ten 侠kyo 済sai 書sho 岐ki 国koku 雄yu 登to 輝ki 陳chin 水sui 扁hen 蒋sho 介kai 貞tei 経kei 頼rai 清sei 九kyu 寅in 恵kei 槿kin 博haku 大dai 中chu 泳ei 三san 煥kan 斗to 承sho 晩ban 日nichi 尹in 錫shaku 悦etsu 鍾sho 泌hitsu 薄haku 熙ki 希ki 少sho 奇ki 凱gai 袁en 宋so 慶kei 齢rei 美bi 学gaku 魯ro 迅jin 雲un 胡ko 濤to 澤taku 鎔yo 康ko 与yo'
const TABLE = new Map(READINGS.split(' ').map((entry) => [entry.charAt(0), entry.slice(1)]))

/** A name in characters, family name of one first, as Japanese reads it: 習近平 is Shu Kinpei. Undefined if a reading is not known. */
export function onReading(characters: string): string | undefined {
  const syllables = Array.from(characters, (character) => TABLE.get(character))
  if (syllables.length < 2 || syllables.length > 3) return undefined
  const [family, ...given] = syllables
  if (family === undefined || given.some((syllable) => syllable === undefined)) return undefined
  return `${capitalised(family)} ${capitalised(joined(given.filter((syllable) => syllable !== undefined)))}`
}

/** Syllables as one word, with the change of sound where n meets h: kin + hei is kinpei; taku + to is takuto. */
function joined(syllables: readonly string[]): string {
  return syllables
    .join('')
    .replace(/nh(?=[aeiou])/g, 'np')
    .replace(/tsu(?=[kst])/g, 't')
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
