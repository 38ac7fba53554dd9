import { Select } from '@fluentui/react-components'
import { useState } from 'react'
import * as v from 'valibot'
import { meetingAt, meetingsOf } from '../place/meetings.ts'
import { nowIn, type World } from '../place/use-world.ts'
import { askGraph } from '../server-door/ask-graph.ts'
import { ForeignHtml } from './foreign-html.tsx'
import { Answered, useAnswer } from './use-answer.tsx'

const inviteSchema = v.object({
  subject: v.nullish(v.string()),
  body: v.object({ content: v.nullish(v.string()) }),
  isOrganizer: v.nullish(v.boolean()),
  isOnlineMeeting: v.nullish(v.boolean()),
  attendees: v.optional(
    v.array(
      v.object({
        emailAddress: v.object({ name: v.nullish(v.string()) }),
        status: v.nullish(v.object({ response: v.nullish(v.string()) })),
      }),
    ),
    [],
  ),
})

const when = new Intl.DateTimeFormat('en-GB', {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
})

/** An invite as it stands in this person's own mailbox. */
export function InviteView({ alias, world }: { readonly alias: string; readonly world: World }) {
  const [chosen, setChosen] = useState('')
  const meetings = useAnswer(alias, () => meetingsOf(alias, nowIn(world)))
  const all = meetings.kind === 'there' ? meetings.value : []
  const id = (all.find((each) => each.eventId === chosen) ?? meetingAt(all, nowIn(world)))?.eventId ?? ''
  const invite = useAnswer(`${alias}/${id}`, async () => {
    return id === '' ? null : askGraph(alias, `/me/events/${encodeURIComponent(id)}`, inviteSchema)
  })
  return (
    <Answered loaded={meetings}>
      {() => (
        <>
          <Select
            size="small"
            aria-label="Meeting"
            value={id}
            onChange={(_event, data) => setChosen(data.value)}
          >
            {all.map((each) => (
              <option
                key={each.eventId}
                value={each.eventId}
              >{`${when.format(each.startMs)} ${each.subject}`}</option>
            ))}
          </Select>
          <Answered loaded={invite}>
            {(found) =>
              found === null ? (
                <p className="quiet">No online meeting in this calendar.</p>
              ) : (
                <article>
                  <h3>{found.subject}</h3>
                  <p className="quiet">
                    {found.isOrganizer === true ? 'The organizer’s own copy' : 'An attendee’s copy'} ·{' '}
                    {found.isOnlineMeeting === true ? 'joins in Teams' : 'no Teams meeting any more'}
                  </p>
                  <ForeignHtml html={found.body.content ?? ''} title="The invite" />
                  <ul className="plain">
                    {found.attendees.map((each) => (
                      <li key={each.emailAddress.name}>
                        <bdi>{each.emailAddress.name}</bdi>: {each.status?.response ?? 'none'}
                      </li>
                    ))}
                  </ul>
                </article>
              )
            }
          </Answered>
        </>
      )}
    </Answered>
  )
}
