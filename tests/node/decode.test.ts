import { Buffer } from 'node:buffer'
import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { decode, MAX_LINE_BYTES } from '../../src/node/decode.ts'
import { errorCode, fileProblem, messageOf, readTextFile } from '../../src/node/read-file.ts'
import { folderWith } from './helpers.ts'

describe('decode', () => {
  it.each<[string, Buffer, string | undefined, string[]]>([
    ['nothing', Buffer.from(''), '', []],
    ['UTF-8', Buffer.from('é卡\u{1F600}'), 'é卡\u{1F600}', []],
    ['a byte order mark', Buffer.from('\uFEFFa'), '\uFEFFa', []],
    ['a U+FFFD of its own', Buffer.from('a\uFFFDb'), 'a\uFFFDb', []],
    ['UTF-16LE', Buffer.from('\uFEFFhé卡', 'utf16le'), '\uFEFFhé卡', []],
    ['UTF-16BE', Buffer.from('\uFEFFhé', 'utf16le').swap16(), '\uFEFFhé', []],
    ['half a character in UTF-16', Buffer.from([0xff, 0xfe, 0x41, 0, 0x42]), '\uFEFFA\uFFFD', ['READ_ENCODING']],
    ['Latin-1', Buffer.from('caf\u00e9 ol\u00e9', 'latin1'), 'caf\uFFFD ol\uFFFD', ['READ_ENCODING']],
    ['NUL bytes', Buffer.from('PK\0\0'), undefined, ['READ_BINARY']],
  ])('%s', (_name, bytes, text, codes) => {
    const decoded = decode(bytes, 'a.txt')
    expect(decoded.text).toBe(text)
    expect(decoded.problems.map((problem) => problem.code)).toEqual(codes)
  })

  it('tells once where the first invalid byte stands', () => {
    const bytes = Buffer.concat([Buffer.from('a\uFFFDé '), Buffer.from([0xff, 0xfe]), Buffer.from('z')])
    const { problems } = decode(bytes, 'a.txt')
    expect(problems).toMatchObject([{ span: { start: 4, end: 5 }, failure: false, path: 'a.txt' }])
  })

  it('refuses an enormous line within a second', () => {
    const started = Date.now()
    const bytes = Buffer.alloc(200 * 1024 * 1024, 'word ')
    const { text, problems } = decode(bytes, 'a.txt')
    expect(text).toBeUndefined()
    expect(problems).toMatchObject([{ code: 'READ_LINE', message: 'a line of 200 MB is too long; at most 16 MB are read', failure: true }])
    expect(Date.now() - started).toBeLessThan(1000)
  })

  it('reads a large file of short lines, also in UTF-16', () => {
    const bytes = Buffer.alloc(MAX_LINE_BYTES + 100, 'short line\n')
    expect(decode(bytes, 'a.txt').text).toHaveLength(bytes.length)
    const wide = Buffer.from(`\uFEFF${'short line\n'.repeat(MAX_LINE_BYTES / 20)}`, 'utf16le')
    expect(decode(wide, 'a.txt').problems).toEqual([])
    expect(decode(wide.swap16(), 'a.txt').problems).toEqual([])
  })
})

describe('readTextFile', () => {
  it('reads', async () => {
    const folder = folderWith({ 'a.txt': 'text' })
    expect(await readTextFile(join(folder, 'a.txt'), 'a.txt')).toEqual({ text: 'text', problems: [] })
  })

  it('tells what stands in the way', async () => {
    const folder = folderWith({})
    mkdirSync(join(folder, 'dir'))
    symlinkSync('self', join(folder, 'self'))
    const codes = await Promise.all(
      ['gone', 'dir', 'self'].map(async (name) => (await readTextFile(join(folder, name), name)).problems[0]?.code),
    )
    expect(codes).toEqual(['READ_MISSING', 'READ_FOLDER', 'READ_LOOP'])
  })

  it.each([
    [Object.assign(new Error('EACCES: permission denied'), { code: 'EACCES' }), 'READ_ACCESS', 'the file may not be read'],
    [Object.assign(new Error('EIO: i/o error\nat'), { code: 'EIO' }), 'READ_ERROR', 'the file cannot be read: EIO: i/o error'],
    ['odd', 'READ_ERROR', 'the file cannot be read: odd'],
  ])('names the reason %#', (error, code, message) => {
    expect(fileProblem(error, 'a')).toMatchObject({ code, message, path: 'a', failure: true })
  })

  it('reads codes and messages of errors', () => {
    expect([errorCode(new Error('x')), errorCode('x'), messageOf(new Error('a\nb'))]).toEqual(['', '', 'a'])
  })
})
