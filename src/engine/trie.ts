/** Symbols of a trie's edges: words of the vocabulary, lemmas, classes, each in a range of its own. */
export const LEMMA_BASE: number = 1 << 23
/** First symbol of the classes. */
export const CLASS_BASE: number = 1 << 24

/** The symbol of a class, by its number and the number of the name that a pattern gives it. */
export function classSymbol(number: number, name: number): number {
  return CLASS_BASE + name * 64 + number
}

/** One step of a pattern: a symbol, or a gap of words. */
export type TrieStep = { readonly symbol: number } | { readonly min: number; readonly max: number }

/** A pattern as steps and which may follow which. */
export interface StepGraph {
  readonly steps: readonly TrieStep[]
  readonly first: readonly number[]
  readonly last: ReadonlySet<number>
  readonly follow: readonly (readonly number[])[]
}

/** What a node has beside word edges; word edges are simply looked up. */
export const NodeTrait = { lemmas: 1, classes: 2, gaps: 4, outputs: 8 } as const

/** A trie as plain arrays, for a file of compiled packs. */
export interface TrieData {
  /** For each node its first edge in the two lists below, and one more for the end. */
  readonly edgeStart: Int32Array
  /** In order of symbols within a node. */
  readonly edgeSymbol: Int32Array
  readonly edgeChild: Int32Array
  readonly traits: Uint8Array
  /** node, min, max, child of each gap. */
  readonly gaps: Int32Array
  /** For each node its first entry in the two lists below; -1 for none. */
  readonly firstOutput: Int32Array
  readonly outputValue: Int32Array
  readonly outputNext: Int32Array
}

const NONE = -1
const NO_EDGES = { edgeStart: new Int32Array(0), edgeSymbol: new Int32Array(0), edgeChild: new Int32Array(0) }

interface Gap {
  readonly min: number
  readonly max: number
  readonly child: number
}

/**
 * Holds all phrases that rules look for, so that one walk over a text meets them all.
 *
 * The first two steps of all patterns share nodes, as in a trie; from the third step on each pattern has nodes of its
 * own, one a position, so that alternatives need not be written out. Several edges of a node may have one symbol.
 *
 * Nodes count from 0, the root. Outputs stand in linked lists. Edges from a file stand in one list, sorted by node and
 * symbol, which is small; edges that are added stand in a hash table by (node, symbol), which can grow. A slot is a
 * place in the list or, behind its end, in the table.
 */
export class Trie {
  private readonly fixed: Pick<TrieData, 'edgeStart' | 'edgeSymbol' | 'edgeChild'>
  /** First fixed edge of the root by word, since every token asks for it. */
  private readonly rootEdge: Int32Array
  private edgeNode = new Int32Array(1024).fill(NONE)
  private edgeSymbol = new Int32Array(1024)
  private edgeChild = new Int32Array(1024)
  private edgeCount = 0
  private nodeCount: number
  private nodeTraits: Uint8Array
  private firstOutput: Int32Array
  private outputValue: Int32Array
  private outputNext: Int32Array
  private outputCount: number
  private readonly gapsByNode = new Map<number, Gap[]>()

  /** Empty, or what `data` holds; its arrays become the trie's own. */
  constructor(data?: TrieData) {
    this.fixed = data ?? NO_EDGES
    this.rootEdge = rootEdges(this.fixed)
    this.nodeTraits = data?.traits ?? new Uint8Array(1024)
    this.nodeCount = data?.traits.length ?? 1
    this.firstOutput = data?.firstOutput ?? new Int32Array(1024).fill(NONE)
    this.outputValue = data?.outputValue ?? new Int32Array(1024)
    this.outputNext = data?.outputNext ?? new Int32Array(1024)
    this.outputCount = data?.outputValue.length ?? 0
    const gaps = data?.gaps ?? new Int32Array(0)
    for (let i = 0; i + 3 < gaps.length; i += 4) {
      const [node = 0, min = 0, max = 0, child = 0] = gaps.subarray(i, i + 4)
      this.keepGap(node, { min, max, child })
    }
  }

  /** How many nodes there are. */
  get size(): number {
    return this.nodeCount
  }

  /** Adds a pattern; walking it from a first to a last step reports `output`. */
  add(graph: StepGraph, output: number): void {
    const own = new Map<number, number>()
    for (const position of graph.first) {
      const node = this.sharedNode(0, graph, position, output)
      for (const second of graph.follow[position] ?? []) {
        const next = this.sharedNode(node, graph, second, output)
        for (const third of graph.follow[second] ?? []) this.ownNode(next, graph, third, output, own)
      }
    }
  }

  /** Slot of an edge that `symbol` leads along, to be read with {@link edgeTarget}; -1 if there is none. */
  firstEdge(node: number, symbol: number): number {
    const fixed = this.fixedEdge(node, symbol)
    return fixed === NONE ? this.addedEdge(node, symbol) : fixed
  }

  /** Slot of the next edge with the same node and symbol behind `slot`; -1 if there is none. */
  nextEdge(node: number, symbol: number, slot: number): number {
    const { edgeSymbol, edgeStart } = this.fixed
    const behind = slot - edgeSymbol.length
    if (behind >= 0) return this.findEdge(node, symbol, (behind + 1) & (this.edgeNode.length - 1))
    if (slot + 1 < (edgeStart[node + 1] as number) && edgeSymbol[slot + 1] === symbol) return slot + 1
    return this.addedEdge(node, symbol)
  }

  /** The node an edge leads to. */
  edgeTarget(slot: number): number {
    const { edgeChild } = this.fixed
    return (slot < edgeChild.length ? edgeChild[slot] : this.edgeChild[slot - edgeChild.length]) as number
  }

  /** Bits of {@link NodeTrait}. */
  traits(node: number): number {
    return this.nodeTraits[node] as number
  }

  /** Gaps that begin at a node. */
  gaps(node: number): readonly Gap[] {
    return this.gapsByNode.get(node) ?? []
  }

  /** Outputs of the sequences that end at a node. */
  outputs(node: number): readonly number[] {
    const outputs: number[] = []
    for (let at = this.firstOutput[node] as number; at !== NONE; at = this.outputNext[at] as number) {
      outputs.push(this.outputValue[at] as number)
    }
    return outputs
  }

  /** Copies for a file. */
  toData(): TrieData {
    const gaps = [...this.gapsByNode].flatMap(([node, list]) => list.flatMap(({ min, max, child }) => [node, min, max, child]))
    return {
      ...this.sortedEdges(),
      traits: this.nodeTraits.slice(0, this.nodeCount),
      gaps: Int32Array.from(gaps),
      firstOutput: this.firstOutput.slice(0, this.nodeCount),
      outputValue: this.outputValue.slice(0, this.outputCount),
      outputNext: this.outputNext.slice(0, this.outputCount),
    }
  }

  /** The node behind one of the first two steps, shared by all patterns that begin alike. */
  private sharedNode(node: number, graph: StepGraph, position: number, output: number): number {
    const step = graph.steps[position] as TrieStep
    const child = 'symbol' in step ? this.childFor(node, step.symbol) : this.gapFor(node, step.min, step.max)
    if (graph.last.has(position) && !this.outputs(child).includes(output)) this.keepOutput(child, output)
    return child
  }

  /** Leads `node` to the node that is one pattern's own for a later step; the rest of the pattern is added with it. */
  private ownNode(node: number, graph: StepGraph, position: number, output: number, own: Map<number, number>): void {
    const step = graph.steps[position] as TrieStep
    const known = own.get(position)
    const child = known ?? this.newNode()
    if ('symbol' in step) this.keepEdge(node, step.symbol, child)
    else this.keepGap(node, { ...step, child })
    if (known !== undefined) return
    own.set(position, child)
    if (graph.last.has(position)) this.keepOutput(child, output)
    for (const next of graph.follow[position] ?? []) this.ownNode(child, graph, next, output, own)
  }

  private fixedEdge(node: number, symbol: number): number {
    const { edgeStart, edgeSymbol } = this.fixed
    if (node === 0 && symbol < LEMMA_BASE) return symbol < this.rootEdge.length ? (this.rootEdge[symbol] as number) : NONE
    if (node + 1 >= edgeStart.length) return NONE
    let low = edgeStart[node] as number
    const end = edgeStart[node + 1] as number
    let high = end
    while (low < high) {
      const middle = (low + high) >> 1
      if ((edgeSymbol[middle] as number) < symbol) low = middle + 1
      else high = middle
    }
    return low < end && edgeSymbol[low] === symbol ? low : NONE
  }

  private addedEdge(node: number, symbol: number): number {
    return this.edgeCount === 0 ? NONE : this.findEdge(node, symbol, slotOf(node, symbol) & (this.edgeNode.length - 1))
  }

  private findEdge(node: number, symbol: number, from: number): number {
    const mask = this.edgeNode.length - 1
    for (let slot = from; ; slot = (slot + 1) & mask) {
      const at = this.edgeNode[slot] as number
      if (at === NONE) return NONE
      if (at === node && this.edgeSymbol[slot] === symbol) return slot + this.fixed.edgeSymbol.length
    }
  }

  /** All edges as a file holds them. */
  private sortedEdges(): Pick<TrieData, 'edgeStart' | 'edgeSymbol' | 'edgeChild'> {
    const { fixed } = this
    const edges: { readonly node: number; readonly symbol: number; readonly child: number }[] = []
    for (let node = 0; node + 1 < fixed.edgeStart.length; node++) {
      for (let slot = fixed.edgeStart[node] as number; slot < (fixed.edgeStart[node + 1] as number); slot++) {
        edges.push({ node, symbol: fixed.edgeSymbol[slot] as number, child: fixed.edgeChild[slot] as number })
      }
    }
    this.edgeNode.forEach((node, slot) => {
      if (node !== NONE) edges.push({ node, symbol: this.edgeSymbol[slot] as number, child: this.edgeChild[slot] as number })
    })
    edges.sort((a, b) => a.node - b.node || a.symbol - b.symbol || a.child - b.child)
    const edgeStart = new Int32Array(this.nodeCount + 1)
    for (const { node } of edges) edgeStart[node + 1] = (edgeStart[node + 1] as number) + 1
    for (let node = 0; node < this.nodeCount; node++) edgeStart[node + 1] = (edgeStart[node + 1] as number) + (edgeStart[node] as number)
    return {
      edgeStart,
      edgeSymbol: Int32Array.from(edges, ({ symbol }) => symbol),
      edgeChild: Int32Array.from(edges, ({ child }) => child),
    }
  }

  private childFor(node: number, symbol: number): number {
    const known = this.firstEdge(node, symbol)
    if (known !== NONE) return this.edgeTarget(known)
    const child = this.newNode()
    this.keepEdge(node, symbol, child)
    return child
  }

  private keepEdge(node: number, symbol: number, child: number): void {
    for (let slot = this.firstEdge(node, symbol); slot !== NONE; slot = this.nextEdge(node, symbol, slot)) {
      if (this.edgeTarget(slot) === child) return
    }
    if ((this.edgeCount + 1) * 2 > this.edgeNode.length) this.growEdges()
    this.placeEdge(node, symbol, child)
    this.edgeCount += 1
    if (symbol >= CLASS_BASE) this.mark(node, NodeTrait.classes)
    else if (symbol >= LEMMA_BASE) this.mark(node, NodeTrait.lemmas)
  }

  private gapFor(node: number, min: number, max: number): number {
    const known = this.gaps(node).find((gap) => gap.min === min && gap.max === max)
    if (known !== undefined) return known.child
    const child = this.newNode()
    this.keepGap(node, { min, max, child })
    return child
  }

  private keepGap(node: number, gap: Gap): void {
    this.gapsByNode.set(node, [...this.gaps(node), gap])
    this.mark(node, NodeTrait.gaps)
  }

  private keepOutput(node: number, output: number): void {
    if (this.outputCount === this.outputValue.length) {
      this.outputValue = grown(this.outputValue)
      this.outputNext = grown(this.outputNext)
    }
    this.outputValue[this.outputCount] = output
    this.outputNext[this.outputCount] = this.firstOutput[node] as number
    this.firstOutput[node] = this.outputCount
    this.outputCount += 1
    this.mark(node, NodeTrait.outputs)
  }

  private newNode(): number {
    if (this.nodeCount === this.firstOutput.length || this.nodeCount === this.nodeTraits.length) {
      const traits = new Uint8Array(this.nodeCount * 2)
      traits.set(this.nodeTraits.subarray(0, this.nodeCount))
      this.nodeTraits = traits
      const first = new Int32Array(this.nodeCount * 2).fill(NONE)
      first.set(this.firstOutput.subarray(0, this.nodeCount))
      this.firstOutput = first
    }
    this.nodeCount += 1
    return this.nodeCount - 1
  }

  private mark(node: number, trait: number): void {
    this.nodeTraits[node] = (this.nodeTraits[node] as number) | trait
  }

  private placeEdge(node: number, symbol: number, child: number): void {
    const mask = this.edgeNode.length - 1
    let slot = slotOf(node, symbol) & mask
    while (this.edgeNode[slot] !== NONE) slot = (slot + 1) & mask
    this.edgeNode[slot] = node
    this.edgeSymbol[slot] = symbol
    this.edgeChild[slot] = child
  }

  private growEdges(): void {
    const { edgeNode, edgeSymbol, edgeChild } = this
    const size = edgeNode.length * 2
    this.edgeNode = new Int32Array(size).fill(NONE)
    this.edgeSymbol = new Int32Array(size)
    this.edgeChild = new Int32Array(size)
    for (let slot = 0; slot < edgeNode.length; slot++) {
      const node = edgeNode[slot] as number
      if (node !== NONE) this.placeEdge(node, edgeSymbol[slot] as number, edgeChild[slot] as number)
    }
  }
}

function rootEdges({ edgeStart, edgeSymbol }: Pick<TrieData, 'edgeStart' | 'edgeSymbol'>): Int32Array {
  const end = edgeStart[1] ?? 0
  let words = end
  while (words > 0 && (edgeSymbol[words - 1] as number) >= LEMMA_BASE) words -= 1
  const first = new Int32Array(words === 0 ? 0 : (edgeSymbol[words - 1] as number) + 1).fill(NONE)
  for (let slot = words - 1; slot >= 0; slot--) first[edgeSymbol[slot] as number] = slot
  return first
}

function grown(array: Int32Array): Int32Array {
  const larger = new Int32Array(Math.max(16, array.length * 2))
  larger.set(array)
  return larger
}

function slotOf(node: number, symbol: number): number {
  let hash = Math.imul(node + 1, 0x9e3779b1) ^ Math.imul(symbol + 1, 0x85ebca6b)
  hash ^= hash >>> 15
  return hash >>> 0
}
