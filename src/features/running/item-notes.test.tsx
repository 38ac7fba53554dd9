// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useRef, useState } from 'react'
import { expect, test } from 'vitest'
import { applyMove, emptySession } from '#src/domain/session/fold.ts'
import type { LoggedMove, Move } from '#src/domain/session/move.ts'
import { Drafts, draftsInMemory } from '#src/ui/drafts/drafts.tsx'
import { KeptWords, TextProvider } from '#src/ui/text/text-provider.tsx'
import { ItemNotes } from './item-notes.tsx'

const write = (text: string, seen: string | null): Move => ({
  kind: 'write-notes',
  itemId: 'i',
  blockId: 'b',
  text,
  seen,
})

function Desk(props: { first: Move[]; itemId?: string; keep?: ReturnType<typeof draftsInMemory> }) {
  const [log, setLog] = useState<readonly LoggedMove[]>(() =>
    props.first.map((move, index) => logged('ana', index + 1, move)),
  )
  const [keep] = useState(() => props.keep ?? draftsInMemory())
  const seq = useRef(0)
  const ids = useRef(0)
  const state = log.reduce(applyMove, emptySession)
  const add = (by: string, number: number, move: Move) =>
    setLog((before) => [...before, logged(by, number, move, before.length + 1)])
  return (
    <TextProvider locale="en">
      <KeptWords kept="yes">
        <Drafts keep={keep}>
          <button type="button" onClick={() => add('ana', 50, write('Ana again', 'ana/1'))}>
            Ana writes
          </button>
          <ItemNotes
            state={state}
            itemId={props.itemId ?? 'i'}
            sessionKey="s"
            may={() => true}
            newId={() => `fresh-${(ids.current += 1)}`}
            make={(move) => {
              seq.current += 1
              add('ben', seq.current, move)
              return `ben/${seq.current}`
            }}
          />
          <output>{JSON.stringify(state.notes.map((each) => each.text))}</output>
        </Drafts>
      </KeptWords>
    </TextProvider>
  )
}

function logged(by: string, seq: number, move: Move, lamport = seq): LoggedMove {
  return { client: by, seq, lamport, atMs: 0, by, byName: by, move }
}

test('while somebody types, nobody else’s words change the field; both texts are kept', async () => {
  const user = userEvent.setup()
  render(<Desk first={[write('Hello', null)]} />)
  const field = screen.getByRole<HTMLTextAreaElement>('textbox')
  await user.click(field)
  await user.keyboard(' there')
  field.setSelectionRange(3, 3)
  fireEvent.click(screen.getByText('Ana writes'))
  expect([field.value, field.selectionStart]).toEqual(['Hello there', 3])
  fireEvent.blur(field)
  expect(screen.getByRole('status').textContent).toBe('["Ana again","Hello there"]')
})

test('the first words of a new block are sent on leaving, and the field keeps its place', async () => {
  const user = userEvent.setup()
  render(<Desk first={[]} />)
  const field = screen.getByRole<HTMLTextAreaElement>('textbox')
  await user.click(field)
  await user.keyboard('One')
  fireEvent.blur(field)
  expect(screen.getByRole('status').textContent).toBe('["One"]')
  await user.click(screen.getByRole('textbox'))
  await user.keyboard(' more')
  fireEvent.blur(screen.getByRole('textbox'))
  expect(screen.getByRole('status').textContent).toBe('["One more"]')
  expect(screen.getByRole('textbox')).toBe(field)
})

test('words typed just before a crash are there again', () => {
  const keep = draftsInMemory()
  keep.write('notes/s/i/new', JSON.stringify({ text: 'Nearly lost', seen: null }))
  render(<Desk first={[]} keep={keep} />)
  expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('Nearly lost')
})

test('going to another item starts a block of its own there', async () => {
  const user = userEvent.setup()
  const { rerender } = render(<Desk first={[]} />)
  await user.type(screen.getByRole('textbox'), 'One')
  fireEvent.blur(screen.getByRole('textbox'))
  rerender(<Desk first={[]} itemId="j" />)
  await user.type(screen.getByRole('textbox'), 'Two')
  fireEvent.blur(screen.getByRole('textbox'))
  expect(screen.getByRole('status').textContent).toBe('["One","Two"]')
})

test('notes that are too long stay on this device, uncut, and are shared once they are shorter', () => {
  const keep = draftsInMemory()
  const { unmount } = render(<Desk first={[]} keep={keep} />)
  fireEvent.change(screen.getByRole('textbox'), { target: { value: 'x'.repeat(20_001) } })
  expect(screen.getByText(/1 character too many\. This text is kept on this device/)).toBeDefined()
  fireEvent.blur(screen.getByRole('textbox'))
  expect(screen.getByRole('status').textContent).toBe('[]')
  unmount()
  render(<Desk first={[]} keep={keep} />)
  const field = screen.getByRole<HTMLTextAreaElement>('textbox')
  expect(field.value).toHaveLength(20_001)
  fireEvent.change(field, { target: { value: 'Short' } })
  fireEvent.blur(field)
  expect(screen.getByRole('status').textContent).toBe('["Short"]')
})
