import { expect, test } from 'vitest'
import { holdsBlock } from '#src/domain/publish/put-block.ts'
import { ask } from '#src/graph/asking.ts'
import { calendarView, eventBody, patchBody } from '#src/graph/calendar/events.ts'
import { askEveryPage } from '#src/graph/paging.ts'
import { clearInvites } from '#src/surfaces/council-data/clear-invites.ts'
import { putAgenda } from '#src/surfaces/wiring/change-own-invite.ts'
import { councilInCompany } from '../support/council-in-company.ts'

const dayMs = 24 * 60 * 60_000
const block = { html: '<p>Weft ↓</p><p>Our agenda</p><p>Weft ↑</p>', text: 'Weft ↓\nOur agenda\nWeft ↑' }
const running = () => new AbortController().signal

/** The company with an agenda on every online meeting to come of its organizer, councils' meetings and others. */
async function withAgendas() {
  const { company, council } = await councilInCompany()
  const { nowMs } = company
  const graph = company.graphOf('tom')
  const span = [nowMs, nowMs + 60 * dayMs].map((each) => new Date(each).toISOString())
  const own = (await askEveryPage(graph, calendarView(span[0] ?? '', span[1] ?? ''))).filter(
    (each) => each.isOrganizer && each.joinUrl !== null,
  )
  for (const each of own) await putAgenda(graph, each.id, block)
  /** Subjects of those that show an agenda. */
  const held = async () => {
    const found: string[] = []
    for (const each of own)
      if (holdsBlock((await ask(graph, eventBody(each.id))).html)) found.push(each.subject)
    return found
  }
  const clear = (signal = running(), onProgress?: Parameters<typeof clearInvites>[4]) =>
    clearInvites(graph, council.siteId, nowMs, signal, onProgress)
  return { company, council, graph, own, held, clear }
}

test('the agenda leaves the organizer’s meetings of the council, and each keeps its link', async () => {
  const { graph, own, held, clear } = await withAgendas()
  const before = await held()
  expect(before.length).toBeGreaterThan(0)
  const said: [number, number][] = []
  expect(await clear(running(), (_subject, done, of) => said.push([done, of]))).toEqual([])
  // Every meeting is told of before it is changed, and of how many.
  expect(said.length).toBeGreaterThan(0)
  expect(said).toEqual(said.map((_each, place) => [place, said.length]))
  const after = await held()
  expect(before.filter((each) => /cross-functional/.test(each)).length).toBeGreaterThan(0)
  expect(after.filter((each) => /cross-functional/.test(each))).toEqual([])
  for (const each of own) {
    const now = await ask(graph, eventBody(each.id))
    expect(now.joinUrl).toBe(each.joinUrl)
    expect(now.html).toContain(each.joinUrl)
  }
})

test('stopping changes no further meeting', async () => {
  const { held, clear } = await withAgendas()
  const before = await held()
  await expect(clear(AbortSignal.abort())).rejects.toMatchObject({ name: 'AbortError' })
  expect(await held()).toEqual(before)
})

test('an agenda that somebody made into something else is left alone, and its meeting named', async () => {
  const { graph, own, clear } = await withAgendas()
  const first = own.find((each) => /cross-functional/.test(each.subject))
  if (first === undefined) throw new Error('Tom organizes no session of the council.')
  const { html, eTag } = await ask(graph, eventBody(first.id))
  const changed = html.replace('Weft ↑', 'The end')
  await ask(graph, patchBody(first.id, changed, eTag))
  expect(await clear()).toEqual([first.subject])
  expect((await ask(graph, eventBody(first.id))).html).toContain('The end')
})
