import * as v from 'valibot'
import type { PlaceAddress } from '../place/place-address.ts'
import { meetingAt, meetingsOf } from '../place/meetings.ts'
import { boardsOf } from '../landed/planner-board.ts'
import { askGraph } from '../server-door/ask-graph.ts'
import {
  changeSwitches,
  finishTask,
  moveClock,
  readClock,
  readRequests,
  readSwitches,
  readTenant,
} from '../server-door/door.ts'

export interface TourStart {
  readonly nowMs: number
  /** Number of the last request when the tour began. */
  readonly lastRequest: number
  readonly taskIds: readonly string[]
}

export interface TourStep {
  readonly id: string
  readonly title: string
  readonly say: readonly string[]
  /** What the places show for this step. */
  readonly frames: PlaceAddress['frames'] | null
  readonly action: { readonly name: string; readonly run: () => Promise<void> } | null
  /** What is to be seen on the tenant; the answer is shown as it is. */
  readonly check: (start: TourStart) => Promise<{ readonly done: boolean; readonly seen: string }>
}

async function councilTasks(): Promise<readonly { id: string; title: string; percentComplete: number }[]> {
  const { channels } = await readTenant()
  const council = channels.find((each) => each.teamName === 'Operating Council')
  const boards = council === undefined ? [] : await boardsOf('tom', [council.groupId])
  return boards.flatMap((board) => board.columns.flatMap((column) => column.tasks))
}

export async function beginTour(): Promise<TourStart> {
  const [clock, requests, tasks] = await Promise.all([readClock(), readRequests(0), councilTasks()])
  return { nowMs: clock.nowMs, lastRequest: requests.at(-1)?.number ?? 0, taskIds: tasks.map(({ id }) => id) }
}

async function newTasks(
  start: TourStart,
): Promise<readonly { id: string; title: string; percentComplete: number }[]> {
  return (await councilTasks()).filter(({ id }) => !start.taskIds.includes(id))
}

/** How many of Weft's own requests since the tour began fit. */
async function asked(start: TourStart, method: string, path: RegExp): Promise<number> {
  const requests = await readRequests(start.lastRequest)
  return requests.filter((each) => each.method === method && each.status < 300 && path.test(each.path)).length
}

const bodySchema = v.object({ body: v.object({ content: v.string() }) })

export const tourSteps: readonly TourStep[] = [
  {
    id: 'invite',
    title: 'Put the agenda on the invite',
    say: [
      'Tom is the council’s secretary and the organizer of the weekly review. This is his appointment in Outlook, Weft beside it.',
      'Choose a template, look at the minutes, and press “Put on the invite”.',
    ],
    frames: [{ kind: 'outlook', alias: 'tom', target: '' }],
    action: null,
    check: async () => {
      const { nowMs } = await readClock()
      const meeting = meetingAt(await meetingsOf('tom', nowMs), nowMs)
      if (meeting === undefined) return { done: false, seen: 'Tom has no meeting in his calendar.' }
      const { body } = await askGraph('tom', `/me/events/${encodeURIComponent(meeting.eventId)}`, bodySchema)
      const done = /<table/i.test(body.content)
      return {
        done,
        seen: done ? 'The invite carries a table with the agenda.' : 'The invite carries no agenda yet.',
      }
    },
  },
  {
    id: 'session',
    title: 'Run the session with two people',
    say: [
      'Ana and Ben sit in the same meeting, each with the side panel. Start the session in Ana’s panel.',
      'Press D, A or R in the capture bar and write down a decision, two actions with owners, and a risk. Watch Ben’s panel.',
    ],
    frames: [
      { kind: 'side-panel', alias: 'ana', target: '' },
      { kind: 'side-panel', alias: 'ben', target: '' },
    ],
    action: null,
    check: async (start) => {
      const rows = await asked(start, 'POST', /\/lists\/[^/]+\/items/)
      return { done: rows > 0, seen: `${rows} rows arrived in the council’s lists.` }
    },
  },
  {
    id: 'broken-publish',
    title: 'Publish while the network breaks',
    say: [
      'Arm the fault: the next three answers get lost after Microsoft 365 did the work.',
      'Close the session in Ana’s panel and press Publish. Some effects will say that they do not know whether they arrived.',
    ],
    frames: null,
    action: {
      name: 'Lose the next three answers',
      run: async () => {
        await changeSwitches({ loseNextWrites: 3 })
      },
    },
    check: async (start) => {
      const { loseNextWrites } = await readSwitches()
      const cut = (await readRequests(start.lastRequest)).filter(
        (each) => each.status === 0 && each.method !== 'GET',
      ).length
      return { done: cut > 0, seen: `${cut} answers were lost, ${loseNextWrites} more are armed.` }
    },
  },
  {
    id: 'planner',
    title: 'Publish again: nothing is there twice',
    say: [
      'Press Publish again in Ben’s panel, as anyone on the council may. Then open What landed: Planner, the channel, the minutes.',
    ],
    frames: null,
    action: {
      name: 'All quiet again',
      run: async () => {
        await changeSwitches({ loseNextWrites: 0 })
      },
    },
    check: async (start) => {
      const titles = (await newTasks(start)).map(({ title }) => title)
      const twice = titles.length - new Set(titles).size
      return {
        done: titles.length > 0 && twice === 0,
        seen: `${titles.length} new tasks in Planner, ${twice} of them twice.`,
      }
    },
  },
  {
    id: 'next-week',
    title: 'A week later',
    say: [
      'Let somebody finish a task in Planner, and a week go by. The panels open on the next session.',
      'Somebody else facilitates today, and the late action stands first, with its state as Planner has it now.',
    ],
    frames: [{ kind: 'side-panel', alias: 'ana', target: '' }],
    action: {
      name: 'Finish a task and move to next week',
      run: async () => {
        await finishTask()
        await moveClock(7 * 86_400_000)
      },
    },
    check: async (start) => {
      const { nowMs } = await readClock()
      const days = Math.floor((nowMs - start.nowMs) / 86_400_000)
      const reads = await asked(start, 'GET', /^\/planner\/plans\/[^/]+\/tasks|^\/planner\/tasks/)
      return {
        done: days >= 6 && reads > 0,
        seen: `${days} days later; Weft looked into Planner ${reads} times.`,
      }
    },
  },
]
