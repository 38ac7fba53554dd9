import { useMemo, type ReactNode } from 'react'
import { publishedMinutes } from '#src/domain/publish/plan-publish.ts'
import { MinutesArticle } from '#src/features/minutes/minutes-article.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import { useCouncilWords } from '../minutes/use-council-words.ts'
import { NotesKnown } from '../wiring/notes-known.tsx'
import { publishInput } from '../wiring/publish-now.ts'
import { Opening } from '../wiring/surface-frame.tsx'
import { useSessionState, type SessionContext } from './session-context.ts'

/** The minutes as they would be if the session closed now, for everybody to read while it runs. */
export function MinutesSoFar(props: { context: SessionContext }): ReactNode {
  return (
    <NotesKnown live={props.context.session.live}>
      <KnownMinutes {...props} />
    </NotesKnown>
  )
}

function KnownMinutes(props: { context: SessionContext }): ReactNode {
  const t = useText()
  const { person, session } = props.context
  const words = useCouncilWords(session.council.language)
  const state = useSessionState(props.context)
  const nextStartMs = session.next?.startMs ?? null
  const minutes = useMemo(
    () =>
      words === null
        ? null
        : publishedMinutes({ ...publishInput({ person, session }, state, words), nextStartMs }),
    [nextStartMs, person, session, state, words],
  )
  if (minutes === null) return <Opening />
  return (
    <>
      <p>{t('rounds-minutes-meaning')}</p>
      <MinutesArticle minutes={minutes} />
    </>
  )
}
