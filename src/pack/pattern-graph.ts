import type { Pattern, PatternNode } from './pattern-node.ts'

/** A step of a pattern that stands for words: everything but sequences and choices. */
export type PatternLeaf = Exclude<PatternNode, { type: 'sequence' } | { type: 'choice' }>

/**
 * A pattern as positions and which may follow which (Glushkov's construction), so that alternatives are not written out:
 * ten choices of ten words are a hundred positions, not ten thousand million sequences.
 */
export interface PatternGraph {
  readonly leaves: readonly PatternLeaf[]
  /** Positions a match may begin with. */
  readonly first: readonly number[]
  /** Positions a match may end with. */
  readonly last: ReadonlySet<number>
  /** For each position those that may come next. */
  readonly follow: readonly (readonly number[])[]
  /** Whether the pattern matches no words at all. */
  readonly nullable: boolean
}

interface Part {
  readonly first: readonly number[]
  readonly last: readonly number[]
  readonly nullable: boolean
}

const EMPTY: Part = { first: [], last: [], nullable: true }

/** The graph of a pattern. */
export function patternGraph({ root }: Pick<Pattern, 'root'>): PatternGraph {
  const leaves: PatternLeaf[] = []
  const follow: number[][] = []
  const build = (node: PatternNode): Part => {
    if (node.type === 'sequence') return node.items.reduce((part, item) => joined(part, build(item), follow), EMPTY)
    if (node.type === 'choice') return node.options.map(build).reduce(either)
    leaves.push(node)
    follow.push([])
    return { first: [leaves.length - 1], last: [leaves.length - 1], nullable: false }
  }
  const { first, last, nullable } = build(root)
  return { leaves, first, last: new Set(last), follow, nullable }
}

function joined(a: Part, b: Part, follow: number[][]): Part {
  for (const from of a.last) for (const to of b.first) follow[from]?.push(to)
  return {
    first: a.nullable ? [...a.first, ...b.first] : a.first,
    last: b.nullable ? [...a.last, ...b.last] : b.last,
    nullable: a.nullable && b.nullable,
  }
}

function either(a: Part, b: Part): Part {
  return { first: [...a.first, ...b.first], last: [...a.last, ...b.last], nullable: a.nullable || b.nullable }
}
