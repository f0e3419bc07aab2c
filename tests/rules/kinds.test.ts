import { describe, expect, it } from 'vitest'
import type { Document } from '../../src/core/document.ts'
import { type Finding, levelRank } from '../../src/core/finding.ts'
import { createLinter } from '../../src/engine/create-linter.ts'
import { loadShipped } from '../../src/node/shipped.ts'
import { unmark } from '../../src/self-test.ts'
import { documentOf } from '../engine/helpers.ts'

/** The kinds of mistakes that the shipped rules promise to find. `bad` marks the span, `good` come close to a mistake. */
interface Kind {
  readonly severity: 'critical' | 'major' | 'minor'
  readonly bad: readonly string[]
  readonly good: readonly string[]
}

const KINDS: Readonly<Record<string, Kind>> = {
  'country confusion: a border': {
    severity: 'critical',
    bad: [
      'Convoys were stopped on the [[Slovenian-Ukrainian border]] for two days.',
      'Shelling was heard along the [[border between Iraq and Afghanistan]] on Friday night.',
      'Two climbers were found dead near the [[Australian-Italian border]] last week.',
      'The refugees waited for weeks on the [[border between Mexico and Panama]].',
      'Smugglers use tunnels under the [[Nigerian-Malian border]].',
      'The river marks the [[Iranian–Jordanian border]].',
    ],
    good: [
      'Convoys were stopped on the Slovak-Ukrainian border for two days.',
      'Shelling was heard along the border between Iran and Afghanistan on Friday night.',
      'Two climbers were found dead near the Austrian-Italian border last week.',
      'The Nigerien-Malian border is closed, and Nigerian traders wait.',
      'In 1938 the Polish-Romanian border was still open to travellers.',
      'Kenya and Thailand both guard their borders.',
    ],
  },
  'country confusion: an office': {
    severity: 'critical',
    bad: [
      '[[Slovenian Prime Minister]] Robert Fico survived the attack.',
      '[[Iraqi President]] Hassan Rouhani addressed the assembly.',
      '[[Indonesian Foreign Minister]] Subrahmanyam Jaishankar arrived in Moscow.',
      '[[Austria’s Prime Minister]] Anthony Albanese called an early election.',
      '[[South Korean leader]] Kim Jong Un watched the launch.',
      '[[Swedish President]] Viola Amherd opened the conference.',
    ],
    good: [
      'Slovak Prime Minister Robert Fico survived the attack.',
      'Iraqi President Barham Salih met Hassan Rouhani in Baghdad.',
      'Indonesian Foreign Minister Retno Marsudi received Subrahmanyam Jaishankar.',
      'Austria’s Chancellor and Anthony Albanese spoke about trade.',
      'The Swedish presidency and Viola Amherd agreed on the agenda.',
      'Niger’s President Mohamed Bazoum was detained by his guards.',
    ],
  },
  'person name: a near miss': {
    severity: 'major',
    bad: [
      'Canadian Prime Minister [[Justine Trudeau]] resigned on Monday.',
      'British Prime Minister [[Richi Sunak]] lost the vote.',
      'Brazilian President [[Jair Bolsonero]] left hospital.',
      'French President [[Emmanuel Macaron]] gave a speech.',
      'The Dutch prime minister, [[Marc Rutte]], cycled to work.',
    ],
    good: [
      'Turkish President Recep Tayyip Erdogan spoke in Ankara.',
      'The bakery sells macarons that even Macron praised.',
      'Justine Trudel, a nurse, wrote to the Canadian prime minister.',
      'Georgia Melton, a teacher, met the Italian prime minister.',
      'Anthony Blinkhorn, a dentist from Leeds, retired.',
    ],
  },
  'person name: pinyin of a Chinese rendering': {
    severity: 'major',
    bad: [
      'The Russian defence minister spoke first. [[Shao Yigu]] then inspected the troops.',
      'President Zelensky of Ukraine visited the front. [[Ze Liansiji]] thanked the medics.',
      'Joe Biden signed the law. [[Bai Deng]] called it a great day.',
      'Dmitry Peskov denied the report. [[Pei Sikefu]] told reporters to wait.',
      'The French president Emmanuel Macron flew home. [[Ma Kelong]] will speak on Friday.',
      'Donald Trump left the hall. [[Te Langpu]] did not answer questions.',
    ],
    good: [
      'The Chinese novelist Mo Yan read from his book.',
      'Sergei Lavrov met Wang Yi in Beijing.',
      'Ma Long won the table tennis final against a Frenchman.',
      'Bai Ling starred beside Richard Gere.',
      'Vladimir Putin received Li Keqiang.',
    ],
  },
  'a calque of an idiom': {
    severity: 'major',
    bad: [
      'Adding a third clause would be [[drawing a snake and adding feet]].',
      'Explaining the theory to them was like [[playing the piano to a cow]].',
      'The reform [[hangs a sheep’s head and sells dog meat]].',
      'The manager wants to [[kill the chicken to scare the monkey]].',
      'He is [[a frog at the bottom of a well]] and knows nothing of the market.',
    ],
    good: [
      'The child drew a snake and a lizard in the sand.',
      'She plays the piano to calm the cows on her farm.',
      'The farmer killed the chicken for dinner.',
      'The butcher sells sheep’s heads and beef.',
      'A frog lived at the edge of the pond.',
    ],
  },
  'the name of a product': {
    severity: 'major',
    bad: [
      'Moscow sent [[Armor S1]] systems to the front.',
      'Russia fired [[Iskandar missiles]] at the port of Odesa.',
      'Iran supplied [[Witness-136 drones]] to its ally.',
      'Russia unveiled the [[Salmat intercontinental]] missile.',
      'Engineers closed a valve of the [[Turkish Creek gas]] pipeline.',
    ],
    good: [
      'The north stream of the river is cold.',
      'The armour of the knight weighs 40 kilos.',
      'A witness saw 136 drones over the field.',
      'The zircon in the ring is blue.',
      'Alexander, called Iskandar in Persian, marched east.',
    ],
  },
  'the name of an organisation': {
    severity: 'major',
    bad: [
      'The [[US Consumer News and Business Channel]] interviewed her.',
      'The [[Taiwan Integrated Circuit Manufacturing]] plant in Arizona is late.',
      'Lorries of the [[World Grain Planning Agency]] reached the camp.',
      'The [[Petroleum Export Countries Organization]] cut its output.',
      'Armenia joined the [[Asia-Europe Economic Alliance]] in 2015.',
      'The [[Law New Agency]] reported that the strike was over.',
    ],
    good: [
      'The Korean peninsula television market is small.',
      'A Russian news agency reported the launch.',
      'A satellite news agency opened an office in Russia.',
      'The political information in the center was outdated.',
      'Countries that export petroleum cut their output.',
    ],
  },
  'an expansion that is not that of the acronym': {
    severity: 'major',
    bad: [
      'Inspectors of the IAEA ([[International Atomic Energy Organization]]) left Vienna.',
      'The [[North Atlantic Treaty Group]] (NATO) met in Brussels.',
      'The IMF ([[International Currency Fund]]) lowered its forecast.',
      'The [[World Knowledge Property Organization]] (WIPO) registered the mark.',
      'The ECB ([[European Main Bank]]) raised rates.',
    ],
    good: [
      'Inspectors of the IAEA (International Atomic Energy Agency) left Vienna.',
      'The North Atlantic Treaty Organisation (NATO) met in Brussels.',
      'The IMF (Washington) lowered its forecast.',
      'The WTO (World Toilet Organization) installs lavatories.',
      'He joined the FBI (after years in the army) in 1990.',
    ],
  },
  'boilerplate of the page': {
    severity: 'minor',
    bad: [
      '[[Original headline:]] What the markets expect of the new chairman',
      '[[Editor in charge:]] Li Na',
      '[[For more exciting content]], open our app.',
      '[[Scan the code to download]] the timetable.',
      'Two dead after landslide - [[Sohu Sports]]',
    ],
    good: [
      'The original title of the film was longer.',
      'The editor in charge of the sports pages resigned.',
      'Scan the shelves for old maps.',
      'The source: a small spring in the hills.',
      'Reprinting the book without permission cost the firm a fortune.',
    ],
  },
  'a modal with no verb': {
    severity: 'major',
    bad: [
      'The bank [[will a new loan]] to the farmers.',
      'Both armies [[must immediate withdrawal]].',
      'The parties [[should mutual respect]] and dialogue.',
      'The court [[will a decision]] on Friday.',
      'They [[must the truth]].',
      'If exports fall, the government [[will “serious consequences.”]]',
    ],
    good: [
      'If the talks fail, the union will “strike hard.”',
      'The government should, he said, show zero tolerance.',
      'The bank will lend to the farmers, and the farmers will too.',
      'Where there is a will, the way is short.',
      'Both armies must, and will, withdraw at once.',
    ],
  },
  punctuation: {
    severity: 'minor',
    bad: [
      '“We are ready to negotiate,” the minister said[[. .]] Nobody answered.',
      'The harbour was closed[[,,]] the ferries stayed in port.',
      'The bill was passed by a wide [[majority .]] The senate votes in June, and the president will sign it.',
      'He described the offer as [[“generous” ,]] but the union, after a long night, refused.',
      'The factory makes engines[[，]]pumps and turbines.',
      'The judge adjourned the case[[;;]] the lawyers protested.',
    ],
    good: [
      'He paused . . . and then went on.',
      'The law of Jan. 5, as it is called, was passed.',
      'Prices rose by .5 percent, the agency said.',
      'Who, he asked, would do that?!',
      'The firm, Smith & Co., closed in 1999.',
    ],
  },
}

const linter = await createLinter({ compiled: await loadShipped() })
/** As a reader gives them without options, and as one who knows the source gives them. */
const LANGUAGES: readonly Document['languages'][] = [{ target: 'en' }, { source: 'zh', target: 'en' }]

describe.each(LANGUAGES)('%o', (languages) => {
  describe.each(Object.entries(KINDS))('%s', (_kind, { severity, bad, good }) => {
    const floor = severity === 'minor' ? 'info' : 'warning'

    it.each(bad)('flags %s', (marked) => {
      const { text, span } = unmark(marked)
      const found = linter.lint(documentOf([text], languages))
      const there = found.filter((finding) => finding.span.start === span?.start && finding.span.end === span.end)
      expect(
        there.map(({ level }) => levelRank(level) >= levelRank(floor)),
        shown(found, text),
      ).toEqual([true])
    })

    it.each(good)('leaves %s', (text) => {
      const found = linter.lint(documentOf([text], languages)).filter(({ level }) => level !== 'info')
      expect(shown(found, text)).toBe('')
    })
  })
})

it('each kind has five sentences of either sort', () => {
  for (const [kind, { bad, good }] of Object.entries(KINDS)) {
    expect(Math.min(bad.length, good.length), kind).toBeGreaterThanOrEqual(5)
  }
})

function shown(found: readonly Finding[], text: string): string {
  return found.map(({ level, ruleId, span }) => `${level} ${ruleId} [[${text.slice(span.start, span.end)}]]`).join('; ')
}
