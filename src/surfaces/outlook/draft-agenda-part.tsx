import { Button } from '@fluentui/react-components'
import { useEffect, useMemo, useState, type ReactNode } from 'react'
import type { Council } from '#src/domain/council/council.ts'
import { sameName } from '#src/domain/council/department-from-name.ts'
import type { Ritual } from '#src/domain/rituals/ritual.ts'
import { emptySession } from '#src/domain/session/fold.ts'
import type { Move } from '#src/domain/session/move.ts'
import { AgendaEditor } from '#src/features/agenda/agenda-editor.tsx'
import styles from '#src/features/invite/invite.module.css'
import type { EventWithBody } from '#src/graph/calendar/events.ts'
import { outlookForm } from '#src/host/outlook-form.ts'
import type { OutlookItem } from '#src/host/outlook-item.ts'
import { StateMessage } from '#src/ui/components/state-message.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import { TemplatePart } from '../session-view/template-part.tsx'
import { newId, type SignedIn } from '../wiring/connection.ts'
import { deviceNotes } from '../wiring/device-notes.ts'
import { afterMove, keepAgenda, planOf, type KeptAgenda } from './draft-agenda.ts'
import type { PaneGoal } from './find-appointment.ts'
import { office, outlookItemAgain } from './open-outlook.ts'
import { saveAppointment, type SaveTrouble } from './save-appointment.ts'

const mayAll = () => true

/** The thread of the council's series whose name the meeting has; a thread of nobody where it has none. */
function threadOfName(subject: string, rituals: readonly Ritual[]): string {
  const named = rituals.find((each) => sameName(each.name) === sameName(subject))
  return named?.series?.thread ?? 'draft'
}

/** The agenda of a meeting that has no session yet. */
export function DraftAgenda(props: {
  person: SignedIn
  council: Council
  rituals: readonly Ritual[]
  item: OutlookItem
  event: EventWithBody | null
  kept: KeptAgenda | null
  onGo: (goal: PaneGoal) => void
  onAgain: () => void
}): ReactNode {
  const t = useText()
  const { person, council, rituals, item, event } = props
  const { startMs } = item
  const [state, setState] = useState(props.kept?.state ?? emptySession)
  const [saving, setSaving] = useState<SaveTrouble | 'working' | null>(null)
  const bookedMinutes = Math.round((item.endMs - startMs) / 60_000)
  const basis = useMemo(
    () => ({
      council,
      thread: threadOfName(item.subject, rituals),
      meeting: null,
      title: item.subject,
      startMs,
      sessions: [],
      next: null,
    }),
    [council, item.subject, rituals, startMs],
  )
  const make = (move: Move) => setState((before) => afterMove(before, move, person.me, person.clock.nowMs()))
  useEffect(() => {
    if (state !== emptySession)
      keepAgenda(deviceNotes(person.device, person.deviceKey), startMs, { councilKey: council.key, state })
  }, [council.key, person, startMs, state])
  const save = async () => {
    setSaving('working')
    const trouble = await saveAppointment(person, outlookForm(office()), event?.id ?? null)
    if (trouble !== null) return setSaving(trouble)
    await outlookItemAgain().catch(() => null)
    const plan = planOf(state, startMs)
    props.onGo({ council, ...(plan === null ? {} : { plan }) })
  }
  const maySave = event !== null || (outlookForm(office())?.save ?? null) !== null
  const isPlanned = state.items.length > 0
  return (
    <div className={styles.stack}>
      <header className={styles.head}>
        <p className={styles.quiet}>
          <bdi>{council.name}</bdi>
        </p>
        <h1 className={styles.title}>{t(event === null ? 'outlook-draft' : 'outlook-not-online')}</h1>
      </header>
      {!isPlanned && <p className={styles.quiet}>{t('outlook-draft-meaning')}</p>}
      {isPlanned && maySave && (
        <>
          <Button appearance="primary" disabledFocusable={saving === 'working'} onClick={() => void save()}>
            {t(
              saving === 'working'
                ? 'outlook-draft-saving'
                : event === null
                  ? 'outlook-draft-save'
                  : 'outlook-draft-make-online',
            )}
          </Button>
          <p className={styles.quiet}>
            {t(event === null ? 'outlook-draft-save-meaning' : 'outlook-draft-make-online-meaning')}
          </p>
        </>
      )}
      {isPlanned && !maySave && (
        <StateMessage
          kind="waiting"
          title={t('outlook-not-saved')}
          actions={[{ label: t('first-run-look-again'), onAct: props.onAgain, primary: true }]}
        >
          {t('outlook-draft-save-yourself')}
        </StateMessage>
      )}
      <div role="status">
        {saving !== null && saving !== 'working' && (
          <StateMessage kind="failed" title={t('outlook-draft-not-saved')}>
            {t(`outlook-draft-${saving}`)}
          </StateMessage>
        )}
      </div>
      {isPlanned ? (
        <AgendaEditor
          state={state}
          council={council}
          nowMs={person.clock.nowMs}
          make={make}
          may={mayAll}
          newId={newId}
          bookedMinutes={bookedMinutes}
          sessionKey={`outlook-draft/${startMs}`}
        />
      ) : (
        <TemplatePart person={person} session={basis} bookedMinutes={bookedMinutes} onPlan={make} />
      )}
    </div>
  )
}
