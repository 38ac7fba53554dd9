import * as v from 'valibot'
import { plainMoves } from './plain-moves.ts'
import type { RunningSandbox } from './sandbox.ts'

const idSchema = v.object({ id: v.string() })
const planSchema = v.object({ id: v.string(), title: v.string() })
const taskSchema = v.object({
  id: v.string(),
  title: v.string(),
  percentComplete: v.number(),
  dueDateTime: v.nullish(v.string()),
  assignments: v.record(v.string(), v.unknown()),
})
const detailsSchema = v.object({
  description: v.string(),
  references: v.record(v.string(), v.object({ alias: v.nullish(v.string()) })),
})
const listSchema = v.object({ id: v.string(), displayName: v.string() })
const itemSchema = v.object({ fields: v.record(v.string(), v.unknown()) })
const messageSchema = v.object({ body: v.object({ content: v.string() }) })
const fileSchema = v.object({ id: v.string(), name: v.string(), webUrl: v.string() })
const folderSchema = v.object({ id: v.string(), parentReference: v.object({ driveId: v.string() }) })
const tenantSchema = v.object({
  people: v.array(v.object({ id: v.string(), alias: v.string() })),
  channels: v.array(v.object({ groupId: v.string(), channelId: v.string(), channelName: v.string() })),
})

export type PlannedTask = v.InferOutput<typeof taskSchema> & v.InferOutput<typeof detailsSchema>

function withPlainMoves(fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const { Moves: moves } = fields
  return typeof moves === 'string' ? { ...fields, Moves: plainMoves(moves) } : fields
}

/** What stands in the council's team, read through Graph by one of its members, not through Weft. */
export async function landedIn(sandbox: RunningSandbox, alias = 'chloe') {
  const tenant = v.parse(tenantSchema, await sandbox.control('GET', 'tenant'))
  const channel = tenant.channels.find((each) => each.channelName === 'Council sessions')
  if (channel === undefined) throw new Error('The council has no channel.')
  const { groupId, channelId } = channel
  const folderPath = `/teams/${groupId}/channels/${encodeURIComponent(channelId)}`
  const site = v.parse(idSchema, await sandbox.read(alias, `/groups/${groupId}/sites/root`))
  const lists = v.parse(v.array(listSchema), await sandbox.readAll(alias, `/sites/${site.id}/lists`))

  /** Of one of the site's lists, by its title. */
  function listId(list: string): string {
    const id = lists.find((each) => each.displayName === list)?.id
    if (id === undefined)
      throw new Error(`No list ${list} among ${lists.map((each) => each.displayName).join(', ')}.`)
    return id
  }

  return {
    personId(of: string): string {
      const found = tenant.people.find((each) => each.alias === of)
      if (found === undefined) throw new Error(`Nobody is called ${of}.`)
      return found.id
    },
    /** Every task of the team's plans with its details. */
    async tasks(): Promise<readonly PlannedTask[]> {
      const plans = v.parse(
        v.array(planSchema),
        await sandbox.readAll(alias, `/groups/${groupId}/planner/plans`),
      )
      const found: PlannedTask[] = []
      for (const plan of plans) {
        const tasks = v.parse(
          v.array(taskSchema),
          await sandbox.readAll(alias, `/planner/plans/${plan.id}/tasks`),
        )
        for (const task of tasks) {
          const details = v.parse(
            detailsSchema,
            await sandbox.read(alias, `/planner/tasks/${task.id}/details`),
          )
          found.push({ ...task, ...details })
        }
      }
      return found
    },
    listId,
    siteId: site.id,
    /** Fields of every item of one of Weft's lists (`Weft decisions`); deflated moves as the JSON that they are. */
    async rows(list: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
      const id = listId(list)
      const items = await sandbox.readAll(alias, `/sites/${site.id}/lists/${id}/items?$expand=fields`)
      return v.parse(v.array(itemSchema), items).map((each) => withPlainMoves(each.fields))
    },
    /** HTML of the channel's messages. */
    async messages(): Promise<readonly string[]> {
      const found = await sandbox.readAll(alias, `${folderPath}/messages`)
      return v.parse(v.array(messageSchema), found).map((each) => each.body.content)
    },
    /** The channel's files with their text. */
    async files(): Promise<
      readonly { readonly name: string; readonly webUrl: string; readonly text: string }[]
    > {
      const folder = v.parse(folderSchema, await sandbox.read(alias, `${folderPath}/filesFolder`))
      const drive = `/drives/${folder.parentReference.driveId}/items`
      const files = v.parse(
        v.array(fileSchema),
        await sandbox.readAll(alias, `${drive}/${folder.id}/children`),
      )
      return Promise.all(
        files.map(async (each) => ({
          ...each,
          text: await sandbox.readText(alias, `${drive}/${each.id}/content`),
        })),
      )
    },
  }
}
