import { describe, expect, it } from 'vitest'
import { mixedScript } from '../../../src/engine/verifiers/structure/mixed-script.ts'
import { mojibake } from '../../../src/engine/verifiers/structure/mojibake.ts'
import { sourceRemains } from '../../../src/engine/verifiers/structure/source-remains.ts'
import { run } from './helpers.ts'

describe('mixedScript', () => {
  it.each([
    ['en', 'the \u0441ompany', '\u0441ompany → company'],
    ['en', 'in \u039dewark now', undefined],
    ['ru', 'C\u043f\u0440\u043e\u0441 растёт', 'C\u043f\u0440\u043e\u0441 → \u0421\u043f\u0440\u043e\u0441'],
    ['en', 'It ended，and he left', '， → , '],
    ['en', 'It ended。', '。 → .'],
    ['en', 'REQUIRED、SUPPORTS', '、 → , '],
    ['en', 'the agency（IAEA）said', '（IAEA） →  (IAEA) '],
    ['en', 'the ＡＢＣ group in １９９０', undefined],
    ['en', 'the film《Long Road》won', '《Long Road》 → “Long Road”'],
    ['ru', 'Он ушёл，она нет', '， → , '],
  ])('%s: %s', (language, text, flagged) => {
    const found = run(mixedScript, text, { language })
    if (flagged === undefined) expect(found.length).toBeGreaterThan(0)
    else expect(found).toEqual([flagged])
  })

  it.each([
    ['en', '5 µA, 3 kΩ, α-helix, ΔT, hν, μm'],
    ['en', 'He wrote “你好，世界” and 关系（guanxi）。'],
    ['ru', 'IT-отдел, USB-кабель, iPhone’ом, C++'],
    ['zh', '他说，Windows，好。（ABC）ＡＢＣ'],
    ['ja', '「ABC」、《XYZ》'],
    ['en', 'Καλημέρα, доброе утро'],
    ['en', ''],
  ])('leaves alone %s: %s', (language, text) => {
    expect(run(mixedScript, text, { language })).toEqual([])
  })
})

describe('mojibake', () => {
  it.each([
    ['Orl\u00c3\u00a9ans', '\u00c3\u00a9 → é'],
    ['Russia\u00e2\u20ac\u2122s', '\u00e2\u20ac\u2122 → ’'],
    ['one\u00e2\u0080\u0094two', '\u00e2\u0080\u0094 → —'],
    ['\u00d0\u00bf\u00d1\u20ac\u00d0\u00b8', '\u00d0\u00bf\u00d1\u20ac\u00d0\u00b8 → при'],
    ['Р\u0457СЂРёРІРµС‚', undefined],
    ['M\uFFFDnchen', '\uFFFD'],
    ['锟斤拷', '锟斤拷'],
    ['烫烫烫', '烫烫烫'],
    ['R&amp;amp;D', '&amp;amp; → &'],
    ['it&#x27;s', "&#x27; → '"],
    ['it&#39;s', "&#39; → '"],
    ['this & quot ; that', '& quot ; → "'],
    ['5 \u00c2\u00b0C', '\u00c2\u00b0 → °'],
    ['\u00f0\u0178\u02dc\u20ac', '\u00f0\u0178\u02dc\u20ac → 😀'],
  ])('%s', (text, flagged) => {
    const found = run(mojibake, text)
    if (flagged === undefined) expect(found).toHaveLength(1)
    else expect(found).toEqual([flagged])
  })

  it.each([
    'SÃO PAULO, IRMÃ, “MANHû, «IRMûs',
    'Âge d’or, Ñoño, Ðorðe, îles, être, naïve, Œuvre',
    'AT&T, R&D, Q&A; a & b; c',
    'In HTML, &amp; is an ampersand.',
    'see /page?a=1&amp;b=2 there',
    'Привет, РСФСР, СССР',
    '',
  ])('leaves alone: %s', (text) => {
    expect(run(mojibake, text)).toEqual([])
  })

  it('takes entities for markup in the strings of a program, escaped ones not', () => {
    expect(run(mojibake, 'it&#x27;s', { kind: 'message' })).toEqual([])
    expect(run(mojibake, 'it&amp;#x27;s', { kind: 'message' })).toEqual(["&amp;#x27; → '"])
  })
})

describe('sourceRemains', () => {
  it.each([
    ['Tax platform launched today - 中新网', ['中新网']],
    ['The platform supports 协议解析 and alarms.', ['协议解析']],
    ['The company earned 3亿 yuan last year.', ['亿']],
    ['The minister said the соглашение will be signed.', ['соглашение']],
    ['The team won the 결승전 on Sunday.', ['결승전']],
    ['The docker compose file 添加jpa自动执行脚本,删除sql脚本 is new here in the text', ['添加jpa自动执行脚本,删除sql脚本']],
  ])('%s', (text, flagged) => {
    expect(run(sourceRemains, text)).toEqual(flagged)
  })

  it.each([
    ['en', 'The idea of guanxi (关系) is hard to explain.'],
    ['en', 'He wrote “你好” on the wall of the house.'],
    ['en', 'The word 关系 means connections between people.'],
    ['en', 'Read this page in 中文, Русский or 日本語.'],
    ['en', 'A vitamin A股 share and the letter Ж of it'],
    ['en', 'See https://example.com/文档 for the whole text.'],
    ['en', '关系很难解释清楚 he said'],
    ['ru', 'Это 协议解析 и всё остальное в этом тексте.'],
    ['zh', 'Apache 平台支持协议解析 and more text in English here'],
    ['en', ''],
  ])('leaves alone %s: %s', (language, text) => {
    expect(run(sourceRemains, text, { language })).toEqual([])
  })
})
