import { expect, test } from 'vitest'
import { compilePacks, createLinter } from '../../src/engine/create-linter.ts'
import { decodePacks, encodePacks } from '../../src/engine/program-file.ts'
import { loadRomanisers } from '../../src/knowledge/romanise.ts'
import { packOf, phraseRule, summary } from './helpers.ts'

const shipped = packOf(
  `levels: {test/soft: off}
countries: [{id: RU, name: Russia, demonym: [Russian]}]
people: [{id: putin, name: Vladimir Putin, country: RU, names: {zh: 普京}}]
rules:
${phraseRule('neck', '(card|~choke) neck')}
${phraseRule('soft', 'soft')}
${phraseRule('visit', '<person> visited <country>', ['near: [~go]'])}
`,
)

test('compiled packs read back as they were written, and other packs add to them', async () => {
  const compiled = decodePacks(encodePacks(await compilePacks([shipped], loadRomanisers, new Map([['go', 4]]))))
  if (compiled === undefined) throw new Error('not decoded')
  const own = packOf(
    `levels: {test/neck: info}
people: [{id: kallas, name: Kaja Kallas, country: EE}]
countries: [{id: EE, name: Estonia, demonym: [Estonian]}]
rules:
${phraseRule('extra', 'a visit')}`,
    'own',
  )
  const linter = await createLinter({ compiled, packs: [own], levels: { 'own/*': 'warning' }, romanisers: loadRomanisers })
  expect(linter.rules.map(({ id }) => id)).toEqual(['own/extra', 'test/neck', 'test/visit'])
  const texts = ['A choking neck, soft.', 'He went when Kaja Kallas visited Estonia and Putin visited Russia.', 'A visit.']
  expect(summary(linter, texts)).toEqual([
    'info test/neck [[choking neck]]',
    'error test/visit [[Kaja Kallas visited Estonia]]',
    'error test/visit [[Putin visited Russia]]',
    'warning own/extra [[A visit]]',
  ])
})

test('a rule id that is taken is reported and left out', async () => {
  const linter = await createLinter({ packs: [shipped, packOf(`rules:\n${phraseRule('neck', 'other')}`)], romanisers: loadRomanisers })
  expect(linter.problems.map(({ code, path }) => [code, path])).toEqual([['PACK_DUPLICATE_ID', 'pack/rules.yaml']])
  expect(summary(linter, 'other card neck')).toEqual(['error test/neck [[card neck]]'])
})

test('other bytes are no compiled packs', () => {
  expect(decodePacks(new Uint8Array([1, 2, 3, 4, 5, 6, 7, 8, 9]))).toBeUndefined()
  expect(decodePacks(new Uint8Array())).toBeUndefined()
})
