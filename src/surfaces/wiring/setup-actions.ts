import { councilOf } from '#src/features/configure/draft.ts'
import type {
  CouncilDraft,
  SetupActions,
  SetupFacts,
  SetupStep,
} from '#src/features/configure/setup-facts.ts'
import { ask } from '#src/graph/asking.ts'
import { AccessDenied, ScopeMissing, SignInNeeded } from '#src/graph/failures.ts'
import { searchPeople } from '#src/graph/people/people.ts'
import { bucketsOf, createBucket, createPlan, plansOfGroup } from '#src/graph/planner/plans.ts'
import { setUpScopes } from '#src/graph/scopes.ts'
import { InteractionNeeded } from '#src/host/sign-in-failures.ts'
import { provisionLists, type ListReport } from '#src/records/provisioning/provision-lists.ts'
import { saveCouncil } from '#src/records/stores/council-store.ts'
import { sessionsCall } from '#src/records/stores/session-store.ts'
import { openTogether } from '#src/records/lists/open-call.ts'
import { newId, type SignedIn } from './connection.ts'
import { bucketChoices } from './setup-facts-of-team.ts'

function refusal(name: string, failure: Error): SetupStep {
  if (
    failure instanceof ScopeMissing ||
    failure instanceof SignInNeeded ||
    failure instanceof InteractionNeeded
  )
    return { name, state: 'refused', reason: 'scope', detail: '' }
  if (failure instanceof AccessDenied) return { name, state: 'refused', reason: 'not-owner', detail: '' }
  return { name, state: 'refused', reason: 'other', detail: failure.message }
}

function stepOf(report: ListReport): SetupStep {
  if (report.failure !== null) {
    return report.outcome === 'refused' && !(report.failure instanceof ScopeMissing)
      ? { name: report.list, state: 'refused', reason: 'not-owner', detail: '' }
      : refusal(report.list, report.failure)
  }
  const states = {
    created: 'done',
    mended: 'mended',
    'was-there': 'was-there',
    refused: 'waiting',
    failed: 'waiting',
  } as const
  return { name: report.list, state: states[report.outcome] }
}

/** The one permission beyond everyday use; asked of the person who sets up, here and now. */
async function allowLists(person: SignedIn): Promise<void> {
  try {
    await person.signIn.tokenFor(setUpScopes)
  } catch (failure) {
    if (!(failure instanceof InteractionNeeded)) throw failure
    await person.signIn.askFor(setUpScopes)
  }
}

/** Something of that title that an earlier attempt may have made counts as made. */
async function planIdOf(
  person: SignedIn,
  facts: SetupFacts,
  draft: CouncilDraft,
): Promise<{ id: string; made: boolean }> {
  if (draft.planId !== null) return { id: draft.planId, made: false }
  const title = draft.planName.trim()
  const { entries } = await ask(person.graph, plansOfGroup(facts.teamId))
  const there = entries.find((each) => each.title === title)
  if (there) return { id: there.id, made: false }
  return { id: (await ask(person.graph, createPlan(person.graph.base, facts.teamId, title))).id, made: true }
}

async function bucketIdOf(
  person: SignedIn,
  planId: string,
  draft: CouncilDraft,
): Promise<{ id: string; made: boolean }> {
  if (draft.bucketId !== null) return { id: draft.bucketId, made: false }
  const name = draft.bucketName.trim()
  const { entries } = await ask(person.graph, bucketsOf(planId))
  const there = entries.find((each) => each.name === name)
  if (there) return { id: there.id, made: false }
  return { id: (await ask(person.graph, createBucket(planId, name))).id, made: true }
}

/** What the set-up screen asks for, done with Graph. */
export function setupActions(
  person: SignedIn,
  facts: SetupFacts,
  labels: { plan: string; bucket: string; council: string; lists: string },
): SetupActions {
  return {
    bucketsOf: (planId) => bucketChoices(person, planId),
    async searchPeople(words) {
      const { entries } = await ask(person.graph, searchPeople(words))
      return entries.map((each) => ({
        personId: each.id,
        displayName: each.displayName,
        ...(each.mail === '' ? {} : { mail: each.mail }),
        guest: false,
      }))
    },
    async setUp(draft, onStep) {
      let steps: readonly SetupStep[] = [
        { name: labels.lists, state: 'doing' },
        { name: labels.plan, state: 'waiting' },
        { name: labels.bucket, state: 'waiting' },
        { name: labels.council, state: 'waiting' },
      ]
      const tell = (next: readonly SetupStep[]) => {
        steps = next
        onStep(next)
      }
      const put = (step: SetupStep) => tell(steps.map((each) => (each.name === step.name ? step : each)))
      let doing = labels.lists
      tell(steps)
      try {
        await allowLists(person)
        const reports = (await provisionLists(person.graph, facts.siteId)).map(stepOf)
        tell([...reports, ...steps.slice(1)])
        if (reports.some((each) => each.state === 'refused')) return null
        doing = labels.plan
        put({ name: doing, state: 'doing' })
        const plan = await planIdOf(person, facts, draft)
        put({ name: doing, state: plan.made ? 'done' : 'was-there' })
        doing = labels.bucket
        put({ name: doing, state: 'doing' })
        const bucket = await bucketIdOf(person, plan.id, draft)
        put({ name: doing, state: bucket.made ? 'done' : 'was-there' })
        doing = labels.council
        put({ name: doing, state: 'doing' })
        const council = await saveCouncil(
          person.graph,
          councilOf(draft, facts, { key: newId(), planId: plan.id, bucketId: bucket.id }),
        )
        put({ name: doing, state: facts.existing ? 'was-there' : 'done' })
        return council
      } catch (failure) {
        put(refusal(doing, failure instanceof Error ? failure : new Error(String(failure))))
        return null
      }
    },
    async checkMeeting(council) {
      // A meeting in which Weft was opened once has left its thread at a session or at the council.
      const [sessions] = await openTogether(person.graph, [sessionsCall(council.siteId, null, 5)])
      return sessions().length > 0 ? 'there' : 'not-there'
    },
  }
}
