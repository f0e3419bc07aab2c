/** Content words so common in English that meeting one says little: texts hold one in every few sentences. */
const COMMON_WORDS = new Set(
  (
    'one two three four five six seven eight nine ten hundred thousand man woman person people child year day night time way thing world life ' +
    'hand eye head heart face mouth foot body side end place home house work word name part case point fact group number problem week month ' +
    'company country city state war water money book story right left side good bad big small great little long short high low old new young ' +
    'first last next early late own same other different many much more most few less hard easy true full open close real sure clear strong ' +
    'be have do say go get make know think take see come want look use find give tell work call try ask need feel become leave put mean keep ' +
    'let begin start seem help show hear play run move live believe bring happen write sit stand lose pay meet include continue set learn ' +
    'change lead understand watch follow stop create speak read spend grow walk win teach offer remember consider appear buy serve die send ' +
    'build stay fall cut reach kill raise pass sell decide return hope hold turn enter eat drink sleep come back again away before after ' +
    'morning evening today well now east west north south power law thousand road door street room air land king son father mother family ' +
    'friend white black red green blue light dark one without not no never none nothing every all'
  ).split(' '),
)

/** How little meeting a word says: 10 for a common one, 1 for another. */
export function commonness(word: string): number {
  return COMMON_WORDS.has(word) ? 10 : 1
}
