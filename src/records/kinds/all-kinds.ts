import { actionKind } from './action-kind.ts'
import { challengeKind } from './challenge-kind.ts'
import { closedDayKind } from './closed-day-kind.ts'
import { councilKind } from './council-kind.ts'
import { decisionKind } from './decision-kind.ts'
import { ledgerKind } from './ledger-kind.ts'
import { noticeChoiceKind } from './notice-choice-kind.ts'
import { noticeKind } from './notice-kind.ts'
import { riskKind } from './risk-kind.ts'
import { ritualKind } from './ritual-kind.ts'
import { sessionKind } from './session-kind.ts'
import { sessionLogKind } from './session-log-kind.ts'
import { templateKind } from './template-kind.ts'
import { turnChangeKind } from './turn-change-kind.ts'
import { turnKind } from './turn-kind.ts'

/** Every list of a council's site, in the order in which they are created. */
export const allKinds = [
  councilKind,
  sessionKind,
  sessionLogKind,
  actionKind,
  decisionKind,
  riskKind,
  challengeKind,
  turnKind,
  turnChangeKind,
  templateKind,
  ritualKind,
  closedDayKind,
  noticeKind,
  noticeChoiceKind,
  ledgerKind,
]
