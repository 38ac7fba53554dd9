import { useMemo, type ReactNode } from 'react'
import { ReviewQueue } from '#src/features/risks/review-queue.tsx'
import { RegisterProvider, type Register } from '#src/features/risks/register.tsx'
import { createRowMaker, dueInSession } from '#src/features/risks/risk-rows.ts'
import type { RiskRecord } from '#src/records/kinds/risk-kind.ts'
import type { CouncilRecords } from '#src/records/replica/council-records.ts'
import { Section } from '#src/ui/components/section.tsx'
import { SkeletonLines } from '#src/ui/components/skeleton-lines.tsx'
import { PageWords } from '#src/ui/text/page-words.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import { RecordsProvider, WithRecords } from '../wiring/records-provider.tsx'
import type { SessionContext } from '../session-view/session-context.ts'
import { useBothLists } from './use-owners-only.ts'
import { useRegister } from './use-register.ts'

/**
 * What the agenda's due list pulls in: risks that are due or wait for an answer. What is decided about them is written
 * into the register at once, with this session beside it.
 */
export function DueRisks(props: { context: SessionContext }): ReactNode {
  const { person, session } = props.context
  return (
    <PageWords page="risks" loading={<SkeletonLines widths={[0.9, 0.6]} />}>
      <RecordsProvider person={person} siteId={session.council.siteId}>
        <WithRecords loading={<SkeletonLines widths={[0.9, 0.6]} />}>
          {(records) => <DueRisksOf context={props.context} records={records} />}
        </WithRecords>
      </RecordsProvider>
    </PageWords>
  )
}

function DueRisksOf(props: { context: SessionContext; records: CouncilRecords }): ReactNode {
  const t = useText()
  const { person, session } = props.context
  const { council, sessionKey, title } = session
  const { entries, ownersEntries, owners } = useBothLists(person, council, props.records)
  const register = useRegister(person, council, props.records, owners)
  const { settings, today } = register
  const rowsOf = useMemo(() => createRowMaker(settings, today), [settings, today])
  const { rows, left } = useMemo(
    () => dueInSession(rowsOf(entries, ownersEntries).rows),
    [entries, ownersEntries, rowsOf],
  )
  const withSession = useMemo((): Register => {
    const linked = (key: string): Partial<RiskRecord> => {
      const entry = entries.find((each) => each.key === key)
      const links = entry?.reading.ok === true ? entry.reading.record.links : []
      if (links.some((each) => each.key === sessionKey)) return {}
      return { links: [...links, { kind: 'session', key: sessionKey, title: title.slice(0, 255) }] }
    }
    return {
      ...register,
      change: (key, change, why) => register.change(key, { ...change, ...linked(key) }, why),
    }
  }, [entries, register, sessionKey, title])
  return (
    <Section title={t('risks-session-title')} count={rows.length}>
      <RegisterProvider register={withSession}>
        <ReviewQueue rows={rows} empty={{ title: t('risks-session-none'), meaning: '' }} />
      </RegisterProvider>
      {left > 0 && <p>{t('risks-owners-due', { count: left })}</p>}
    </Section>
  )
}
