import { Button } from '@fluentui/react-components'
import { useEffect, useState, type ReactNode } from 'react'
import { recogniseCouncil } from '#src/domain/council/recognise-council.ts'
import type { Ritual } from '#src/domain/rituals/ritual.ts'
import { WhichCouncil } from '#src/features/first-run/which-council.tsx'
import { councilsOfTeams, type CouncilOption } from '#src/features/open-session/find-council.ts'
import type { EventWithBody } from '#src/graph/calendar/events.ts'
import { outlookForm } from '#src/host/outlook-form.ts'
import type { OutlookItem } from '#src/host/outlook-item.ts'
import { activeRitualsCall } from '#src/records/stores/ritual-store.ts'
import { StateMessage } from '#src/ui/components/state-message.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import type { SignedIn } from '../wiring/connection.ts'
import { explainOpening, type Hindrance } from '../wiring/explain-opening.ts'
import { HindranceNotice } from '../wiring/hindrance-notice.tsx'
import { Opening } from '../wiring/surface-frame.tsx'
import { deviceNotes } from '../wiring/device-notes.ts'
import { keptAgenda, type KeptAgenda } from './draft-agenda.ts'
import { DraftAgenda } from './draft-agenda-part.tsx'
import type { PaneGoal } from './find-appointment.ts'
import { office } from './open-outlook.ts'
import { councilChoices } from '../wiring/council-choices.ts'

interface Option extends CouncilOption {
  readonly rituals: readonly Ritual[]
  readonly seriesNames: readonly string[]
}

interface Known {
  readonly options: readonly Option[]
  readonly guess: Option | null
  readonly kept: KeptAgenda | null
}

async function lookAround(person: SignedIn, item: OutlookItem): Promise<Known> {
  const { options } = await councilsOfTeams(person.graph, null)
  const calls = options.map(({ council }) => activeRitualsCall(council.siteId))
  const [results, mails, kept] = await Promise.all([
    calls.length === 0 ? [] : person.graph.sendAll(calls.map((each) => each.call)),
    outlookForm(office())?.invited() ?? [],
    keptAgenda(
      { me: person.me, notes: deviceNotes(person.device, person.deviceKey), nowMs: person.clock.nowMs() },
      item.startMs,
    ),
  ])
  const known = options.map((option, place): Option => {
    const result = results[place]
    const rituals = result === undefined ? [] : (calls[place]?.read(result) ?? [])
    return { ...option, rituals, seriesNames: rituals.map((each) => each.name) }
  })
  const remembered = known.find((each) => each.council.key === kept?.councilKey)
  const guess = remembered ?? recogniseCouncil({ subject: item.subject, mails }, known)
  return { options: known, guess, kept: remembered === undefined ? null : kept }
}

/** An appointment that is being written: council and agenda are chosen now, and go on once it is saved. */
export function DraftAppointment(props: {
  person: SignedIn
  item: OutlookItem
  /** It is saved already, and no Teams meeting. */
  event: EventWithBody | null
  onGo: (goal: PaneGoal) => void
  onAgain: () => void
}): ReactNode {
  const t = useText()
  const { person, item } = props
  const [known, setKnown] = useState<Known | null>(null)
  const [chosen, setChosen] = useState<Option | null>(null)
  const [hindrance, setHindrance] = useState<Hindrance | null>(null)
  useEffect(() => {
    let current = true
    lookAround(person, item).then(
      (found) => {
        if (!current) return
        setKnown(found)
        setChosen(found.guess)
      },
      (failure: unknown) => current && setHindrance(explainOpening(failure)),
    )
    return () => {
      current = false
    }
  }, [item, person])
  if (hindrance !== null)
    return <HindranceNotice hindrance={hindrance} person={person} onDone={props.onAgain} />
  if (known === null) return <Opening />
  if (known.options.length === 0)
    return (
      <StateMessage
        page
        kind="empty"
        title={t('outlook-no-council')}
        actions={[{ label: t('first-run-look-again'), onAct: props.onAgain }]}
      >
        {t('outlook-no-council-anywhere')}
      </StateMessage>
    )
  if (chosen === null)
    return (
      <WhichCouncil
        title={t('outlook-draft-which')}
        meaning={t('outlook-draft-which-meaning')}
        choices={councilChoices(known.options)}
        onChoose={(key) => setChosen(known.options.find((each) => each.council.key === key) ?? null)}
      />
    )
  return (
    <>
      {known.options.length > 1 && (
        <div>
          <Button size="small" appearance="subtle" onClick={() => setChosen(null)}>
            {t('outlook-draft-other-council')}
          </Button>
        </div>
      )}
      <DraftAgenda
        key={chosen.council.key}
        person={person}
        council={chosen.council}
        rituals={chosen.rituals}
        item={item}
        event={props.event}
        kept={known.kept?.councilKey === chosen.council.key ? known.kept : null}
        onGo={props.onGo}
        onAgain={props.onAgain}
      />
    </>
  )
}
