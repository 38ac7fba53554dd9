import { Suspense, useCallback, useEffect, useState, type ReactNode } from 'react'
import type { Council } from '#src/domain/council/council.ts'
import { looksOf } from '#src/domain/council/department-looks.ts'
import type { CouncilOption } from '#src/features/open-session/find-council.ts'
import { DepartmentLooks } from '#src/ui/components/department-looks.tsx'
import { BackButton } from '#src/ui/components/back-button.tsx'
import { Guarded } from '#src/ui/components/guarded.tsx'
import { latePart } from '#src/ui/components/late-part.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import type { LeftWhy } from '../council-data/left-here.tsx'
import type { SignedIn } from '../wiring/connection.ts'
import { explainOpening, mayPass } from '../wiring/explain-opening.ts'
import { HindranceNotice } from '../wiring/hindrance-notice.tsx'
import { NoAccessHere } from '../wiring/no-access-here.tsx'
import { NoCouncilHere } from '../wiring/no-council-here.tsx'
import { ImportsProvider } from '../risks/imports-provider.tsx'
import { ArchivedHere } from '../wiring/archived-here.tsx'
import { RecordsHead } from '../wiring/records-head.tsx'
import { RecordsProvider, useFreshOn, WithRecords } from '../wiring/records-provider.tsx'
import { Opening } from '../wiring/surface-frame.tsx'
import styles from '../wiring/surface.module.css'
import { CouncilSettings } from './council-settings.tsx'
import { CouncilHome } from './council-home.tsx'
import { MyCouncils } from './my-councils.tsx'
import { PageTabs } from './page-tabs.tsx'
import { RecordsPage } from './records-page.tsx'
import { findForTab, isPersonal, isSame, type Found } from './found-council.ts'
import { keepCouncil, keptCouncil } from './kept-council.ts'
import { SessionPage } from '../session-view/session-page.tsx'
import tabStyles from './tab.module.css'
import { SessionsTab } from './sessions-tab.tsx'
import { afterRehearsal, textOf, useTabAddress } from './use-tab-address.ts'

const CalendarPage = latePart(async () => ({
  default: (await import('../calendar/calendar-page.tsx')).CalendarPage,
}))
const DigestPage = latePart(async () => ({ default: (await import('../digest/digest-page.tsx')).DigestPage }))
const LeftHere = latePart(async () => ({ default: (await import('../council-data/left-here.tsx')).LeftHere }))
const MinutesPage = latePart(async () => ({
  default: (await import('../minutes/minutes-page.tsx')).MinutesPage,
}))
const Rehearsal = latePart(async () => ({ default: (await import('../rehearsal/rehearsal.tsx')).Rehearsal }))
const RehearseButton = latePart(async () => ({
  default: (await import('../rehearsal/rehearse-button.tsx')).RehearseButton,
}))
const RisksPage = latePart(async () => ({ default: (await import('../risks/risks-page.tsx')).RisksPage }))

const StatusPage = latePart(async () => ({ default: (await import('../status/status-page.tsx')).StatusPage }))

const TurnsPage = latePart(async () => ({ default: (await import('../turns/turns-page.tsx')).TurnsPage }))

/** The channel tab, and the personal app with the person's councils. */
export function CouncilTab(props: { person: SignedIn }): ReactNode {
  const { person } = props
  const [found, setFound] = useState<Found>({ kind: 'opening' })
  const [attempt, setAttempt] = useState(0)
  useEffect(() => {
    let current = true
    const kept = keptCouncil(person)
    // The personal app begins with all councils; the last one that was open there is for when nothing answers.
    void kept.then((council) => {
      if (current && council !== null && !isPersonal(person))
        setFound((before) => (before.kind === 'opening' ? { kind: 'council', council } : before))
    })
    findForTab(person).then(
      (next) => {
        if (!current) return
        if (next.kind === 'council') keepCouncil(person, next.council)
        setFound((before) => (isSame(before, next) ? before : next))
      },
      async (failure: unknown) => {
        const hindrance = explainOpening(failure)
        // The pages say themselves what they could not read.
        const council = mayPass(hindrance) ? await kept : null
        if (!current) return
        if (council === null) setFound({ kind: 'hindered', hindrance })
        else setFound((before) => (before.kind === 'council' ? before : { kind: 'council', council }))
      },
    )
    return () => {
      current = false
    }
  }, [attempt, person])
  const again = useCallback(() => {
    setFound({ kind: 'opening' })
    setAttempt((before) => before + 1)
  }, [])

  if (found.kind === 'opening') return <Opening />
  if (found.kind === 'council')
    return (
      <RecordsProvider key={found.council.siteId} person={person} siteId={found.council.siteId}>
        <ImportsProvider person={person} siteId={found.council.siteId}>
          <DepartmentLooks looks={looksOf(found.council.departments)}>
            <CouncilPages
              person={person}
              council={found.council}
              onChanged={again}
              onCouncil={(council) => {
                keepCouncil(person, council)
                setFound({ ...found, council })
              }}
              onLeave={(why) => setFound({ kind: 'left', siteId: found.council.siteId, why })}
              onBack={backTo(found.among, setFound)}
            />
          </DepartmentLooks>
        </ImportsProvider>
      </RecordsProvider>
    )
  return (
    <main className={styles.page}>
      {found.kind === 'hindered' && (
        <HindranceNotice hindrance={found.hindrance} person={person} onDone={again} />
      )}
      {(found.kind === 'none' || found.kind === 'needs-repair') && (
        <NoCouncilHere
          person={person}
          remains={found.kind === 'needs-repair' ? found.remains : undefined}
          onTryAgain={again}
          onSetUp={(council) => setFound({ kind: 'council', council })}
          renderAlso={(council) => (
            <Suspense fallback={null}>
              <RehearseButton
                onRehearse={() => {
                  location.hash = textOf({ page: 'rehearsal', sessionKey: null })
                  setFound({ kind: 'council', council })
                }}
              />
            </Suspense>
          )}
        />
      )}
      {found.kind === 'left' && (
        <Suspense fallback={<Opening />}>
          <LeftHere person={person} siteId={found.siteId} why={found.why} onOpen={again} />
        </Suspense>
      )}
      {found.kind === 'no-access' && (
        <NoAccessHere person={person} teamName={found.teamName} onTryAgain={again} />
      )}
      {found.kind === 'choose' && (
        <MyCouncils
          person={person}
          options={found.options}
          onChoose={({ council }) => {
            keepCouncil(person, council)
            setFound({ kind: 'council', council, among: found.options })
          }}
          onSetUp={() => setFound({ kind: 'none' })}
        />
      )}
    </main>
  )
}

/** To the person's councils, where one was chosen there. */
function backTo(
  among: readonly CouncilOption[] | undefined,
  show: (found: Found) => void,
): (() => void) | null {
  if (among === undefined) return null
  return () => {
    history.replaceState(null, '', location.pathname + location.search)
    show({ kind: 'choose', options: among })
  }
}

function CouncilPages(props: {
  person: SignedIn
  council: Council
  /** Everything is read anew. */
  onChanged: () => void
  /** The council's record is this one now. */
  onCouncil: (council: Council) => void
  onLeave: (why: LeftWhy) => void
  onBack: (() => void) | null
}): ReactNode {
  const t = useText()
  const { person, council } = props
  const [address, goTo] = useTabAddress(person.opened.place.subPageId)
  useFreshOn(address.page)
  if (address.page === 'rehearsal')
    return (
      <Suspense fallback={<Opening />}>
        <Rehearsal
          person={person}
          council={council}
          sessionKey={address.sessionKey}
          inMeeting={false}
          onEnd={() => goTo(afterRehearsal(address.sessionKey))}
        />
      </Suspense>
    )
  if (address.page === 'session')
    return (
      <main className={styles.aside}>
        <div className={styles.back}>
          <BackButton onBack={() => goTo({ page: 'overview' })}>{t('tab-back')}</BackButton>
        </div>
        <SessionPage
          key={address.sessionKey}
          person={person}
          council={council}
          sessionKey={address.sessionKey}
          onOpenSession={(sessionKey) => goTo({ page: 'session', sessionKey })}
          onRehearse={() => goTo({ page: 'rehearsal', sessionKey: address.sessionKey })}
        />
      </main>
    )
  return (
    <main className={tabStyles.page}>
      {props.onBack && <BackButton onBack={props.onBack}>{t('first-run-mine')}</BackButton>}
      <RecordsHead
        person={person}
        council={council}
        {...(address.page === 'status' ? {} : { onStatus: () => goTo({ page: 'status' }) })}
      >
        <h1 className={tabStyles.title}>
          <bdi>{council.name}</bdi>
        </h1>
      </RecordsHead>
      <ArchivedHere person={person} council={council} />
      <PageTabs page={address.page} onGoTo={goTo} />
      {/* What breaks on one page leaves the others: their own key makes each begin anew. */}
      <Guarded key={address.page}>
        {'open' in address ? (
          <WithRecords>
            {(records) => (
              <RecordsPage
                person={person}
                council={council}
                records={records}
                address={address}
                goTo={goTo}
              />
            )}
          </WithRecords>
        ) : address.page === 'sessions' ? (
          <WithRecords>{(records) => <SessionsTab person={person} records={records} />}</WithRecords>
        ) : address.page === 'calendar' ? (
          <Suspense fallback={<Opening />}>
            <CalendarPage person={person} council={council} place={address.place} goTo={goTo} />
          </Suspense>
        ) : address.page === 'minutes' ? (
          <Suspense fallback={<Opening />}>
            <MinutesPage
              key={address.sessionKey}
              person={person}
              council={council}
              sessionKey={address.sessionKey}
              onOpenSession={() => goTo({ page: 'session', sessionKey: address.sessionKey })}
            />
          </Suspense>
        ) : address.page === 'risks' ? (
          <Suspense fallback={<Opening />}>
            <RisksPage
              person={person}
              council={council}
              place={address.place}
              onGoTo={(place) => goTo({ page: 'risks', place })}
              onCouncil={props.onCouncil}
            />
          </Suspense>
        ) : address.page === 'digest' ? (
          <Suspense fallback={<Opening />}>
            <DigestPage person={person} council={council} />
          </Suspense>
        ) : address.page === 'status' ? (
          <Suspense fallback={<Opening />}>
            <StatusPage person={person} council={council} />
          </Suspense>
        ) : address.page === 'turns' ? (
          <Suspense fallback={<Opening />}>
            <TurnsPage person={person} council={council} onCouncil={props.onCouncil} />
          </Suspense>
        ) : address.page === 'council' ? (
          <CouncilSettings
            person={person}
            council={council}
            onChanged={props.onChanged}
            onCouncil={props.onCouncil}
            onStatus={() => goTo({ page: 'status' })}
            onLeave={props.onLeave}
          />
        ) : (
          <CouncilHome
            person={person}
            council={council}
            onOpenSession={(sessionKey) => goTo({ page: 'session', sessionKey })}
            onDigest={() => goTo({ page: 'digest' })}
            onRehearse={(sessionKey) => goTo({ page: 'rehearsal', sessionKey })}
          />
        )}
      </Guarded>
    </main>
  )
}
