import { Button, Link } from '@fluentui/react-components'
import { useState, type ReactNode } from 'react'
import type { DecisionRecord } from '#src/records/kinds/decision-kind.ts'
import { DetailPane } from '#src/ui/components/detail-pane.tsx'
import { Facts } from '#src/ui/components/facts.tsx'
import { Person } from '#src/ui/components/person.tsx'
import { useLocale, useText } from '#src/ui/text/text-provider.tsx'
import { exactMoment, shortDay } from '#src/ui/time/format-time.ts'
import { DecisionForm, type DecisionChange } from './decision-form.tsx'

/** What a decision points to, in words that the page knows. */
export interface DecisionSurroundings {
  /** The session in which it was made; null where the council's list does not know it (any more). */
  readonly session: { readonly title: string; readonly onOpen: () => void } | null
  readonly challenges: readonly { readonly key: string; readonly title: string }[]
  readonly onOpenChallenge: (key: string) => void
}

/** One decision: what, when, by whom, why, what else was considered, who sees it differently, and whether it still stands. */
export function DecisionDetail(props: {
  decision: DecisionRecord
  around: DecisionSurroundings
  mayChange: boolean
  onChange: (change: DecisionChange) => void
  onClose: () => void
  /** Its status on this device, conflicts and history. */
  children?: ReactNode
}): ReactNode {
  const t = useText()
  const { tag } = useLocale()
  const [changing, setChanging] = useState(false)
  const { decision, around } = props
  const challenge = around.challenges.find((each) => each.key === decision.challenge)
  const made = decision.decidedMs
  return (
    <DetailPane
      title={decision.title}
      onClose={props.onClose}
      state={
        <>
          <span>{t(`decisions-status-${decision.status}`)}</span>
          {made !== null && (
            <time dateTime={new Date(made).toISOString()} title={exactMoment(tag, made)}>
              {shortDay(tag, new Date(made).toISOString().slice(0, 10), 'full')}
            </time>
          )}
        </>
      }
      actions={
        props.mayChange &&
        !changing && (
          <Button size="small" onClick={() => setChanging(true)}>
            {t('decisions-change')}
          </Button>
        )
      }
    >
      {changing && (
        <DecisionForm
          decision={decision}
          challenges={around.challenges}
          onChange={(change) => {
            props.onChange(change)
            setChanging(false)
          }}
          onCancel={() => setChanging(false)}
        />
      )}
      <Facts
        facts={[
          {
            name: t('decisions-wording'),
            value: decision.wording === decision.title ? null : decision.wording,
          },
          {
            name: t('decisions-decider'),
            value: decision.decider === '' ? t('decisions-council') : <Person name={decision.decider} wrap />,
          },
          { name: t('decisions-reason'), value: decision.reason },
          { name: t('decisions-options'), value: decision.options },
          { name: t('decisions-dissent'), value: decision.dissent },
          { name: t('decisions-detail'), value: decision.detail },
          {
            name: t('decisions-session'),
            value: around.session && (
              <Link as="button" onClick={around.session.onOpen}>
                <bdi>{around.session.title}</bdi>
              </Link>
            ),
          },
          { name: t('decisions-item'), value: decision.agendaItem },
          {
            name: t('decisions-challenge'),
            value: challenge ? (
              <Link as="button" onClick={() => around.onOpenChallenge(challenge.key)}>
                <bdi>{challenge.title}</bdi>
              </Link>
            ) : null,
          },
          { name: t('decisions-change-reason'), value: decision.changeReason },
        ]}
      />
      {props.children}
    </DetailPane>
  )
}
