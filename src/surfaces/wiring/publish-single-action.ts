import type { PublishPlan } from '#src/domain/publish/effect.ts'
import { holdWhileOpen } from '#src/host/device-lock.ts'
import { publishSession } from '#src/records/publish/publish-session.ts'
import { newId, type SignedIn } from './connection.ts'
import { deviceTag } from './device-notes.ts'
import { createGoneSince, publishLock } from './gone-holders.ts'
import { mayReadMessages } from './may-read-messages.ts'

/** Planner or the list refused a part of it; the ledger says why, and sending it again goes on. */
class ActionNotMade extends Error {
  override readonly name = 'ActionNotMade'
}

/** Makes one action's task and record with the ledger and the guards that a session's have. Throws Graph's failures. */
export async function publishSingleAction(person: SignedIn, plan: PublishPlan): Promise<void> {
  const { graph, me, clock } = person
  const holder = `${await deviceTag(person.device, person.deviceKey)}/${newId()}`
  await holdWhileOpen(publishLock(person, holder))
  const { ledger } = await publishSession({
    ports: {
      client: graph,
      nowMs: clock.nowMs,
      delay: (ms) => new Promise<void>((resolve) => setTimeout(resolve, ms)),
      holderGone: createGoneSince(person),
    },
    plan,
    minutesHtml: '',
    // The plan has no minutes: nothing is put into a folder.
    folder: { driveId: '', folderId: '' },
    by: { personId: me.personId, name: me.displayName },
    holder,
    mayReadMessages: () => mayReadMessages(person),
    retry: plan.effects.map((each) => each.id),
  })
  if (Object.values(ledger.statuses).some((each) => each.state === 'failed')) throw new ActionNotMade()
}
