import { expect, test } from 'vitest'
import { emptySession } from '#src/domain/session/fold.ts'
import { createMemoryBytes } from '#src/records/device/memory-bytes.ts'
import { deviceNotes } from '../wiring/device-notes.ts'
import { afterMove, keepAgenda, keptAgenda, planOf, takeAgenda, type Writer } from './draft-agenda.ts'

const startMs = Date.UTC(2026, 10, 30, 9)
const me = { personId: 'tom', tenantId: 't', displayName: 'Tom', mail: 'tom@x.example' }
function writer(): Writer {
  return { me, notes: deviceNotes(createMemoryBytes(), 'k'), nowMs: startMs }
}
const plan = {
  kind: 'plan-agenda' as const,
  templateId: 'weekly',
  title: 'Weekly',
  plannedMinutes: 10,
  plannedStartMs: startMs,
  items: [
    { id: 'a', title: 'Open', minutes: 3, kind: 'open' as const, lead: { kind: 'facilitator' as const } },
    { id: 'b', title: 'Decide', minutes: 7, kind: 'decide' as const, lead: { kind: 'everyone' as const } },
  ],
}
const edited = afterMove(
  afterMove(emptySession, plan, me, startMs),
  { kind: 'remove-item', itemId: 'a' },
  me,
  startMs,
)

test('what was chosen and changed comes back for the same start, as one plan', async () => {
  const tom = writer()
  keepAgenda(tom.notes, startMs, { councilKey: 'c', state: edited })
  const kept = await keptAgenda(tom, startMs)
  expect(kept?.councilKey).toBe('c')
  expect(planOf(kept?.state ?? emptySession, startMs)).toMatchObject({
    templateId: 'weekly',
    plannedMinutes: 7,
    items: [{ title: 'Decide' }],
  })
  expect(await keptAgenda(tom, startMs + 60_000)).toBeNull()
})

test('it is taken once, by its own council, and then no more', async () => {
  const tom = writer()
  keepAgenda(tom.notes, startMs, { councilKey: 'c', state: edited })
  expect(await takeAgenda(tom, { council: { key: 'other' }, startMs })).toBeNull()
  expect(await takeAgenda(tom, { council: { key: 'c' }, startMs })).toMatchObject({ title: 'Weekly' })
  expect(await takeAgenda(tom, { council: { key: 'c' }, startMs })).toBeNull()
})

test('nothing chosen is no plan, and what cannot be read is nothing', async () => {
  expect(planOf(emptySession, startMs)).toBeNull()
  const tom = writer()
  tom.notes.write('outlook-draft', '{"startMs":')
  expect(await keptAgenda(tom, startMs)).toBeNull()
})
