import { useMemo } from 'react'
import type { Council } from '#src/domain/council/council.ts'
import { leftMembers } from '#src/domain/council/left-members.ts'
import { memberOf } from '#src/domain/council/find-member.ts'
import { may } from '#src/domain/council/rights.ts'
import { foldChanges } from '#src/domain/facilitation/fold-changes.ts'
import { planTurns } from '#src/domain/facilitation/plan-turns.ts'
import { rolePool, rotationName } from '#src/domain/facilitation/role-pool.ts'
import { rotationOf } from '#src/domain/facilitation/rotation-settings.ts'
import { nextOrder, sameTurn, type TurnChange } from '#src/domain/facilitation/turn-change.ts'
import { turnCounts } from '#src/domain/facilitation/turn-counts.ts'
import type { ChangeWish, TurnsModel } from '#src/features/rotation/turns-model.ts'
import { closedDayKind, closedDayOf } from '#src/records/kinds/closed-day-kind.ts'
import { ritualKind, ritualOfRecord } from '#src/records/kinds/ritual-kind.ts'
import { sessionKind } from '#src/records/kinds/session-kind.ts'
import {
  recordOfTurnChange,
  turnChangeKind,
  turnChangeOfRecord,
} from '#src/records/kinds/turn-change-kind.ts'
import { turnKind, turnOfRecord } from '#src/records/kinds/turn-kind.ts'
import type { CouncilRecords } from '#src/records/replica/council-records.ts'
import { useEntries } from '#src/ui/stores/use-entries.ts'
import { useLocale, useText } from '#src/ui/text/text-provider.tsx'
import { newId, type SignedIn } from '../wiring/connection.ts'
import { readableOf } from '../wiring/readable-of.ts'
import { readConflicts } from './read-conflicts.ts'
import { saveRotation } from './save-rotation.ts'
import { downloadTurns } from './turns-file.ts'
import { useComingDays } from './use-coming-days.ts'

/** The council's plan of turns from its lists as this device has them, with what the person may do about it. */
export function useTurns(question: {
  readonly person: SignedIn
  readonly council: Council
  readonly records: CouncilRecords
  readonly team: ReadonlySet<string> | null
  readonly onCouncil: (council: Council) => void
}): TurnsModel {
  const { person, council, records, team } = question
  const t = useText()
  const { tag } = useLocale()
  const turnEntries = useEntries(records.of(turnKind))
  const changeEntries = useEntries(records.of(turnChangeKind))
  const sessionEntries = useEntries(records.of(sessionKind))
  const sessions = useMemo(() => readableOf(sessionEntries, (each) => each), [sessionEntries])
  const turns = useMemo(() => readableOf(turnEntries, turnOfRecord), [turnEntries])
  const said = useMemo(() => readableOf(changeEntries, turnChangeOfRecord), [changeEntries])
  const ritualEntries = useEntries(records.of(ritualKind))
  const closedEntries = useEntries(records.of(closedDayKind))
  const rhythm = useMemo(
    () => ({
      rituals: readableOf(ritualEntries, ritualOfRecord),
      closed: readableOf(closedEntries, closedDayOf),
    }),
    [closedEntries, ritualEntries],
  )
  const { days, unread, seriesRoles, readUntil } = useComingDays(person, council, sessions, rhythm)
  const changes = useMemo(() => foldChanges(said), [said])
  const left = useMemo(() => leftMembers(council, team), [council, team])
  const settings = useMemo(() => rotationOf(council), [council])
  const roles = useMemo(
    () =>
      planTurns({ council, turns, changes, days, left, seriesRoles }).map((each) => ({
        ...each,
        counts: turnCounts({
          personIds: rolePool(council, each.role, days[0]?.day ?? '9999-12-31')
            .map((one) => one.personId)
            .toSorted((a, b) => rotationName(council, a).localeCompare(rotationName(council, b), tag)),
          turns,
          changes,
          role: each.role.key,
        }),
      })),
    [changes, council, days, left, seriesRoles, tag, turns],
  )
  const member = memberOf(council, person.me.personId)
  const mayRun = may('change-rotation', member, false)

  const make = (wish: ChangeWish): string => {
    // A page that offers to take something back is older than what it takes back.
    const known = readableOf(records.of(turnChangeKind).all(), turnChangeOfRecord)
    const change: TurnChange = {
      ...wish,
      key: `turn-change/${newId()}`,
      order: nextOrder(known),
      atMs: person.clock.nowMs(),
      by: person.me.personId,
      byName: person.me.displayName,
      asRunner: mayRun,
    }
    void records.create(turnChangeKind, recordOfTurnChange(change))
    return change.key
  }
  return {
    me: person.me,
    roles,
    changes,
    settings,
    people: [...council.members, ...settings.guests].filter((each) => !left.has(each.personId)),
    mayRun,
    mayTake: member !== undefined,
    nameOf: (id) => rotationName(council, id) || t('turns-somebody'),
    dayOf: (turn) => days.find((each) => sameTurn(each, turn)) ?? null,
    settledFor: ({ role, turn }) => {
      if (role !== 'facilitator' || turn.sessionKey === '') return null
      const record = sessions.find((each) => each.clientKey === turn.sessionKey)
      return record === undefined || record.facilitatorKey === '' ? null : record.facilitatorKey
    },
    calendarUnread: unread,
    readUntil,
    make,
    saveSettings: async (wanted) => {
      const saved = await saveRotation(person, council, wanted).catch(() => null)
      if (saved !== null) question.onCouncil(saved)
      return saved !== null
    },
    readConflicts: () => readConflicts(person, council, { roles, changes, days }),
    download: (which) =>
      downloadTurns({ which, council, roles, days, me: person.me, nowMs: person.clock.nowMs(), words: t }),
  }
}
