import type { Council } from '../council/council.ts'
import { dayIn } from '../council/days.ts'
import type { PlannedTurn } from '../facilitation/plan-turn.ts'
import { turnsAtClose } from '../facilitation/turn-at-close.ts'
import type { SessionState } from '../session/session-state.ts'
import { seriesOf } from '../session/session-key.ts'
import { leftOver } from './carry.ts'
import { channelMessage } from './channel-message.ts'
import type { Effect, EffectOf, PublishPlan } from './effect.ts'
import { trimmed } from './html.ts'
import { minutesOf, type Minutes, type MinutesInput } from './minutes.ts'
import type { OutWords } from './out-words.ts'
import { recordEffects } from './record-effects.ts'
import { sessionReference, textDigest } from './session-reference.ts'
import { taskEffects } from './task-effects.ts'

export interface PublishInput {
  readonly state: SessionState
  readonly council: Council
  readonly sessionKey: string
  /** When the session began, or was to begin. */
  readonly startMs: number
  /** Key of the next occurrence; null where none is known, then the next session that opens takes what is carried. */
  readonly nextSessionKey: string | null
  /** Ids of the members of the plan's group; null where they could not be read, then nobody is left out. */
  readonly planMemberIds: ReadonlySet<string> | null
  /** Addresses that open Weft at the session, or at one of its actions. */
  readonly links: { readonly session: string; readonly action: (captureId: string) => string }
  /** The agenda block for the next invite; null where there is nothing to put on it. */
  readonly invite: Pick<EffectOf<'invite'>, 'organizerId' | 'organizerName' | 'html' | 'text'> | null
  /** Who had the council's further roles, as planned for this session. */
  readonly furtherTurns?: readonly PlannedTurn[]
  /** In the council's language. */
  readonly words: OutWords
}

/** Characters that SharePoint refuses in a file name. */
function fileNameOf(day: string, title: string, reference: string): string {
  const safe = title.replace(/["*:<>?/\\|#%~&{}]+/g, ' ')
  return `${day} ${trimmed(safe, 80).replace(/^[.\s]+|[.\s]+$/g, '')} ${reference}.html`.replace(/\s+/g, ' ')
}

/** Of what only the minutes hold: notes and who was there. */
function notesDigest({ notes, captured, attendance }: SessionState): string {
  const own = captured.filter((each) => !each.removed && each.capture.kind === 'note')
  return textDigest(
    JSON.stringify([
      notes.map((each) => [each.itemId, each.text]),
      own.map(({ capture }) => [capture.id, capture.text, capture.detail ?? '']),
      attendance.map((each) => [each.personId, each.state]),
    ]),
  )
}

/** The minutes that this publish puts into the channel and its files. */
export function publishedMinutes(
  input: Pick<PublishInput, 'state' | 'council' | 'sessionKey' | 'startMs' | 'links' | 'words'> &
    Pick<MinutesInput, 'nextStartMs' | 'standing'>,
): Minutes {
  const { sessionKey, links } = input
  return minutesOf({ ...input, reference: sessionReference(sessionKey), link: links.session })
}

/**
 * Everything that publishing a closed session does, in its final wording. Pure: whoever computes it from the same
 * session gets the same plan; once one is stored, the stored one counts.
 */
export function planPublish(input: PublishInput): PublishPlan {
  const { state, council, sessionKey, startMs, nextSessionKey, invite, words } = input
  const minutes = publishedMinutes(input)
  const day = dayIn(council.timeZone, startMs)
  const sessionTitle = trimmed(state.title || council.name, 200)
  const fileName = fileNameOf(day, sessionTitle, minutes.reference)
  const turns = turnsAtClose({
    state,
    council,
    session: { sessionKey, day },
    ...(input.furtherTurns === undefined ? {} : { further: input.furtherTurns }),
  })
  const left = leftOver(state, sessionKey)
  const effects: Effect[] = [
    ...taskEffects(input),
    ...recordEffects(input),
    ...turns.map((turn): Effect => ({ kind: 'turn', id: `turn/${turn.role}`, turn })),
  ]
  if (left.items.length + left.topics.length > 0) {
    effects.push({
      kind: 'carry',
      id: 'carry',
      fromSession: sessionKey,
      toSession: nextSessionKey,
      items: [...left.items],
      ...(left.topics.length === 0 ? {} : { topics: [...left.topics] }),
    })
  }
  effects.push(
    { kind: 'minutes', id: 'minutes', fileName, digest: notesDigest(state) },
    {
      kind: 'message',
      id: 'message',
      html: channelMessage(minutes, fileName, words),
      marker: minutes.reference,
    },
  )
  if (invite !== null) effects.push({ kind: 'invite', id: 'invite', ...invite })
  return {
    sessionKey,
    thread: seriesOf(sessionKey),
    sessionTitle,
    siteId: council.siteId,
    planId: council.planId,
    bucketId: council.bucketId,
    teamId: council.teamId,
    channelId: council.channelId,
    effects,
  }
}
