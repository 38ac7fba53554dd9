// @vitest-environment jsdom
import { act, fireEvent, render, screen } from '@testing-library/react'
import { Profiler, type ReactNode } from 'react'
import { beforeEach, expect, test, vi } from 'vitest'
import { applyMove, emptySession } from '#src/domain/session/fold.ts'
import type { LoggedMove, Move } from '#src/domain/session/move.ts'
import type { LiveSession, LiveSnapshot } from '#src/live/live-session.ts'
import { presenceOfNobody } from '#src/live/presence.ts'
import { createNoteFields } from '#src/live/notes/note-fields.ts'
import { notedSession } from '#src/live/notes/noted-session.ts'
import { LiveRegion } from '#src/ui/components/live-region.tsx'
import { TextProvider } from '#src/ui/text/text-provider.tsx'
import { createGraphClient } from '#src/graph/create-graph-client.ts'
import { signedIn } from '#test/support/signed-in.ts'
import type { OpenedSession } from '../wiring/opened-session.ts'
import { SessionView } from './session-view.tsx'

/** How often React has drawn something in each of the parts. */
const drawn = vi.hoisted(() => new Map<string, number>())

function counted<P extends object>(name: string, Part: (props: P) => ReactNode): (props: P) => ReactNode {
  return (props) => (
    <Profiler id={name} onRender={() => drawn.set(name, (drawn.get(name) ?? 0) + 1)}>
      <Part {...props} />
    </Profiler>
  )
}

vi.mock(import('#src/features/running/session-header.tsx'), async (original) => {
  const { SessionHeader } = await original()
  return { SessionHeader: counted('header', SessionHeader) }
})
vi.mock(import('#src/features/rotation/roles-line.tsx'), async (original) => {
  const { RolesLine } = await original()
  return { RolesLine: counted('roles', RolesLine) }
})
vi.mock(import('#src/features/running/item-clock-view.tsx'), async (original) => {
  const { ItemClockView } = await original()
  return { ItemClockView: counted('clock', ItemClockView) }
})
vi.mock(import('#src/features/running/facilitator-controls.tsx'), async (original) => {
  const { FacilitatorControls } = await original()
  return { FacilitatorControls: counted('controls', FacilitatorControls) }
})
vi.mock(import('#src/features/running/item-notes.tsx'), async (original) => {
  const { ItemNotes } = await original()
  return { ItemNotes: counted('notes', ItemNotes) }
})
vi.mock(import('#src/features/capture/captured-list.tsx'), async (original) => {
  const { CapturedList } = await original()
  return { CapturedList: counted('captured', CapturedList) }
})
vi.mock(import('#src/features/capture/captured-facts.tsx'), async (original) => {
  const { CapturedFacts } = await original()
  return { CapturedFacts: counted('one captured', CapturedFacts) }
})
vi.mock(import('#src/features/running/agenda-rest.tsx'), async (original) => {
  const { AgendaRest } = await original()
  return { AgendaRest: counted('agenda', AgendaRest) }
})
vi.mock(import('#src/features/attendance/attendance-list.tsx'), async (original) => {
  const { AttendanceList } = await original()
  return { AttendanceList: counted('attendance', AttendanceList) }
})
vi.mock(import('#src/features/capture/capture-fields.tsx'), async (original) => {
  const { CaptureFields } = await original()
  return { CaptureFields: counted('capture fields', CaptureFields) }
})
vi.mock(import('#src/features/agenda/proposals.tsx'), async (original) => {
  const { Proposals } = await original()
  return { Proposals: counted('proposals', Proposals) }
})

const items = ['one', 'two', 'three'].map((id) => ({
  id,
  title: `Item ${id}`,
  kind: 'discuss' as const,
  minutes: 10,
  lead: { kind: 'everyone' as const },
}))
const note = (id: string): Move => ({
  kind: 'capture',
  enteredFor: null,
  capture: { kind: 'note', id, itemId: 'one', text: `Captured ${id}` },
})

/** A session on this page alone: every move is in the state at once. */
function session(moves: readonly Move[]): LiveSession & { read(): void } {
  const listeners = new Set<() => void>()
  let log: readonly LoggedMove[] = []
  let state = emptySession
  let reads = 0
  let snapshot: LiveSnapshot
  const look = () => {
    snapshot = {
      state,
      moves: log,
      liveness: { kind: 'live', lastReadMs: nowMs + reads },
      unsent: 0,
      keptOnDevice: true,
      skippedRows: 0,
      refusedWords: 0,
      refusedCheckpoints: 0,
      checkpoint: null,
    }
    for (const each of listeners) each()
  }
  const make = (move: Move, by = 'ana') => {
    const seq = log.length + 1
    const logged = { client: 'c', seq, lamport: seq, atMs: 0, by, byName: by, move }
    log = [...log, logged]
    state = applyMove(state, logged)
    look()
    return `c/${seq}`
  }
  for (const move of moves) make(move)
  look()
  return {
    snapshot: () => snapshot,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    presence: presenceOfNobody,
    fromDevice: () => Promise.resolve(),
    make,
    refresh: () => undefined,
    reached: () => undefined,
    flushed: () => Promise.resolve(),
    stop: () => undefined,
    read() {
      reads += 1
      look()
    },
  }
}

/** Parts that were drawn meanwhile. */
function during(work: () => void): Readonly<Record<string, number>> {
  drawn.clear()
  act(work)
  return Object.fromEntries(drawn)
}

let nowMs = Date.UTC(2026, 10, 24, 9, 0)
let live: ReturnType<typeof session>

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'setTimeout', 'clearTimeout'] })
  nowMs = Date.UTC(2026, 10, 24, 9, 0)
  live = session([
    {
      kind: 'plan-agenda',
      templateId: null,
      title: 'Review',
      plannedMinutes: 30,
      plannedStartMs: nowMs,
      items,
    },
    { kind: 'start' },
    { kind: 'start-item', itemId: 'one' },
    { kind: 'write-notes', itemId: 'one', blockId: 'b', text: 'So far', seen: null },
    note('a'),
    note('b'),
  ])
  const graph = createGraphClient({
    origin: 'http://graph.localhost',
    tokenFor: () => Promise.resolve('ana'),
    fetch: () => new Promise(() => undefined),
    nowMs: () => nowMs,
    delay: () => Promise.resolve(),
    random: () => 0.5,
    newGuid: () => crypto.randomUUID(),
  })
  const person = signedIn('ana', {}, graph, nowMs)
  const { personId } = person.me
  const opened: OpenedSession = {
    council: {
      key: 'k',
      name: 'Council',
      language: 'en',
      timeZone: 'Europe/Berlin',
      departments: [],
      members: [
        { personId, displayName: 'Ana', role: 'chair' },
        { personId: 'ben', displayName: 'Ben', role: 'member' },
      ],
      teamId: '',
      channelId: '',
      channelName: '',
      siteId: 's',
      planId: '',
      planName: '',
      bucketId: '',
    },
    thread: 't',
    sessionKey: 's',
    startMs: nowMs,
    title: 'Review',
    meeting: null,
    next: null,
    turns: [],
    turnChanges: [],
    lastActions: [],
    plannerUnread: false,
    sessions: [],
    formerThreads: [],
    handMade: { rows: [], lists: [] },
    readOnly: false,
    councilBroken: false,
    live: notedSession(live, {
      clientId: 'c',
      load: (clientId) => Promise.resolve(createNoteFields(clientId)),
      setTimer: () => () => undefined,
    }),
  }
  render(
    <TextProvider locale="en">
      <LiveRegion level="short">
        <SessionView
          person={{ ...person, clock: { ...person.clock, nowMs: () => nowMs } }}
          session={opened}
          inMeeting={false}
          onReload={() => undefined}
        />
      </LiveRegion>
    </TextProvider>,
  )
  // What merges notes comes a moment later, and the field with it.
  await act(async () => {
    await import('#src/features/running/note-together.tsx')
  })
  await act(() => Promise.resolve())
})

test('a key in the capture form draws its field and nothing else', () => {
  fireEvent.click(screen.getByRole('button', { name: /^Action/ }))
  const line = screen.getByLabelText('What will be done')
  expect(during(() => void fireEvent.change(line, { target: { value: 'A' } }))).toEqual({})
})

test('a key in the notes draws the notes alone', () => {
  const field = screen.getByRole('textbox', { name: 'Notes' })
  fireEvent.focus(field)
  expect(during(() => void fireEvent.change(field, { target: { value: 'So far, so good' } }))).toEqual({
    notes: 1,
  })
})

test('a second that passes draws the clock alone', () => {
  expect(
    during(() => {
      nowMs += 1000
      vi.advanceTimersByTime(1000)
    }),
  ).toEqual({ clock: 1 })
})

test('a capture, by whomever, draws its list and in it itself', () => {
  expect(during(() => void live.make(note('c')))).toEqual({ captured: 1, 'one captured': 1 })
})

test('reading the log again draws nothing', () => {
  expect(during(() => live.read())).toEqual({})
})

test(
  'the button that closes comes with what stands above it, so that nothing moves it from under a finger',
  { timeout: 30_000 },
  async () => {
    vi.useRealTimers()
    fireEvent.click(screen.getByRole('button', { name: 'Close the session' }))
    expect(screen.queryByRole('button', { name: 'Close the session' })).toBeNull()
    await screen.findByRole('button', { name: 'Close the session' }, { timeout: 20_000 })
    expect(screen.getByRole('button', { name: 'Open a vote' })).toBeTruthy()
    expect(screen.getByRole('heading', { name: /^Not reached/ })).toBeTruthy()
  },
)
