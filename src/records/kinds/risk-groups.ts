import * as v from 'valibot'
import type { Risk } from '#src/domain/risks/risk.ts'
import { columnGroup } from '../definition/column-group.ts'
import { calendarDay, choiceOr, json, note, text } from '../definition/column.ts'

/** What the owner may decide alone. Nothing in any of the columns: no mandate. */
export const mandateColumns = columnGroup(
  {
    mayDecide: note('OwnerMayDecide', 'Owner may decide'),
    mayAskOf: json('OwnerMayAskOf', 'Owner may ask of (keys)', v.array(v.string()), []),
    limit: text('OwnerLimit', 'Up to'),
    until: calendarDay('MandateUntil', 'Mandate until'),
  },
  {
    join(values): Risk['mandate'] {
      const { mayDecide, mayAskOf, limit, until } = values
      return mayDecide === '' && mayAskOf.length === 0 && limit === '' && until === null ? null : values
    },
    split: (mandate: Risk['mandate']) =>
      mandate ?? { mayDecide: '', mayAskOf: new Array<string>(), limit: '', until: null },
  },
)

/** To whom it went up, when, and the answer. */
export const escalationColumns = columnGroup(
  {
    toKey: text('EscalatedToKey', 'Escalated to (key)'),
    to: text('EscalatedTo', 'Escalated to'),
    on: calendarDay('EscalatedOn', 'Escalated on'),
    answerDue: calendarDay('AnswerDue', 'Answer due'),
    answerText: note('Answer', 'Answer'),
    answeredOn: calendarDay('AnsweredOn', 'Answered on'),
  },
  {
    join({ toKey, to, on, answerDue, answerText, answeredOn }): Risk['escalation'] | undefined {
      if (toKey === '' && to === '' && on === null) return null
      if (on === null || answerDue === null) return undefined
      const answer = answeredOn === null ? null : { on: answeredOn, text: answerText }
      return { toKey, to, on, answerDue, answer }
    },
    split: (escalation: Risk['escalation']) => ({
      toKey: escalation?.toKey ?? '',
      to: escalation?.to ?? '',
      on: escalation?.on ?? null,
      answerDue: escalation?.answerDue ?? null,
      answerText: escalation?.answer?.text ?? '',
      answeredOn: escalation?.answer?.on ?? null,
    }),
  },
)

/** Who said that the council lives with it, why and until when. */
export const acceptanceColumns = columnGroup(
  {
    state: choiceOr(
      'AcceptanceState',
      'Acceptance',
      {
        draft: 'Draft',
        submitted: 'Asked',
        accepted: 'Accepted',
        rejected: 'Rejected',
        revoked: 'Revoked',
      },
      null,
    ),
    approverKey: text('ApproverKey', 'Approver key'),
    approver: text('Approver', 'Approver'),
    reason: note('AcceptanceReason', 'Why it is accepted'),
    expires: calendarDay('AcceptedUntil', 'Accepted until'),
  },
  {
    join: ({ state, ...rest }): Risk['acceptance'] => (state === null ? null : { state, ...rest }),
    split: (acceptance: Risk['acceptance']) =>
      acceptance ?? { state: null, approverKey: '', approver: '', reason: '', expires: null },
  },
)
