import { useMemo } from 'react'
import type { Council } from '#src/domain/council/council.ts'
import { dayIn } from '#src/domain/council/days.ts'
import { riskSettingsOf } from '#src/domain/risks/council-ratings.ts'
import type { Register } from '#src/features/risks/register.tsx'
import { withConsequences } from '#src/features/risks/risk-record.ts'
import { decisionKind } from '#src/records/kinds/decision-kind.ts'
import { ownersRiskKind } from '#src/records/kinds/owners-risk-kind.ts'
import { riskKind, type RiskRecord } from '#src/records/kinds/risk-kind.ts'
import { sessionKind } from '#src/records/kinds/session-kind.ts'
import { listOfRisk, type RiskList } from '#src/records/owners/owners-moves.ts'
import { isReadOnly, schemaIn } from '#src/records/provisioning/schema-version.ts'
import type { CouncilRecords } from '#src/records/replica/council-records.ts'
import { useEntries } from '#src/ui/stores/use-entries.ts'
import { newId, type SignedIn } from '../wiring/connection.ts'
import { pageLink } from '../wiring/links.ts'
import { raiseRisk } from './raise-risk.ts'
import { useRiskActions } from './use-risk-actions.ts'

/** More are no choice any more. */
const mostDecisions = 200

/** The register over the council's records on this device; `owners` for those who get into the owners-only list. */
export function useRegister(
  person: SignedIn,
  council: Council,
  records: CouncilRecords,
  owners: Register['owners'],
): Register {
  const sessionEntries = useEntries(records.of(sessionKind))
  const riskEntries = useEntries(records.of(riskKind))
  const sessions = useMemo(
    () =>
      sessionEntries
        .flatMap((each) => (each.reading.ok ? [each.reading.record] : []))
        .toSorted((one, other) => (other.startMs ?? 0) - (one.startMs ?? 0)),
    [sessionEntries],
  )
  const decisionEntries = useEntries(records.of(decisionKind))
  const decisions = useMemo(
    () =>
      decisionEntries
        .flatMap((each) => (each.reading.ok ? [each.reading.record] : []))
        .toSorted((one, other) => (other.decidedMs ?? 0) - (one.decidedMs ?? 0))
        .slice(0, mostDecisions)
        .map((each) => ({ key: each.clientKey, title: each.title })),
    [decisionEntries],
  )
  const { actions, make, again } = useRiskActions(person, council, records, sessions[0]?.thread ?? null)
  const today = dayIn(council.timeZone, person.clock.nowMs())
  const refused = riskEntries.some((each) =>
    each.troubles.some(({ trouble }) => trouble.reason === 'no-permission'),
  )
  const mayEdit = !refused && !isReadOnly(schemaIn(records.replica))
  const settings = useMemo(() => riskSettingsOf(council), [council])
  const acts = useMemo(() => {
    const kindOf = (key: string) =>
      listOfRisk(records.replica, key) === 'owners' ? ownersRiskKind : riskKind
    const change: Register['change'] = (key, wanted, why) => {
      const reason = why?.trim() ?? ''
      const whole = {
        ...withConsequences(wanted, council),
        ...(reason === '' ? {} : { changeReason: reason }),
      }
      void records.change(kindOf(key), key, whole)
    }
    return {
      change,
      create: (record: RiskRecord, list: RiskList) =>
        void (list === 'owners'
          ? records.create(ownersRiskKind, { ...record, openedMs: null })
          : records.create(riskKind, record)),
      remove: async (key: string) => {
        const undo = await records.remove(kindOf(key), key)
        return () => void undo()
      },
      linkTo: (target: string) => pageLink(person.config, location.origin, council, target),
    }
  }, [council, person, records])
  return useMemo(
    () => ({
      council,
      settings,
      me: person.me,
      today,
      nowMs: person.clock.nowMs,
      mayEdit,
      sessions: sessions
        .filter((each) => each.phase === 'closed' || each.phase === 'published')
        .map((each) => ({ key: each.clientKey, title: each.title, startMs: each.startMs ?? 0 })),
      decisions,
      newId,
      ...acts,
      actions,
      owners,
      makeAction: (risk, wish) => {
        const { key, title } = make(risk, wish)
        acts.change(risk.clientKey, { links: [...risk.links, { kind: 'action', key, title }] })
      },
      tryActionAgain: again,
      raise: (risk) => raiseRisk(person, council, sessions, risk),
    }),
    [actions, acts, again, council, decisions, make, mayEdit, owners, person, sessions, settings, today],
  )
}
