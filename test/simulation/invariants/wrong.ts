/** What a breach does to people's data; `told` and `impolite` harm others, `untrue` is a word on screen. */
export type Harm = 'lost' | 'doubled' | 'overwritten' | 'stuck' | 'untrue' | 'impolite' | 'told'

/** A breach of one of the invariants (docs/simulation.md). */
export interface Wrong {
  readonly invariant: 'E1' | 'E2' | 'E3' | 'E4' | 'E5' | 'E6' | 'E7' | 'E8' | 'E9' | 'E10' | 'E11' | 'E12'
  readonly harm: Harm
  readonly what: string
}
