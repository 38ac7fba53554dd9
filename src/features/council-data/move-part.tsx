import { Button, Link } from '@fluentui/react-components'
import { useState, type ReactNode } from 'react'
import { Field } from '#src/ui/components/field.tsx'
import { InlineForm } from '#src/ui/components/inline-form.tsx'
import { SelectInput } from '#src/ui/components/native-control.tsx'
import { StateMessage } from '#src/ui/components/state-message.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import type { DataFailure } from './data-failure.ts'
import styles from './data.module.css'
import { WorkProgress } from './work-progress.tsx'

/** A channel that the council could move to. */
export interface ChannelChoice {
  readonly teamId: string
  readonly channelId: string
  readonly channelName: string
}

export type MoveState =
  | { readonly is: 'idle' | 'stopped' }
  | { readonly is: 'moving'; readonly name: string; readonly done: number; readonly of: number }
  | {
      readonly is: 'done'
      readonly channelName: string
      readonly rows: number
      readonly files: number
      readonly address: string
    }
  | { readonly is: 'refused'; readonly why: 'other-council' | 'running' | 'lists' }
  | { readonly is: 'failed'; readonly why: DataFailure }

/** Takes the council to another channel. */
export function MovePart(props: {
  mayMove: boolean
  teams: readonly { readonly id: string; readonly name: string }[] | null
  channelsOf: (teamId: string) => readonly ChannelChoice[] | null
  state: MoveState
  onOpen: () => void
  onTeam: (teamId: string) => void
  onMove: (to: ChannelChoice) => void
  onStop: () => void
}): ReactNode {
  const t = useText()
  const { state, teams } = props
  const [open, setOpen] = useState(false)
  const [teamId, setTeamId] = useState('')
  const [channelId, setChannelId] = useState('')
  const [missing, setMissing] = useState(false)
  const channels = teamId === '' ? [] : (props.channelsOf(teamId) ?? [])
  const chosen = channels.find((each) => each.channelId === channelId)
  return (
    <div className={styles.part}>
      <p>{t('data-move-meaning')}</p>
      <ul className={styles.list}>
        {(['goes', 'stays', 'owners', 'old'] as const).map((each) => (
          <li key={each}>{t(`data-move-${each}`)}</li>
        ))}
      </ul>
      {!props.mayMove && <p className={styles.quiet}>{t('data-who')}</p>}
      {state.is === 'moving' && (
        <WorkProgress share={state.done / state.of} onStop={props.onStop}>
          {t('data-move-going', { name: state.name, done: state.done + 1, total: state.of })}
        </WorkProgress>
      )}
      {props.mayMove && state.is !== 'moving' && !open && (
        <Button
          onClick={() => {
            setOpen(true)
            props.onOpen()
          }}
        >
          {t('data-move-open')}
        </Button>
      )}
      {open && (
        <InlineForm
          title={t('data-move-where')}
          submitLabel={t('data-move-begin')}
          onCancel={() => setOpen(false)}
          onSubmit={() => {
            setMissing(chosen === undefined)
            if (chosen === undefined) return
            setOpen(false)
            props.onMove(chosen)
          }}
        >
          <div className={styles.field}>
            <Field label={t('data-move-team')}>
              {(control) => (
                <SelectInput
                  {...control}
                  value={teamId}
                  onChange={({ target }) => {
                    setTeamId(target.value)
                    setChannelId('')
                    props.onTeam(target.value)
                  }}
                >
                  <option value="">{t(teams === null ? 'data-move-reading' : 'data-move-choose')}</option>
                  {(teams ?? []).map((each) => (
                    <option key={each.id} value={each.id}>
                      {each.name}
                    </option>
                  ))}
                </SelectInput>
              )}
            </Field>
          </div>
          <div className={styles.field}>
            <Field
              label={t('data-move-channel')}
              error={missing && chosen === undefined ? t('data-move-missing') : undefined}
            >
              {(control) => (
                <SelectInput
                  {...control}
                  value={channelId}
                  disabled={channels.length === 0}
                  onChange={({ target }) => setChannelId(target.value)}
                >
                  <option value="">{t('data-move-choose')}</option>
                  {channels.map((each) => (
                    <option key={each.channelId} value={each.channelId}>
                      {each.channelName}
                    </option>
                  ))}
                </SelectInput>
              )}
            </Field>
          </div>
        </InlineForm>
      )}
      {state.is === 'stopped' && (
        <StateMessage kind="waiting" title={t('data-move-stopped')}>
          {t('data-move-again')}
        </StateMessage>
      )}
      {state.is === 'refused' && (
        <StateMessage kind="refused" title={t('data-move-refused')}>
          {t(`data-move-refused-${state.why}`)}
        </StateMessage>
      )}
      {state.is === 'failed' && (
        <StateMessage kind="failed" title={t('data-move-failed')}>
          {t(`data-failed-${state.why}`)} {t('data-move-again')}
        </StateMessage>
      )}
      {state.is === 'done' && (
        <StateMessage kind="done" title={t('data-move-done', { channel: state.channelName })}>
          <p>{t('data-move-done-meaning', { rows: state.rows, files: state.files })}</p>
          <p>{t('data-move-done-next')}</p>
          <Link href={state.address} target="_blank" rel="noreferrer">
            {t('data-move-done-open')}
          </Link>
        </StateMessage>
      )}
    </div>
  )
}
