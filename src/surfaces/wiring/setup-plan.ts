import type { CouncilDraft, SetupFacts } from '#src/features/configure/setup-facts.ts'
import { ask } from '#src/graph/asking.ts'
import { AccessDenied, NotFound, Refused } from '#src/graph/failures.ts'
import { bucketsOf, createBucket, createPlan, planById, plansOfGroup } from '#src/graph/planner/plans.ts'
import type { SignedIn } from './connection.ts'

export interface MadePlan {
  readonly id: string
  readonly title: string
  readonly made: boolean
}

/** The chosen plan if it is still there. Another's plan that this person may not read stays the council's. */
async function chosenPlan(person: Pick<SignedIn, 'graph'>, facts: SetupFacts, draft: CouncilDraft) {
  if (draft.planId === null) return null
  try {
    return await ask(person.graph, planById(draft.planId))
  } catch (failure) {
    // Deleted, or an id that somebody edited into something Planner cannot read.
    if (failure instanceof NotFound || failure instanceof Refused) return null
    const kept = failure instanceof AccessDenied && facts.existing?.planId === draft.planId
    if (!kept) throw failure
    return { id: draft.planId, title: draft.planName }
  }
}

/** Whether the plan was deleted in Planner; one that this person may not read, or that did not answer, was not. */
export function planIsGone({ graph }: Pick<SignedIn, 'graph'>, planId: string): Promise<boolean> {
  return ask(graph, planById(planId)).then(
    () => false,
    (failure: unknown) => failure instanceof NotFound,
  )
}

/** The chosen plan, else one of that title that an earlier attempt may have made, else a new one. */
export async function planFor(
  person: Pick<SignedIn, 'graph'>,
  facts: SetupFacts,
  draft: CouncilDraft,
): Promise<MadePlan> {
  const chosen = await chosenPlan(person, facts, draft)
  if (chosen !== null) return { ...chosen, made: false }
  const title = draft.planName.trim()
  const { entries } = await ask(person.graph, plansOfGroup(facts.teamId))
  const there = entries.find((each) => each.title === title)
  if (there) return { ...there, made: false }
  return { ...(await ask(person.graph, createPlan(person.graph.base, facts.teamId, title))), made: true }
}

/** The chosen bucket if the plan still has it, else one of that name, else a new one. */
export async function bucketFor(
  person: Pick<SignedIn, 'graph'>,
  planId: string,
  draft: CouncilDraft,
): Promise<{ readonly id: string; readonly made: boolean }> {
  const name = draft.bucketName.trim()
  const { entries } = await ask(person.graph, bucketsOf(planId))
  const there =
    entries.find((each) => each.id === draft.bucketId) ?? entries.find((each) => each.name === name)
  if (there) return { id: there.id, made: false }
  return { id: (await ask(person.graph, createBucket(planId, name))).id, made: true }
}
