import { foldName } from './spelling.ts'

/** A node of the tree of names by their letters. */
export interface TrieNode {
  readonly children: Map<string, TrieNode>
  /** The name that ends here, as it is written. */
  name?: string
  /** How unusual that name is, in nats. */
  cost: number
}

/** Names that are equally usual. */
export interface NameGroup {
  readonly names: readonly string[]
  readonly cost: number
}

/** Builds the tree of names; of names with the same letters the first counts. */
export function buildNameTrie(groups: readonly NameGroup[]): TrieNode {
  const root: TrieNode = { children: new Map(), cost: 0 }
  for (const { names, cost } of groups) {
    for (const name of names) addName(root, name, cost)
  }
  return root
}

function addName(root: TrieNode, name: string, cost: number): void {
  const letters = foldName(name)
  if (letters.length < 2) return
  let node = root
  for (const letter of letters) {
    let next = node.children.get(letter)
    if (next === undefined) {
      next = { children: new Map(), cost: 0 }
      node.children.set(letter, next)
    }
    node = next
  }
  if (node.name !== undefined) return
  node.name = name
  node.cost = cost
}

/** The node that letters lead to; undefined where no name goes on so. */
export function walk(node: TrieNode, letters: string): TrieNode | undefined {
  let at: TrieNode | undefined = node
  for (let index = 0; index < letters.length && at !== undefined; index++) at = at.children.get(letters.charAt(index))
  return at
}
