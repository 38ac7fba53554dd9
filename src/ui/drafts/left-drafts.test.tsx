// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState, type ReactNode } from 'react'
import { expect, test } from 'vitest'
import { TextProvider } from '../text/text-provider.tsx'
import { Drafts, useKeptForm, type DraftKeep } from './drafts.tsx'
import { useDraftPart } from './form-draft.ts'
import { LeftDrafts, LeftFormDrafts } from './left-drafts.tsx'

function Form(): ReactNode {
  const [texts, setTexts] = useState<readonly string[]>(['Half a thought', 'Another'])
  return (
    <LeftDrafts
      current={null}
      describe={(each) => each}
      onTakeUp={() => undefined}
      left={texts.map((draft) => ({
        draft,
        exchange: () => undefined,
        forget: () => {
          setTexts((now) => now.filter((each) => each !== draft))
          return () => setTexts((now) => [...now, draft])
        },
      }))}
    />
  )
}

test('a text that was discarded by mistake is offered back, also where it was the last one', async () => {
  render(
    <TextProvider locale="en">
      <Form />
    </TextProvider>,
  )
  await userEvent.click(screen.getAllByRole('button', { name: 'Discard' })[0] ?? document.body)
  await userEvent.click(screen.getByRole('button', { name: 'Discard' }))
  expect(screen.queryByText('Another')).toBeNull()
  expect(screen.getByText('Discarded: Another')).toBeDefined()
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }))
  expect(screen.getByText('Another')).toBeDefined()
})

/** A device on which other pages left these texts under every key. */
function keepWith(...texts: readonly string[]): DraftKeep {
  let left: readonly string[] = texts.map((each) => JSON.stringify({ title: each }))
  const listeners = new Set<() => void>()
  const change = (next: readonly string[]) => {
    left = next
    for (const each of listeners) each()
  }
  return {
    read: () => null,
    write: () => undefined,
    left: () => left,
    forget: (_key, text) => change(left.filter((each) => each !== text)),
    leave: (_key, text) => change([text, ...left]),
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

interface Titled {
  readonly title: string
}

function parseTitled(stored: unknown): Titled | null {
  return typeof stored === 'object' &&
    stored !== null &&
    'title' in stored &&
    typeof stored.title === 'string'
    ? { title: stored.title }
    : null
}

function KeptForm(): ReactNode {
  const { draft, left } = useKeptForm<Titled>('form', parseTitled, () => ({ title: '' }))
  const title = useDraftPart(draft, 'title')
  return (
    <>
      <LeftFormDrafts left={left} draft={draft} describe={(each) => each.title} />
      <input aria-label="Title" value={title} onChange={(event) => draft.set('title', event.target.value)} />
    </>
  )
}

function showForm(keep: DraftKeep): void {
  render(
    <TextProvider locale="en">
      <Drafts keep={keep}>
        <KeptForm />
      </Drafts>
    </TextProvider>,
  )
}

test('a text that is taken up leaves what stood in the form in its place', async () => {
  const keep = keepWith('From the other page')
  showForm(keep)
  await userEvent.type(screen.getByLabelText('Title'), 'From here')
  await userEvent.click(screen.getByRole('button', { name: 'Use this text' }))
  expect(screen.getByLabelText<HTMLInputElement>('Title').value).toBe('From the other page')
  expect(screen.getByText('From here')).toBeDefined()
  expect(keep.left('form')).toEqual([JSON.stringify({ title: 'From here' })])
})

test('a text that is taken into an empty form leaves nothing behind', async () => {
  const keep = keepWith('From the other page')
  showForm(keep)
  await userEvent.click(screen.getByRole('button', { name: 'Use this text' }))
  expect(keep.left('form')).toEqual([])
})

test('a discarded text is gone from the device until it is had back', async () => {
  const keep = keepWith('One', 'Two')
  showForm(keep)
  await userEvent.click(screen.getAllByRole('button', { name: 'Discard' })[0] ?? document.body)
  expect(keep.left('form')).toEqual([JSON.stringify({ title: 'Two' })])
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }))
  expect(keep.left('form').toSorted()).toEqual([
    JSON.stringify({ title: 'One' }),
    JSON.stringify({ title: 'Two' }),
  ])
})
