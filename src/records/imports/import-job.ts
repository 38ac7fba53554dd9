import * as v from 'valibot'
import { editSchema } from '../replica/event-schema.ts'
import type { BytesStore } from '../device/bytes-store.ts'
import type { Edit } from '../replica/edit.ts'

const headSchema = v.object({
  form: v.literal(1),
  id: v.string(),
  /** The file, as the person knows it. */
  name: v.string(),
  madeMs: v.number(),
  /** Parts are written before the head, so that a job is whole from the moment it is there. */
  parts: v.number(),
  total: v.number(),
  /** Parts that were handed to the records; the last of them may be handed over again after a crash. */
  fed: v.number(),
  state: v.picklist(['going', 'paused', 'done']),
  /** The job that this one takes back. */
  undoes: v.nullable(v.string()),
  /** Whether it has been taken back. */
  undone: v.boolean(),
})
/** A job of many edits that outlives the page. */
export type ImportJob = Omit<v.InferOutput<typeof headSchema>, 'form'>

const partSchema = v.array(editSchema)

/** Edits in one part: some hundred kilobytes, read and handed over in a few milliseconds. */
export const editsPerPart = 50

/** The jobs of one council on this device. Methods throw `DeviceStorageFailure`. */
export interface ImportJobs {
  /** Whether jobs outlive the page. */
  readonly durable: boolean
  all(): Promise<readonly ImportJob[]>
  head(id: string): Promise<ImportJob | null>
  save(job: ImportJob): Promise<void>
  savePart(id: string, part: number, edits: readonly Edit[]): Promise<void>
  /** Null for a part that is not there or cannot be read any more. */
  part(id: string, part: number): Promise<readonly Edit[] | null>
  remove(job: ImportJob): Promise<void>
}

/** `prefix` names the council; `/imports/` and the job follow. */
export function importJobs(bytes: BytesStore, prefix: string): ImportJobs {
  const headName = (id: string) => `${prefix}/imports/${id}/head`
  const partName = (id: string, part: number) => `${prefix}/imports/${id}/part/${part}`
  const encode = (value: unknown) => new TextEncoder().encode(JSON.stringify(value))

  async function read<Schema extends v.GenericSchema>(schema: Schema, name: string) {
    const kept = await bytes.get(name)
    if (kept === undefined) return null
    try {
      const parsed = v.safeParse(schema, JSON.parse(new TextDecoder().decode(kept)))
      return parsed.success ? parsed.output : null
    } catch {
      return null
    }
  }

  return {
    durable: bytes.durable,
    async all() {
      const names = await bytes.keys(`${prefix}/imports/`)
      const heads = await Promise.all(
        names.filter((each) => each.endsWith('/head')).map((each) => read(headSchema, each)),
      )
      return heads
        .flatMap((each) => (each === null ? [] : [withoutForm(each)]))
        .sort((one, other) => one.madeMs - other.madeMs)
    },
    async head(id) {
      const kept = await read(headSchema, headName(id))
      return kept === null ? null : withoutForm(kept)
    },
    save: (job) => bytes.set(headName(job.id), encode({ form: 1, ...job })),
    savePart: (id, part, edits) => bytes.set(partName(id, part), encode(edits)),
    part: (id, part) => read(partSchema, partName(id, part)),
    async remove(job) {
      await bytes.remove(headName(job.id))
      for (let part = 0; part < job.parts; part += 1) await bytes.remove(partName(job.id, part))
    },
  }
}

function withoutForm(head: v.InferOutput<typeof headSchema>): ImportJob {
  const { id, name, madeMs, parts, total, fed, state, undoes, undone } = head
  return { id, name, madeMs, parts, total, fed, state, undoes, undone }
}
