import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readAs, sourceOf } from './helpers.ts'

describe('jsonl', () => {
  it('groups records into documents in order of appearance', async () => {
    const lines = [
      { id: 'a', doc: 'd1', source: '你好', target: 'Hello' },
      { id: 7, doc: 'd2', target: 'Two' },
      { target: 'Loose' },
      { id: null, doc: 'd1', target: 'Again', other: { target: 'no' } },
    ]
    const { documents, problems } = await readAs('jsonl', lines.map((line) => JSON.stringify(line)).join('\r\n\r\n'))
    expect(problems).toEqual([])
    expect(documents.map(({ id, units }) => [id, units.map((unit) => [unit.id, unit.kind, unit.source, unit.target.text])])).toEqual([
      [
        'd1',
        [
          ['a', 'paragraph', '你好', 'Hello'],
          ['7', 'paragraph', undefined, 'Again'],
        ],
      ],
      ['d2', [['7', 'paragraph', undefined, 'Two']]],
      ['file', [['5', 'paragraph', undefined, 'Loose']]],
    ])
  })

  it('maps through escapes', async () => {
    const text = '\uFEFF{"a": "\\"target\\": \\\\", "target" : "Say \\"no\\"\\n caf\\u00e9 \\ud83d\\ude00 \\uD83D end"}'
    const { documents } = await readAs('jsonl', text)
    const unit = documents[0]?.units[0]
    expect(unit?.target.text).toBe('Say "no"\n café 😀 \uD83D end')
    expect(sourceOf(text, unit, '"no"')).toBe('\\"no\\"')
    expect(sourceOf(text, unit, 'café')).toBe('caf\\u00e9')
    expect(sourceOf(text, unit, '😀')).toBe('\\ud83d\\ude00')
    expect(sourceOf(text, unit, 'end')).toBe('end')
  })

  it('reads other fields', async () => {
    const { documents } = await readAs('jsonl', '{"mt":"x","n":1,"src":"s","target":"no"}', {
      fields: { target: 'mt', id: 'n', source: 'src' },
    })
    expect(documents[0]?.units).toMatchObject([{ id: '1', source: 's', target: { text: 'x' } }])
  })

  it('tells of damaged lines and reads the others', async () => {
    const text = '{"target":"one"}\n  {"target":\n[1]\n{"target":2}\n{"source":"s"}\n{"target":"two","source":[]}\n'
    const { documents, problems } = await readAs('jsonl', text)
    expect(documents[0]?.units.map((unit) => unit.target.text)).toEqual(['one', 'two'])
    expect(problems.map(({ code, message, span, failure }) => [code, message, text.slice(span?.start, span?.end), failure])).toEqual([
      ['READ_JSONL', 'line 2 is not valid JSON', '{"target":', true],
      ['READ_JSONL', 'line 3 is not a JSON object', '[1]', true],
      ['READ_JSONL', 'line 4 has something other than a string in its field “target”', '{"target":2}', true],
      ['READ_JSONL', 'line 5 has no field “target”', '{"source":"s"}', true],
      ['READ_JSONL', 'line 6 has something other than a string in its field “source”', '{"target":"two","source":[]}', true],
    ])
  })

  it('counts the problems of a file that is damaged throughout', async () => {
    const { problems } = await readAs('jsonl', 'x\n'.repeat(5000))
    expect(problems).toHaveLength(101)
    expect(problems.at(-1)?.message).toBe('4900 more problems of this kind are not shown')
  })

  it('reads what JSON.parse reads', async () => {
    const record = fc.record({ a: fc.json(), target: fc.string({ unit: 'binary' }), doc: fc.string() }, { requiredKeys: ['target'] })
    await fc.assert(
      fc.asyncProperty(record, fc.boolean(), fc.boolean(), async (value, ascii, loose) => {
        let json = JSON.stringify(value, null, loose ? '\t' : '').replaceAll('\n', '')
        if (ascii) json = json.replace(/[^ -~\t]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)
        const { documents, problems } = await readAs('jsonl', json)
        expect(problems).toEqual([])
        expect(documents[0]?.units[0]?.target.text).toBe(value.target)
      }),
      { seed: 2, numRuns: 500 },
    )
  })
})
