import * as v from 'valibot'
import { consentModes, siteLevels } from '#src/sandbox/places/server-door/wire.ts'
import { weftApp } from '#src/sandbox/seed/company.ts'

/** What people may agree to: all approved by the administrator, each for themselves, or nobody anything. */
export const consentSchema = v.object({
  mode: v.picklist(consentModes),
  /** Scopes that a person agreed to, by person id. */
  given: v.record(v.string(), v.array(v.string())),
  /** Scopes beyond the core that an administrator approved for everybody. */
  approved: v.array(v.string()),
  /** `chosen`: the tenant grants Weft sites one by one, and nobody anything that reaches all of them. */
  sites: v.optional(v.picklist(siteLevels), 'all'),
})
export type Consent = v.InferOutput<typeof consentSchema>

export const signInScopes: readonly string[] = ['openid', 'profile', 'offline_access', 'email']

/** Weft's own API, which is the relay's: scopes of it are named in full, those of Graph by their names. */
export const ownApi = `api://${weftApp.clientId}`
export const relayScope = `${ownApi}/Session.Join`

/** What the administrator of this tenant approved when Weft was installed (facts: graph.md section 3, tier core and meeting). */
export const coreScopes: readonly string[] = [
  'User.Read',
  'User.ReadBasic.All',
  'Team.ReadBasic.All',
  'Channel.ReadBasic.All',
  'Calendars.ReadWrite',
  'Tasks.ReadWrite',
  'Sites.ReadWrite.All',
  'ChannelMessage.Send',
  'Chat.ReadBasic',
  'OnlineMeetings.Read',
  relayScope,
]

/** Scopes that no person can agree to alone, in any tenant (facts: graph.md section 3). */
export const adminScopes: readonly string[] = [
  'ChannelMessage.Read.All',
  'ChannelMessage.ReadWrite',
  'ChannelMember.Read.All',
  'TeamMember.Read.All',
  'GroupMember.Read.All',
  'GroupMember.ReadBasic.All',
  'Group.Read.All',
  'Group.ReadWrite.All',
  'Directory.Read.All',
  'OnlineMeetingTranscript.Read.All',
  'OnlineMeetingAiInsight.Read.All',
  'TeamsTab.Create',
]

export const startingConsent: Consent = { mode: 'approved', given: {}, approved: [], sites: 'all' }

/** The scope in whose place the chosen sites stand. */
const allSites = /^Sites\.(Read|ReadWrite|Manage|FullControl)\.All$/

/** Resource scopes of a request: without the sign-in ones and without Graph's address in front. */
export function resourceScopes(scope: string): string[] {
  return scope
    .split(/\s+/)
    .map((each) => each.replace(/^https:\/\/graph\.microsoft\.com\//, ''))
    .filter((each) => each !== '' && each !== '.default' && !signInScopes.includes(each))
}

/** The scopes of one resource among these, as a token for it carries them. A token is for one resource. */
export function scopesFor(resource: 'graph' | 'own-api', scopes: readonly string[]): string[] {
  const own = scopes.filter((each) => each.startsWith(`${ownApi}/`))
  return resource === 'graph'
    ? scopes.filter((each) => !own.includes(each))
    : own.map((each) => each.slice(ownApi.length + 1))
}

/** Everything that a token for this person carries. */
export function scopesOf(consent: Consent, personId: string): string[] {
  const core = consent.mode === 'approved' ? coreScopes : []
  const all = [...core, ...consent.approved, ...(consent.given[personId] ?? [])]
  const within =
    consent.sites === 'chosen' ? all.map((each) => each.replace(allSites, 'Sites.Selected')) : all
  return [...new Set(within)]
}

export type ConsentAnswer =
  | { readonly kind: 'granted'; readonly scopes: readonly string[] }
  /** The person may agree to these. */
  | { readonly kind: 'ask'; readonly missing: readonly string[] }
  /** Only an administrator can. */
  | { readonly kind: 'administrator'; readonly missing: readonly string[] }

export function askConsent(consent: Consent, personId: string, wanted: readonly string[]): ConsentAnswer {
  const has = scopesOf(consent, personId)
  const missing = wanted.filter((each) => !has.includes(each))
  if (missing.length === 0) return { kind: 'granted', scopes: has }
  const beyond = (each: string) =>
    adminScopes.includes(each) || (consent.sites === 'chosen' && allSites.test(each))
  const adminNeeded = consent.mode === 'forbidden' || missing.some(beyond)
  return adminNeeded ? { kind: 'administrator', missing } : { kind: 'ask', missing }
}

export function giveConsent(consent: Consent, personId: string, scopes: readonly string[]): Consent {
  const before = consent.given[personId] ?? []
  return { ...consent, given: { ...consent.given, [personId]: [...new Set([...before, ...scopes])] } }
}
