import { Select } from '@fluentui/react-components'
import { useState } from 'react'
import * as v from 'valibot'
import { askGraphForAll } from '../server-door/ask-graph.ts'
import type { SandboxChannel } from '../server-door/wire.ts'
import { ForeignHtml } from './foreign-html.tsx'
import { Answered, useAnswer } from './use-answer.tsx'

const messageSchema = v.object({
  id: v.string(),
  createdDateTime: v.string(),
  subject: v.nullish(v.string()),
  from: v.nullish(v.object({ user: v.nullish(v.object({ displayName: v.nullish(v.string()) })) })),
  body: v.object({ contentType: v.string(), content: v.nullish(v.string()) }),
})

const when = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
})

/** What stands in a channel, newest last. */
export function FeedView({
  alias,
  channels,
}: {
  readonly alias: string
  readonly channels: readonly SandboxChannel[]
}) {
  const [chosen, setChosen] = useState(
    channels.find((each) => each.channelName === 'Council sessions')?.channelId ?? '',
  )
  const channel = channels.find((each) => each.channelId === chosen) ?? channels[0]
  const path =
    channel === undefined
      ? ''
      : `/teams/${channel.groupId}/channels/${encodeURIComponent(channel.channelId)}/messages`
  const loaded = useAnswer(`${alias}/${path}`, async () => {
    return path === '' ? [] : (await askGraphForAll(alias, path, messageSchema)).reverse()
  })
  return (
    <>
      <Select
        size="small"
        aria-label="Channel"
        value={channel?.channelId ?? ''}
        onChange={(_event, data) => setChosen(data.value)}
      >
        {channels.map((each) => (
          <option
            key={each.channelId}
            value={each.channelId}
          >{`${each.teamName} / ${each.channelName}`}</option>
        ))}
      </Select>
      <Answered loaded={loaded}>
        {(messages) => (
          <>
            {messages.length === 0 && <p className="quiet">Nobody has written here.</p>}
            {messages.map((message) => (
              <article key={message.id} className="message">
                <header>
                  <strong>{message.from?.user?.displayName ?? 'Somebody'}</strong>{' '}
                  <span className="quiet">{when.format(Date.parse(message.createdDateTime))}</span>
                </header>
                {message.subject && <h4>{message.subject}</h4>}
                <ForeignHtml html={message.body.content ?? ''} title="The message" />
              </article>
            ))}
          </>
        )}
      </Answered>
    </>
  )
}
