import { randomUUID } from 'node:crypto'
import * as v from 'valibot'
import { placedTabSchema } from '#src/sandbox/places/server-door/placed-tab.ts'
import { switchesSchema } from '#src/sandbox/places/server-door/switches.ts'
import {
  consentModes,
  relaySwitchSchema,
  siteLevels,
  timeStepSchema,
} from '#src/sandbox/places/server-door/wire.ts'
import { company } from '#src/sandbox/seed/company.ts'
import { daysLater } from '#src/sandbox/tenant/calendar/calendar-time.ts'
import { isNarrowed, narrowList } from '#src/sandbox/tenant/lists/narrowed.ts'
import { lists } from '#src/sandbox/tenant/lists/list.ts'
import { callColleague } from './colleagues.ts'
import { describeActivity, describePeople, describeTenant } from './describe-tenant.ts'
import { keepInOutlook, keptInOutlook } from './outlook-kept.ts'
import { readBody, replyJson } from './reply-json.ts'
import type { Sandbox } from './sandbox.ts'
import { giveToken, signIn } from './token-door.ts'

const moveSchema = v.union([v.object({ toMs: v.number() }), timeStepSchema])
const consentChangeSchema = v.object({
  mode: v.optional(v.picklist(consentModes)),
  /** Scopes beyond the core that the administrator approves for everybody. */
  approved: v.optional(v.array(v.string())),
  sites: v.optional(v.picklist(siteLevels)),
})
const narrowSchema = v.object({
  list: v.string(),
  /** Ids of people who are let in beside the site's owners; null lets the list follow its site again. */
  people: v.nullable(v.array(v.string())),
})
const newTabSchema = v.omit(placedTabSchema, ['id'])

type Handler = (sandbox: Sandbox, request: Request) => Promise<Response> | Response

function clockReply(sandbox: Sandbox): Response {
  return replyJson({ nowMs: sandbox.clock.now(), aheadMs: sandbox.clock.ahead() })
}

async function moveClock(sandbox: Sandbox, request: Request): Promise<Response> {
  const body = await readBody(request, moveSchema)
  if (!body.ok) return body.response
  const nowMs = sandbox.clock.now()
  const asked = body.value
  const toMs = 'toMs' in asked ? asked.toMs : daysLater(nowMs, asked.days, company.timeZone) + asked.byMs
  const byMs = toMs - nowMs
  if (byMs < 0) return replyJson({ error: 'Time only moves forward. Begin anew to go back.' }, 400)
  sandbox.clock.move(byMs)
  sandbox.moved()
  return clockReply(sandbox)
}

async function changeConsent(sandbox: Sandbox, request: Request): Promise<Response> {
  const body = await readBody(request, consentChangeSchema)
  if (!body.ok) return body.response
  const { mode, approved, sites } = body.value
  const before = sandbox.consent()
  // Another way of consenting begins without what people had agreed to under the former one.
  const given = mode === undefined || mode === before.mode ? before.given : {}
  sandbox.setConsent({
    mode: mode ?? before.mode,
    approved: approved ?? before.approved,
    sites: sites ?? before.sites,
    given,
  })
  return replyJson(sandbox.consent())
}

async function changeSwitches(sandbox: Sandbox, request: Request): Promise<Response> {
  const body = await readBody(request, v.partial(switchesSchema))
  if (!body.ok) return body.response
  const named = Object.entries(body.value).filter(([, value]) => value !== undefined)
  sandbox.setSwitches(v.parse(switchesSchema, { ...sandbox.switches(), ...Object.fromEntries(named) }))
  return replyJson(sandbox.switches())
}

async function switchRelay(sandbox: Sandbox, request: Request): Promise<Response> {
  const body = await readBody(request, v.partial(relaySwitchSchema))
  if (!body.ok) return body.response
  const { configured, running } = sandbox.relay.state()
  const to = {
    configured: body.value.configured ?? configured,
    running: body.value.running ?? running,
  }
  return replyJson(await sandbox.relay.change(to))
}

async function addTab(sandbox: Sandbox, request: Request): Promise<Response> {
  const body = await readBody(request, newTabSchema)
  if (!body.ok) return body.response
  const same = (tab: { threadId: string; entityId: string }): boolean =>
    tab.threadId === body.value.threadId && tab.entityId === body.value.entityId
  const tab = { ...body.value, id: randomUUID() }
  sandbox.setTabs([...sandbox.tabs().filter((each) => !same(each)), tab])
  return replyJson(tab, 201)
}

function narrowedReply({ world }: ReturnType<Sandbox['tenant']>): Response {
  return replyJson({ lists: [...lists(world).keys()].filter((id) => isNarrowed(world, id)) })
}

/** What an owner does in SharePoint's own pages, which no Graph request can. */
async function narrow(sandbox: Sandbox, request: Request): Promise<Response> {
  const body = await readBody(request, narrowSchema)
  if (!body.ok) return body.response
  const { list, people } = body.value
  const { world } = sandbox.tenant()
  if (!lists(world).has(list)) return replyJson({ error: 'There is no such list.' }, 404)
  narrowList(world, list, people)
  sandbox.moved()
  return narrowedReply(sandbox.tenant())
}

const handlers: Readonly<Record<string, Handler>> = {
  'GET /sandbox/tenant': (sandbox) => replyJson(describeTenant(sandbox.tenant().world)),
  'GET /sandbox/people': (sandbox) => replyJson({ people: describePeople(sandbox.tenant().world) }),
  'GET /sandbox/activity': (sandbox, request) => {
    const told = describeActivity(sandbox.tenant().world, new URL(request.url).searchParams.get('user') ?? '')
    return told === null ? replyJson({ error: 'Nobody is called so.' }, 404) : replyJson(told)
  },
  'GET /sandbox/keys': (sandbox) => replyJson(sandbox.keySet),
  'POST /sandbox/token': giveToken,
  'POST /sandbox/sign-in': signIn,
  'GET /sandbox/clock': clockReply,
  'POST /sandbox/clock': moveClock,
  'GET /sandbox/consent': (sandbox) => replyJson(sandbox.consent()),
  'POST /sandbox/consent': changeConsent,
  'GET /sandbox/switches': (sandbox) => replyJson(sandbox.switches()),
  'POST /sandbox/switches': changeSwitches,
  'GET /sandbox/relay': (sandbox) => replyJson(sandbox.relay.state()),
  'POST /sandbox/relay': switchRelay,
  'GET /sandbox/tabs': (sandbox) => replyJson({ tabs: sandbox.tabs() }),
  'POST /sandbox/tabs': addTab,
  'GET /sandbox/narrowed': (sandbox) => narrowedReply(sandbox.tenant()),
  'POST /sandbox/narrowed': narrow,
  'GET /sandbox/requests': (sandbox, request) => {
    const after = Number(new URL(request.url).searchParams.get('after') ?? 0)
    return replyJson({ requests: sandbox.log.after(Number.isFinite(after) ? after : 0) })
  },
  'DELETE /sandbox/requests': (sandbox) => {
    sandbox.log.clear()
    return replyJson({ requests: [] })
  },
  'GET /sandbox/outlook-kept': keptInOutlook,
  'POST /sandbox/outlook-kept': keepInOutlook,
  'POST /sandbox/colleagues': callColleague,
  'POST /sandbox/reset': async (sandbox) => {
    await sandbox.reset()
    return clockReply(sandbox)
  },
}

/** Everything below `/sandbox/`: the switches of the make-believe world, as JSON. */
export async function answerControl(sandbox: Sandbox, request: Request): Promise<Response> {
  const { pathname, origin } = new URL(request.url)
  const from = request.headers.get('origin')
  // Another site in the same browser must not move this one's time or take its tokens.
  if (from !== null && from !== origin)
    return replyJson({ error: 'Only the sandbox’s own pages may ask this.' }, 403)
  const handler = handlers[`${request.method} ${pathname}`]
  if (handler === undefined) return replyJson({ error: `There is no ${request.method} ${pathname}.` }, 404)
  return handler(sandbox, request)
}
