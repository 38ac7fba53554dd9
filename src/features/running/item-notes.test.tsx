// @vitest-environment jsdom
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useSyncExternalStore } from 'react'
import { expect, test } from 'vitest'
import { foldSession } from '#src/domain/session/fold.ts'
import type { LoggedMove, Move } from '#src/domain/session/move.ts'
import type { LiveSession, LiveSnapshot } from '#src/live/live-session.ts'
import { createNoteFields } from '#src/live/notes/note-fields.ts'
import { notedSession } from '#src/live/notes/noted-session.ts'
import { presenceOfNobody, type PresentPage, type PresenceState } from '#src/live/presence.ts'
import { LiveRegion } from '#src/ui/components/live-region.tsx'
import { Drafts, draftsInMemory } from '#src/ui/drafts/drafts.tsx'
import { KeptWords, TextProvider } from '#src/ui/text/text-provider.tsx'
import { noteWriter } from '#test/support/note-writers.ts'
import { ItemNotes } from './item-notes.tsx'

type Load = Parameters<typeof notedSession>[1]['load']
const atOnce: Load = (clientId) => Promise.resolve(createNoteFields(clientId))

/** A page of Ben's session: what he makes is in its log at once, and others' moves are given to it. */
function page(client = 'ben', load = atOnce) {
  const listeners = new Set<() => void>()
  let moves: readonly LoggedMove[] = []
  let seq = 0
  const look = (): LiveSnapshot => ({
    state: foldSession(moves),
    checkpoint: null,
    moves,
    liveness: { kind: 'live', lastReadMs: 0 },
    unsent: 0,
    keptOnDevice: true,
    skippedRows: 0,
    refusedCheckpoints: 0,
    refusedWords: 0,
  })
  let snapshot = look()
  const get = (more: readonly LoggedMove[]) => {
    moves = [...moves, ...more]
    snapshot = look()
    for (const each of listeners) each()
  }
  const live: LiveSession = {
    snapshot: () => snapshot,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    presence: presenceOfNobody,
    fromDevice: () => Promise.resolve(),
    make(move) {
      seq += 1
      const lamport = snapshot.state.lamport + 1
      get([{ client, seq, lamport, atMs: 0, by: client, byName: client, move }])
      return `${client}/${seq}`
    },
    refresh: () => undefined,
    reached: () => undefined,
    flushed: () => Promise.resolve(),
    stop: () => undefined,
  }
  const noted = notedSession(live, {
    clientId: client,
    load,
    setTimer: () => () => undefined,
  })
  return { live: noted, get: (more: readonly LoggedMove[]) => act(() => get(more)), moves: () => moves }
}

function presence() {
  const listeners = new Set<() => void>()
  let others: readonly PresentPage[] = []
  const told: (PresenceState | null)[] = []
  return {
    told,
    set: (state: PresenceState | null) => void told.push(state),
    others: () => others,
    subscribe(listener: () => void) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    show(pages: readonly PresentPage[]) {
      others = pages
      act(() => {
        for (const each of listeners) each()
      })
    },
  }
}

function Desk(props: {
  page: ReturnType<typeof page>
  itemId?: string
  keep?: ReturnType<typeof draftsInMemory>
  presence?: ReturnType<typeof presence>
  may?: boolean
}) {
  const { live } = props.page
  const { state } = useSyncExternalStore(live.subscribe, live.snapshot)
  return (
    <TextProvider locale="en">
      <KeptWords kept="yes">
        <LiveRegion level="full">
          <Drafts keep={props.keep ?? draftsInMemory()}>
            <ItemNotes
              state={state}
              notes={live.notes}
              presence={props.presence ?? presenceOfNobody}
              itemId={props.itemId ?? 'i'}
              sessionKey="s"
              may={() => props.may ?? true}
              make={live.make}
            />
          </Drafts>
        </LiveRegion>
      </KeptWords>
    </TextProvider>
  )
}

async function fieldOf(): Promise<HTMLTextAreaElement> {
  return waitFor(
    () => {
      const found = screen.getByRole<HTMLTextAreaElement>('textbox')
      // What others write is drawn over the field that is everybody's.
      expect(found.nextElementSibling?.hasAttribute('aria-hidden')).toBe(true)
      expect(found.readOnly).toBe(false)
      return found
    },
    { timeout: 20_000 },
  )
}

const noted = (ben: ReturnType<typeof page>) => ben.live.snapshot().state.notes.map((each) => each.text)
const type = (field: HTMLTextAreaElement, value: string, caret: number) => {
  field.focus()
  fireEvent.change(field, { target: { value, selectionStart: caret, selectionEnd: caret } })
}

test('[NOTES-5] what others write appears while one types, and the caret stays behind its character', async () => {
  const [ana, ben] = [noteWriter('ana'), page()]
  ana.field.edit(0, 0, 'Hello')
  ben.get(ana.flush())
  render(<Desk page={ben} />)
  const field = await fieldOf()
  type(field, 'Hello there', 11)
  field.setSelectionRange(7, 9, 'backward')
  ana.field.edit(0, 0, 'Oh! ')
  ben.get(ana.flush())
  expect(field.value).toBe('Oh! Hello there')
  expect([field.selectionStart, field.selectionEnd]).toEqual([11, 13])
  fireEvent.blur(field)
  ana.get(ben.moves())
  expect(ana.field.text()).toBe('Oh! Hello there')
  expect(noted(ben)).toEqual(['Oh! Hello there'])
})

test('[NOTES-5] what others write where one is typing comes to stand behind the caret', async () => {
  const [ana, ben] = [noteWriter('ana'), page()]
  ana.field.edit(0, 0, 'ab')
  ben.get(ana.flush())
  render(<Desk page={ben} />)
  const field = await fieldOf()
  field.focus()
  field.setSelectionRange(2, 2)
  ana.field.edit(2, 0, 'XY')
  ben.get(ana.flush())
  expect([field.value, field.selectionStart]).toEqual(['abXY', 2])
})

test('[NOTES-4] some keys become one move, after a moment or on leaving', async () => {
  const user = userEvent.setup()
  const ben = page()
  render(<Desk page={ben} />)
  const field = await fieldOf()
  await user.click(field)
  await user.keyboard('One two')
  expect(ben.moves().length).toBeLessThan(2)
  fireEvent.blur(field)
  const made = ben.moves().length
  expect(made).toBeGreaterThan(0)
  expect(made).toBeLessThan(3)
  expect(noted(ben)).toEqual(['One two'])
  await waitFor(() => expect(screen.getByRole('textbox')).toBe(field))
})

test('[NOTES-5] undo by key and by menu takes back one’s own words alone', async () => {
  const [ana, ben] = [noteWriter('ana'), page()]
  render(<Desk page={ben} />)
  const field = await fieldOf()
  type(field, 'Mine.', 5)
  fireEvent.blur(field)
  ana.get(ben.moves())
  ana.field.edit(5, 0, ' Theirs.')
  ben.get(ana.flush())
  field.focus()
  fireEvent.keyDown(field, { key: 'z', ctrlKey: true })
  expect(field.value).toBe(' Theirs.')
  fireEvent.keyDown(field, { key: 'Z', ctrlKey: true, shiftKey: true })
  expect(field.value).toBe('Mine. Theirs.')
  expect(field.selectionStart).toBe(5)
  const menu = new InputEvent('beforeinput', { inputType: 'historyUndo', cancelable: true, bubbles: true })
  act(() => void field.dispatchEvent(menu))
  expect(menu.defaultPrevented).toBe(true)
  expect(field.value).toBe(' Theirs.')
})

test('[NOTES-6] while an input method composes nothing moves, and nothing is lost', async () => {
  const [ana, ben] = [noteWriter('ana'), page()]
  render(<Desk page={ben} />)
  const field = await fieldOf()
  field.focus()
  fireEvent.compositionStart(field)
  type(field, 'に', 1)
  ana.field.edit(0, 0, 'Ana: ')
  ben.get(ana.flush())
  expect(field.value).toBe('に')
  type(field, '日', 1)
  fireEvent.compositionEnd(field)
  expect(field.value).toContain('日')
  expect(field.value).toContain('Ana: ')
  fireEvent.blur(field)
  ana.get(ben.moves())
  expect(ana.field.text()).toBe(field.value)
})

test('[NOTES-3] words typed just before a crash are there again, and become a move', async () => {
  const keep = draftsInMemory()
  const before = noteWriter('ben-before')
  before.field.edit(0, 0, 'Said. ')
  const said = before.flush()
  before.field.edit(6, 0, 'Nearly lost')
  const unsent = before.field.unsent()
  keep.write('notes/s/i/new', JSON.stringify({ text: unsent?.words, update: unsent?.update }))
  const ben = page()
  ben.get(said)
  render(<Desk page={ben} keep={keep} />)
  const field = await fieldOf()
  await waitFor(() => expect(field.value).toBe('Said. Nearly lost'))
  fireEvent.blur(field)
  expect(noted(ben)).toEqual(['Said. Nearly lost'])
  expect(keep.read('notes/s/i/new')).toBeNull()
})

test('[NOTES-3] a note that an earlier release kept half-typed stands in the field', async () => {
  const keep = draftsInMemory()
  keep.write('notes/s/i/new', JSON.stringify({ text: 'Old half', seen: null }))
  render(<Desk page={page()} keep={keep} />)
  const field = await fieldOf()
  await waitFor(() => expect(field.value).toBe('Old half'))
})

test('[NOTES-3] words that stand beside others which never come are appended, not thrown away', async () => {
  const keep = draftsInMemory()
  const lost = noteWriter('ben-before')
  lost.field.edit(0, 0, 'Gone. ')
  lost.flush()
  lost.field.edit(6, 0, 'Kept')
  const unsent = lost.field.unsent()
  keep.write('notes/s/i/new', JSON.stringify({ text: unsent?.words, update: unsent?.update }))
  render(<Desk page={page()} keep={keep} />)
  await waitFor(() => expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('Kept'), {
    timeout: 10_000,
  })
})

test('[NOTES-4] notes that are too long stay on this device, uncut, and are shared once they are shorter', async () => {
  const keep = draftsInMemory()
  const ben = page()
  const { unmount } = render(<Desk page={ben} keep={keep} />)
  const field = await fieldOf()
  type(field, 'x'.repeat(20_001), 20_001)
  expect(screen.getAllByText(/1 character too many\. This text is kept on this device/)).not.toEqual([])
  fireEvent.blur(field)
  expect(ben.moves()).toEqual([])
  unmount()
  const again = page('ben-again')
  render(<Desk page={again} keep={keep} />)
  const next = await fieldOf()
  await waitFor(() => expect(next.value).toHaveLength(20_001))
  type(next, 'Short', 5)
  fireEvent.blur(next)
  expect(noted(again)).toEqual(['Short'])
})

test('another item is another text', async () => {
  const ben = page()
  const { rerender } = render(<Desk page={ben} />)
  type(await fieldOf(), 'One', 3)
  rerender(<Desk page={ben} itemId="j" />)
  const field = await fieldOf()
  expect(field.value).toBe('')
  type(field, 'Two', 3)
  fireEvent.blur(field)
  expect(noted(ben)).toEqual(['One', 'Two'])
})

test('a block that one person wrote before is read above the text of all, with who wrote it', async () => {
  const write: Move = { kind: 'write-notes', itemId: 'i', blockId: 'b', text: 'From before', seen: null }
  const ben = page()
  ben.get([{ client: 'ana', seq: 1, lamport: 1, atMs: 0, by: 'ana', byName: 'Ana', move: write }])
  render(<Desk page={ben} />)
  expect(screen.getByText('From before')).toBeDefined()
  expect(screen.getByText('Written by Ana')).toBeDefined()
  expect((await fieldOf()).value).toBe('')
})

test('whoever may not write reads the text and who wrote it', async () => {
  const [ana, ben] = [noteWriter('ana'), page()]
  ana.field.edit(0, 0, 'Readable')
  ben.get(ana.flush())
  render(<Desk page={ben} may={false} />)
  expect(await screen.findByText('Readable')).toBeDefined()
  expect(screen.getByText('Written by ana')).toBeDefined()
  expect(screen.queryByRole('textbox')).toBeNull()
})

test('[NOTES-7] others’ carets stand in the text with a name, and “is writing” is said once for each person', async () => {
  const [ana, ben] = [noteWriter('ana'), page()]
  const room = presence()
  ana.field.edit(0, 0, 'Hello')
  ben.get(ana.flush())
  render(<Desk page={ben} presence={room} />)
  const field = await fieldOf()
  const at = (index: number, writing: boolean) => {
    const place = ana.field.placeOf(index)
    return [
      {
        client: 'a1',
        personId: 'ana',
        name: 'Ana Duarte',
        state: { itemId: 'i', caret: { anchor: place, head: place }, writing },
      },
    ]
  }
  room.show(at(2, true))
  const caret = () => document.querySelector('[data-name]')
  expect(caret()?.getAttribute('data-name')).toBe('Ana Duarte')
  expect(caret()?.closest('[aria-hidden]')).not.toBeNull()
  expect(caret()?.parentElement?.previousSibling?.textContent).toBe('He')
  expect(screen.getByText('Ana Duarte is writing.')).toBeDefined()
  room.show([])
  room.show(at(5, false))
  expect(caret()?.getAttribute('data-name')).toBe('AD')
  field.focus()
  await waitFor(() => expect(room.told.at(-1)).toMatchObject({ itemId: 'i', writing: false }))
  fireEvent.blur(field)
  expect(room.told.at(-1)).toBeNull()
})

test('[NOTES-3] what is typed before the texts are loaded stands where it was typed, with the focus', async () => {
  const [ana, keep] = [noteWriter('ana'), draftsInMemory()]
  ana.field.edit(0, 0, 'One three')
  let arrive = () => {}
  const coming = new Promise<void>((resolve) => (arrive = resolve))
  const ben = page('ben', async (clientId) => {
    await coming
    return createNoteFields(clientId)
  })
  render(<Desk page={ben} keep={keep} />)
  const early = screen.getByRole<HTMLTextAreaElement>('textbox')
  type(early, 'First words', 11)
  expect(JSON.parse(keep.read('notes/s/i/new') ?? '')).toMatchObject({ text: 'First words' })
  ben.get(ana.flush())
  await act(async () => {
    arrive()
    await coming
  })
  const field = await fieldOf()
  await waitFor(() => expect(field.value).toBe('One three\nFirst words'))
  expect(document.activeElement).toBe(field)
  fireEvent.blur(field)
  expect(noted(ben)).toEqual(['One three\nFirst words'])
})

test('[NOTES-3] a key pressed as the texts arrive is not lost, and nothing stands twice', async () => {
  const keep = draftsInMemory()
  let arrive = () => {}
  const coming = new Promise<void>((resolve) => (arrive = resolve))
  const ben = page('ben', async (clientId) => {
    await coming
    return createNoteFields(clientId)
  })
  render(<Desk page={ben} keep={keep} />)
  const early = screen.getByRole<HTMLTextAreaElement>('textbox')
  type(early, 'Thre', 4)
  early.setSelectionRange(2, 2)
  fireEvent.select(early)
  const drawn = new Promise<HTMLTextAreaElement>((resolve) => {
    const observer = new MutationObserver(() => {
      const now = screen.getByRole<HTMLTextAreaElement>('textbox')
      if (now === early) return
      observer.disconnect()
      resolve(now)
    })
    observer.observe(document.body, { childList: true, subtree: true })
  })
  await act(async () => {
    arrive()
    const now = await drawn
    // The first that anything outside the drawing sees of it: a key would land here.
    expect([now.readOnly, document.activeElement === now, now.value]).toEqual([false, true, 'Thre'])
    expect([now.selectionStart, now.selectionEnd]).toEqual([2, 2])
    type(now, 'Tchre', 3)
  })
  const field = await fieldOf()
  fireEvent.blur(field)
  expect(field.value).toBe('Tchre')
  expect(noted(ben)).toEqual(['Tchre'])
})
