import * as v from 'valibot'
import { languages, roles } from '#src/domain/council/council.ts'
import type { CouncilDraft, SetupFacts } from './setup-facts.ts'

const memberDraftSchema = v.object({
  personId: v.string(),
  displayName: v.string(),
  mail: v.exactOptional(v.string()),
  departmentId: v.string(),
  role: v.picklist(roles),
  inRotation: v.exactOptional(v.boolean()),
  away: v.exactOptional(v.array(v.object({ from: v.string(), to: v.string() }))),
})

/** Looser than a council: a form may be half filled in. */
const councilDraftSchema = v.object({
  name: v.string(),
  language: v.picklist(languages),
  timeZone: v.string(),
  departments: v.array(
    v.object({ id: v.string(), name: v.string(), short: v.string(), look: v.exactOptional(v.number()) }),
  ),
  members: v.array(memberDraftSchema),
  channelId: v.string(),
  planId: v.nullable(v.string()),
  planName: v.string(),
  bucketId: v.nullable(v.string()),
  bucketName: v.string(),
  neutralTasks: v.boolean(),
})

const keptSchema = v.object({ typed: councilDraftSchema, opened: councilDraftSchema })

/** What stands in the set-up form, and what stood in it when it was opened. */
export interface KeptSetup {
  readonly typed: CouncilDraft
  readonly opened: CouncilDraft
}

export function parseKeptSetup(stored: unknown): KeptSetup | null {
  const parsed = v.safeParse(keptSchema, stored)
  return parsed.success ? parsed.output : null
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

export function isChanged({ typed, opened }: KeptSetup): boolean {
  return !same(typed, opened)
}

/** The kept form over what the team and its council are now: what the person left as it was follows. */
export function keptOver(
  kept: KeptSetup,
  now: CouncilDraft,
  facts: Pick<SetupFacts, 'channels' | 'plans'>,
): CouncilDraft {
  const { typed, opened } = kept
  const from = (...names: readonly (keyof CouncilDraft)[]) =>
    names.every((name) => same(typed[name], opened[name])) ? now : typed
  // Members name their departments.
  const { departments, members } = from('departments', 'members')
  const channelIsThere = facts.channels.some((each) => each.id === typed.channelId)
  const planIsThere = typed.planId === null || facts.plans.some((each) => each.id === typed.planId)
  const tasks = planIsThere ? from('planId', 'planName', 'bucketId', 'bucketName') : now
  const { planId, planName, bucketId, bucketName } = tasks
  return {
    name: from('name').name,
    language: from('language').language,
    timeZone: from('timeZone').timeZone,
    departments,
    members,
    channelId: (channelIsThere ? from('channelId') : now).channelId,
    planId,
    planName,
    bucketId,
    bucketName,
    neutralTasks: from('neutralTasks').neutralTasks,
  }
}
