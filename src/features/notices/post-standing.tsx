import { Link } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import type { PostStanding } from '#src/records/notices/post-once.ts'
import { StateMessage } from '#src/ui/components/state-message.tsx'
import { useLocale, useText } from '#src/ui/text/text-provider.tsx'
import { shortMoment } from '#src/ui/time/format-time.ts'

/** What is known of a message that is posted once: that it is there, or that nobody knows. */
export function PostStandingNote(props: {
  words: 'digest' | 'waiting'
  standing: PostStanding | null
  nowMs: number
  busy: boolean
  onThere: () => void
  onAgain: () => void
}): ReactNode {
  const t = useText()
  const { tag } = useLocale()
  const { standing, words } = props
  if (standing === null || standing.how === 'not-yet') return null
  const facts = { name: standing.byName, when: shortMoment(tag, standing.atMs, props.nowMs) }
  if (standing.how === 'published')
    return (
      <StateMessage kind="done" title={t(`posted-${words}-published`, facts)}>
        {standing.link !== '' && (
          <Link href={standing.link} target="_blank" rel="noreferrer">
            {t(`posted-${words}-open`)}
          </Link>
        )}
      </StateMessage>
    )
  if (standing.how === 'underway')
    return <StateMessage kind="waiting" title={t(`posted-${words}-underway`, facts)} />
  return (
    <StateMessage
      kind="conflict"
      title={t(`posted-${words}-unsure`, facts)}
      actions={
        props.busy
          ? []
          : [
              { label: t(`posted-${words}-there`), onAct: props.onThere },
              { label: t(`posted-${words}-again`), onAct: props.onAgain },
            ]
      }
    >
      {t(`posted-${words}-unsure-meaning`)}
    </StateMessage>
  )
}
