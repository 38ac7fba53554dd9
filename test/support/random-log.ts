import { commitmentOf } from '#src/domain/session/ballot-commitment.ts'
import { moveId, type LoggedMove, type Move } from '#src/domain/session/move.ts'
import { seededRandom } from './seeded-random.ts'

const people = ['ana', 'ben', 'cho', 'dee']
const voters = people.slice(0, 3).map((personId) => ({ personId, name: personId, standsInFor: [] }))

/**
 * A log of any moves in log order, sensible ones and others, the same for the same seed. Clients number their moves
 * from 1; votes are opened, cast twice, closed with what was seen or with less, opened again and settled.
 */
export function randomLog(seed: number, length: number, onlyVotes = false): LoggedMove[] {
  const random = seededRandom(seed)
  const below = (most: number) => Math.floor(random() * most)
  const pick = <T>(all: readonly [T, ...T[]] | readonly T[]): T => {
    const found = all[below(all.length)]
    if (found === undefined) throw new Error('Nothing to pick from.')
    return found
  }
  const log: LoggedMove[] = []
  const counts = new Map<string, number>()
  const ids = ['i1', 'i2', 'i3', '__proto__', 'constructor']
  const voteIds = ['v1', 'v2', 'v3']
  const ways = ['open', 'hidden', 'hidden', 'elsewhere'] as const
  const item = (id: string) => ({
    id,
    title: `Item ${below(9)}`,
    kind: 'discuss' as const,
    minutes: 5,
    lead: { kind: 'everyone' as const },
  })
  const someMove = () => (log.length === 0 ? null : moveId(pick(log)))
  const sealed: {
    voteId: string
    personId: string
    marks: { option: string; score: number }[]
    salt: string
  }[] = []
  const capture = () => ({
    kind: 'action' as const,
    id: `c${below(4)}`,
    itemId: pick(ids),
    text: `Do ${below(99)}`,
    ...{
      ownerId: pick(people),
      ownerName: 'x',
      due: null,
    },
  })
  const vote: (() => Move)[] = [
    () => ({
      kind: 'open-vote',
      voteId: pick(voteIds),
      itemId: null,
      question: 'So?',
      ballot: 'yes-no',
      ...{
        way: pick(ways),
        rule: 'majority',
        options: [],
        quorum: null,
        link: '',
        voters,
      },
    }),
    ...[1, 2, 3].map(() => (): Move => {
      const personId = pick(people)
      const marks =
        random() < 0.2 ? [{ option: 'nonsense', score: 1 }] : [{ option: pick(['yes', 'no']), score: 1 }]
      return { kind: 'cast-ballot', voteId: pick(voteIds), personId, marks }
    }),
    ...[1, 2, 3].map(() => (): Move => {
      const salt = below(1e9).toString(16).padStart(32, '0')
      const ballot = {
        voteId: pick(voteIds),
        personId: pick(people),
        marks: [{ option: 'yes', score: 1 }],
        salt,
      }
      sealed.push(ballot)
      const { voteId, personId } = ballot
      return { kind: 'commit-ballot', voteId, personId, commitment: commitmentOf(ballot) }
    }),
    ...[1, 2, 3].map(() => (): Move => {
      const known = sealed.length === 0 ? null : pick(sealed)
      if (known === null) return { kind: 'cancel-vote', voteId: 'v3' }
      return { kind: 'reveal-ballot', ...known, ...(random() < 0.2 ? { salt: '0'.repeat(32) } : {}) }
    }),
    () => ({
      kind: 'close-vote',
      voteId: pick(voteIds),
      counted: log.filter(() => random() < 0.8).map(moveId),
    }),
    () => ({
      kind: 'settle-vote',
      voteId: pick(voteIds),
      counted: log.filter(() => random() < 0.8).map(moveId),
    }),
  ]
  const other: (() => Move)[] = [
    () => ({ kind: 'add-item', item: item(pick(ids)), afterId: random() < 0.5 ? null : pick(ids) }),
    () => ({ kind: 'change-item', item: item(pick(ids)) }),
    () => ({ kind: 'remove-item', itemId: pick(ids) }),
    () => ({ kind: 'move-item', itemId: pick(ids), afterId: pick(ids) }),
    () => ({ kind: 'carry-items', fromSession: `s${below(3)}`, items: [item(pick(ids))] }),
    () => ({ kind: 'propose-item', proposalId: `p${below(3)}`, title: 'T', minutes: 5, why: 'w' }),
    () => ({
      kind: 'answer-proposal',
      proposalId: `p${below(3)}`,
      answer: pick(['accept', 'park']),
      reason: 'r',
      item: item(pick(ids)),
    }),
    () => ({
      kind: 'fill-lines',
      departmentId: pick(ids),
      lines: {
        changed: `${below(9)}`,
        uncertain: '',
        helpNeeded: '',
        helpOffered: '',
      },
    }),
    () => ({ kind: 'take-up-ask', departmentId: pick(ids), captureId: 'c1' }),
    () => ({
      kind: 'set-pre-read',
      preReadId: `r${below(3)}`,
      link:
        random() < 0.3
          ? null
          : {
              title: 't',
              address: 'a',
              itemId: null,
            },
    }),
    () => ({
      kind: 'note-attendance',
      personId: pick(people),
      name: 'n',
      state: pick(['present', 'absent', 'late']),
    }),
    () => ({
      kind: 'assign-role',
      role: pick(['facilitator', 'noteTaker']),
      personId: pick(people),
      name: 'n',
      ...{
        why: 'chosen',
        forPersonId: null,
      },
    }),
    () => ({ kind: 'start' }),
    () => ({ kind: 'start' }),
    () => ({ kind: 'start-item', itemId: pick(ids) }),
    () => ({ kind: 'extend-item', itemId: pick(ids), minutes: below(9) - 3 }),
    () => ({ kind: pick(['pause', 'resume']) }),
    () => ({ kind: pick(['park-item', 'finish-item']), itemId: pick(ids) }),
    () => ({
      kind: 'start-round',
      roundId: `r${below(2)}`,
      itemId: pick(ids),
      speakers: people.map((personId) => ({
        personId,
        name: personId,
      })),
    }),
    () => ({
      kind: 'end-turn',
      roundId: `r${below(2)}`,
      personId: pick(people),
      as: pick(['spoke', 'later', 'passed']),
    }),
    () => ({ kind: 'ask-to-speak', itemId: pick(ids), personId: pick(people), name: 'n' }),
    () => ({ kind: 'give-floor', itemId: pick(ids), personId: pick(people), name: 'n', after: null }),
    () => ({ kind: 'leave-floor', itemId: pick(ids), personId: pick(people), as: 'spoke' }),
    () => ({ kind: 'ask-take-over', askId: `a${below(2)}`, holderId: pick(people) }),
    () => ({ kind: 'answer-take-over', askId: `a${below(2)}`, answer: pick(['yes', 'no', 'withdrawn']) }),
    () => ({ kind: 'take-over', askId: `a${below(2)}` }),
    () => ({
      kind: 'write-notes',
      itemId: pick(ids),
      blockId: `b${below(3)}`,
      text: `${below(99)}`,
      seen: someMove(),
    }),
    () => ({ kind: 'edit-notes', itemId: pick(ids), update: 'AAAA' }),
    () => ({ kind: 'capture', capture: capture(), enteredFor: null }),
    () => ({ kind: 'change-capture', capture: capture(), seen: someMove() }),
    () => ({ kind: pick(['remove-capture', 'restore-capture']), captureId: `c${below(4)}` }),
    () => ({
      kind: 'answer-action',
      captureId: `c${below(4)}`,
      answer: pick(['accept', 'hand-back']),
      reason: 'r',
    }),
    () => ({ kind: 'confirm-minutes', itemId: pick(ids), sessionKey: 's', correction: ' c ' }),
    () => ({ kind: 'decide-left', itemId: pick(ids), decision: 'park', reason: 'r' }),
    () =>
      random() < 0.3 ? { kind: 'close', artefacts: ['actions'], reasonForNone: null } : { kind: 'reopen' },
    () => (random() < 0.1 ? { kind: 'mark-published', ledgerKey: 'l' } : { kind: 'start' }),
  ]
  for (let lamport = 1; log.length < length; lamport += random() < 0.7 ? 1 : 0) {
    const client = pick(['x', 'y', 'z'])
    const last = log.at(-1)
    // Within one Lamport number clients come in the order of their names, and a client once.
    if (last !== undefined && last.lamport === lamport && last.client >= client) continue
    const seq = (counts.get(client) ?? 0) + 1
    counts.set(client, seq)
    const by = pick(people)
    const move =
      log.length < 2 ? { kind: 'start' as const } : pick(random() < (onlyVotes ? 1 : 0.4) ? vote : other)()
    log.push({ client, seq, lamport, atMs: lamport * 20_000, by, byName: by, move })
  }
  return log
}
