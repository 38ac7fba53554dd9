/** What a breach does to people's data; `told` and `impolite` harm others, `untrue` is a word on screen. */
export const harms = ['lost', 'doubled', 'overwritten', 'stuck', 'untrue', 'impolite', 'told'] as const
export type Harm = (typeof harms)[number]

// prettier-ignore
export const invariants = ['E1', 'E2', 'E3', 'E4', 'E5', 'E6', 'E7', 'E8', 'E9', 'E10', 'E11', 'E12'] as const

/** A breach of one of the invariants (docs/simulation.md). */
export interface Wrong {
  readonly invariant: (typeof invariants)[number]
  readonly harm: Harm
  readonly what: string
}
