import * as v from 'valibot'
import { placedTabSchema, type PlacedTab } from './placed-tab.ts'
import { switchesSchema, type Switches } from './switches.ts'
import {
  activitySchema,
  clockSchema,
  consentModes,
  siteLevels,
  relaySwitchSchema,
  requestSchema,
  signInSchema,
  tenantSchema,
  type AskedRequest,
  type RelaySwitch,
  type SandboxActivity,
  type SandboxClock,
  type SandboxTenant,
  type TimeStep,
  type SignInAnswer,
} from './wire.ts'

/** The sandbox's server refused or could not be reached. */
export class DoorFailure extends Error {
  override readonly name = 'DoorFailure'
  readonly status: number
  constructor(status: number, message: string) {
    super(message)
    this.status = status
  }
}

const consentSchema = v.object({
  mode: v.picklist(consentModes),
  approved: v.array(v.string()),
  sites: v.picklist(siteLevels),
})
export type ConsentState = v.InferOutput<typeof consentSchema>
const errorSchema = v.object({ error: v.string() })

async function ask<Schema extends v.GenericSchema>(
  method: 'GET' | 'POST' | 'DELETE',
  path: string,
  schema: Schema,
  body?: unknown,
): Promise<v.InferOutput<Schema>> {
  const init = body === undefined ? { method } : { method, body: JSON.stringify(body) }
  const response = await fetch(`/sandbox/${path}`, init)
  const answer: unknown = await response.json()
  if (response.ok) return v.parse(schema, answer)
  const named = v.safeParse(errorSchema, answer)
  throw new DoorFailure(response.status, named.success ? named.output.error : response.statusText)
}

export function readTenant(): Promise<SandboxTenant> {
  return ask('GET', 'tenant', tenantSchema)
}

export function readClock(): Promise<SandboxClock> {
  return ask('GET', 'clock', clockSchema)
}

export function moveClock(by: TimeStep): Promise<SandboxClock> {
  return ask('POST', 'clock', clockSchema, by)
}

/** A token of the sandbox's own tools: exactly these scopes, no consent. */
export async function toolToken(user: string, scopes: readonly string[]): Promise<string> {
  const schema = v.object({ access_token: v.string() })
  return (await ask('POST', 'token', schema, { user, scopes })).access_token
}

/** What the identity platform answers Weft for this person. */
export function signIn(user: string, scope: string, accept: boolean): Promise<SignInAnswer> {
  return ask('POST', 'sign-in', signInSchema, { user, scope, accept })
}

export function readConsent(): Promise<ConsentState> {
  return ask('GET', 'consent', consentSchema)
}

export function changeConsent(change: Partial<ConsentState>): Promise<ConsentState> {
  return ask('POST', 'consent', consentSchema, change)
}

export function readSwitches(): Promise<Switches> {
  return ask('GET', 'switches', switchesSchema)
}

export function changeSwitches(change: Partial<Switches>): Promise<Switches> {
  return ask('POST', 'switches', switchesSchema, change)
}

export function readRelay(): Promise<RelaySwitch> {
  return ask('GET', 'relay', relaySwitchSchema)
}

export function switchRelay(change: Partial<RelaySwitch>): Promise<RelaySwitch> {
  return ask('POST', 'relay', relaySwitchSchema, change)
}

const narrowedSchema = v.object({ lists: v.array(v.string()) })

/** Ids of the lists whose permissions were narrowed. */
export async function readNarrowed(): Promise<readonly string[]> {
  return (await ask('GET', 'narrowed', narrowedSchema)).lists
}

/** Leaves the site's owners alone in a list, or lets it follow its site again. */
export async function narrowList(list: string, narrow: boolean): Promise<readonly string[]> {
  return (await ask('POST', 'narrowed', narrowedSchema, { list, people: narrow ? [] : null })).lists
}

export async function readTabs(): Promise<readonly PlacedTab[]> {
  return (await ask('GET', 'tabs', v.object({ tabs: v.array(placedTabSchema) }))).tabs
}

export function addTab(tab: Omit<PlacedTab, 'id'>): Promise<PlacedTab> {
  return ask('POST', 'tabs', placedTabSchema, tab)
}

export async function readRequests(after: number): Promise<readonly AskedRequest[]> {
  return (await ask('GET', `requests?after=${after}`, v.object({ requests: v.array(requestSchema) })))
    .requests
}

export async function forgetRequests(): Promise<void> {
  await ask('DELETE', 'requests', v.unknown())
}

export function finishTask(taskId?: string): Promise<{ by: string; task: string }> {
  return ask('POST', 'colleagues', v.object({ by: v.string(), task: v.string() }), {
    do: 'finish-task',
    taskId,
  })
}

/** A colleague notes their own attendance in today's session. */
export function attend(
  user: string,
  state: 'present' | 'late' | 'absent',
): Promise<{ by: string; session: string }> {
  const said = v.object({ by: v.string(), session: v.string() })
  return ask('POST', 'colleagues', said, { do: 'attend', user, state })
}

/** Throws the company away and seeds it anew at the machine's time. */
export function beginAnew(): Promise<SandboxClock> {
  return ask('POST', 'reset', clockSchema, {})
}

/** What stands in somebody's activity feed, newest first. */
export function readActivity(user: string): Promise<SandboxActivity> {
  return ask('GET', `activity?user=${encodeURIComponent(user)}`, activitySchema)
}
