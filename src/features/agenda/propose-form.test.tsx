// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { topicText } from '#src/domain/agenda/topic-text.ts'
import { Drafts, draftsInMemory } from '#src/ui/drafts/drafts.tsx'
import { loadPage } from '#src/ui/text/page-catalogue.ts'
import { PageWords } from '#src/ui/text/page-words.tsx'
import { TextProvider } from '#src/ui/text/text-provider.tsx'
import { ProposeForm, type ProposalDraft } from './propose-form.tsx'
import { TopicMessage } from './topic-message.tsx'

const topic = { title: 'Parking for shifts', minutes: 15, why: 'None left', name: 'Dee' }

test('a message from outside fills the form, and a topic that was not sent keeps its id', async () => {
  const keep = draftsInMemory()
  const sent: ProposalDraft[] = []
  let made = 0
  const show = () =>
    render(
      <TextProvider locale="en">
        <Drafts keep={keep}>
          <ProposeForm
            sessionKey="s"
            newId={() => `id-${(made += 1)}`}
            onPropose={(proposal) => {
              sent.push(proposal)
              return Promise.resolve(sent.length > 1)
            }}
            onCancel={() => undefined}
          />
        </Drafts>
      </TextProvider>,
    )
  const propose = () => userEvent.click(screen.getByRole('button', { name: 'Propose' }))
  const first = show()
  await userEvent.click(screen.getByRole('button', { name: 'Take in from a message' }))
  await userEvent.click(screen.getByRole('textbox', { name: 'Message' }))
  await userEvent.paste(topicText(topic, 'A topic for the council:'))
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'On behalf of' }).value).toBe('Dee')
  await propose()
  first.unmount()
  const second = show()
  await propose()
  const { name, ...rest } = topic
  expect(sent[0]).toMatchObject({ ...rest, onBehalfOf: name })
  expect(sent[1]).toEqual(sent[0])
  second.unmount()
  show()
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Title' }).value).toBe('')
})

test('who may not write to the lists gets a chat with those who run the council, with the topic in it', async () => {
  await loadPage('en', 'topics')
  const opened: string[] = []
  const text = topicText(topic, 'A topic:')
  render(
    <TextProvider locale="en">
      <PageWords page="topics">
        <TopicMessage
          text={text}
          mails={['tom@contoso.com']}
          subject="A topic"
          onOpen={(url) => opened.push(url)}
        />
      </PageWords>
    </TextProvider>,
  )
  await userEvent.click(screen.getByRole('button', { name: 'Open a chat with it' }))
  const chat = new URL(opened[0] ?? '')
  expect(chat.searchParams.get('users')).toBe('tom@contoso.com')
  expect(chat.searchParams.get('message')).toBe(text)
  const mail = screen.getByRole('link', { name: 'Open a mail with it' }).getAttribute('href') ?? ''
  expect(new URL(mail).searchParams.get('body')).toBe(text.replaceAll('\n', '\r\n'))
})
