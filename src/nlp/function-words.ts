/** Words of English that bind others and mean little by themselves: between two content words they change nothing of a calque. */
const FUNCTION_WORDS = new Set(
  (
    'a an the this that these those some any every each all both of and or but nor yet so as at by for from in into of off on onto out over ' +
    'through to toward towards under up down upon with within without like than then when while where which who whom whose what if because ' +
    'am is are was were be been being do does did have has had having will would shall should can could may might must not no never ' +
    "i you he she it we they me him her us them my your his its our their one one's oneself himself herself itself yourself themselves " +
    "there here just also too very only even still 's s t ain't don't doesn't can't cannot"
  ).split(' '),
)

/** Whether a folded English word is one that only binds others. */
export function isFunctionWord(word: string): boolean {
  return FUNCTION_WORDS.has(word)
}

/** The content words of a text, in small letters. */
export function contentWords(text: string): readonly string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu) ?? []).filter((word) => !isFunctionWord(word.replaceAll('’', "'")))
}
