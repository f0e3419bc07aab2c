import { foldName } from './spelling.ts'

const ORDER = 4
const START = '^'
const END = '$'

/** How likely letters follow each other in names: a model of four letters with Witten-Bell smoothing. */
export class LetterModel {
  private readonly counts = new Map<string, number>()
  private readonly followers = new Map<string, { total: number; kinds: number }>()
  private readonly known = new Map<string, number>()

  /** Learns from names. */
  constructor(names: readonly string[]) {
    for (const name of names) this.learn(START + foldName(name) + END)
  }

  /** Cost in nats of letters after a beginning of a name. */
  cost(beginning: string, letters: string): number {
    const text = START + beginning + letters
    let cost = 0
    for (let at = text.length - letters.length; at < text.length; at++) cost += this.costOf(text.slice(Math.max(0, at - ORDER + 1), at + 1))
    return cost
  }

  /** Cost in nats of a name's ending here. */
  endCost(name: string): number {
    return this.costOf((START + name).slice(1 - ORDER) + END)
  }

  private learn(text: string): void {
    for (let at = 1; at < text.length; at++) {
      for (let start = Math.max(0, at - ORDER + 1); start <= at; start++) {
        const gram = text.slice(start, at + 1)
        const before = this.counts.get(gram) ?? 0
        this.counts.set(gram, before + 1)
        const context = gram.slice(0, -1)
        const follower = this.followers.get(context) ?? { total: 0, kinds: 0 }
        follower.total += 1
        if (before === 0) follower.kinds += 1
        this.followers.set(context, follower)
      }
    }
  }

  private costOf(gram: string): number {
    let cost = this.known.get(gram)
    if (cost === undefined) {
      cost = -Math.log(this.probability(gram))
      this.known.set(gram, cost)
    }
    return cost
  }

  private probability(gram: string): number {
    const shorter = gram.length === 1 ? 1 / 27 : this.probability(gram.slice(1))
    const follower = this.followers.get(gram.slice(0, -1))
    if (follower === undefined) return shorter
    return ((this.counts.get(gram) ?? 0) + follower.kinds * shorter) / (follower.total + follower.kinds)
  }
}
