import { useCallback, useEffect, useState, type ReactNode } from 'react'
import type { Council } from '#src/domain/council/council.ts'
import type { NoticeKind } from '#src/domain/notices/notice.ts'
import { NoticeChoices } from '#src/features/notices/notice-choices.tsx'
import { isMissing } from '#src/records/lists/failed-how.ts'
import { openTogether } from '#src/records/lists/open-call.ts'
import { keepChoice } from '#src/records/notices/keep-choice.ts'
import { choicesCall } from '#src/records/notices/read-notices.ts'
import { useAnnounce } from '#src/ui/components/live-region.tsx'
import { Section } from '#src/ui/components/section.tsx'
import { SkeletonLines } from '#src/ui/components/skeleton-lines.tsx'
import { StateMessage } from '#src/ui/components/state-message.tsx'
import { PageWords } from '#src/ui/text/page-words.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import type { SignedIn } from '../wiring/connection.ts'
import { explainOpening, type Hindrance } from '../wiring/explain-opening.ts'
import { HindranceNotice } from '../wiring/hindrance-notice.tsx'
import styles from './tell.module.css'

type Known =
  | { readonly how: 'reading' | 'lists-missing' }
  | {
      readonly how: 'known'
      readonly off: ReadonlySet<NoticeKind>
      readonly busy: boolean
      readonly failed: boolean
    }
  | { readonly how: 'hindered'; readonly hindrance: Hindrance }

/** On the Council page: what this person wants to be told in Teams. It holds for everybody who tells them something. */
export function ChoicesPart(props: { person: SignedIn; council: Council }): ReactNode {
  return (
    <PageWords page="notices">
      <Choices {...props} />
    </PageWords>
  )
}

function Choices({ person, council }: { person: SignedIn; council: Council }): ReactNode {
  const t = useText()
  const announce = useAnnounce()
  const [known, setKnown] = useState<Known>({ how: 'reading' })
  const { graph, me } = person
  const { siteId } = council
  const read = useCallback(async (): Promise<Known> => {
    try {
      const [choices] = await openTogether(graph, [choicesCall(siteId)])
      const off: ReadonlySet<NoticeKind> = choices().get(me.personId) ?? new Set()
      return { how: 'known', off, busy: false, failed: false }
    } catch (failure) {
      return isMissing(failure)
        ? { how: 'lists-missing' }
        : { how: 'hindered', hindrance: explainOpening(failure) }
    }
  }, [graph, me.personId, siteId])
  useEffect(() => {
    let current = true
    void read().then((next) => current && setKnown(next))
    return () => {
      current = false
    }
  }, [read])
  const change = async (kind: NoticeKind, wanted: boolean) => {
    if (known.how !== 'known') return
    const off = new Set(known.off)
    if (wanted) off.delete(kind)
    else off.add(kind)
    setKnown({ how: 'known', off, busy: true, failed: false })
    const kept = await keepChoice(graph, siteId, me, kind, wanted).then(
      () => true,
      () => false,
    )
    setKnown({ how: 'known', off: kept ? off : known.off, busy: false, failed: !kept })
    announce(t(kept ? 'notices-choices-kept' : 'notices-choices-failed'), 'short')
  }
  return (
    <Section title={t('notices-choices')}>
      <p>{t('notices-choices-meaning')}</p>
      {known.how === 'reading' && <SkeletonLines widths={[0.5, 0.6, 0.4, 0.5]} />}
      {known.how === 'lists-missing' && (
        <StateMessage kind="failed" quiet title={t('notices-no-list')}>
          {t('notices-no-list-meaning')}
        </StateMessage>
      )}
      {known.how === 'hindered' && (
        <HindranceNotice
          within
          during
          hindrance={known.hindrance}
          person={person}
          onDone={() => void read().then(setKnown)}
        />
      )}
      {known.how === 'known' && (
        <>
          <NoticeChoices off={known.off} busy={known.busy} onChange={(...choice) => void change(...choice)} />
          {known.failed && <StateMessage kind="failed" quiet title={t('notices-choices-failed')} />}
        </>
      )}
      <p className={styles.quiet}>{t('notices-choices-seen')}</p>
    </Section>
  )
}
