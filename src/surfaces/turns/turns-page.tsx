import { Suspense, type ReactNode } from 'react'
import type { Council } from '#src/domain/council/council.ts'
import { dayIn } from '#src/domain/council/days.ts'
import { TurnsPage as Page } from '#src/features/rotation/turns-page.tsx'
import type { CouncilRecords } from '#src/records/replica/council-records.ts'
import { latePart } from '#src/ui/components/late-part.tsx'
import { PersonMarks } from '#src/ui/components/person-marks.tsx'
import { PageWords } from '#src/ui/text/page-words.tsx'
import type { SignedIn } from '../wiring/connection.ts'
import { WithRecords } from '../wiring/records-provider.tsx'
import { Opening } from '../wiring/surface-frame.tsx'
import { useLeftMarks, useTeamPeople } from '../wiring/use-team-people.ts'
import { useTurns } from './use-turns.ts'

const TellTurn = latePart(async () => ({ default: (await import('../notices/tell-turn.tsx')).TellTurn }))

interface TurnsPageProps {
  readonly person: SignedIn
  readonly council: Council
  /** The council's record is another one now. */
  readonly onCouncil: (council: Council) => void
}

/** The council's coming turns in its tab. Its words come with it. */
export function TurnsPage(props: TurnsPageProps): ReactNode {
  return (
    <PageWords page="turns" loading={<Opening />}>
      <WithRecords>{(records) => <TurnsOfCouncil {...props} records={records} />}</WithRecords>
    </PageWords>
  )
}

function TurnsOfCouncil(props: TurnsPageProps & { records: CouncilRecords }): ReactNode {
  const { person, council, records } = props
  const team = useTeamPeople(person, council)
  const model = useTurns({ person, council, records, team, onCouncil: props.onCouncil })
  return (
    <PersonMarks marks={useLeftMarks(council, team)}>
      <Page
        model={model}
        today={dayIn(council.timeZone, person.clock.nowMs())}
        renderDeed={(of, planned) =>
          model.mayTake && (
            <Suspense fallback={null}>
              <TellTurn person={person} council={council} model={model} of={of} planned={planned} />
            </Suspense>
          )
        }
      />
    </PersonMarks>
  )
}
