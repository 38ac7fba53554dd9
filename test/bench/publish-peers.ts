import { Client, type GraphError } from '@microsoft/microsoft-graph-client'
import type { EffectOf, PublishPlan } from '#src/domain/publish/effect.ts'
import { decisionKind } from '#src/records/kinds/decision-kind.ts'
import { ANA } from '#src/sandbox/tenant/test-tenant.ts'
import type { CouncilWorld } from '#test/simulation/council-world.ts'
import type { Wire } from './publish-wire.ts'

const token = btoa(
  JSON.stringify({ userId: ANA, tenantId: 'contoso', scopes: ['Tasks.ReadWrite', 'Sites.ReadWrite.All'] }),
)

/** Runs with the wire as the global `fetch` and waits on virtual time: the official client knows no other way in. */
export async function withGlobals<Result>(
  world: CouncilWorld,
  line: Wire,
  work: () => Promise<Result>,
): Promise<Result> {
  const { fetch: ownFetch, setTimeout: ownTimeout } = globalThis
  const { random: ownRandom } = Math
  const later = (run: () => void, ms = 0) => {
    void world.time.delay(ms).then(run)
  }
  Object.assign(globalThis, { fetch: line.fetch, setTimeout: later })
  Math.random = world.random
  try {
    return await work()
  } finally {
    Object.assign(globalThis, { fetch: ownFetch, setTimeout: ownTimeout })
    Math.random = ownRandom
  }
}

/** The official client as its documentation sets it up: its own middleware chain, retries included. */
export function officialClient(): Client {
  return Client.init({ authProvider: (done) => done(null, token) })
}

function recordPath(plan: PublishPlan): string {
  return `/sites/${plan.siteId}/lists/${encodeURIComponent(decisionKind.list)}/items`
}

function records(plan: PublishPlan): readonly object[] {
  const decisions = plan.effects.filter((each) => each.kind === 'decision')
  return [plan.sessionTitle, ...decisions.map((each) => each.title)].map((title, index) => ({
    fields: { Title: title, ClientKey: `peer/${index}` },
  }))
}

type TaskEffect = EffectOf<'task'>
const tasksIn = (plan: PublishPlan): readonly TaskEffect[] =>
  plan.effects.filter((each) => each.kind === 'task')

function taskBody(plan: PublishPlan, task: TaskEffect): object {
  const assignment = { '@odata.type': '#microsoft.graph.plannerAssignment', orderHint: ' !' }
  return {
    planId: plan.planId,
    bucketId: plan.bucketId,
    title: task.title,
    dueDateTime: task.dueDateTime,
    ...(task.assigneeId === null ? {} : { assignments: { [task.assigneeId]: assignment } }),
  }
}

/** One request after the other; what fails for good is left out, as a loop with a `catch` does. */
export async function oneByOne(client: Client, plan: PublishPlan): Promise<void> {
  const tried = (work: Promise<unknown>) => work.catch((failure: GraphError) => failure)
  for (const record of records(plan)) await tried(client.api(recordPath(plan)).post(record))
  for (const task of tasksIn(plan)) {
    await tried(
      (async () => {
        const { id } = await client.api('/planner/tasks').post(taskBody(plan, task))
        const details = await client.api(`/planner/tasks/${id}/details`).get()
        await client
          .api(`/planner/tasks/${id}/details`)
          .header('If-Match', details['@odata.etag'])
          .patch({ description: task.description })
      })(),
    )
  }
}

interface Inner {
  readonly id: string
  readonly status: number
  readonly body?: Readonly<Record<string, unknown>>
}

/** Batches of twenty through the same client; looks at what succeeded and at nothing else. */
export async function naiveBatch(client: Client, plan: PublishPlan): Promise<void> {
  const sendAll = async (requests: readonly object[]): Promise<ReadonlyMap<string, Inner>> => {
    const found = new Map<string, Inner>()
    const numbered = requests.map((each, index) => ({ id: String(index), ...each }))
    for (let at = 0; at < numbered.length; at += 20) {
      const answer: { readonly responses: readonly Inner[] } = await client
        .api('/$batch')
        .post({ requests: numbered.slice(at, at + 20) })
        .catch(() => ({ responses: [] }))
      for (const each of answer.responses) if (each.status < 300) found.set(each.id, each)
    }
    return found
  }
  const headers = { 'Content-Type': 'application/json' }
  const post = (url: string, body: object) => ({ method: 'POST', url, headers, body })
  const tasks = tasksIn(plan)
  const all = records(plan).map((each) => post(recordPath(plan), each))
  const made = await sendAll([...tasks.map((each) => post('/planner/tasks', taskBody(plan, each))), ...all])
  const known = tasks.flatMap((task, index) => {
    const id = made.get(String(index))?.body?.['id']
    return typeof id === 'string' ? [{ task, url: `/planner/tasks/${id}/details` }] : []
  })
  const details = await sendAll(known.map(({ url }) => ({ method: 'GET', url })))
  await sendAll(
    known.flatMap(({ task, url }, index) => {
      const eTag = details.get(String(index))?.body?.['@odata.etag']
      if (typeof eTag !== 'string') return []
      return [
        {
          method: 'PATCH',
          url,
          headers: { ...headers, 'If-Match': eTag },
          body: { description: task.description },
        },
      ]
    }),
  )
}
