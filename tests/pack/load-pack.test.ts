import { describe, expect, it } from 'vitest'
import { loadPack } from '../../src/pack/load-pack.ts'
import type { LoadedPack } from '../../src/pack/types.ts'
import { formatProblem } from '../../src/report/problems.ts'
import { expectedPath, fixtureFiles, fixtureNames } from './fixtures.ts'

/** What is left of a pack, and every problem as people read it. */
function written({ pack, problems }: LoadedPack): string {
  const entities = Object.entries(pack?.knowledge ?? {}).flatMap(([list, entries]) =>
    entries.length === 0 ? [] : [`${list} ${entries.length}`],
  )
  const left = [...(pack?.rules.map((rule) => rule.id) ?? []), ...entities]
  const head = pack === undefined ? 'no pack' : `pack ${pack.name} (${pack.title}) in ${pack.root}: ${left.join(', ') || 'nothing'}`
  return [`# ${head}`, ...problems.map((problem) => formatProblem(problem, { colour: false })), ''].join('\n')
}

describe('fixtures/packs', () => {
  it.each(fixtureNames())('%s', async (name) => {
    await expect(written(loadPack(fixtureFiles(name), name))).toMatchFileSnapshot(expectedPath(name))
  })
})

describe('loadPack', () => {
  const { pack, problems } = loadPack(fixtureFiles('good'), 'unused')

  it('gives rules what their file and pack give', () => {
    expect(problems).toEqual([])
    const [neck, figure] = pack?.rules ?? []
    expect(neck?.rule).toMatchObject({
      severity: 'major',
      confidence: 'high',
      category: 'accuracy/mistranslation',
      languages: { source: ['zh'], target: ['en'] },
    })
    expect(figure?.rule).toMatchObject({ severity: 'minor', languages: { source: ['ja'], target: ['en'] } })
  })

  it('gives rules their id and place', () => {
    const [neck] = pack?.rules ?? []
    expect(neck).toMatchObject({ id: 'house/card-neck', path: 'good/technology.yaml' })
    const text = fixtureFiles('good').find((file) => file.path === neck?.path)?.text ?? ''
    const entry = text.slice(neck?.span.start, neck?.span.end)
    expect(entry).toMatch(/^id: card-neck\n/)
    expect(entry).toMatch(/why#card$/)
  })

  it('gives levels and manifest', () => {
    expect(pack).toMatchObject({ name: 'house', levels: { 'zh-en/dry-goods': 'off', 'house/*': 'warning' }, manifest: { license: 'MIT' } })
  })

  it('makes an id of the folder’s name where there is no manifest', () => {
    const files = [{ path: 'rules.yaml', text: 'languages: {target: [en]}' }]
    expect(loadPack(files, 'Our House (2)').pack?.name).toBe('our-house-2')
    expect(loadPack(files, '…').pack?.name).toBe('pack')
  })

  it('gives no pack where no file can be used', () => {
    expect(loadPack([], 'x').pack).toBeUndefined()
    expect(loadPack([{ path: 'x.yaml', text: '[' }], 'x').pack).toBeUndefined()
  })

  it('refuses what is too large or too deep at once', () => {
    const huge = loadPack([{ path: 'x.yaml', text: '#'.repeat(5_000_001) }], 'x').problems
    expect(huge).toMatchObject([{ code: 'PACK_TOO_LARGE', path: 'x.yaml' }])
    expect(loadPack([{ path: 'x.yaml', text: '['.repeat(100_000) }], 'x').problems).toMatchObject([{ code: 'PACK_TOO_DEEP' }])
  })

  it('loads thousands of rules in a moment, duplicates among them', () => {
    const rule = (at: number) =>
      `  - {id: r${at % 5000}, kind: phrase, match: ["card neck"], message: m, examples: [{bad: "a [[card neck]]"}]}\n`
    const text = `rules:\n${Array.from({ length: 5100 }, (_, at) => rule(at)).join('')}`
    const loaded = loadPack([{ path: 'x.yaml', text }], 'x')
    expect(loaded.pack?.rules.length).toBe(5000)
    expect(loaded.problems.length).toBe(100)
  })
})
