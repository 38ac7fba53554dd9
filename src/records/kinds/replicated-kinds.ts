import { allKinds } from './all-kinds.ts'
import { ledgerKind } from './ledger-kind.ts'
import { noticeChoiceKind } from './notice-choice-kind.ts'
import { noticeKind } from './notice-kind.ts'
import { sessionLogKind } from './session-log-kind.ts'

/**
 * What every page of a council keeps on the device: any page may be the one that reads for all. The running session and
 * the publish ledger have ways of their own. Notices are read when somebody presses for them: a copy of what people
 * switched off would be an old one.
 */
export const replicatedKinds = allKinds.filter(
  (each) =>
    each !== sessionLogKind && each !== ledgerKind && each !== noticeKind && each !== noticeChoiceKind,
)
