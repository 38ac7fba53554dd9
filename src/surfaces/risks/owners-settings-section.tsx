import { useEffect, useState, type ReactNode } from 'react'
import type { Council } from '#src/domain/council/council.ts'
import { memberOf } from '#src/domain/council/find-member.ts'
import { may } from '#src/domain/council/rights.ts'
import {
  OwnersSettings,
  type OwnersRefusal,
  type OwnersSettingsState,
} from '#src/features/risks/owners-settings.tsx'
import { ask } from '#src/graph/asking.ts'
import { listHead } from '#src/graph/lists/list-definition.ts'
import { setUpScopes } from '#src/graph/scopes.ts'
import { ownersRiskKind } from '#src/records/kinds/owners-risk-kind.ts'
import { turnOwnersListOff, turnOwnersListOn } from '#src/records/owners/turn-owners-list.ts'
import type { CouncilRecords } from '#src/records/replica/council-records.ts'
import { Section } from '#src/ui/components/section.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import type { SignedIn } from '../wiring/connection.ts'
import { WithRecords } from '../wiring/records-provider.tsx'
import { couldAllow, refusedStep } from '../wiring/setup-refusal.ts'
import { useOwnersAccess, useOwnersStanding } from './use-owners-only.ts'

/** On the Council page: risks that only owners see. */
export function OwnersSettingsSection(props: { person: SignedIn; council: Council }): ReactNode {
  const t = useText()
  return (
    <Section title={t('risks-owners-settings')}>
      <WithRecords>{(records) => <SettingsOf {...props} records={records} />}</WithRecords>
    </Section>
  )
}

function SettingsOf(props: { person: SignedIn; council: Council; records: CouncilRecords }): ReactNode {
  const { person, council, records } = props
  const access = useOwnersAccess(records)
  const standing = useOwnersStanding(person, council, records)
  const [state, setState] = useState<OwnersSettingsState>({ is: 'idle' })
  const listUrl = useListUrl(person, council.siteId, access === 'read')
  return (
    <OwnersSettings
      access={access}
      standing={standing}
      mayChange={may('set-up', memberOf(council, person.me.personId), false)}
      state={state}
      listUrl={listUrl}
      nowMs={person.clock.nowMs()}
      onTurn={(on) => {
        setState({ is: 'turning' })
        const turning = on ? turnOn(person, council.siteId) : turnOff(person, council.siteId)
        turning
          .then(
            (why) => setState(why === null ? { is: 'idle' } : { is: 'refused', why }),
            (failure: unknown) => setState({ is: 'refused', why: refusalOf(failure) }),
          )
          .finally(() => void records.refresh())
      }}
    />
  )
}

/** Why it could not be turned on; null where it was. The permission to make lists is asked for where it is missing. */
async function turnOn(person: SignedIn, siteId: string): Promise<OwnersRefusal | null> {
  let reports = await turnOwnersListOn(person.graph, siteId)
  if (couldAllow(reports)) {
    await person.signIn.askFor(setUpScopes)
    reports = await turnOwnersListOn(person.graph, siteId)
  }
  const failure = reports.find((each) => each.failure !== null)?.failure
  return failure ? refusalOf(failure) : null
}

async function turnOff(person: SignedIn, siteId: string): Promise<null> {
  await turnOwnersListOff(person.graph, siteId)
  return null
}

function refusalOf(failure: unknown): OwnersRefusal {
  const step = refusedStep('', failure)
  if (step.state !== 'refused') return 'other'
  const { reason } = step
  return reason === 'administrator' || reason === 'scope' || reason === 'not-owner' || reason === 'offline'
    ? reason
    : 'other'
}

function useListUrl(person: SignedIn, siteId: string, wanted: boolean): string | null {
  const [url, setUrl] = useState<string | null>(null)
  useEffect(() => {
    if (!wanted) return
    let current = true
    ask(person.graph, listHead({ siteId, list: ownersRiskKind.list })).then(
      ({ webUrl }) => current && setUrl(webUrl === '' ? null : webUrl),
      // The steps say where it is without a link.
      () => undefined,
    )
    return () => {
      current = false
    }
  }, [person, siteId, wanted])
  return url
}
