import { Suspense, useEffect, useId, useState, useSyncExternalStore, type ReactNode } from 'react'
import type { Council } from '#src/domain/council/council.ts'
import { afterPaint } from '#src/host/after-paint.ts'
import { RecordsStatusButton } from '#src/features/unsent/records-status-button.tsx'
import { ownersRiskKind } from '#src/records/kinds/owners-risk-kind.ts'
import { replicatedKinds } from '#src/records/kinds/replicated-kinds.ts'
import { latePart } from '#src/ui/components/late-part.tsx'
import { StateMessage } from '#src/ui/components/state-message.tsx'
import { PageWords } from '#src/ui/text/page-words.tsx'
import type { UiLanguage } from '#src/ui/text/languages.ts'
import { loadPage } from '#src/ui/text/page-catalogue.ts'
import { useLocale, useText } from '#src/ui/text/text-provider.tsx'
import type { SignedIn } from './connection.ts'
import type { OpenRecords } from './open-records.ts'
import { useOpened } from './records-provider.tsx'
import styles from './records-head.module.css'

const knownKinds = [...replicatedKinds, ownersRiskKind]

const fetchPanel = () => import('#src/features/unsent/unsent-panel.tsx')
const UnsentPanel = latePart(async () => ({ default: (await fetchPanel()).UnsentPanel }))

const fetchLink = () => import('../status/status-link.tsx')
const StatusLink = latePart(async () => ({ default: (await fetchLink()).StatusLink }))

/** Who looks at them may have no network by then: they come once the page stands. */
function useTroublePages(language: UiLanguage): void {
  useEffect(() => {
    afterPaint(() => {
      const pages = [fetchPanel(), fetchLink(), import('../status/status-page.tsx')]
      const words = (['fields', 'status'] as const).map((each) => loadPage(language, each))
      Promise.all([...pages, ...words]).catch(() => undefined)
    })
  }, [language])
}

interface HeadProps {
  readonly person: SignedIn
  readonly council: Council
  /** Opens the page with everything that is known of it; absent there. */
  readonly onStatus?: () => void
  readonly children: ReactNode
}

/** The page's title with how the person's changes stand beside it, and below it what is unsent, once it is asked for. */
export function RecordsHead(props: HeadProps): ReactNode {
  const opened = useOpened()
  if (opened === null) return <div className={styles.head}>{props.children}</div>
  return <HeadOf {...props} opened={opened} />
}

function HeadOf(props: HeadProps & { opened: OpenRecords }): ReactNode {
  const t = useText()
  const id = useId()
  const [open, setOpen] = useState(false)
  useTroublePages(useLocale().language)
  const { council, onStatus, opened, person } = props
  const { records, status: watched } = opened
  const { durable, longUnsent, status } = useSyncExternalStore(watched.subscribe, watched.look)
  const way = useSyncExternalStore(opened.way.subscribe, opened.way.look)
  return (
    <>
      <div className={styles.head}>
        {props.children}
        <RecordsStatusButton
          status={status}
          open={open}
          controls={id}
          onToggle={() => setOpen((before) => !before)}
        />
      </div>
      {!durable && (
        <StateMessage kind="waiting" title={t(`unsent-${opened.memoryOnly ? 'memory-only' : 'not-kept'}`)}>
          {t(`unsent-${opened.memoryOnly ? 'memory-only' : 'not-kept'}-meaning`)}
        </StateMessage>
      )}
      {longUnsent && (
        <StateMessage kind="waiting" title={t('unsent-long')}>
          {t('unsent-long-meaning')}
        </StateMessage>
      )}
      {open && (
        <Suspense fallback={null}>
          <PageWords page="fields">
            <UnsentPanel
              id={id}
              status={status}
              way={way}
              replica={records.replica}
              kinds={knownKinds}
              nameOf={(personId) =>
                council.members.find((each) => each.personId === personId)?.displayName ?? null
              }
              nowMs={person.clock.nowMs()}
              actions={{
                answer: (list, key, answer) => void records.answer({ list }, key, answer),
                answerFields: (list, key, theirs) => void records.answerFields({ list }, key, theirs),
                tryNow: () => void records.refresh(),
              }}
              onClose={() => setOpen(false)}
              more={
                onStatus && (
                  <StatusLink
                    onOpen={() => {
                      setOpen(false)
                      onStatus()
                    }}
                  />
                )
              }
            />
          </PageWords>
        </Suspense>
      )}
    </>
  )
}
