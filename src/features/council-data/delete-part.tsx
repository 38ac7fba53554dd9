import { Button, Checkbox } from '@fluentui/react-components'
import { useState, type ReactNode } from 'react'
import { plainLine } from '#src/domain/council/plain-line.ts'
import type { DeletedPart } from '#src/records/council-data/delete-council.ts'
import { Field } from '#src/ui/components/field.tsx'
import { InlineForm } from '#src/ui/components/inline-form.tsx'
import { LineInput } from '#src/ui/components/native-control.tsx'
import { StateMessage } from '#src/ui/components/state-message.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import type { DataFailure } from './data-failure.ts'
import styles from './data.module.css'
import { DeletionReport } from './deletion-report.tsx'
import { WorkProgress } from './work-progress.tsx'

export type DeletionState =
  | { readonly is: 'idle' | 'stopped' }
  /** `clearing`: the agenda is taken off the meeting `name`. */
  | {
      readonly is: 'clearing' | 'deleting'
      readonly name: string
      readonly done: number
      readonly of: number
    }
  | {
      readonly is: 'done'
      readonly parts: readonly DeletedPart[]
      /** Subjects of meetings whose agenda could not be taken off. */
      readonly invitesLeft: readonly string[]
    }
  | { readonly is: 'failed'; readonly why: DataFailure }

/** Says what goes and what stays, and removes it once the council's name was typed. */
export function DeletePart(props: {
  councilName: string
  state: DeletionState
  mayDelete: boolean
  /** Where the lists are, for whoever removes the rest by hand. */
  siteUrl: string | null
  onDelete: (choice: { readonly invites: boolean }) => void
  onStop: () => void
}): ReactNode {
  const t = useText()
  const { state } = props
  const [open, setOpen] = useState(false)
  const [typed, setTyped] = useState('')
  const [invites, setInvites] = useState(false)
  const [wrong, setWrong] = useState(false)
  const remove = () => {
    const fits = plainLine(typed) === plainLine(props.councilName)
    setWrong(!fits)
    if (!fits) return
    setOpen(false)
    setTyped('')
    props.onDelete({ invites })
  }
  return (
    <div className={styles.part}>
      <p>{t('data-delete-meaning')}</p>
      <GoesAndStays />
      {!props.mayDelete && <p className={styles.quiet}>{t('data-who')}</p>}
      {'of' in state && (
        <WorkProgress share={state.done / state.of} onStop={props.onStop}>
          {t(state.is === 'clearing' ? 'data-delete-clearing' : 'data-delete-going', { name: state.name })}
        </WorkProgress>
      )}
      {props.mayDelete && !('of' in state) && !open && (
        <Button onClick={() => setOpen(true)}>
          {t(state.is === 'idle' ? 'data-delete-open' : 'data-delete-go-on')}
        </Button>
      )}
      {open && (
        <InlineForm
          title={t('data-delete-sure')}
          submitLabel={t('data-delete-begin')}
          onSubmit={remove}
          onCancel={() => setOpen(false)}
        >
          <div className={styles.field}>
            <Field
              label={t('data-delete-type', { name: props.councilName })}
              error={wrong ? t('data-delete-wrong') : undefined}
            >
              {(control) => (
                <LineInput {...control} value={typed} onChange={(event) => setTyped(event.target.value)} />
              )}
            </Field>
          </div>
          <Checkbox
            checked={invites}
            onChange={(_event, { checked }) => setInvites(checked === true)}
            label={t('data-delete-invites')}
          />
        </InlineForm>
      )}
      {state.is === 'stopped' && (
        <StateMessage kind="waiting" title={t('data-delete-stopped')}>
          {t('data-delete-again')}
        </StateMessage>
      )}
      {state.is === 'failed' && (
        <StateMessage kind="failed" title={t('data-delete-failed')}>
          {t(`data-failed-${state.why}`)} {t('data-delete-again')}
        </StateMessage>
      )}
      {state.is === 'done' && (
        <DeletionReport parts={state.parts} invitesLeft={state.invitesLeft} siteUrl={props.siteUrl} />
      )}
    </div>
  )
}

const goes = ['lists', 'versions', 'files', 'device'] as const
const stays = ['tasks', 'messages', 'invites', 'bin', 'others'] as const

function GoesAndStays(): ReactNode {
  const t = useText()
  return (
    <div className={styles.columns}>
      <section>
        <h4 className={styles.title}>{t('data-delete-goes')}</h4>
        <ul className={styles.list}>
          {goes.map((each) => (
            <li key={each}>{t(`data-delete-goes-${each}`)}</li>
          ))}
        </ul>
      </section>
      <section>
        <h4 className={styles.title}>{t('data-delete-stays')}</h4>
        <ul className={styles.list}>
          {stays.map((each) => (
            <li key={each}>{t(`data-delete-stays-${each}`)}</li>
          ))}
        </ul>
      </section>
    </div>
  )
}
