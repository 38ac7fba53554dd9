import './native-response.ts'
import { riskKind } from '#src/records/kinds/risk-kind.ts'
import type { CouncilRecords } from '#src/records/replica/council-records.ts'
import { changeItem, items, removeItem } from '#src/sandbox/tenant/lists/item.ts'
import { expireDeltaTokens } from '#src/sandbox/tenant/lists/list.ts'
import { BEN } from '#src/sandbox/tenant/test-tenant.ts'
import type { Figure } from './figure.ts'
import { median, meter, openPage, registerOf, type Meter, type Register } from './register-workload.ts'

const risks = 10_000
const rttMs = 200
const rounds = 15

interface Refresh {
  readonly requests: number
  readonly bytes: number
  /** From the answer to entries that a grid can draw. */
  readonly cpuMs: number
  /** Records that a view is told to draw again. */
  readonly redrawn: number
}

/** Another person changes the title of so many risks. */
function changeSome(register: Register, count: number, round: number): void {
  const { list, world } = register
  const rows = [...items(world.tenant.world, list.id).values()]
  for (let n = 0; n < count; n += 1) {
    const row = rows[(round * 613 + n * 97) % rows.length]
    if (row !== undefined)
      changeItem(world.tenant.world, list, BEN, row, { Title: `Changed in round ${round}, ${n}` })
  }
}

/** The line of a page that stays open: what it took since it was last asked. */
function since(line: Meter) {
  let [requests, bytes, cpuMs] = [line.requests(), line.bytes(), line.cpuMs()]
  return () => {
    const taken = {
      requests: line.requests() - requests,
      bytes: line.bytes() - bytes,
      cpuMs: line.cpuMs() - cpuMs,
    }
    ;[requests, bytes, cpuMs] = [line.requests(), line.bytes(), line.cpuMs()]
    return taken
  }
}

async function refreshed(
  { records, line }: { readonly records: CouncilRecords; readonly line: Meter },
  act: () => void,
): Promise<Refresh> {
  act()
  let redrawn = 0
  const shown = records.of(riskKind)
  const stop = shown.subscribe((keys) => {
    redrawn += keys === null ? risks : keys.size
    // What a view does at once: take the entries that changed.
    if (keys !== null) for (const key of keys) void shown.get(key)?.reading
  })
  const taken = since(line)
  await records.refresh()
  stop()
  return { ...taken(), redrawn }
}

/** B8 of the bars: what one look at 10,000 risks costs when others have changed a little, and when the cursor is old. */
export async function bench(): Promise<readonly Figure[]> {
  const register = await registerOf(risks)
  const line = meter(register, rttMs)
  const records = await openPage(register, line)
  await records.refresh()
  records.of(riskKind).all()
  const full = { bytes: line.bytes(), requests: line.requests() }
  const page = { records, line }
  const one: Refresh[] = []
  const hundred: Refresh[] = []
  for (let round = 0; round < rounds; round += 1) {
    one.push(await refreshed(page, () => changeSome(register, 1, round)))
    if (round % 5 === 0) hundred.push(await refreshed(page, () => changeSome(register, 100, round + 1_000)))
  }
  const gone = await refreshed(page, () => {
    const [first] = items(register.world.tenant.world, register.list.id).values()
    if (first !== undefined) removeItem(register.world.tenant.world, register.list, first)
  })
  if (records.of(riskKind).all().length !== risks - 1) throw new Error('The figures are void: a row is left.')

  // An edit that waits while the cursor grows too old and everything is read anew.
  records.pause('bench')
  const key = records.of(riskKind).all()[77]?.key ?? ''
  const marks = records.newMarks('bench')
  await records.createAll([
    {
      id: marks.id,
      list: riskKind.list,
      key,
      what: 'change',
      fields: { Detail: 'unsent' },
      base: { Detail: null },
      madeMs: marks.nowMs,
      notBeforeMs: 0,
      job: 'bench',
    },
  ])
  const anew = await refreshed(page, () => expireDeltaTokens(register.world.tenant.world, register.list.id))
  const kept = records.replica.queue().length
  const shown = records.of(riskKind).get(key)?.reading
  const isShown = shown?.ok === true && shown.record.detail === 'unsent'
  records.close()

  const of = (runs: readonly Refresh[], pick: (each: Refresh) => number) => median(runs.map(pick))
  const say = (what: string, runs: readonly Refresh[]) =>
    console.log(
      `B8 ${what}: ${of(runs, (each) => each.requests)} requests, ${of(runs, (each) => each.bytes)} bytes, ` +
        `${of(runs, (each) => each.cpuMs).toFixed(1)} ms processor, ${of(runs, (each) => each.redrawn)} rows drawn anew`,
    )
  console.log(`B8 full: ${full.requests} requests, ${full.bytes} bytes`)
  say('1 changed', one)
  say('100 changed', hundred)
  say('1 removed', [gone])
  say('cursor too old (410)', [anew])
  const figure = (measure: string, value: number, limit: number): Figure => ({
    name: 'B8',
    measure,
    value,
    limit,
    kind: 'at-most',
  })
  return [
    figure(
      'requests',
      of(one, (each) => each.requests),
      1,
    ),
    figure(
      'bytes',
      of(one, (each) => each.bytes),
      3_000,
    ),
    figure('of-full-bytes', of(one, (each) => each.bytes) / full.bytes, 0.005),
    figure(
      'cpu-ms',
      of(one, (each) => each.cpuMs),
      5,
    ),
    figure(
      'rows-drawn',
      of(one, (each) => each.redrawn),
      1,
    ),
    figure('requests-410', anew.requests, 3),
    figure('edits-lost-410', 1 - (kept === 1 && isShown ? 1 : 0), 0),
  ]
}
