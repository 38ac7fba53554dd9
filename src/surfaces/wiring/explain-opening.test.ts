import { expect, test } from 'vitest'
import { NotFound, ServiceDown } from '#src/graph/failures.ts'
import { call, refusal, testGraph } from '#src/graph/request/test-graph.ts'
import { InteractionNeeded } from '#src/host/sign-in-failures.ts'
import { queryCall } from '#src/records/lists/list-calls.ts'
import { sessionKind } from '#src/records/kinds/session-kind.ts'
import { explainOpening, mayPass } from './explain-opening.ts'

test('a list that was deleted or renamed is told from anything else that is not there', async () => {
  const { graph } = testGraph(() => refusal(404, 'itemNotFound'))
  const list = await graph
    .send(queryCall('site', sessionKind, "fields/Thread eq 't'"))
    .catch((each: unknown) => each)
  expect(list).toBeInstanceOf(NotFound)
  expect(explainOpening(list)).toMatchObject({ kind: 'failed', reason: 'list-changed' })
  const other = await graph.send(call({ path: '/me/events/1' })).catch((each: unknown) => each)
  expect(explainOpening(other)).toMatchObject({ kind: 'failed', reason: 'other' })
  // What this page knows of the session stays on the screen.
  expect(mayPass(explainOpening(list))).toBe(true)
})

test('a service that is down is waited for like one that is busy, without its own words', () => {
  const down = new ServiceDown({ what: 'GET /teams', effect: 'not-done', status: 503 })
  expect(explainOpening(down)).toEqual({ kind: 'failed', reason: 'throttled', detail: '', untilMs: null })
})

test('the approval page is offered where approval is missing, and not where a sign-in just ended', () => {
  const wish = { scopes: ['User.Read'], claims: undefined, consentUrl: 'https://consent.example' }
  expect(explainOpening(new InteractionNeeded({ ...wish, unapproved: true }, null))).toMatchObject({
    consentUrl: 'https://consent.example',
  })
  expect(explainOpening(new InteractionNeeded({ ...wish, unapproved: false }, null))).toMatchObject({
    consentUrl: null,
  })
})
