import * as v from 'valibot'
import { councilSchema, type Council } from '#src/domain/council/council.ts'
import { dayIn } from '#src/domain/council/days.ts'
import { councilOf } from '#src/features/configure/draft.ts'
import type { SetupActions, SetupFacts, SetupStep, TeamPerson } from '#src/features/configure/setup-facts.ts'
import { ask, askAll } from '#src/graph/asking.ts'
import { searchPeople } from '#src/graph/people/people.ts'
import { bucketsOf } from '#src/graph/planner/plans.ts'
import { setUpScopes } from '#src/graph/scopes.ts'
import { provisionLists, type ListReport } from '#src/records/provisioning/provision-lists.ts'
import { markSchemaVersion } from '#src/records/provisioning/schema-version.ts'
import { saveCouncil } from '#src/records/stores/council-store.ts'
import { checkMeetings } from './check-meetings.ts'
import { newId, type SignedIn } from './connection.ts'
import { bucketFor, planFor } from './setup-plan.ts'
import { couldAllow, listSteps, refusedStep } from './setup-refusal.ts'

export type SetupLabels = Readonly<Record<'lists' | 'plan' | 'bucket' | 'council', string>>

/** The one permission beyond everyday use is asked for where something has to be created, of whoever creates it. */
async function makeLists(person: SignedIn, siteId: string): Promise<readonly ListReport[]> {
  const reports = await provisionLists(person.graph, siteId)
  if (!couldAllow(reports)) return reports
  await person.signIn.askFor(setUpScopes)
  return provisionLists(person.graph, siteId)
}

/** Whether the settings are other ones than before; a council that could not be read before was mended. */
function changed(before: Council | null, now: Council): boolean {
  // In the schema's own order, as the former one was read.
  return JSON.stringify(before) !== JSON.stringify(v.parse(councilSchema, now))
}

async function lookUp(person: SignedIn, words: readonly string[]) {
  const told = await askAll(
    person.graph,
    words.map((each) => searchPeople(each)),
  )
  return told.map((each) =>
    each.ok
      ? each.value.entries.map(({ id, displayName, mail, isGuest }): TeamPerson => ({
          personId: id,
          displayName,
          ...(mail === '' ? {} : { mail }),
          guest: isGuest,
        }))
      : null,
  )
}

/** What the set-up screen asks for, done with Graph. Every step finds what an earlier attempt has made. */
export function setupActions(person: SignedIn, facts: SetupFacts, labels: SetupLabels): SetupActions {
  const setUp: SetupActions['setUp'] = async (draft, onStep) => {
    let steps: readonly SetupStep[] = [
      { name: labels.lists, state: 'doing' },
      { name: labels.plan, state: 'waiting' },
      { name: labels.bucket, state: 'waiting' },
      { name: labels.council, state: 'waiting' },
    ]
    let doing = labels.lists
    const tell = (next: readonly SetupStep[]) => {
      steps = next
      onStep(next)
    }
    const put = (step: SetupStep) => tell(steps.map((each) => (each.name === step.name ? step : each)))
    const begin = (name: string) => {
      doing = name
      put({ name, state: 'doing' })
    }
    const end = (made: boolean) => put({ name: doing, state: made ? 'done' : 'was-there' })
    tell(steps)
    try {
      const lists = listSteps(labels.lists, await makeLists(person, facts.siteId))
      tell([...lists, ...steps.slice(1)])
      if (lists.some((each) => each.state === 'refused')) return null
      begin(labels.plan)
      const plan = await planFor(person, facts, draft)
      end(plan.made)
      begin(labels.bucket)
      const bucket = await bucketFor(person, plan.id, draft)
      end(bucket.made)
      begin(labels.council)
      const today = dayIn(draft.timeZone, person.clock.nowMs())
      const made = { key: newId(), planId: plan.id, planName: plan.title, bucketId: bucket.id, today }
      const council = await saveCouncil(person.graph, councilOf(draft, facts, made))
      await markSchemaVersion(person.graph, facts.siteId)
      if (council.key !== made.key && changed(facts.existing, council)) put({ name: doing, state: 'saved' })
      else end(council.key === made.key)
      return council
    } catch (failure) {
      const planner = doing === labels.plan || doing === labels.bucket
      put(refusedStep(doing, failure, planner ? 'not-member' : 'not-owner'))
      return null
    }
  }
  return {
    bucketsOf: async (planId) => {
      const { entries } = await ask(person.graph, bucketsOf(planId))
      return entries.map(({ id, name }) => ({ id, title: name }))
    },
    searchPeople: (words) => lookUp(person, words),
    setUp,
    checkMeetings: (council) => checkMeetings(person, council),
  }
}
