import { changeSwitches, readRequests } from '../server-door/door.ts'

const patienceMs = 120_000

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}

/**
 * Slows every answer down, waits until Weft has created a task, and then takes the panel away as a dead laptop would.
 * Answers what happened, in words.
 */
export async function dieWhilePublishing(name: string, takeAway: () => void): Promise<string> {
  const last = (await readRequests(0)).at(-1)?.number ?? 0
  await changeSwitches({ latencyMs: 1_500 })
  try {
    for (let waitedMs = 0; waitedMs < patienceMs; waitedMs += 200) {
      const made = (await readRequests(last)).some(
        (each) => each.method === 'POST' && each.path.startsWith('/planner/tasks') && each.status < 300,
      )
      if (made) {
        takeAway()
        return `The first task is written, and ${name}’s panel is gone.`
      }
      await pause(200)
    }
    return 'Nobody pressed Publish, or the session holds no action. Press the button again when you are ready.'
  } finally {
    await changeSwitches({ latencyMs: 0 })
  }
}
