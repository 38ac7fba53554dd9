import { expect, test } from 'vitest'
import { foldSession } from '#src/domain/session/fold.ts'
import { moveId, type LoggedMove, type Move } from '#src/domain/session/move.ts'
import { add, deviceInMemory, listInMemory, obedientTime, openLive, plan } from '#test/support/live-case.ts'
import { readState, writeState } from '#src/domain/session/written-state.ts'
import type { StoredCheckpoint } from './checkpoint-carrier.ts'
import { hashOf } from './checkpoint-text.ts'
import type { LiveSession } from './live-session.ts'

const minute = 60_000
const checkpointAfter = { moves: 12, characters: 1_000_000 }

function council() {
  const shared = listInMemory()
  const clock = obedientTime()
  const all = new Map<string, LoggedMove>()
  const person = (name: string, more: Parameters<typeof openLive>[2] = {}) => {
    const live = openLive(shared, clock, {
      ...{
        personId: name,
        personName: name,
        clientId: `c-${name}`,
        device: deviceInMemory(),
        checkpointAfter,
      },
      ...more,
    })
    live.subscribe(() => {
      for (const each of live.snapshot().moves) all.set(moveId(each), each)
    })
    return live
  }
  let made = 0
  /** So many moves of those people, one every eight seconds. */
  const go = async (lives: readonly LiveSession[], times: number) => {
    for (let count = 0; count < times; count += 1) {
      made += 1
      lives[made % lives.length]?.make(add(`t${made}`))
      await clock.pass(8_000)
    }
  }
  return { shared, clock, person, go, all, made: () => made }
}

const text = (live: LiveSession) => writeState(live.snapshot().state)
const titles = (live: LiveSession) => live.snapshot().state.items.map((each) => each.title)
const taker = (personId: string): Move => ({
  ...{ kind: 'assign-role', role: 'noteTaker', personId, name: personId, why: 'chosen', forPersonId: null },
})

/** A session of two with three checkpoints in its list. */
async function longSession() {
  const world = council()
  const [ana, ben] = [world.person('ana'), world.person('ben')]
  ana.make(plan)
  ana.make(taker('ben'))
  await world.go([ana, ben], 60)
  expect(world.shared.checkpoints.length).toBeGreaterThan(1)
  return { ...world, ana, ben, stop: () => [ana, ben].forEach((each) => each.stop()) }
}

function end(...lives: readonly LiveSession[]) {
  for (const each of lives) each.stop()
}

test('[CHECKPOINT-5] a long log gets short, everybody sees the same, and nothing is lost or doubled', async () => {
  const { shared, clock, person, ana, ben, all } = await longSession()
  await clock.pass(10 * minute)
  const late = person('cho')
  await clock.pass(10_000)
  expect(text(ben)).toBe(text(ana))
  expect(text(late)).toBe(text(ana))
  expect(new Set(titles(late)).size).toBe(61)
  expect(titles(late)).toHaveLength(61)
  expect(text(late)).toBe(writeState(foldSession([...all.values()])))
  expect(shared.rows.flatMap((row) => row.moves).length).toBeLessThan(45)
  expect(late.snapshot().moves.length).toBeLessThan(45)
  expect(late.snapshot().refusedCheckpoints).toBe(0)
  expect(shared.checkpoints).toHaveLength(2)
  end(ana, ben, late)
})

test('[CHECKPOINT-6] whoever takes the notes writes them, and others only where nobody does', async () => {
  const { shared, stop } = await longSession()
  expect(new Set(shared.checkpoints.map((each) => each.client))).toEqual(new Set(['c-ben']))
  stop()
  const world = council()
  const cho = world.person('cho')
  await world.go([cho], 14)
  expect(world.shared.checkpoints).toHaveLength(0)
  await world.go([cho], 50)
  expect(world.shared.checkpoints.map((each) => each.client)).toContain('c-cho')
  end(cho)
})

test('[CHECKPOINT-6] a page that nobody sees writes none', async () => {
  const world = council()
  const ana = world.person('ana', { hidden: () => true })
  ana.make(taker('ana'))
  await world.go([ana], 50)
  expect(world.shared.checkpoints).toEqual([])
  end(ana)
})

test('[CHECKPOINT-7] what was made offline through two checkpoints is folded after them, once', async () => {
  const { shared, clock, person, ana, ben, go } = await longSession()
  const device = deviceInMemory()
  const away = person('dee', { device })
  await clock.pass(5_000)
  const cut = { on: true }
  const offline: LiveSession = openLive(shared, clock, {
    ...{ personId: 'dee', personName: 'dee', clientId: 'c-dee-2', device, checkpointAfter },
    carrier: {
      append: (row) => (cut.on ? Promise.reject(new Error('no network')) : shared.carrier.append(row)),
      read: (cursor) => (cut.on ? Promise.reject(new Error('no network')) : shared.carrier.read(cursor)),
    },
  })
  away.stop()
  await clock.pass(1_000)
  expect(text(offline)).toBe(text(ana))
  offline.make(add('made away 1'))
  offline.make(add('made away 2'))
  const before = Math.max(...shared.checkpoints.map((each) => each.n))
  await go([ana, ben], 50)
  expect(Math.min(...shared.checkpoints.map((each) => each.n))).toBeGreaterThan(before)
  cut.on = false
  await clock.pass(3 * minute)
  expect(text(offline)).toBe(text(ana))
  expect(titles(ana).filter((each) => each.startsWith('made away'))).toHaveLength(2)
  expect(titles(ana)).toHaveLength(new Set(titles(ana)).size)
  expect(offline.snapshot().unsent).toBe(0)
  end(ana, ben, offline)
})

test('[CHECKPOINT-8] a list that was made anew gets the checkpoint again, and no move that it covers', async () => {
  const { shared, clock, person, ana, ben } = await longSession()
  const before = text(ana)
  shared.rows.length = 0
  shared.checkpoints.length = 0
  for (const op of ['read', 'append'] as const)
    shared.faults.push({ op, when: 'before', trouble: { kind: 'refused', reason: 'list-changed' } })
  shared.faults.push({ op: 'read', when: 'before', trouble: { kind: 'refused', reason: 'list-changed' } })
  await clock.pass(20 * minute)
  expect(shared.checkpoints.length).toBeGreaterThan(0)
  const late = person('cho')
  await clock.pass(10_000)
  expect(text(late)).toBe(before)
  expect(shared.rows.flatMap((row) => row.moves).length).toBeLessThan(45)
  end(ana, ben, late)
})

test('[CHECKPOINT-9] a device paints from the checkpoint that it kept, without the network', async () => {
  const { shared, clock, ana, ben, person } = await longSession()
  const device = deviceInMemory()
  const first = person('cho', { device })
  await clock.pass(10_000)
  first.stop()
  const again = openLive(shared, clock, {
    ...{ personId: 'cho', clientId: 'c-cho-2', device },
    carrier: { ...shared.carrier, read: () => new Promise(() => undefined) },
  })
  await again.fromDevice()
  expect(text(again)).toBe(text(ana))
  end(ana, ben, again)
})

type Hostile = (newest: StoredCheckpoint, older: StoredCheckpoint) => Partial<StoredCheckpoint>

function changedText(checkpoint: StoredCheckpoint): string {
  return (checkpoint.text ?? '').replace('"title":"Weekly review"', '"title":"Somebody else’s"')
}

test.each<[string, Hostile]>([
  ['whose text is another than its hash says', (newest) => ({ text: changedText(newest) })],
  [
    'that says something else than its moves',
    (newest) => ({ text: changedText(newest), sha256: hashOf(changedText(newest)) }),
  ],
  ['whose text is missing', () => ({ text: null })],
  ['that is no state', () => ({ text: '{"v":1}', sha256: hashOf('{"v":1}') })],
  [
    'that claims moves that nobody has made',
    (newest) => ({ covers: new Map([...newest.covers, ['c-zoe', [[1, 1e9]]] as const]) }),
  ],
  [
    'that claims moves of a page that has made none',
    (newest) => ({ covers: new Map([...newest.covers, ['c-eve', [[1, 7]]] as const]) }),
  ],
  ['that has less in it than the one before', () => ({ covers: new Map() })],
  ['of a huge number', () => ({ n: 999_999 })],
  [
    'that follows one that nobody has',
    (newest) => ({
      base: { n: newest.n, sha256: hashOf('x') },
      text: changedText(newest),
      sha256: hashOf(changedText(newest)),
    }),
  ],
])(
  '[CHECKPOINT-10] a checkpoint %s changes nothing for anybody, and the session goes on',
  async (_name, hostile) => {
    const { shared, clock, person, go, ana, ben, made } = await longSession()
    await clock.pass(minute)
    const [older, newest] = shared.checkpoints.toSorted((a, b) => a.n - b.n).slice(-2)
    if (older === undefined || newest === undefined) throw new Error('Too few checkpoints.')
    const before = text(ana)
    const forged = { ...newest, base: newest, client: 'c-zoe', n: newest.n + 1 }
    shared.checkpoints.push({ ...forged, ...hostile(newest, older) })
    await clock.pass(minute)
    const late = person('eve')
    await clock.pass(minute)
    expect(text(ana)).toBe(before)
    expect(titles(ana)).toHaveLength(made() + 1)
    await go([ana, ben, late], 24)
    await clock.pass(5 * minute)
    const fresh = person('fay')
    await clock.pass(minute)
    for (const each of [ana, ben, fresh]) expect(titles(each)).toHaveLength(made() + 1)
    expect(text(ben)).toBe(text(ana))
    expect(text(fresh)).toBe(text(ana))
    expect(text(late)).toBe(text(ana))
    expect(Math.max(...shared.checkpoints.map((each) => each.n))).toBeGreaterThan(newest.n + 1)
    end(ana, ben, late, fresh)
  },
)

test('[CHECKPOINT-10] a refused checkpoint is counted', async () => {
  const { shared, clock, ana, ben } = await longSession()
  await clock.pass(minute)
  const newest = shared.checkpoints.toSorted((a, b) => b.n - a.n)[0]
  if (newest === undefined) throw new Error('There is no checkpoint.')
  const forged = { ...newest, base: newest, client: 'c-zoe' }
  const state = changedText(newest)
  shared.checkpoints.push({ ...forged, n: newest.n + 1, text: state, sha256: hashOf(state) })
  shared.checkpoints.push({ ...forged, n: newest.n + 2, text: null })
  await clock.pass(minute)
  for (const each of [ana, ben]) expect(each.snapshot().refusedCheckpoints).toBeGreaterThanOrEqual(2)
  expect(ana.snapshot().liveness.kind).toBe('live')
  end(ana, ben)
})

test.each<[string, Hostile]>([
  ['says something else than its moves', () => ({})],
  [
    'claims moves that nobody has made',
    (newest) => ({ covers: new Map([...newest.covers, ['c-eve', [[1, 7]]] as const]) }),
  ],
])(
  '[CHECKPOINT-12] whoever comes late is alone with a newest checkpoint that %s: what it said is gone in seconds',
  async (_name, hostile) => {
    const { shared, clock, person, ana, ben } = await longSession()
    await clock.pass(minute)
    const [older, newest] = shared.checkpoints.toSorted((a, b) => a.n - b.n).slice(-2)
    if (older === undefined || newest === undefined) throw new Error('Too few checkpoints.')
    const before = text(ana)
    end(ana, ben)
    const forged = { text: changedText(newest), sha256: hashOf(changedText(newest)) }
    shared.checkpoints.splice(shared.checkpoints.indexOf(newest), 1, {
      ...newest,
      ...forged,
      ...hostile(newest, older),
    })
    const late = person('cho')
    const said = new Set<string>()
    late.subscribe(() => said.add(late.snapshot().state.title))
    await clock.pass(15_000)
    expect([...said]).toContain('Somebody else’s')
    expect(text(late)).toBe(before)
    late.make(add('goes on'))
    await clock.pass(5_000)
    expect(titles(late)).toContain('goes on')
    expect(late.snapshot().unsent).toBe(0)
    end(late)
  },
)

test('[CHECKPOINT-12] whoever comes late has the newest one at once, and what they do before it is checked stays', async () => {
  const { shared, clock, person, ana, ben } = await longSession()
  await clock.pass(minute)
  end(ana, ben)
  const late = person('cho')
  await clock.pass(300)
  const newest = Math.max(...shared.checkpoints.map(({ n }) => n))
  expect(late.snapshot().checkpoint?.covers).toEqual(shared.checkpoints.find(({ n }) => n === newest)?.covers)
  expect(text(late)).toBe(text(ana))
  late.make(add('at once'))
  await clock.pass(30_000)
  expect(titles(late)).toEqual(['at once', ...titles(ana)])
  expect(late.snapshot().refusedCheckpoints).toBe(0)
  end(late)
})

test('[CHECKPOINT-10] one that a release before has written in other words is followed', async () => {
  const { shared, clock, ana, ben } = await longSession()
  await clock.pass(minute)
  end(ana, ben)
  const newest = shared.checkpoints.toSorted((a, b) => b.n - a.n)[0]
  const at = newest === undefined ? -1 : shared.checkpoints.indexOf(newest)
  if (newest === undefined) throw new Error('There is no checkpoint.')
  const state = readState(newest.text ?? '')
  const older = JSON.stringify({ ...JSON.parse(newest.text ?? ''), voteLog: state?.voteLog })
  shared.checkpoints[at] = { ...newest, text: older, sha256: hashOf(older) }
  const late = openLive(shared, clock, { personId: 'cho', clientId: 'c-cho', checkpointAfter })
  await clock.pass(30_000)
  expect(text(late)).toBe(text(ana))
  expect(late.snapshot().refusedCheckpoints).toBe(0)
  end(late)
})

test('[CHECKPOINT-11] the newest one damaged, whoever comes late begins with the one before and its rows', async () => {
  const { shared, clock, person, ana, ben } = await longSession()
  await clock.pass(minute)
  const at = shared.checkpoints.findIndex(
    (each) => each.n === Math.max(...shared.checkpoints.map(({ n }) => n)),
  )
  const newest = shared.checkpoints[at]
  if (newest === undefined) throw new Error('There is no checkpoint.')
  shared.checkpoints[at] = { ...newest, text: null }
  // Nobody writes another one meanwhile.
  end(ana, ben)
  const late = person('cho')
  await clock.pass(10_000)
  expect(text(late)).toBe(text(ana))
  const before = shared.checkpoints.findIndex((each) => each.n === newest.n - 1)
  expect(before).toBeGreaterThanOrEqual(0)
  shared.checkpoints[at] = newest
  shared.checkpoints.splice(before, 1)
  const later = person('dan')
  await clock.pass(10_000)
  expect(text(later)).toBe(text(ana))
  end(late, later)
})
