import { Button } from '@fluentui/react-components'
import { useState, type ReactNode } from 'react'
import type { Council } from '#src/domain/council/council.ts'
import { isTellable } from '#src/domain/notices/notice-standing.ts'
import { TellPeople, type TellablePerson } from '#src/features/notices/tell-people.tsx'
import { ToldSummary } from '#src/features/notices/told-summary.tsx'
import { SkeletonLines } from '#src/ui/components/skeleton-lines.tsx'
import { StateMessage } from '#src/ui/components/state-message.tsx'
import { PageWords } from '#src/ui/text/page-words.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import type { SignedIn } from '../wiring/connection.ts'
import { HindranceNotice } from '../wiring/hindrance-notice.tsx'
import styles from './tell.module.css'
import { useTelling, type DraftsOf } from './use-telling.ts'

interface TellPartProps {
  readonly person: SignedIn
  readonly council: Council
  readonly what: 'agenda' | 'topic' | 'turn' | 'owners'
  /** Whom or what it is about, where several such buttons stand on a page. */
  readonly about?: string
  readonly subtle?: boolean
  readonly draftsOf: DraftsOf
}

/** A button that shows whom it would reach; nothing is read before it is pressed, nobody told before the second press. */
export function TellPart(props: TellPartProps): ReactNode {
  return (
    <PageWords page="notices">
      <Telling {...props} />
    </PageWords>
  )
}

function Telling({ person, council, what, about, subtle, draftsOf }: TellPartProps): ReactNode {
  const t = useText()
  const { stage, people, open, tell, close } = useTelling(person, council, draftsOf)
  const [choices, setChoices] = useState<ReadonlyMap<string, boolean>>(new Map())
  // Whoever has no Weft is tried again only where somebody says so.
  const isChosen = ({ key, standing }: TellablePerson) => choices.get(key) ?? standing.how !== 'no-app'
  const name = about === undefined ? t(`notices-tell-${what}`) : t(`notices-tell-${what}-about`, { about })
  if (stage.how === 'closed')
    return (
      <div>
        <Button size="small" appearance={subtle ? 'subtle' : 'secondary'} aria-label={name} onClick={open}>
          {t(`notices-tell-${what}`)}
        </Button>
      </div>
    )
  if (stage.how === 'reading') return <SkeletonLines widths={[0.6, 0.8, 0.5]} />
  if (stage.how === 'lists-missing')
    return (
      <StateMessage
        kind="failed"
        title={t('notices-no-list')}
        actions={[{ label: t('ui-close'), onAct: close }]}
      >
        {t('notices-no-list-meaning')}
      </StateMessage>
    )
  if (stage.how === 'hindered')
    return <HindranceNotice within during hindrance={stage.hindrance} person={person} onDone={open} />
  return (
    <div className={styles.open}>
      {stage.told !== null && <ToldSummary told={stage.told} />}
      <TellPeople
        title={name}
        people={people}
        isChosen={isChosen}
        onChoose={(key, chosen) => setChoices((before) => new Map(before).set(key, chosen))}
        asksConsent={stage.asksConsent}
        busy={stage.busy}
        nowMs={person.clock.nowMs()}
        onTell={() =>
          tell(
            new Set(
              people.filter((each) => isTellable(each.standing) && isChosen(each)).map((each) => each.key),
            ),
          )
        }
        onAgain={(key) => tell(new Set([key]), true)}
        onClose={close}
      />
    </div>
  )
}
