import { Button } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import type { PublishedCorrection } from '#src/domain/minutes/corrections.ts'
import type { Confirmation, MinutesEvent } from '#src/domain/minutes/minutes-log.ts'
import type { MinutesState } from '#src/domain/minutes/minutes-standing.ts'
import { Mark } from '#src/ui/components/mark.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import { ConfirmForm } from './confirm-form.tsx'
import styles from './minutes.module.css'

const tones = {
  none: 'plain',
  draft: 'plain',
  'in-review': 'plain',
  confirmed: 'success',
  changed: 'warning',
} as const satisfies Record<MinutesState, 'plain' | 'success' | 'warning'>

/** A confirmation in a sentence, in the reader's language. */
function ConfirmedBy(props: { confirmation: Confirmation; formatDay: (ms: number) => string }): ReactNode {
  const t = useText()
  const { name, atMs, sessionMs, correction } = props.confirmation
  const id = sessionMs === null ? 'minutes-confirmed-by' : 'minutes-confirmed-in'
  return (
    <>
      <p>{t(id, { name, day: props.formatDay(sessionMs ?? atMs) })}</p>
      {correction !== '' && <p>{t('minutes-confirmed-correction', { text: correction })}</p>}
    </>
  )
}

function Correction(props: {
  correction: PublishedCorrection
  after: boolean
  formatDay: (ms: number) => string
}): ReactNode {
  const t = useText()
  const { by, atMs, changes, notes } = props.correction
  return (
    <>
      <p>
        {t(props.after ? 'minutes-changed-by' : 'minutes-corrected-by', {
          name: by,
          day: props.formatDay(atMs),
        })}
      </p>
      <ul>
        {changes.map(({ how, before, text }, place) => (
          <li key={place}>{t(`minutes-change-${how}`, { before, text })}</li>
        ))}
        {notes && <li>{t('minutes-change-notes')}</li>}
      </ul>
    </>
  )
}

/** How the minutes stand, who confirmed them, what was changed since, and the steps that the person may take. */
export function MinutesStandingPart(props: {
  sessionKey: string
  state: MinutesState
  confirmation: Confirmation | null
  /** Null where they could not be read. */
  corrections: readonly PublishedCorrection[] | null
  may: Readonly<Record<MinutesEvent['kind'], boolean>>
  /** Somebody changed something that is not published yet. */
  unpublished: boolean
  formatDay: (ms: number) => string
  onStep: (step: MinutesEvent['kind'], correction: string) => void
  /** The way to the session and its file. */
  children?: ReactNode
}): ReactNode {
  const t = useText()
  const { state, confirmation, corrections, may, formatDay, onStep } = props
  const confirmedMs = confirmation?.atMs ?? null
  const others = (
    <>
      {may.review && <Button onClick={() => onStep('review', '')}>{t('minutes-review')}</Button>}
      {may['take-back'] && (
        <Button appearance="subtle" onClick={() => onStep('take-back', '')}>
          {t('minutes-take-back')}
        </Button>
      )}
    </>
  )
  return (
    <section className={styles.standing} aria-label={t('minutes-standing')}>
      <div className={styles.row}>
        <Mark tone={tones[state]}>{t(`sessions-minutes-${state}`)}</Mark>
        {props.children}
      </div>
      {confirmation === null ? (
        <p>{t(`minutes-meaning-${state === 'in-review' ? 'in-review' : 'draft'}`)}</p>
      ) : (
        <ConfirmedBy confirmation={confirmation} formatDay={formatDay} />
      )}
      {corrections === null && <p>{t('minutes-corrections-unread')}</p>}
      {corrections?.map((each) => (
        <Correction
          key={each.number}
          correction={each}
          after={confirmedMs !== null && each.atMs > confirmedMs}
          formatDay={formatDay}
        />
      ))}
      {props.unpublished && <p>{t('minutes-unpublished')}</p>}
      {may.confirm ? (
        <ConfirmForm
          primary
          sessionKey={props.sessionKey}
          onConfirm={(correction) => onStep('confirm', correction)}
        >
          {others}
        </ConfirmForm>
      ) : (
        (may.review || may['take-back']) && (
          <div className={may.review ? styles.row : `${styles.row} ${styles.frameless}`}>{others}</div>
        )
      )}
    </section>
  )
}
