import type { Pack } from '../pack/types.ts'

/** Packs in the order they were named; later ones have the last word. */
export type LoadedPacks = readonly Pick<Pack, 'name' | 'title' | 'rules' | 'levels' | 'knowledge'>[]
