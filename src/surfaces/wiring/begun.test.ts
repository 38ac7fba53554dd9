import { expect, test } from 'vitest'
import type { GraphClient } from '#src/graph/graph-client.ts'
import { signedIn } from '#test/support/signed-in.ts'
import { findingFor } from './begun.ts'
import type { SessionFinding } from './find-session.ts'

const graph: GraphClient = {
  base: '',
  send: () => Promise.reject(new Error('asked')),
  sendAll: () => Promise.reject(new Error('asked')),
  onReach: () => () => undefined,
  onWaiting: () => () => undefined,
}
const finding: Promise<SessionFinding> = Promise.resolve({ kind: 'no-council', thread: 'thread' })

test('what was found for a person is handed to them once, and to no later sign-in', async () => {
  const ana = signedIn('ana', {}, graph, 0)
  const take = findingFor(Promise.resolve(ana), finding)
  await Promise.resolve()
  expect(take(signedIn('ana', {}, graph, 0))).toBeNull()
  expect(take(ana)).toBe(finding)
  expect(take(ana)).toBeNull()
})

test('where the sign-in failed nothing is handed to whoever signs in after it', async () => {
  const failed = Promise.reject(new Error('consent is needed'))
  const take = findingFor(failed, finding)
  await Promise.resolve()
  expect(take(signedIn('ana', {}, graph, 0))).toBeNull()
})
