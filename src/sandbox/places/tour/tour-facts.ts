import * as v from 'valibot'
import { boardsOf } from '../landed/planner-board.ts'
import { askGraphForAll } from '../server-door/ask-graph.ts'
import { readClock, readRequests, readTenant } from '../server-door/door.ts'

/** How the tenant stood when the tour began; the checks look at what came since. */
export interface TourStart {
  readonly nowMs: number
  /** Number of Weft's last request. */
  readonly lastRequest: number
  readonly taskIds: readonly string[]
  readonly messages: number
}

interface Task {
  readonly id: string
  readonly title: string
  readonly percentComplete: number
}

async function councilPlace() {
  const { channels, people } = await readTenant()
  const channel = channels.find((each) => each.channelName === 'Council sessions')
  if (channel === undefined) throw new Error('The company has no council any more. Begin anew in Switches.')
  return { channel, people }
}

async function councilTasks(): Promise<readonly Task[]> {
  const { channel } = await councilPlace()
  const boards = await boardsOf('tom', [channel.groupId])
  return boards.flatMap((board) => board.columns.flatMap((column) => column.tasks))
}

async function channelMessages(): Promise<number> {
  const { channel } = await councilPlace()
  const path = `/teams/${channel.groupId}/channels/${encodeURIComponent(channel.channelId)}/messages`
  return (await askGraphForAll('tom', path, v.object({ id: v.string() }))).length
}

export async function beginTour(): Promise<TourStart> {
  const [clock, requests, tasks, messages] = await Promise.all([
    readClock(),
    readRequests(0),
    councilTasks(),
    channelMessages(),
  ])
  const lastRequest = requests.at(-1)?.number ?? 0
  return { nowMs: clock.nowMs, lastRequest, taskIds: tasks.map(({ id }) => id), messages }
}

/** What publishing has put into Planner and the channel since the tour began. */
export async function landedSince(start: TourStart): Promise<{
  readonly tasks: number
  readonly twice: number
  readonly messages: number
}> {
  const [tasks, messages] = await Promise.all([councilTasks(), channelMessages()])
  const titles = tasks.filter(({ id }) => !start.taskIds.includes(id)).map(({ title }) => title)
  return {
    tasks: titles.length,
    twice: titles.length - new Set(titles).size,
    messages: messages - start.messages,
  }
}

const sessionSchema = v.object({
  fields: v.looseObject({
    Start: v.nullish(v.string()),
    FacilitatorKey: v.nullish(v.string()),
    Facilitator: v.nullish(v.string()),
    Phase: v.nullish(v.string()),
  }),
})
type TourSession = v.InferOutput<typeof sessionSchema>['fields']

/** The council's session of today and the one before it, as its list has them. */
export async function sessionsNow(): Promise<{
  readonly today: TourSession | undefined
  readonly before: TourSession | undefined
}> {
  const [{ channel }, { nowMs }] = await Promise.all([councilPlace(), readClock()])
  const list = `/groups/${channel.groupId}/sites/root/lists/Weft%20sessions/items?$expand=fields&$top=200`
  const startOf = (each: TourSession): number => Date.parse(each.Start ?? '') || 0
  const all = (await askGraphForAll('tom', list, sessionSchema))
    .map(({ fields }) => fields)
    .filter((each) => startOf(each) < nowMs + 43_200_000)
    .sort((left, right) => startOf(right) - startOf(left))
  const today = all.find((each) => startOf(each) > nowMs - 43_200_000)
  return { today, before: all.find((each) => each !== today) }
}

export interface Cast {
  /** Alias of who facilitates today, and of somebody else of the council. */
  readonly lead: string
  readonly other: string
  readonly leadName: string
  readonly otherName: string
}

export async function castNow(): Promise<Cast> {
  const [{ people }, { today }] = await Promise.all([councilPlace(), sessionsNow()])
  const leading = people.find((each) => each.id === today?.FacilitatorKey)
  const nameOf = (alias: string): string => people.find((each) => each.alias === alias)?.displayName ?? alias
  const lead = leading?.alias ?? 'ana'
  const other = lead === 'ben' ? 'ana' : 'ben'
  return { lead, other, leadName: nameOf(lead), otherName: nameOf(other) }
}
