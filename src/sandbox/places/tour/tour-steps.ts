import * as v from 'valibot'
import type { FrameSpec, PlaceAddress } from '../place/place-address.ts'
import { meetingAt, meetingsOf } from '../place/meetings.ts'
import { askGraph } from '../server-door/ask-graph.ts'
import { finishTask, moveClock, readClock, readRequests } from '../server-door/door.ts'
import { dieWhilePublishing } from './die-while-publishing.ts'
import { landedSince, sessionsNow, type Cast, type TourStart } from './tour-facts.ts'

type Go = (change: Partial<PlaceAddress>) => void

export interface TourStep {
  readonly id: string
  readonly title: string
  readonly say: (cast: Cast) => readonly string[]
  /** What the places show for this step. */
  readonly frames: (cast: Cast) => readonly FrameSpec[]
  readonly action: {
    readonly name: string
    /** Said while `run` waits for the person. */
    readonly waiting: (cast: Cast) => string
    /** Answers what happened, in words. */
    readonly run: (go: Go, cast: Cast) => Promise<string>
  } | null
  /** What is to be seen on the tenant; the answer is shown as it is. */
  readonly check: (start: TourStart) => Promise<{ readonly done: boolean; readonly seen: string }>
}

function panel(alias: string): FrameSpec {
  return { kind: 'side-panel', alias, target: '' }
}

const bothPanels = ({ lead, other }: Cast): readonly FrameSpec[] => [panel(lead), panel(other)]
const bodySchema = v.object({ body: v.object({ content: v.string() }) })

function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`
}

async function savedRows(start: TourStart): Promise<number> {
  const requests = await readRequests(start.lastRequest)
  return requests.filter(
    (each) => each.method === 'POST' && each.status < 300 && /\/lists\/[^/]+\/items/.test(each.path),
  ).length
}

export const tourSteps: readonly TourStep[] = [
  {
    id: 'invite',
    title: 'Put the agenda on the invite',
    say: () => [
      'Tom is the council’s secretary and the organizer of the weekly review. This is his appointment in Outlook, Weft beside it.',
      'Choose “Weekly cross-functional review”, then “Use this agenda”, then “Put on the invite”.',
    ],
    frames: () => [{ kind: 'outlook', alias: 'tom', target: '' }],
    action: null,
    check: async () => {
      const { nowMs } = await readClock()
      const meeting = meetingAt(await meetingsOf('ana', nowMs), nowMs)
      const weekly = (await meetingsOf('ana', nowMs)).find(
        (each) => each.subject.startsWith('Weekly') && each.endMs > nowMs,
      )
      const id = (weekly ?? meeting)?.eventId
      if (id === undefined) return { done: false, seen: 'Ana has no meeting in her calendar.' }
      const { body } = await askGraph('ana', `/me/events/${encodeURIComponent(id)}`, bodySchema)
      const done = body.content.includes('Weft ↓')
      return {
        done,
        seen: done
          ? 'Ana’s copy of the invite carries the agenda, and its Teams link still joins.'
          : 'Ana’s copy of the invite carries no agenda yet.',
      }
    },
  },
  {
    id: 'session',
    title: 'Run the session with two people',
    say: ({ leadName, otherName }) => [
      `${leadName} facilitates today; Weft chose fairly. Press “Start the session” in the left panel. ${otherName} sits in the same meeting on the right.`,
      'Write down a decision, an action with an owner, and a risk: the buttons at the bottom, or the keys D, A and R while they have the focus. Watch the other panel.',
      'Then press Next until it says “Close the session”, and close it with what it leaves.',
    ],
    frames: bothPanels,
    action: null,
    check: async (start) => {
      const [{ today }, rows] = await Promise.all([sessionsNow(), savedRows(start)])
      const phase = today?.Phase?.toLowerCase() ?? 'not planned'
      return {
        done: ['closed', 'published'].includes(phase),
        seen: `The session is ${phase}; ${count(rows, 'row')} arrived in the council’s lists.`,
      }
    },
  },
  {
    id: 'broken-publish',
    title: 'A laptop dies while it publishes',
    say: ({ leadName }) => [
      `Press the button below, then Publish in the left panel. As soon as the first task is in Planner, ${leadName}’s panel is gone in the middle of its work.`,
    ],
    frames: bothPanels,
    action: {
      name: 'Let it die in the middle',
      waiting: ({ leadName }) => `Armed. Now press Publish in ${leadName}’s panel.`,
      run: (go, { leadName, other }) => dieWhilePublishing(leadName, () => go({ frames: [panel(other)] })),
    },
    check: async (start) => {
      const [{ tasks }, { today }] = await Promise.all([landedSince(start), sessionsNow()])
      const published = today?.Phase === 'Published'
      return {
        done: tasks > 0,
        seen: `${count(tasks, 'new task')} in Planner; the session is ${published ? 'published all the same' : 'not published yet'}.`,
      }
    },
  },
  {
    id: 'planner',
    title: 'Go on: nothing is there twice',
    say: ({ leadName }) => [
      `${leadName} opens the panel again. It knows what is done and what is not: press “Continue publishing”. It takes about a minute: Weft first makes sure that nothing of the dead laptop is still on its way.`,
      'Meanwhile open “What landed” above: the tasks in Planner, the message in the channel, the minutes among the files. “Tour” brings you back here.',
    ],
    frames: bothPanels,
    action: null,
    check: async (start) => {
      const [{ tasks, twice, messages }, { today }] = await Promise.all([landedSince(start), sessionsNow()])
      return {
        done: tasks > 0 && twice === 0 && messages === 1 && today?.Phase === 'Published',
        seen: `${count(tasks, 'new task')} in Planner, ${twice} of them twice; ${count(messages, 'new message')} in the channel.`,
      }
    },
  },
  {
    id: 'next-week',
    title: 'A week later',
    say: () => [
      'Somebody finishes a task in Planner, and a week goes by. Press the button: the panel opens on the next session.',
      'Last time’s actions stand there as Planner has them now, the late ones first; what was finished in Planner stands at the end as done.',
      'Above them it says who facilitates today: somebody else. Choose the agenda, and it is settled; open the line with the names to read why.',
    ],
    frames: ({ other }) => [panel(other)],
    action: {
      name: 'Finish a task and move to next week',
      waiting: () => 'A week goes by…',
      run: async () => {
        const finished = await finishTask()
        await moveClock({ days: 7 })
        return `${finished.by} finished “${finished.task}”.`
      },
    },
    check: async (start) => {
      const [{ nowMs }, { today, before }] = await Promise.all([readClock(), sessionsNow()])
      const days = Math.floor((nowMs - start.nowMs) / 86_400_000)
      const planned = today?.FacilitatorKey ? today : undefined
      return {
        done: days >= 6 && planned !== undefined && planned.FacilitatorKey !== before?.FacilitatorKey,
        seen:
          planned === undefined
            ? `${count(days, 'day')} later; the next session has no agenda yet.`
            : `${count(days, 'day')} later; last time ${before?.Facilitator ?? 'nobody'} facilitated, today ${planned.Facilitator ?? 'nobody'}.`,
      }
    },
  },
]
