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
  readonly edgeNode: Int32Array
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
 * Nodes count from 0, the root. Edges stand in one hash table by (node, symbol), outputs in linked lists, all in typed
 * arrays that a file can hold as they are.
 */
export class Trie {
  private edgeNode: Int32Array
  private edgeSymbol: Int32Array
  private edgeChild: Int32Array
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
    this.edgeNode = data?.edgeNode ?? new Int32Array(1024).fill(NONE)
    this.edgeSymbol = data?.edgeSymbol ?? new Int32Array(1024)
    this.edgeChild = data?.edgeChild ?? new Int32Array(1024)
    this.nodeTraits = data?.traits ?? new Uint8Array(1024)
    this.nodeCount = data?.traits.length ?? 1
    this.firstOutput = data?.firstOutput ?? new Int32Array(1024).fill(NONE)
    this.outputValue = data?.outputValue ?? new Int32Array(1024)
    this.outputNext = data?.outputNext ?? new Int32Array(1024)
    this.outputCount = data?.outputValue.length ?? 0
    this.edgeCount = data === undefined ? 0 : NONE
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
    return this.findEdge(node, symbol, slotOf(node, symbol) & (this.edgeNode.length - 1))
  }

  /** Slot of the next edge with the same node and symbol behind `slot`; -1 if there is none. */
  nextEdge(node: number, symbol: number, slot: number): number {
    return this.findEdge(node, symbol, (slot + 1) & (this.edgeNode.length - 1))
  }

  /** The node an edge leads to. */
  edgeTarget(slot: number): number {
    return this.edgeChild[slot] as number
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
      edgeNode: this.edgeNode.slice(),
      edgeSymbol: this.edgeSymbol.slice(),
      edgeChild: this.edgeChild.slice(),
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

  private findEdge(node: number, symbol: number, from: number): number {
    const mask = this.edgeNode.length - 1
    for (let slot = from; ; slot = (slot + 1) & mask) {
      const at = this.edgeNode[slot] as number
      if (at === NONE) return NONE
      if (at === node && this.edgeSymbol[slot] === symbol) return slot
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
    // A trie from a file counts its edges when it first grows: most never do.
    if (this.edgeCount === NONE) this.edgeCount = countEdges(this.edgeNode)
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

function countEdges(edgeNode: Int32Array): number {
  let count = 0
  for (const node of edgeNode) if (node !== NONE) count += 1
  return count
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
