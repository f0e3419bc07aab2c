import { describe, expect, it } from 'vitest'
import { readAs, sourceOf, unitsOf } from './helpers.ts'

const WRAPPED = `The minister said on Tuesday that the plant would reopen before the end
of the month, although the unions had not yet agreed to the new shifts
and the inspectors had asked for more time.`

describe('text', () => {
  it('keeps a hard-wrapped paragraph whole', async () => {
    expect(await unitsOf('text', WRAPPED)).toEqual([['paragraph', WRAPPED]])
    expect(await unitsOf('text', WRAPPED.replaceAll('\n', '\r\n'))).toEqual([['paragraph', WRAPPED]])
    expect(await unitsOf('text', WRAPPED.replaceAll('\n', ' \n   '))).toEqual([['paragraph', WRAPPED]])
  })

  it('maps across wrapped lines with CRLF', async () => {
    const text = WRAPPED.replaceAll('\n', '\r\n')
    const { documents } = await readAs('text', text)
    expect(sourceOf(text, documents[0]?.units[0], 'end\nof the month')).toBe('end\r\nof the month')
  })

  it('reads a paragraph a line', async () => {
    const lines = [
      'The talks in Geneva ended without a statement.',
      'Both sides will meet again in March.',
      'Observers were not surprised.',
    ]
    expect(await unitsOf('text', lines.join('\n'))).toEqual(lines.map((line) => ['paragraph', line]))
  })

  it('reads long lines apart', async () => {
    const line =
      'The committee heard from eleven witnesses over two days, and its chair said that the report would be published in the spring of next year.'
    expect(await unitsOf('text', `${line}\n${line}`)).toEqual([
      ['paragraph', line],
      ['paragraph', line],
    ])
  })

  it('reads headlines, verse and short lists line by line', async () => {
    const headlines = [
      'Chip shares fall as Beijing widens its probe',
      'Tokyo stocks edge higher on weak yen data',
      'Oil steadies after two weeks of heavy losses',
    ]
    expect(await unitsOf('text', headlines.join('\n'))).toEqual(headlines.map((line) => ['paragraph', line]))
    expect(await unitsOf('text', 'apples\noranges\npears')).toHaveLength(3)
  })

  it('parts wrapped paragraphs that only an indent or a short line parts', async () => {
    const second = WRAPPED.replace('The minister', 'Her deputy')
    expect(await unitsOf('text', `${WRAPPED}\n${second}`)).toEqual([
      ['paragraph', WRAPPED],
      ['paragraph', second],
    ])
    expect(await unitsOf('text', `  ${WRAPPED}\n  ${second}`)).toHaveLength(2)
  })

  it('tells headings by their length, their end and what follows', async () => {
    expect(await unitsOf('text', `The plant reopens\n\n${WRAPPED}`)).toEqual([
      ['heading', 'The plant reopens'],
      ['paragraph', WRAPPED],
    ])
    expect(await unitsOf('text', `The plant reopens\nA long day ends in Essen with a deal.`)).toEqual([
      ['heading', 'The plant reopens'],
      ['paragraph', 'A long day ends in Essen with a deal.'],
    ])
    expect(await unitsOf('text', 'The plant reopens')).toEqual([['paragraph', 'The plant reopens']])
  })

  it('reads list items without their markers', async () => {
    expect(await unitsOf('text', 'We need:\n- bread and\n  butter\n* milk\n• tea\n2. salt\n(3) oil\nThat is all.')).toEqual([
      ['paragraph', 'We need:'],
      ['list-item', 'bread and\nbutter'],
      ['list-item', 'milk'],
      ['list-item', 'tea'],
      ['list-item', 'salt'],
      ['list-item', 'oil'],
      ['paragraph', 'That is all.'],
    ])
  })

  it('takes a dash or number that wrapping put at the head of a line for text', async () => {
    const text = `Nobody in the village could remember a winter as hard as that of the year
1947. It began - as the old people tell it - with a week of northern storms
- and it did not end before the first days of a late and very muddy April.`
    expect(await unitsOf('text', text)).toEqual([['paragraph', text]])
  })

  it('breaks at form feeds and at U+2028 and U+2029, and drops rules of dashes', async () => {
    expect(await unitsOf('text', 'One here.\fTwo here.\u2028Three here.\u2029Four here.\n-----\nFive here.')).toEqual(
      ['One', 'Two', 'Three', 'Four', 'Five'].map((word) => ['paragraph', `${word} here.`]),
    )
  })

  it('keeps wrapped lines without blanks between words whole', async () => {
    const text = '外交部发言人星期二表示双方已就有关问题达成一致意见\n并将于下个月在北京举行新一轮会谈届时将讨论贸易问题\n以及地区局势。'
    expect(await unitsOf('text', text)).toEqual([['paragraph', text]])
  })
})
