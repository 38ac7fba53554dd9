import { randomUUID } from 'node:crypto'
import * as v from 'valibot'
import { actAs } from '#src/sandbox/seed/act-as.ts'
import { colleagueAttends } from '#src/sandbox/seed/colleague-attends.ts'
import { findPerson, personByAlias } from '#src/sandbox/tenant/people/person.ts'
import { tasks } from '#src/sandbox/tenant/planner/planner-rows.ts'
import { readBody, replyJson } from './reply-json.ts'
import type { Sandbox } from './sandbox.ts'

/** What a colleague may be told to do. Each acts through Graph with a token of their own, as people do. */
const orderSchema = v.variant('do', [
  /** The task's first owner ticks it; without an id, the open task that is due first and has an owner. */
  v.object({ do: v.literal('finish-task'), taskId: v.optional(v.string()) }),
  v.object({
    do: v.literal('answer-invite'),
    user: v.string(),
    eventId: v.string(),
    answer: v.picklist(['accept', 'decline', 'tentativelyAccept']),
  }),
  /** Notes their attendance in today's session of the council. */
  v.object({
    do: v.literal('attend'),
    user: v.string(),
    state: v.picklist(['present', 'remote', 'late', 'apology', 'absent']),
  }),
])

async function asPerson(
  sandbox: Sandbox,
  userId: string,
  method: string,
  path: string,
  more: RequestInit = {},
) {
  const person = findPerson(sandbox.tenant().world, userId)
  if (person === undefined) return null
  const token = sandbox
    .identity()
    .accessToken(person, ['Tasks.ReadWrite', 'Calendars.ReadWrite'], 'colleague')
  const headers = new Headers(more.headers)
  headers.set('authorization', `Bearer ${token}`)
  if (more.body !== undefined) headers.set('content-type', 'application/json')
  return sandbox.handleGraph(new Request(`http://localhost/graph/v1.0${path}`, { ...more, method, headers }))
}

async function finishTask(sandbox: Sandbox, taskId: string | undefined): Promise<Response> {
  const open = [...tasks(sandbox.tenant().world).values()]
    .filter((task) => task.percentComplete < 100 && Object.keys(task.assignments).length > 0)
    .sort((left, right) => (left.dueDateTime ?? '9').localeCompare(right.dueDateTime ?? '9'))
  const task = taskId === undefined ? open[0] : open.find((each) => each.id === taskId)
  const [owner] = Object.keys(task?.assignments ?? {})
  if (task === undefined || owner === undefined)
    return replyJson({ error: 'No open task has an owner.' }, 404)
  const path = `/planner/tasks/${task.id}`
  const current = await asPerson(sandbox, owner, 'GET', path)
  const etag = v.safeParse(v.object({ '@odata.etag': v.string() }), await current?.json())
  if (!etag.success) return replyJson({ error: 'The owner cannot see the task.' }, 409)
  const answer = await asPerson(sandbox, owner, 'PATCH', path, {
    headers: { 'if-match': etag.output['@odata.etag'] },
    body: JSON.stringify({ percentComplete: 100 }),
  })
  const name = findPerson(sandbox.tenant().world, owner)?.displayName ?? owner
  return replyJson({ done: answer?.ok === true, by: name, task: task.title }, answer?.ok === true ? 200 : 409)
}

/** `POST /sandbox/colleagues`: somebody else does something. */
export async function callColleague(sandbox: Sandbox, request: Request): Promise<Response> {
  const body = await readBody(request, orderSchema)
  if (!body.ok) return body.response
  const order = body.value
  if (order.do === 'finish-task') return finishTask(sandbox, order.taskId)
  const person = personByAlias(sandbox.tenant().world, order.user)
  if (person === undefined) return replyJson({ error: `Nobody here is called “${order.user}”.` }, 404)
  if (order.do === 'attend') {
    const tenant = sandbox.tenant()
    const token = sandbox.identity().accessToken(person, ['Sites.ReadWrite.All'], 'colleague')
    const client = actAs(tenant, token, Math.random, randomUUID)
    const attended = await colleagueAttends(tenant.world, client, person, order.state)
    if (attended.ok) return replyJson({ done: true, by: person.displayName, session: attended.title })
    return replyJson(
      { error: 'There is no open session of the council today. Open the side panel first.' },
      409,
    )
  }
  const path = `/me/events/${order.eventId}/${order.answer}`
  const answer = await asPerson(sandbox, person.id, 'POST', path, {
    body: JSON.stringify({ sendResponse: true }),
  })
  return replyJson({ done: answer?.ok === true }, answer?.ok === true ? 200 : 409)
}
