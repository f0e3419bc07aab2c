import { describe, expect, it } from 'vitest'
import { detectLanguage } from '../../src/node/detect-language.ts'

describe('detectLanguage', () => {
  it.each([
    ['', undefined],
    ['iPhone 15 Pro Max', undefined],
    ['12345 67890 !!! ??? 12345 67890', undefined],
    [
      'The government of the country said that it was not in the plan, and that the talks with the minister have been held for a week.',
      'en',
    ],
    ['The weather is nice today and we are going outside.', 'en'],
    ['Правительство сообщило, что переговоры будут продолжены на следующей неделе.', 'ru'],
    ['Уряд повідомив, що переговори буде продовжено наступного тижня в Києві.', 'uk'],
    ['政府表示，谈判将在下周继续进行，双方都同意了这一安排，并将发表声明。', 'zh'],
    ['政府は、来週も交渉を続けると発表しました。双方が合意しています。', 'ja'],
    ['정부는 다음 주에도 협상을 계속할 것이라고 발표했다고 전했습니다.', 'ko'],
    ['Die Regierung teilte mit, dass die Verhandlungen in der nächsten Woche fortgesetzt werden.', 'de'],
    ['Le gouvernement a annoncé que les négociations se poursuivraient la semaine prochaine.', 'fr'],
    ['Η κυβέρνηση ανακοίνωσε ότι οι διαπραγματεύσεις θα συνεχιστούν.', 'el'],
    ['ཨོཾ་མ་ཎི་པདྨེ་ཧཱུྃ་ཨོཾ་མ་ཎི་པདྨེ་ཧཱུྃ་ཨོཾ་མ་ཎི་པདྨེ་ཧཱུྃ', undefined],
  ])('%s', async (text, language) => {
    expect(await detectLanguage(text)).toBe(language)
  })
})
