import type { EffectOf, PublishPlan } from '#src/domain/publish/effect.ts'
import type { EffectStatus } from '#src/domain/publish/ledger.ts'
import { ask, type Asking } from '#src/graph/asking.ts'
import {
  carrying,
  latestMessages,
  latestReplies,
  postMessage,
  postReply,
  type PostedMessage,
} from '#src/graph/channels/messages.ts'
import type { GraphResult } from '#src/graph/graph-client.ts'
import { mayBeDone } from '../lists/failed-how.ts'
import type { PublishRequest } from './publish-ports.ts'
import { failedStatus } from './status-of-failure.ts'

type MessageEffect = EffectOf<'message'>

function channelOf({ teamId, channelId }: PublishPlan) {
  return { teamId, channelId }
}

export function sendMessage(plan: PublishPlan, effect: MessageEffect): Asking<PostedMessage> {
  return effect.replyTo === undefined
    ? postMessage(channelOf(plan), effect.html)
    : postReply(channelOf(plan), effect.replyTo, effect.html)
}

/** The status after an attempt, or `unknown` where it must be looked up. */
export function messageStatus(
  plan: PublishPlan,
  effect: MessageEffect,
  result: GraphResult | undefined,
): Partial<EffectStatus> | 'unknown' {
  if (result?.ok === true) return { state: 'done', ref: sendMessage(plan, effect).read(result.answer).webUrl }
  if (mayBeDone(result?.failure)) return 'unknown'
  return failedStatus(result?.failure, 'channel-gone')
}

/**
 * Looks whether the message is in the channel; the settle time has passed. Where it cannot be looked up, or the look
 * fails, a person must say: it is never sent again by itself.
 */
export async function lookUpMessage(
  request: PublishRequest,
  plan: PublishPlan,
  effect: MessageEffect,
): Promise<Partial<EffectStatus> | 'not-there'> {
  const needed = { state: 'needs-you', reason: 'is-it-there' } as const
  try {
    if (!(await request.mayReadMessages())) return needed
    const { entries } = await ask(
      request.ports.client,
      effect.replyTo === undefined
        ? latestMessages(channelOf(plan))
        : latestReplies(channelOf(plan), effect.replyTo),
    )
    const [found] = carrying(entries, effect.marker)
    return found === undefined ? 'not-there' : { state: 'done', ref: found.webUrl }
  } catch {
    return needed
  }
}
