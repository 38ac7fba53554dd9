import { Button } from '@fluentui/react-components'
import { readActivity } from '../server-door/door.ts'
import { Answered, useAnswer } from './use-answer.tsx'

interface ActivityViewProps {
  readonly alias: string
  readonly onOpen: (url: string) => void
}

const when = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
})

/** A person's activity feed, newest first; opening an entry opens what it is about. */
export function ActivityView({ alias, onOpen }: ActivityViewProps) {
  const loaded = useAnswer(alias, () => readActivity(alias))
  return (
    <Answered loaded={loaded}>
      {({ installed, feed }) => (
        <>
          {!installed && <p className="quiet">Weft is not installed for this person.</p>}
          {installed && feed.length === 0 && <p className="quiet">Nothing has been notified.</p>}
          {feed.map((each) => (
            <article key={each.id} className="message">
              <header>
                <strong>{each.text}</strong> <span className="quiet">{when.format(each.atMs)}</span>
              </header>
              <p>{each.preview}</p>
              <p className="quiet">{each.topic}</p>
              <Button size="small" onClick={() => onOpen(each.webUrl)}>
                Open
              </Button>
            </article>
          ))}
        </>
      )}
    </Answered>
  )
}
