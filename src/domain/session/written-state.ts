import * as v from 'valibot'
import { commitmentOf } from './ballot-commitment.ts'
import { emptySession } from './fold.ts'
import type { SessionState, VoteEntry } from './session-state.ts'
import { readVotesWritten, writeVotes } from './written-votes.ts'
import { writtenStateSchema, type WrittenState } from './state-schema.ts'

type Pairs<Value> = readonly (readonly [string, Value])[]

/** Pairs as a plain object; every name becomes a property of its own, whatever it is. */
function fromPairs<Value>(pairs: Pairs<Value>): Readonly<Record<string, Value>> {
  return Object.fromEntries(pairs)
}

/** What the first opening of each hidden ballot commits to; empty where a checkpoint has found it right before. */
function openedWith(
  voteLog: SessionState['voteLog'],
): (ballot: { readonly voteId: string; readonly personId: string }) => string | undefined {
  const opened = new Map<string, Map<string, string>>()
  for (const { move } of voteLog) {
    if (move.kind !== 'reveal-ballot') continue
    const ofVote = opened.get(move.voteId) ?? new Map<string, string>()
    opened.set(move.voteId, ofVote)
    if (!ofVote.has(move.personId)) ofVote.set(move.personId, move.salt === '' ? '' : commitmentOf(move))
  }
  return ({ voteId, personId }) => opened.get(voteId)?.get(personId)
}

function withoutKnownCommitments(voteLog: SessionState['voteLog']): readonly VoteEntry[] {
  const opened = openedWith(voteLog)
  return voteLog.map((each) => {
    const { move } = each
    if (move.kind !== 'commit-ballot') return each
    const same = opened(move) === move.commitment
    return same ? { ...each, move: { ...move, commitment: '' } } : each
  })
}

/** Null where a ballot that was left out is opened by nothing. */
function withCommitments(voteLog: readonly VoteEntry[]): readonly VoteEntry[] | null {
  const opened = openedWith(voteLog)
  const entries: VoteEntry[] = []
  for (const each of voteLog) {
    const { move } = each
    if (move.kind !== 'commit-ballot' || move.commitment !== '') entries.push(each)
    else {
      const commitment = opened(move)
      if (commitment === undefined) return null
      entries.push(commitment === '' ? each : { ...each, move: { ...move, commitment } })
    }
  }
  return entries
}

function votesOf(written: WrittenState['voteLog']): readonly VoteEntry[] | null {
  const entries = Array.isArray(written) ? written : readVotesWritten(written)
  return entries === null ? null : withCommitments(entries)
}

/**
 * The state as text: equal states give equal text, whoever writes it. Null where it holds what this release would not
 * read again.
 */
export function writeState(state: SessionState): string | null {
  const { progress, lines, asksTakenUp, speaking, confirmedMinutes, leftDecisions, noteEdits } = state
  const parsed = v.safeParse(writtenStateSchema, {
    ...state,
    progress: Object.entries(progress),
    lines: Object.entries(lines),
    asksTakenUp: Object.entries(asksTakenUp),
    speaking: { ...speaking, spoken: Object.entries(speaking.spoken) },
    confirmedMinutes: Object.entries(confirmedMinutes),
    leftDecisions: Object.entries(leftDecisions),
    noteEdits: Object.entries(noteEdits),
    voteLog: writeVotes(withoutKnownCommitments(state.voteLog)),
  })
  return parsed.success ? JSON.stringify(parsed.output) : null
}

/** The state that a text describes; null where it is none. Never throws. */
export function readState(text: string): SessionState | null {
  const parsed = v.safeParse(writtenStateSchema, fromJson(text))
  if (!parsed.success) return null
  const { output } = parsed
  const voteLog = votesOf(output.voteLog)
  if (voteLog === null) return null
  const { facilitator, noteTaker } = output.roles
  return {
    // In one order with every other state: what is folded onto them is then made by copying one kind of object.
    ...emptySession,
    ...output,
    voteLog,
    roles: { ...(facilitator && { facilitator }), ...(noteTaker && { noteTaker }) },
    progress: fromPairs(output.progress),
    lines: fromPairs(output.lines),
    asksTakenUp: fromPairs(output.asksTakenUp),
    speaking: { ...output.speaking, spoken: fromPairs(output.speaking.spoken) },
    confirmedMinutes: fromPairs(output.confirmedMinutes),
    leftDecisions: fromPairs(output.leftDecisions),
    noteEdits: fromPairs(output.noteEdits),
  }
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
