import { hasFlag, TokenFlag, type Tokens } from '../nlp/tokens.ts'
import { classSymbol, LEMMA_BASE, NodeTrait, type Trie } from './trie.ts'

/** A stretch of tokens that stands for a class in a pattern; `value` is the caller's: a mention's index. */
export interface ClassSpan {
  /** Number of the class. */
  readonly class: number
  /** Token behind the last. */
  readonly lastToken: number
  readonly value: number
}

/** What a scan needs to know of the tokens beside their words. */
export interface ScanFacts {
  /** Numbers of the lemmas that a token is a form of. */
  lemmasOf(token: number): readonly number[]
  /** Classes that begin at a token. */
  classesAt(token: number): readonly ClassSpan[]
  /** How many names captures can have, the empty one counted. */
  readonly captureNames: number
}

/** A class met, with the number of the name that the pattern gives it. */
export interface CapturedClass {
  readonly span: ClassSpan
  readonly name: number
}

/** A sequence found: tokens `first` to `last` (exclusive), with the class spans met on the way, in order. */
export type ScanReport = (output: number, first: number, last: number, captures: readonly CapturedClass[]) => void

/** Steps one start may cost; beyond it the walk is cut, so that no pack can hang a text. */
const BUDGET = 20_000

/** Walks `trie` from every token and reports all sequences that match. Returns how many starts ran out of budget. */
export function scan(trie: Trie, tokens: Tokens, facts: ScanFacts, report: ScanReport): number {
  const walker = new Walker(trie, tokens, facts, report)
  let cut = 0
  const rootHasMore = (trie.traits(0) & (NodeTrait.lemmas | NodeTrait.classes)) !== 0
  for (let i = 0; i < tokens.count; i++) {
    const word = tokens.word[i] as number
    if (word === 0 && !rootHasMore) continue
    if (!walker.walk(i)) cut += 1
  }
  return cut
}

class Walker {
  private first = 0
  private steps = 0
  private readonly captures: CapturedClass[] = []
  private readonly trie: Trie
  private readonly tokens: Tokens
  private readonly facts: ScanFacts
  private readonly report: ScanReport

  constructor(trie: Trie, tokens: Tokens, facts: ScanFacts, report: ScanReport) {
    this.trie = trie
    this.tokens = tokens
    this.facts = facts
    this.report = report
  }

  walk(first: number): boolean {
    this.first = first
    this.steps = 0
    this.follow(0, first)
    return this.steps <= BUDGET
  }

  private visit(node: number, token: number): void {
    const traits = this.trie.traits(node)
    if ((traits & NodeTrait.outputs) !== 0) {
      for (const output of this.trie.outputs(node)) this.report(output, this.first, token, this.captures)
    }
    this.follow(node, token)
    if ((traits & NodeTrait.gaps) !== 0) this.skip(node, token)
  }

  /** Follows the edges that the token offers. */
  private follow(node: number, token: number): void {
    if (token >= this.tokens.count) return
    this.steps += 1
    if (this.steps > BUDGET) return
    const { trie } = this
    const word = this.tokens.word[token] as number
    if (word !== 0) this.along(node, word, token + 1)
    const traits = trie.traits(node)
    if ((traits & NodeTrait.lemmas) !== 0) {
      for (const lemma of this.facts.lemmasOf(token)) this.along(node, LEMMA_BASE + lemma, token + 1)
    }
    if ((traits & NodeTrait.classes) !== 0) this.followClasses(node, token)
  }

  private followClasses(node: number, token: number): void {
    for (const span of this.facts.classesAt(token)) {
      for (let name = 0; name < this.facts.captureNames; name++) {
        const symbol = classSymbol(span.class, name)
        if (this.trie.firstEdge(node, symbol) < 0) continue
        this.captures.push({ span, name })
        this.along(node, symbol, span.lastToken)
        this.captures.pop()
      }
    }
  }

  /** Follows every edge with a symbol. */
  private along(node: number, symbol: number, token: number): void {
    const { trie } = this
    for (let edge = trie.firstEdge(node, symbol); edge >= 0; edge = trie.nextEdge(node, symbol, edge))
      this.visit(trie.edgeTarget(edge), token)
  }

  /** Skips words, never marks, so that no phrase reaches over a comma or a full stop. */
  private skip(node: number, token: number): void {
    for (const { min, max, child } of this.trie.gaps(node)) {
      for (let skipped = 0; skipped <= max; skipped++) {
        if (skipped >= min) this.visit(child, token + skipped)
        if (!hasFlag(this.tokens, token + skipped, TokenFlag.word)) break
      }
    }
  }
}
