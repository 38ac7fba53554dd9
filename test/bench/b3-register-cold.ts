import './native-response.ts'
import { riskKind } from '#src/records/kinds/risk-kind.ts'
import type { Figure } from './figure.ts'
import { median, meter, openPage, origin, plainPage, registerOf, type Register } from './register-workload.ts'

const risks = 10_000
const rttMs = 200
const rounds = 5

interface Cold {
  readonly requests: number
  readonly bytes: number
  readonly firstMs: number
  readonly allMs: number
  readonly cpuMs: number
  /** Of the processor after the last row is shown: the snapshot for the next opening. */
  readonly afterMs: number
  /** Reading every column of every row, which a screen does for the rows that it shows. */
  readonly readMs: number
}

/** Weft's records on a device that knows nothing, until every row is kept and shown. */
async function weft(register: Register): Promise<Cold> {
  const line = meter(register, rttMs, true)
  const records = await openPage(register, line)
  const shown = records.of(riskKind)
  let [firstMs, allMs, allCpuMs] = [0, 0, 0]
  records.replica.subscribe(() => {
    const rows = shown.all().length
    if (firstMs === 0 && rows > 0) firstMs = line.elapsedMs()
    if (allMs === 0 && rows === risks) [allMs, allCpuMs] = [line.elapsedMs(), line.cpuMs()]
  })
  await records.refresh()
  const entries = shown.all()
  const cpuMs = line.cpuMs()
  if (entries.length !== risks || entries.some((each) => !each.reading.ok))
    throw new Error(`The figures are void: ${entries.length} of ${risks} rows can be read.`)
  const readMs = line.cpuMs() - cpuMs
  records.close()
  const afterMs = cpuMs - allCpuMs
  return { requests: line.requests(), bytes: line.bytes(), firstMs, allMs, cpuMs: allCpuMs, afterMs, readMs }
}

/** Pages of a size, fetched and parsed one after the other, and nothing done with them. */
async function pages(register: Register, top: number, select: boolean): Promise<Cold> {
  const line = meter(register, rttMs, true)
  const columns = riskKind.columns.map((each) => each.name).join(',')
  const parts = 'id,eTag,createdDateTime,lastModifiedDateTime,createdBy,lastModifiedBy,deleted'
  const asked = select ? `$select=${parts}&$expand=fields($select=${columns})` : '$expand=fields'
  const { siteId } = register.world.place
  const list = encodeURIComponent(riskKind.list)
  let next: string | null = `${origin}/v1.0/sites/${siteId}/lists/${list}/items/delta?${asked}&$top=${top}`
  let rows = 0
  let firstMs = 0
  const read = async () => {
    while (next !== null) {
      const page = await plainPage(line, next)
      rows += page.rows
      next = page.next
      if (firstMs === 0) firstMs = line.elapsedMs()
    }
  }
  await read()
  if (rows !== risks) throw new Error(`The figures are void: ${rows} of ${risks} rows came.`)
  return {
    requests: line.requests(),
    bytes: line.bytes(),
    firstMs,
    allMs: line.elapsedMs(),
    cpuMs: line.cpuMs(),
    afterMs: 0,
    readMs: 0,
  }
}

const ways = {
  weft,
  default: (register: Register) => pages(register, 200, false),
  floor: (register: Register) => pages(register, 5_000, true),
}

/** B3 of the bars: the register of 10,000 risks on a device that knows nothing, three loaders by turns. */
export async function bench(): Promise<readonly Figure[]> {
  const register = await registerOf(risks)
  const runs: Record<keyof typeof ways, Cold[]> = { weft: [], default: [], floor: [] }
  // Once for nothing: the tenant's answers are made.
  for (const way of [ways.weft, ways.default, ways.floor]) await way(register)
  for (let round = 0; round < rounds; round += 1) {
    runs.weft.push(await ways.weft(register))
    runs.default.push(await ways.default(register))
    runs.floor.push(await ways.floor(register))
  }
  const of = (way: keyof typeof ways, pick: (each: Cold) => number) => median(runs[way].map(pick))
  for (const way of ['weft', 'default', 'floor'] as const)
    console.log(
      `B3 ${way}: ${of(way, (each) => each.requests)} requests, ${(of(way, (each) => each.bytes) / 1e6).toFixed(1)} MB, ` +
        `first rows ${of(way, (each) => each.firstMs).toFixed(0)} ms, all ${of(way, (each) => each.allMs).toFixed(0)} ms, ` +
        `of it ${of(way, (each) => each.cpuMs).toFixed(0)} ms processor` +
        (way === 'weft'
          ? `; ${of(way, (each) => each.afterMs).toFixed(0)} ms behind the screen; ` +
            `reading every column ${of(way, (each) => each.readMs).toFixed(0)} ms more`
          : ''),
    )
  const all = (way: keyof typeof ways) => of(way, (each) => each.allMs)
  const first = of('weft', (each) => each.firstMs)
  return [
    {
      name: 'B3',
      measure: 'requests',
      value: of('weft', (each) => each.requests),
      limit: 3,
      kind: 'at-most',
    },
    { name: 'B3', measure: 'of-default', value: all('weft') / all('default'), limit: 0.1, kind: 'at-most' },
    { name: 'B3', measure: 'of-floor', value: all('weft') / all('floor'), limit: 1.3, kind: 'at-most' },
    // First rows are there before the last page is: a part of the whole.
    { name: 'B3', measure: 'first-of-all', value: first / all('weft'), limit: 0.9, kind: 'at-most' },
  ]
}
