import type { ReactNode } from 'react'
import { Facts } from '#src/ui/components/facts.tsx'
import { Section } from '#src/ui/components/section.tsx'
import { StateMessage } from '#src/ui/components/state-message.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import { coreScopes } from '#src/graph/scopes.ts'
import { DiagnosisPart } from './diagnosis-part.tsx'
import { diagnosisText } from './diagnosis.ts'
import { ListsPart } from './lists-part.tsx'
import { LivePart } from './live-part.tsx'
import { ScopesPart, type AskedScope } from './scopes-part.tsx'
import type { ScopeStanding } from './scope-standing.ts'
import type { StatusFacts } from './status-facts.ts'
import styles from './status.module.css'

/** How Weft is doing for this person on this device, what is missing, and who can mend it. */
export function StatusView(props: {
  facts: StatusFacts
  reading: boolean
  onReadNow: () => void
  onAsk: (scope: ScopeStanding) => Promise<AskedScope>
  onTry: () => void
}): ReactNode {
  const t = useText()
  const { facts } = props
  const needs = needsOf(facts)
  return (
    <div className={styles.page}>
      <h2 className={styles.title}>{t('status-title')}</h2>
      {needs.length === 0 ? (
        <StateMessage kind="done" title={t('status-well')}>
          {t('status-well-meaning')}
        </StateMessage>
      ) : (
        <StateMessage kind="waiting" title={t('status-needs', { count: needs.length })}>
          <ul className={styles.needsList}>
            {needs.map(({ id, count }) => (
              <li key={id}>{t(id, { count })}</li>
            ))}
          </ul>
        </StateMessage>
      )}
      <ListsPart lists={facts.lists} nowMs={facts.nowMs} busy={props.reading} onReadNow={props.onReadNow} />
      <ScopesPart scopes={facts.scopes} onAsk={props.onAsk} />
      <LivePart facts={facts} onTry={props.onTry} />
      <Section title={t('status-versions')}>
        <Facts
          facts={[
            { name: t('status-version-app'), value: facts.app.version },
            { name: t('status-version-build'), value: facts.app.build },
            {
              name: t('status-version-lists'),
              value: t(`status-schema-${facts.schema.is ?? 'not-read'}`, { version: facts.schema.known }),
            },
          ]}
        />
      </Section>
      <DiagnosisPart text={diagnosisText(facts)} />
    </div>
  )
}

interface Need {
  readonly id: string
  readonly count: number
}

/** What does not mend itself, the person's own first. */
function needsOf(facts: StatusFacts): readonly Need[] {
  const core: readonly string[] = coreScopes
  const stopped = facts.lists.reduce((sum, each) => sum + each.stopped, 0)
  const missing = facts.lists.filter((each) => each.is === 'missing').length
  const scopes =
    facts.scopes?.filter((each) => each.is === 'missing' && core.includes(each.scope)).length ?? 0
  const all: readonly Need[] = [
    { id: 'status-need-stopped', count: stopped },
    { id: 'status-need-scopes', count: scopes },
    { id: 'status-need-lists', count: missing },
    { id: 'status-need-older', count: facts.schema.is === 'older' ? 1 : 0 },
    { id: 'status-need-newer', count: facts.schema.is === 'newer' ? 1 : 0 },
    { id: 'status-need-kept', count: facts.kept === 'in-memory' ? 1 : 0 },
    { id: 'status-need-network', count: facts.network === 'answers' ? 0 : 1 },
  ]
  return all.filter((each) => each.count > 0)
}
