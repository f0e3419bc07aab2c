import { expect, test } from 'vitest'
import { linterOf, summary } from './helpers.ts'

const world = `
countries:
  - {id: DE, name: Germany, demonym: [German], capital: [Berlin], borders: []}
  - {id: IN, name: India, demonym: [Indian], borders: []}
  - {id: AT, name: Austria, demonym: [Austrian], cities: [Graz], borders: []}
  - {id: AU, name: Australia, demonym: [Australian], borders: []}
confusables: [{source: zh, form: 奥, countries: [AT, AU]}]
offices:
  - {id: chancellor, names: [chancellor]}
  - {id: president, names: [president]}
  - {id: prime-minister, names: [prime minister]}
people:
  - {id: merkel, name: Angela Merkel, country: DE, gender: f, offices: [{office: chancellor}]}
  - {id: scholz, name: Olaf Scholz, country: DE, gender: m, offices: [{office: chancellor}]}
  - {id: modi, name: Narendra Modi, country: IN, gender: m, offices: [{office: prime-minister}]}
organisations:
  - {id: nato, name: NATO, kind: bloc, acronym: [NATO], acronyms: {fr: OTAN}}
`
const rule = (kind: string, check: string, match: readonly string[] = []): string => {
  const patterns = match.length === 0 ? '' : ` match: ${JSON.stringify(match)},`
  return `rules:\n  - {id: ${check}, kind: ${kind}, check: ${check}, severity: major, confidence: high,${patterns} message: "{match}", examples: [{bad: "[[x]]"}]}`
}
const lint = async (yaml: string, text: string | readonly string[], source?: string): Promise<string[]> =>
  summary(await linterOf([world, yaml]), text, source === undefined ? { target: 'en' } : { source, target: 'en' })

test('gender: the wrong pronoun for the one person that is named', async () => {
  const gender = rule('knowledge', 'gender')
  expect(await lint(gender, ['Angela Merkel said that he was tired.', 'Olaf Scholz slept. She woke up.'])).toEqual([
    'error test2/gender [[he]] → she',
    'error test2/gender [[She]] → He',
  ])
  const silent = [
    'Angela Merkel said that she was tired.',
    'Angela Merkel told Olaf Scholz that he was right.',
    'Angela Merkel thanked her brother and his wife.',
    'Angela Merkel met Hans Zwickl, and he was tired.',
    'Merkel said that he was tired.',
  ]
  expect(await lint(gender, silent)).toEqual([])
})

test('head: another head office than the person held', async () => {
  const head = rule('knowledge', 'head', ['<demonym:country> <office:office> <person:person>'])
  expect(await lint(head, ['Indian President Narendra Modi spoke.', 'The German president Olaf Scholz spoke.'])).toEqual([
    'error test2/head [[President]] → Prime Minister',
    'error test2/head [[president]] → chancellor',
  ])
  expect(
    await lint(head, ['German Chancellor Olaf Scholz spoke.', 'Indian President Modi spoke.', 'Indian President Hans Modi spoke.']),
  ).toEqual([])
})

test('city: in a country that is confused with its own', async () => {
  const city = rule('knowledge', 'city', ['<city:city> , <country:country>'])
  expect(await lint(city, ['In Graz, Australia, it rained.', 'In Graz, Austria, it rained.', 'From Graz, India looks far.'])).toEqual([
    'error test2/city [[Graz, Australia]] → Graz, Austria',
  ])
})

test('office-slot: what stands where an office-holder is named and only sounds like the name', async () => {
  const slot = rule('name', 'office-slot', ['<demonym:country> <office:office>'])
  expect(await lint(slot, ['German Chancellor Olaf Schultz spoke.', 'Indian Prime Minister Nalendola Moti spoke.'])).toEqual([
    'error test2/office-slot [[Olaf Schultz]] → Olaf Scholz',
    'error test2/office-slot [[Nalendola Moti]] → Narendra Modi',
  ])
  expect(
    await lint(slot, [
      'German Chancellor Konrad Adenauer spoke.',
      'German Chancellor Merkel spoke.',
      'German chancellor candidates spoke.',
    ]),
  ).toEqual([])
})

test('foreign-acronym: of the source language, unless the text has the English one too', async () => {
  const foreign = rule('name', 'foreign-acronym')
  expect(await lint(foreign, 'The OTAN met.', 'fr')).toEqual(['error test2/foreign-acronym [[OTAN]] → NATO'])
  expect(await lint(foreign, ['NATO is called OTAN in French.'], 'fr')).toEqual([])
  expect(await lint(foreign, 'The OTAN met.', 'de')).toEqual([])
  expect(await lint(foreign, 'The OTAN met.')).toEqual([])
})
