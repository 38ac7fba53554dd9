import type { CouncilRecords } from '../replica/council-records.ts'
import type { Edit } from '../replica/edit.ts'
import { editsPerPart, type ImportJob, type ImportJobs } from './import-job.ts'
import { undoEdits } from './undo-edits.ts'

export interface JobProgress {
  readonly job: ImportJob
  /** Edits that the list has. */
  readonly stored: number
  /** Edits that stopped and wait for the person. */
  readonly needYou: number
  /** The device refused to keep the job or to give it back; what was not handed over yet waits. */
  readonly trouble: boolean
}

export interface ImportRunner {
  /** Every job that this device still has; the same array while nothing changed. */
  progress(): readonly JobProgress[]
  subscribe(listener: () => void): () => void
  /**
   * Keeps the whole job on this device, then begins with it; throws `DeviceStorageFailure` and leaves nothing where
   * the device cannot keep it. `edits` gives a part of them from one on.
   */
  begin(
    job: { readonly id: string; readonly name: string; readonly total: number },
    edits: (from: number, count: number) => Promise<readonly Edit[]>,
  ): Promise<void>
  pause(id: string): Promise<void>
  resume(id: string): Promise<void>
  /** Takes everything back that the job has done so far; the rest of it is never done. */
  undo(id: string): Promise<void>
  /** The job is over for the person; it cannot be taken back any more. */
  forget(id: string): Promise<void>
  close(): void
}

export interface RunnerPorts {
  readonly records: Pick<CouncilRecords, 'replica' | 'createAll' | 'pause' | 'resume'>
  readonly jobs: ImportJobs
  readonly nowMs: () => number
  readonly delay: (ms: number) => Promise<void>
  /** Runs the work while no other page of this person does the same; again after that page has ended. */
  readonly alone: (name: string, work: () => Promise<void>) => Promise<void>
}

/**
 * A part costs a hundred of the 1,250 units that a small tenant gives Weft in a minute (facts: goals.md 1.1). Asking for
 * more only has more refused, which costs units as well; so they go at this pace after the first few.
 */
const msPerPart = 5_000
const partsAtOnce = 4

/** Parts on their way at a time: the queue stays short, and a person's own edits need not pass thousands. */
const partsUnderWay = 2

/**
 * Carries out the jobs of this device in the background, each a bounded piece at a time, so that the page stays at hand
 * and a killed page goes on where it was. A piece that is handed over twice changes nothing the second time: its edits
 * carry the same ids and its records the same keys.
 */
export async function openImports(ports: RunnerPorts): Promise<ImportRunner> {
  const { records, jobs } = ports
  const known = new Map<string, ImportJob>()
  const troubled = new Set<string>()
  const pumping = new Set<string>()
  const listeners = new Set<() => void>()
  let shown: readonly JobProgress[] | null = null
  let open = true
  let nextPartMs = 0
  let wake: (() => void)[] = []

  function changed() {
    shown = null
    for (const each of wake.splice(0)) each()
    for (const each of listeners) each()
  }
  const silence = records.replica.subscribe(changed)

  async function save(job: ImportJob) {
    known.set(job.id, job)
    changed()
    await jobs.save(job)
  }

  function waiting(id: string) {
    let [under, stopped] = [0, 0]
    for (const { edit, trouble } of records.replica.queue()) {
      if (edit.job !== id) continue
      if (trouble === null) under += 1
      else stopped += 1
    }
    return { under, stopped }
  }

  function progressOf(job: ImportJob): JobProgress {
    const { under, stopped } = waiting(job.id)
    const handed = Math.min(job.total, job.fed * editsPerPart)
    const stored = Math.max(0, handed - under - stopped)
    return { job, stored, needYou: stopped, trouble: troubled.has(job.id) }
  }

  const nextChange = () => new Promise<void>((resolve) => wake.push(resolve))

  /** Another page of the person may have gone on with the job, or stopped it. */
  async function lookAgain(id: string): Promise<void> {
    const [mine, kept] = [known.get(id), await jobs.head(id)]
    if (mine === undefined || kept === null) return
    const fed = Math.max(mine.fed, kept.fed)
    known.set(id, kept.state === 'going' ? { ...mine, fed } : { ...kept, fed })
  }

  async function pump(id: string): Promise<void> {
    for (;;) {
      await lookAgain(id)
      const job = known.get(id)
      if (!open || job === undefined || job.state !== 'going') return
      const { under } = waiting(id)
      if (job.fed >= job.parts) {
        if (under === 0) return save({ ...job, state: 'done' })
        await nextChange()
      } else if (under > editsPerPart * (partsUnderWay - 1)) await nextChange()
      else if (nextPartMs > ports.nowMs()) await ports.delay(nextPartMs - ports.nowMs())
      else await feed(job)
    }
  }

  async function feed(job: ImportJob): Promise<void> {
    const edits = await jobs.part(job.id, job.fed)
    if (edits === null) throw new Error(`Part ${job.fed} of ${job.id} is gone from this device.`)
    nextPartMs = Math.max(nextPartMs, ports.nowMs() - msPerPart * partsAtOnce) + msPerPart
    await records.createAll(edits)
    // Paused, taken back or forgotten while the part was handed over: that word stays.
    const now = known.get(job.id)
    if (now !== undefined) await save({ ...now, fed: Math.max(now.fed, job.fed + 1) })
  }

  function start(id: string): void {
    if (pumping.has(id)) return
    pumping.add(id)
    troubled.delete(id)
    void ports
      .alone(id, () => pump(id))
      .catch(() => void troubled.add(id))
      .finally(() => {
        pumping.delete(id)
        changed()
        // Resumed while the pump was ending.
        if (open && !troubled.has(id) && known.get(id)?.state === 'going') start(id)
      })
  }

  async function write(id: string, parts: AsyncIterable<readonly Edit[]>): Promise<number> {
    let count = 0
    for await (const part of parts) {
      await jobs.savePart(id, count, part)
      count += 1
    }
    return count
  }

  async function enter(job: Omit<ImportJob, 'parts'>, parts: AsyncIterable<readonly Edit[]>): Promise<void> {
    let count = 0
    try {
      count = await write(job.id, parts)
      await save({ ...job, parts: count })
    } catch (failure) {
      known.delete(job.id)
      await jobs.remove({ ...job, parts: Math.ceil(job.total / editsPerPart) }).catch(() => undefined)
      changed()
      throw failure
    }
    start(job.id)
  }

  const left = await jobs.all()
  for (const each of left) {
    // The page ended after the way back was kept and before it was noted here.
    const undone = each.undone || left.some((other) => other.undoes === each.id)
    const job = undone ? { ...each, undone, state: 'done' as const } : each
    known.set(job.id, job)
    if (job.state === 'paused') records.pause(job.id)
    if (job.state === 'going') start(job.id)
  }

  return {
    progress() {
      shown ??= [...known.values()].map(progressOf)
      return shown
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    begin({ id, name, total }, edits) {
      async function* parts() {
        for (let from = 0; from < total; from += editsPerPart) yield await edits(from, editsPerPart)
      }
      const job = { id, name, total, madeMs: ports.nowMs(), fed: 0, undoes: null, undone: false }
      return enter({ ...job, state: 'going' }, parts())
    },
    async pause(id) {
      const job = known.get(id)
      if (job?.state !== 'going') return
      records.pause(id)
      await save({ ...job, state: 'paused' })
    },
    async resume(id) {
      const job = known.get(id)
      if (job === undefined || (job.state !== 'paused' && !troubled.has(id))) return
      await save({ ...job, state: 'going' })
      records.resume(id)
      start(id)
    },
    async undo(id) {
      const job = known.get(id)
      if (job === undefined || job.undone) return
      records.pause(id)
      // A part may be on its way to the records at this moment; the pump ends before anything is counted.
      await save({ ...job, state: 'paused' })
      while (pumping.has(id)) await nextChange()
      const now = known.get(id) ?? job
      const stopped = records.replica.queue().filter((each) => each.edit.job === id && each.trouble !== null)
      const stoppedIds = new Set(stopped.map((each) => each.edit.id))
      if (stoppedIds.size > 0)
        await records.replica.keep([{ kind: 'dropped', editIds: [...stoppedIds], instead: [] }])
      // Handed over by a page that ended before it could say so: as good as done.
      const handed = Math.min(now.parts, now.fed + 1)
      const undoId = `${id}/undo`
      async function* parts() {
        for (let part = handed - 1; part >= 0; part -= 1) {
          const edits = (await jobs.part(id, part)) ?? []
          yield undoEdits(
            edits.filter((each) => !stoppedIds.has(each.id)),
            undoId,
            ports.nowMs(),
          )
        }
      }
      const total = Math.min(now.total, handed * editsPerPart)
      const madeMs = ports.nowMs()
      const back = { id: undoId, name: job.name, madeMs, total, fed: 0, undoes: id, undone: false }
      await enter({ ...back, state: 'going' }, parts())
      await save({ ...now, state: 'done', undone: true })
      // What was handed over and not sent yet goes first, then what takes it back.
      records.resume(id)
    },
    async forget(id) {
      const job = known.get(id)
      if (job === undefined) return
      known.delete(id)
      changed()
      await jobs.remove(job)
    },
    close() {
      open = false
      silence()
      changed()
    },
  }
}
