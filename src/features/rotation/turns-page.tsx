import { Button } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import type { PlannedTurn } from '#src/domain/facilitation/plan-turn.ts'
import { useAnnounce } from '#src/ui/components/live-region.tsx'
import { Fold } from '#src/ui/components/fold.tsx'
import { Section } from '#src/ui/components/section.tsx'
import { useUndo } from '#src/ui/components/undo-bar.tsx'
import { useLocale, useText } from '#src/ui/text/text-provider.tsx'
import { shortDay } from '#src/ui/time/format-time.ts'
import { Availability } from './availability.tsx'
import { RotationSettingsForm } from './rotation-settings-form.tsx'
import { TurnCountsTable } from './turn-counts-table.tsx'
import { TurnLog } from './turn-log.tsx'
import { TurnRequests } from './turn-requests.tsx'
import { TurnRow } from './turn-row.tsx'
import { roleName } from './turn-words.ts'
import type { ChangeWish, RoleOfPlan, TurnsModel } from './turns-model.ts'
import styles from './turns.module.css'

/** The council's coming turns: mine first, what I was asked, then each role with the reason for every choice. */
export function TurnsPage(props: {
  model: TurnsModel
  today: string
  /** What else can be done about a coming turn. */
  renderDeed?: (of: RoleOfPlan, planned: PlannedTurn) => ReactNode
}): ReactNode {
  const t = useText()
  const { tag } = useLocale()
  const announce = useAnnounce()
  const { offerUndo, bar } = useUndo()
  const { model } = props
  const change = (wish: ChangeWish, said: string) => {
    const key = model.make(wish)
    announce(said, 'short')
    if (wish.kind === 'undo' || wish.kind === 'calendar' || wish.kind === 'withdraw') return
    offerUndo(said, () => {
      const asking = wish.kind === 'ask-swap' || wish.kind === 'ask-cover'
      model.make({ kind: asking ? 'withdraw' : 'undo', about: key, reason: '' })
    })
  }
  const mine = model.roles.flatMap((of) =>
    of.turns.filter((each) => each.holderId === model.me.personId).map((planned) => ({ of, planned })),
  )
  const inTime = mine.toSorted((a, b) => (a.planned.turn.day < b.planned.turn.day ? -1 : 1))
  const beyond = model.roles.some((of) => of.turns.some((each) => each.turn.day > model.readUntil))
  const keyOf = (turn: { readonly day: string; readonly sessionKey: string }) =>
    `${turn.day} ${turn.sessionKey}`
  return (
    <div className={styles.page}>
      {bar}
      <TurnRequests model={model} onChange={change} />
      <Section title={t('turns-mine')} count={mine.length} help="turns">
        {mine.length === 0 ? (
          <p className={styles.quiet}>{t('turns-mine-none')}</p>
        ) : (
          <ul className={styles.turns}>
            {inTime.map(({ of, planned }) => (
              <TurnRow
                key={`${planned.role} ${keyOf(planned.turn)}`}
                model={model}
                of={of}
                planned={planned}
                withRole
                onChange={change}
              />
            ))}
          </ul>
        )}
        <div className={styles.buttons}>
          {mine.length > 0 && (
            <Button size="small" appearance="subtle" onClick={() => model.download('mine')}>
              {t('turns-download-mine')}
            </Button>
          )}
          <Button size="small" appearance="subtle" onClick={() => model.download('all')}>
            {t('turns-download-all')}
          </Button>
        </div>
      </Section>
      {model.calendarUnread !== null && (
        <p className={styles.quiet} role="status">
          {t(`turns-days-${model.calendarUnread}`)}
        </p>
      )}
      {model.calendarUnread === null && beyond && (
        <p className={styles.quiet}>{t('turns-days-beyond', { day: shortDay(tag, model.readUntil) })}</p>
      )}
      {model.roles.map((of) => (
        <Section key={of.role.key} title={roleName(of.role, t)}>
          <p className={styles.quiet}>{t(`turns-mode-${of.role.mode}-meaning`)}</p>
          {of.turns.length === 0 && <p className={styles.quiet}>{t('turns-role-nowhere')}</p>}
          <ol className={styles.turns}>
            {of.turns.map((planned, place) => (
              <TurnRow
                key={keyOf(planned.turn)}
                model={model}
                of={of}
                planned={planned}
                // Whoever comes after the next three hears of it when their turn is nearer.
                deed={place < 3 ? props.renderDeed?.(of, planned) : null}
                onChange={change}
              />
            ))}
          </ol>
          <Fold title={t('turns-counts')}>
            <TurnCountsTable of={of} nameOf={model.nameOf} caption={t('turns-counts-meaning')} />
          </Fold>
        </Section>
      ))}
      {model.mayTake && <Availability model={model} today={props.today} onChange={change} />}
      <Section title={t('turns-more')}>
        <TurnLog model={model} onChange={change} />
        {model.mayRun && (
          <Fold title={t('turns-settings')}>
            <RotationSettingsForm
              settings={model.settings}
              people={model.people}
              onSave={async (settings) => {
                const saved = await model.saveSettings(settings)
                announce(t(saved ? 'turns-settings-saved' : 'turns-settings-failed'), 'short')
                return saved
              }}
            />
          </Fold>
        )}
        {!model.mayRun && <p className={styles.quiet}>{t('turns-settings-others')}</p>}
      </Section>
    </div>
  )
}
