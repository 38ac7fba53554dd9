import { Button } from '@fluentui/react-components'
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss'
import { useEffect, useReducer, useState, type ReactNode } from 'react'
import type { RecordKind } from '#src/records/definition/record-kind.ts'
import type { Replica } from '#src/records/replica/create-replica.ts'
import type { RecordsStatus, WayToLists } from '#src/records/replica/records-status.ts'
import { unsentRecords, type UnsentRecord } from '#src/records/replica/unsent.ts'
import { BackButton } from '#src/ui/components/back-button.tsx'
import { Section } from '#src/ui/components/section.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import { ConflictView } from './conflict-view.tsx'
import { isConflict } from './is-conflict.ts'
import { useStatusWords } from './status-words.ts'
import { UnsentRow } from './unsent-row.tsx'
import styles from './unsent.module.css'

export type UnsentKind = Pick<RecordKind<unknown>, 'list' | 'columns' | 'units' | 'settled'>

/** What the person can do about what is unsent; `list` and `key` name a record. */
export interface UnsentActions {
  answer(list: string, key: string, answer: 'mine' | 'theirs'): void
  answerFields(list: string, key: string, theirs: ReadonlySet<string>): void
  tryNow(): void
}

/** The list of what is unsent and why, and the view in which a conflict is answered. */
export function UnsentPanel(props: {
  id: string
  status: RecordsStatus
  way: WayToLists
  replica: Replica
  kinds: readonly UnsentKind[]
  nameOf: (personId: string) => string | null
  nowMs: number
  actions: UnsentActions
  /** The way to everything else that is known of the records. */
  more?: ReactNode
  onClose: () => void
}): ReactNode {
  const t = useText()
  const { actions, kinds, nameOf, nowMs, replica, status, way } = props
  const { meaning } = useStatusWords(status)
  const [, redraw] = useReducer((turn: number) => turn + 1, 0)
  useEffect(() => replica.subscribe(redraw), [replica])
  const [chosen, setChosen] = useState<{ readonly list: string; readonly key: string } | null>(null)
  const unsent = unsentRecords(replica)
  const asked = chosen && unsent.find((each) => isConflict(each) && isAt(each, chosen))
  const kind = kinds.find((each) => each.list === chosen?.list)
  if (asked && kind)
    return (
      <div id={props.id} className={styles.panel}>
        <BackButton onBack={() => setChosen(null)}>{t('unsent-back')}</BackButton>
        <ConflictView
          kind={kind}
          title={asked.title}
          standing={replica.standing(asked.list, asked.key)}
          nameOf={nameOf}
          nowMs={nowMs}
          onAnswer={(theirs) => {
            actions.answerFields(asked.list, asked.key, theirs)
            setChosen(null)
          }}
        />
      </div>
    )
  return (
    <div id={props.id} className={styles.panel}>
      <Section
        title={t('unsent-title')}
        count={unsent.length}
        actions={
          <Button
            size="small"
            appearance="subtle"
            icon={<DismissRegular />}
            aria-label={t('ui-close')}
            onClick={props.onClose}
          />
        }
      >
        <p>{meaning}</p>
        {way.hindrance !== null && way.untilMs === null && (
          <div className={styles.way}>
            <p>{t(`unsent-way-${way.hindrance}`)}</p>
            <Button size="small" onClick={actions.tryNow}>
              {t('unsent-try-now')}
            </Button>
          </div>
        )}
        {unsent.length > 0 && (
          <ul className={styles.list}>
            {unsent.map((each) => (
              <UnsentRow
                key={`${each.list}\n${each.key}`}
                record={each}
                kind={kinds.find((one) => one.list === each.list)}
                nameOf={nameOf}
                nowMs={nowMs}
                onChoose={() => setChosen(each)}
                onAnswer={(answer) => actions.answer(each.list, each.key, answer)}
              />
            ))}
          </ul>
        )}
        {props.more}
      </Section>
    </div>
  )
}

function isAt(record: UnsentRecord, at: { readonly list: string; readonly key: string }): boolean {
  return record.list === at.list && record.key === at.key
}
