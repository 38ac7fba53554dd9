import { Button } from '@fluentui/react-components'
import { Suspense, useState, type ReactNode } from 'react'
import type { Council } from '#src/domain/council/council.ts'
import { memberOf } from '#src/domain/council/find-member.ts'
import { may } from '#src/domain/council/rights.ts'
import { BackButton } from '#src/ui/components/back-button.tsx'
import { latePart } from '#src/ui/components/late-part.tsx'
import { PersonMarks } from '#src/ui/components/person-marks.tsx'
import { Person } from '#src/ui/components/person.tsx'
import { Section } from '#src/ui/components/section.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import type { LeftWhy } from '../council-data/left-here.tsx'
import type { SignedIn } from '../wiring/connection.ts'
import { OwnSettingsSection } from '../wiring/own-settings-section.tsx'
import { useLeftMarks, useTeamPeople } from '../wiring/use-team-people.ts'
import { Opening } from '../wiring/surface-frame.tsx'
import tabStyles from './tab.module.css'

const ChoicesPart = latePart(async () => ({
  default: (await import('../notices/choices-part.tsx')).ChoicesPart,
}))
const DataSection = latePart(async () => ({
  default: (await import('../council-data/data-section.tsx')).DataSection,
}))
const LevelsSection = latePart(async () => ({
  default: (await import('../council-data/levels-section.tsx')).LevelsSection,
}))
const RiskSettingsSection = latePart(async () => ({
  default: (await import('../risks/risk-settings-section.tsx')).RiskSettingsSection,
}))
const StatusSection = latePart(async () => ({
  default: (await import('../status/status-link.tsx')).StatusSection,
}))
const SetupPage = latePart(async () => ({ default: (await import('../wiring/setup-page.tsx')).SetupPage }))

/** Who sits on the council, what Weft allows by role, and the way to change it. */
export function CouncilSettings(props: {
  person: SignedIn
  council: Council
  onChanged: () => void
  onCouncil: (council: Council) => void
  onLeave: (why: LeftWhy) => void
  onStatus: () => void
}): ReactNode {
  const t = useText()
  const { person, council } = props
  const [editing, setEditing] = useState(false)
  const departmentOf = (id: string | undefined) => council.departments.find((each) => each.id === id)?.name
  const [changed, setChanged] = useState(false)
  const marks = useLeftMarks(council, useTeamPeople(person, council))
  if (editing)
    return (
      <Suspense fallback={<Opening />}>
        <BackButton
          onBack={() => {
            setEditing(false)
            if (changed) props.onChanged()
          }}
        >
          {t('first-run-back')}
        </BackButton>
        <SetupPage
          person={person}
          groupId={council.teamId}
          channelId={council.channelId}
          siteId={council.siteId}
          within
          onReady={() => setChanged(true)}
        />
      </Suspense>
    )
  return (
    <>
      <Section title={t('configure-members')} count={council.members.length}>
        <PersonMarks marks={marks}>
          <ul className={tabStyles.members}>
            {council.members.map((each) => (
              <li key={each.personId}>
                <Person
                  id={each.personId}
                  name={each.displayName}
                  detail={[t(`configure-role-${each.role}`), departmentOf(each.departmentId)]
                    .filter(Boolean)
                    .join(' · ')}
                />
              </li>
            ))}
          </ul>
        </PersonMarks>
      </Section>
      <Section title={t('overview-settings')}>
        <p>{t('overview-settings-meaning')}</p>
        <p className={tabStyles.quiet}>{t('overview-rights-note')}</p>
        {!may('set-up', memberOf(council, person.me.personId), false) && <p>{t('tab-settings-who')}</p>}
        <div>
          <Button onClick={() => setEditing(true)}>{t('configure-open')}</Button>
        </div>
      </Section>
      <Suspense fallback={<Opening />}>
        <RiskSettingsSection person={person} council={council} onCouncil={props.onCouncil} />
      </Suspense>
      {memberOf(council, person.me.personId) !== undefined && (
        <Suspense fallback={<Opening />}>
          <ChoicesPart person={person} council={council} />
        </Suspense>
      )}
      <Suspense fallback={<Opening />}>
        <DataSection person={person} council={council} onCouncil={props.onCouncil} onLeave={props.onLeave} />
      </Suspense>
      <Suspense fallback={<Opening />}>
        <LevelsSection person={person} council={council} />
      </Suspense>
      <Suspense fallback={null}>
        <StatusSection onOpen={props.onStatus} />
      </Suspense>
      <OwnSettingsSection />
    </>
  )
}
