import { CharTable } from '../nlp/characters.ts'
import { foldWord, Tokenizer } from '../nlp/tokenize.ts'
import { Vocabulary } from '../nlp/vocabulary.ts'
import { type PatternGraph, patternGraph } from './pattern-graph.ts'
import { type ClassName, classNames, type Pattern, type PatternNode } from './pattern-node.ts'

/** A pattern, or what is wrong with it, with UTF-16 offset and length in the pattern's text. */
export type PatternResult =
  | { readonly ok: true; readonly pattern: Pattern }
  | { readonly ok: false; readonly message: string; readonly advice: string; readonly offset: number; readonly length: number }

const MAX_GAP = 12

class PatternError extends Error {
  readonly advice: string
  readonly offset: number
  readonly length: number
  constructor(message: string, advice: string, offset: number, length: number) {
    super(message)
    this.advice = advice
    this.offset = offset
    this.length = length
  }
}

const chars = new CharTable()
const tokenizer = new Tokenizer(chars, new Vocabulary())

/** Parses a phrase pattern; errors come back as data. */
export function parsePattern(text: string): PatternResult {
  try {
    const parser = new PatternParser(text)
    const root = parser.parse()
    checkGraph(text, patternGraph({ root }))
    return { ok: true, pattern: { text, root } }
  } catch (error) {
    if (!(error instanceof PatternError)) throw error
    const { message, advice, offset, length } = error
    return { ok: false, message, advice, offset, length }
  }
}

/** Names of the captures of a pattern, in the order they are written. */
export function captureNames(pattern: Pattern): string[] {
  const names: string[] = []
  const visit = (node: PatternNode): void => {
    if (node.type === 'class' && node.capture !== undefined) names.push(node.capture)
    else if (node.type === 'sequence') node.items.forEach(visit)
    else if (node.type === 'choice') node.options.forEach(visit)
  }
  visit(pattern.root)
  return [...new Set(names)]
}

function checkGraph(text: string, graph: PatternGraph): void {
  if (graph.nullable) {
    throw new PatternError('the pattern can match no words at all', 'let at least one word stand outside square brackets', 0, text.length)
  }
  if ([...graph.first, ...graph.last].some((position) => graph.leaves[position]?.type === 'gap')) {
    throw new PatternError('a gap at the border of a pattern says nothing', 'begin and end with a word or a class', 0, text.length)
  }
}

const SPECIAL = new Set(['(', ')', '[', ']', '|', '<', '>', '~', '\\'])

class PatternParser {
  private at = 0
  private readonly text: string

  constructor(text: string) {
    this.text = text
  }

  parse(): PatternNode {
    const node = this.choice()
    if (this.at < this.text.length) {
      const c = this.text[this.at] ?? ''
      this.fail(`“${c}” closes nothing`, `take it out, or write \\${c} if the character itself is meant`, this.at, 1)
    }
    return node
  }

  private choice(): PatternNode {
    const options = [this.sequence()]
    while (this.text[this.at] === '|') {
      this.at += 1
      options.push(this.sequence())
    }
    return options.length === 1 && options[0] !== undefined ? options[0] : { type: 'choice', options }
  }

  private sequence(): PatternNode {
    const items: PatternNode[] = []
    while (this.at < this.text.length) {
      const c = this.text[this.at]
      if (c === '|' || c === ')' || c === ']') break
      items.push(...this.step(c ?? ''))
    }
    return { type: 'sequence', items }
  }

  private step(c: string): readonly PatternNode[] {
    switch (c) {
      case '(':
        return [this.group(')')]
      case '[':
        return [{ type: 'choice', options: [this.group(']'), { type: 'sequence', items: [] }] }]
      case '<':
        return [this.className()]
      case '~':
        return [this.inflected()]
      case '>':
        return this.fail('“>” closes nothing', 'write \\> if the character itself is meant', this.at, 1)
      default:
        return this.isGap() ? [this.gap()] : this.words()
    }
  }

  private group(close: string): PatternNode {
    const open = this.at
    this.at += 1
    const node = this.choice()
    if (this.text[this.at] !== close) this.fail(`“${this.text[open]}” is not closed`, `add “${close}”`, open, 1)
    this.at += 1
    return node
  }

  private className(): PatternNode {
    const found = /^<([a-z]+)(?::([a-z][a-z0-9]*))?>/.exec(this.text.slice(this.at))
    const start = this.at
    if (found === null) return this.fail('“<” begins no class', 'write <country> or <country:a>, or \\< for the character itself', start, 1)
    this.at += found[0].length
    const [, name = '', capture] = found
    if (!isClassName(name))
      return this.fail(`there is no class <${name}>`, `use one of ${[...classNames].join(', ')}`, start, found[0].length)
    return capture === undefined ? { type: 'class', name } : { type: 'class', name, capture }
  }

  private inflected(): PatternNode {
    const start = this.at
    const found = /^~([\p{L}\p{M}]+(?:['’][\p{L}]+)*)/u.exec(this.text.slice(start))
    if (found === null) return this.fail('“~” stands before no word', 'write the word right behind it: ~choke', start, 1)
    this.at += found[0].length
    return { type: 'inflected', word: foldWord(chars, found[1] ?? '') }
  }

  private isGap(): boolean {
    const before = this.at === 0 ? ' ' : (this.text[this.at - 1] ?? ' ')
    return /^_(?:\{\d+,\d+\})?(?![\p{L}\p{N}_])/u.test(this.text.slice(this.at)) && !/[\p{L}\p{N}_]/u.test(before)
  }

  private gap(): PatternNode {
    const start = this.at
    const found = /^_(?:\{(\d+),(\d+)\})?/.exec(this.text.slice(start))
    this.at += found?.[0].length ?? 1
    if (found?.[1] === undefined) return { type: 'gap', min: 1, max: 1 }
    const min = Number(found[1])
    const max = Number(found[2])
    if (min > max || max > MAX_GAP) {
      this.fail(`the gap _{${min},${max}} cannot be`, `give the smaller number first, ${MAX_GAP} at the most`, start, found[0].length)
    }
    return { type: 'gap', min, max }
  }

  /** Literal text up to the next special character, cut into words as texts are. */
  private words(): readonly PatternNode[] {
    let literal = ''
    while (this.at < this.text.length) {
      const c = this.text[this.at] ?? ''
      if (c === '\\') {
        if (this.at + 1 === this.text.length)
          this.fail('“\\” stands before no character', 'take it out, or write \\\\ for the character itself', this.at, 1)
        literal += this.text[this.at + 1] ?? ''
        this.at += 2
        continue
      }
      if (SPECIAL.has(c) || (c === '_' && this.isGap())) break
      literal += c
      this.at += 1
    }
    return wordNodes(literal)
  }

  private fail(message: string, advice: string, offset: number, length: number): never {
    throw new PatternError(message, advice, offset, length)
  }
}

function wordNodes(literal: string): readonly PatternNode[] {
  const possessive = /^\s*['’]s(?![\p{L}\p{N}])/u.exec(literal)
  const rest = possessive === null ? literal : literal.slice(possessive[0].length)
  const nodes: PatternNode[] = possessive === null ? [] : [{ type: 'word', word: "'s", written: "'s" }]
  const middle = /\s['’]s(?![\p{L}\p{N}])/u.exec(rest)
  if (middle !== null) return [...nodes, ...wordNodes(rest.slice(0, middle.index)), ...wordNodes(rest.slice(middle.index + 1))]
  const tokens = tokenizer.tokenize(rest)
  for (let i = 0; i < tokens.count; i++) {
    const written = rest.slice(tokens.start[i], tokens.end[i])
    nodes.push({ type: 'word', word: foldWord(chars, written), written })
  }
  return nodes
}

function isClassName(name: string): name is ClassName {
  return classNames.has(name)
}
