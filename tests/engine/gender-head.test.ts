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

test('foreign-acronym: of a country, short ones behind an article, silent where the text speaks of the letters', async () => {
  const more = `
countries:
  - {id: US, name: United States, variants: [US], demonym: [American], borders: [], acronyms: {pt: EUA}}
organisations:
  - {id: un, name: United Nations, kind: international, acronym: [UN], acronyms: {tr: BM}}
  - {id: gdp, name: gross domestic product, kind: term, acronym: [GDP], acronyms: {pt: PIB}}
`
  const foreign = `${more}${rule('name', 'foreign-acronym')}`
  expect(await lint(foreign, 'The EUA grew, and so did the PIB.', 'pt')).toEqual([
    'error test2/foreign-acronym [[EUA]] → US',
    'error test2/foreign-acronym [[PIB]] → GDP',
  ])
  expect(await lint(foreign, 'The BM met.', 'tr')).toEqual(['error test2/foreign-acronym [[BM]] → UN'])
  const silent = [
    'Lisbon papers abbreviate the country as EUA.',
    'They write “EUA” there.',
    'EUA, in Portuguese, is short.',
    'EUA stands for much.',
    'The EUA 400 index fell.',
  ]
  expect(await lint(foreign, silent, 'pt')).toEqual([])
  expect(await lint(foreign, 'The United States and the EUA.', 'pt')).toEqual([])
  expect(await lint(foreign, 'BM met.', 'tr')).toEqual([])
})

test('organisation-head: one who headed another organisation', async () => {
  const more = `
offices:
  - {id: secretary-general, names: [secretary general, nato chief]}
  - {id: managing-director, names: [managing director]}
organisations:
  - {id: un, name: United Nations, kind: international, acronym: [UN]}
  - {id: imf, name: International Monetary Fund, kind: international, acronym: [IMF]}
people:
  - {id: guterres, name: António Guterres, country: PT, offices: [{office: secretary-general, of: un}]}
  - {id: rutte, name: Mark Rutte, country: NL, offices: [{office: secretary-general, of: nato}]}
  - {id: lagarde, name: Christine Lagarde, country: FR, organisations: [un], offices: [{office: managing-director, of: imf}]}
`
  const head = `${more}${rule('knowledge', 'organisation-head', [
    '<organisation:organisation> (<office:office>|chief|head) <person:person>',
    '(UN|NATO) chief <person:person>',
    '<person:person> , head of the <organisation:organisation>',
  ])}`
  const texts = [
    'NATO Secretary General António Guterres spoke.',
    'NATO chief António Guterres spoke.',
    'Mark Rutte, head of the IMF, spoke.',
    'UN Secretary General António Guterres met NATO chief Mark Rutte.',
    'UN chief Christine Lagarde spoke.',
    'Former IMF head Mark Rutte spoke.',
    'NATO Secretary General Guterres spoke.',
  ]
  expect(await lint(head, texts)).toEqual([
    'error test2/organisation-head [[NATO Secretary General]]',
    'warning test2/organisation-head [[NATO chief]]',
    'warning test2/organisation-head [[head of the IMF]]',
  ])
})
