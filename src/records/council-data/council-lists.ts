import type { RecordKind } from '../definition/record-kind.ts'
import { allKinds } from '../kinds/all-kinds.ts'
import { ownersRiskKind } from '../kinds/owners-risk-kind.ts'

export type CouncilList = Pick<RecordKind<unknown>, 'list' | 'columns' | 'restricted'>

/** Every list that a council may have in its site, its own first: what is known here is exported, moved and deleted. */
export const councilLists: readonly CouncilList[] = [...allKinds, ownersRiskKind]
