import { describe, expect, test } from 'vitest'
import { randomLog } from '#test/support/random-log.ts'
import { seededRandom, shuffled } from '#test/support/seeded-random.ts'
import { commitmentOf } from './ballot-commitment.ts'
import { coverable, foldFrom, following, type Checkpoint } from './checkpoint.ts'
import { compactVotes } from './compact-votes.ts'
import { coversAll, coversId, coversList, newlyCovered, nothingCovered } from './covers.ts'
import { foldSession } from './fold.ts'
import { moveId, type LoggedMove, type Move } from './move.ts'
import { readMoves } from './read-moves.ts'
import { readVotes } from './read-votes.ts'
import type { SessionState, VoteEntry } from './session-state.ts'
import { readState, writeState } from './written-state.ts'
import { yesNoVote } from '#test/support/yes-no-vote.ts'

const seeds = Array.from({ length: 20 }, (_each, seed) => seed + 1)

/** What people see: everything but the moves of votes, and what is read from those. */
function seen({ voteLog, ...rest }: SessionState) {
  return { ...rest, votes: readVotes({ voteLog, phase: rest.phase }) }
}

/** As everybody gets it: through its text. */
function written({ state, covers }: Checkpoint): Checkpoint {
  const read = readState(writeState(state) ?? '')
  if (read === null) throw new Error('The state cannot be read again.')
  return { state: read, covers }
}

function chain(log: readonly LoggedMove[], ...ends: readonly number[]): Checkpoint | null {
  let last: Checkpoint | null = null
  let from = 0
  for (const end of ends) {
    last = written(following(last, log.slice(from, end)))
    from = end
  }
  return last
}

describe('[CHECKPOINT-1] a checkpoint and what it does not cover', () => {
  test('say what the whole log says, wherever it was cut and however often', () => {
    for (const seed of seeds) {
      const log = randomLog(seed, 120)
      const random = seededRandom(seed)
      const cuts = [1, 2, 3].map(() => Math.floor(random() * 120)).sort((a, b) => a - b)
      const state = foldFrom(chain(log, ...cuts), log)
      expect(seen(state), `seed ${seed}`).toEqual(seen(foldSession(log)))
    }
  })

  test('give one state, in whatever order and however often late and other moves arrive', () => {
    for (const seed of seeds) {
      const random = seededRandom(seed)
      const all = randomLog(seed, 100)
      // The moves of one client from somewhere on were on their way when the checkpoint was written.
      const late = all.filter((each) => each.client === 'y' && each.lamport > 20)
      const inTime = all.filter((each) => !late.includes(each))
      const checkpoint = chain(inTime, 50)
      const one = writeState(foldFrom(checkpoint, all))
      const other = writeState(foldFrom(checkpoint, shuffled([...all, ...late], random)))
      expect(other).toBe(one)
      expect(one).not.toBeNull()
    }
  })

  test('go on where the log was: Lamport numbers, versions and counted ballots stay as they were', () => {
    const log = randomLog(7, 90)
    const checkpoint = chain(log, 60)
    expect(checkpoint?.state.lamport).toBe(log[59]?.lamport)
    const versions = (state: SessionState) => [...state.notes, ...state.captured].map((each) => each.version)
    expect(versions(foldFrom(checkpoint, log))).toEqual(versions(foldSession(log)))
  })
})

describe('[CHECKPOINT-2] votes in a checkpoint', () => {
  test('read the same without what closed ones no longer need, whatever comes after', () => {
    let dropped = 0
    for (const seed of seeds) {
      const log = randomLog(seed, 160, true)
      for (const cut of [60, 110, 160]) {
        const before = foldSession(log.slice(0, cut))
        const slim = { ...before, voteLog: compactVotes(before.voteLog) }
        dropped += before.voteLog.length - slim.voteLog.length
        expect(readVotes(slim), `seed ${seed} at ${cut}`).toEqual(readVotes(before))
        const checkpoint = { state: slim, covers: chain(log, cut)?.covers ?? nothingCovered }
        expect(readVotes(foldFrom(checkpoint, log)), `seed ${seed} from ${cut}`).toEqual(
          readVotes(foldSession(log)),
        )
        expect(compactVotes(slim.voteLog)).toEqual(slim.voteLog)
      }
    }
    expect(dropped).toBeGreaterThan(15)
  })

  const at = (client: string, seq: number, lamport: number, move: Move, by = client): LoggedMove => ({
    client,
    seq,
    lamport,
    atMs: lamport * 1e3,
    by,
    byName: by,
    move,
  })
  const voters = ['a', 'b', 'c'].map((personId) => ({ personId, name: personId, standsInFor: [] }))
  const opening: LoggedMove[] = [at('a', 1, 1, { kind: 'start' }), at('a', 2, 2, yesNoVote({ voters }))]
  const cast = (client: string, seq: number, lamport: number, option: string) =>
    at(client, seq, lamport, {
      kind: 'cast-ballot',
      voteId: 'v',
      personId: client,
      marks: [
        {
          option,
          score: 1,
        },
      ],
    })
  const ballots = (state: SessionState) =>
    readVotes(state).votes[0]?.ballots.map((each) => `${each.voter.personId}:${each.marks[0]?.option}`)

  test('a ballot that comes late to a closed vote does not count and is told to whoever cast it', () => {
    const close = at('a', 3, 5, { kind: 'close-vote', voteId: 'v', counted: ['b/1'] })
    const log = [...opening, cast('b', 1, 3, 'yes'), close]
    const late = cast('c', 1, 4, 'no')
    const state = foldFrom(following(null, log), [...log, late])
    expect(ballots(state)).toEqual(['b:yes'])
    expect(readVotes(state).refused).toMatchObject([{ id: 'c/1', reason: 'after-close' }])
  })

  test('a ballot that comes late to an open vote counts when whoever closes it has seen it', () => {
    const log = [...opening, cast('b', 1, 3, 'yes'), cast('b', 2, 5, 'no')]
    const late = cast('c', 1, 4, 'no')
    const close = at('a', 3, 6, { kind: 'close-vote', voteId: 'v', counted: ['b/1', 'c/1'] })
    const state = foldFrom(following(null, log), [late, close])
    // Also the ballot that its person has replaced: whoever closed the vote had seen that one alone.
    expect(ballots(state)).toEqual(['b:yes', 'c:no'])
  })

  describe('of a hidden vote that was settled', () => {
    const ballot = (personId: string, option: string, digit: string) => ({
      ...{ voteId: 'v', personId, salt: digit.repeat(32) },
      marks: [{ option, score: 1 }],
    })
    const [yes, no] = [ballot('b', 'yes', '1'), ballot('c', 'no', '2')]
    const commit = (client: string, seq: number, lamport: number, of: ReturnType<typeof ballot>) => {
      const { voteId, personId } = of
      const commitment = commitmentOf(of)
      return at(client, seq, lamport, { kind: 'commit-ballot', voteId, personId, commitment })
    }
    const reveal = (client: string, seq: number, lamport: number, of: ReturnType<typeof ballot>) =>
      at(client, seq, lamport, { kind: 'reveal-ballot', ...of })
    const opened: LoggedMove[] = [
      at('a', 1, 1, { kind: 'start' }),
      at('a', 2, 2, yesNoVote({ voters, way: 'hidden' })),
      commit('b', 1, 3, ballot('b', 'no', '7')),
      commit('b', 2, 4, yes),
      commit('c', 1, 5, no),
      at('a', 3, 6, { kind: 'close-vote', voteId: 'v', counted: ['b/1', 'b/2', 'c/1'] }),
      reveal('b', 3, 7, yes),
    ]
    const settle = at('a', 4, 9, { kind: 'settle-vote', voteId: 'v', counted: ['b/3', 'c/2'] })
    const whole = [...opened, reveal('c', 2, 8, no), settle]

    test('neither salts nor replaced ballots are kept, and it reads as it did', () => {
      const checkpoint = written(following(null, whole))
      const text = writeState(checkpoint.state) ?? ''
      expect(text).not.toContain(yes.salt)
      expect(text).not.toContain(no.salt)
      expect(text).not.toContain('b/1')
      expect(ballots(checkpoint.state)).toEqual(['b:yes', 'c:no'])
      expect(readVotes(checkpoint.state)).toEqual(readVotes(foldSession(whole)))
    })

    test('when each ballot came is not kept, when it was opened and closed is', () => {
      const { state } = written(following(null, whole))
      const times = new Set(state.voteLog.map((each) => `${each.move.kind} ${each.atMs}`))
      expect([...times]).toEqual([
        'open-vote 2000',
        'commit-ballot 2000',
        'close-vote 6000',
        'reveal-ballot 2000',
        'settle-vote 9000',
      ])
    })

    test('what somebody opens or commits to afterwards changes nothing', () => {
      const checkpoint = written(following(null, whole))
      const later = [
        reveal('b', 4, 10, ballot('b', 'no', '7')),
        commit('c', 3, 11, ballot('c', 'yes', '3')),
        reveal('c', 4, 12, ballot('c', 'yes', '3')),
      ]
      const state = foldFrom(checkpoint, later)
      expect(ballots(state)).toEqual(['b:yes', 'c:no'])
      expect(readVotes(state)).toEqual(readVotes(foldSession([...whole, ...later])))
      const next = written(following(checkpoint, later))
      expect(readVotes(next.state)).toEqual(readVotes(state))
    })

    test('while it is not settled, or a ballot does not match, the salts stay', () => {
      const open = written(following(null, opened))
      expect(writeState(open.state)).toContain(yes.salt)
      expect(ballots(foldFrom(open, [reveal('c', 2, 8, no), settle]))).toEqual(['b:yes', 'c:no'])
      const wrong = reveal('c', 2, 8, { ...no, salt: '4'.repeat(32) })
      const checkpoint = written(following(null, [...opened, wrong, settle]))
      expect(ballots(checkpoint.state)).toEqual(['b:yes'])
      expect(readVotes(checkpoint.state).refused).toMatchObject([{ id: 'c/2', reason: 'does-not-match' }])
    })

    test('wherever it is cut, and whatever people commit to and open, it reads as the whole log', () => {
      let salts = 0
      for (let seed = 1; seed <= 100; seed += 1) {
        const random = seededRandom(seed)
        const below = (most: number) => Math.floor(random() * most)
        const seqs = new Map([['a', 2]])
        const log: LoggedMove[] = opened.slice(0, 2)
        const make = (client: string, move: Move) => {
          const seq = (seqs.get(client) ?? 0) + 1
          seqs.set(client, seq)
          log.push(at(client, seq, log.length + 1, move))
          return `${client}/${seq}`
        }
        const made = ['b', 'c', 'a'].map((personId) => ballot(personId, 'yes', `${below(9)}`))
        // Mostly each of them once.
        const some = () => [...made.filter(() => below(5) > 0), ...made.filter(() => below(5) === 0)]
        const odd = ({ personId }: ReturnType<typeof ballot>) => ballot(personId, 'no', '9')
        const commits = () =>
          some().map((own) => {
            const { voteId, personId } = own
            const commitment = commitmentOf(below(6) === 0 ? odd(own) : own)
            return make(personId, { kind: 'commit-ballot', voteId, personId, commitment })
          })
        const reveals = () =>
          some().map((own) =>
            make(own.personId, { kind: 'reveal-ballot', ...(below(6) === 0 ? odd(own) : own) }),
          )
        const most = <Each>(all: readonly Each[]) => all.filter(() => random() < 0.9)
        make('a', { kind: 'close-vote', voteId: 'v', counted: most(commits()) })
        make('a', { kind: 'settle-vote', voteId: 'v', counted: most(reveals()) })
        if (below(2) === 0) reveals()
        if (below(2) === 0) commits()
        const cuts = [below(log.length), below(log.length), log.length].sort((x, y) => x - y)
        const checkpoint = chain(log, ...cuts)
        expect(readVotes(foldFrom(chain(log, ...cuts.slice(0, 2)), log)), `seed ${seed}`).toEqual(
          readVotes(foldSession(log)),
        )
        expect(checkpoint === null ? null : readVotes(checkpoint.state)).toEqual(readVotes(foldSession(log)))
        const without = (each: VoteEntry) => each.move.kind === 'reveal-ballot' && each.move.salt === ''
        salts += checkpoint?.state.voteLog.filter(without).length ?? 0
      }
      expect(salts).toBeGreaterThan(20)
    })

    test('no move comes without a salt or a commitment', () => {
      const { moves, unreadable } = readMoves([
        reveal('b', 9, 20, { ...yes, salt: '' }),
        at('b', 9, 20, { kind: 'commit-ballot', voteId: 'v', personId: 'b', commitment: '' }),
      ])
      expect([moves.length, unreadable]).toEqual([0, 2])
    })
  })

  test('[CHECKPOINT-3] nothing that was closed with a ballot is covered before that ballot is', () => {
    const close = at('a', 3, 5, { kind: 'close-vote', voteId: 'v', counted: ['c/1'] })
    const after = at('a', 4, 6, { kind: 'pause' })
    const held = [...opening, close, after]
    expect(coverable(null, held, () => true).map(moveId)).toEqual(['a/1', 'a/2'])
    const whole = [...opening, cast('c', 1, 4, 'no'), close, after]
    expect(coverable(null, whole, () => true)).toHaveLength(5)
  })
})

describe('[CHECKPOINT-3] which moves the next checkpoint covers', () => {
  const start = (client: string, seq: number, lamport: number): LoggedMove => ({
    client,
    seq,
    lamport,
    atMs: 1,
    by: client,
    byName: client,
    move: { kind: 'start' },
  })

  test('nothing from the first one on that the list may not hold', () => {
    const log = [start('x', 1, 1), start('y', 1, 2), start('x', 2, 3)]
    expect(coverable(null, log, (id) => id !== 'y/1').map(moveId)).toEqual(['x/1'])
  })

  test('nothing behind a gap in what its client has made', () => {
    const log = [start('x', 1, 1), start('y', 2, 2), start('x', 2, 3)]
    expect(coverable(null, log, () => true).map(moveId)).toEqual(['x/1'])
  })

  test('it goes on where the one before it ended', () => {
    const first = following(null, [start('x', 1, 1), start('y', 1, 2)])
    const next = [start('x', 2, 3), start('y', 2, 4)]
    expect(coverable(first, next, () => true)).toEqual(next)
    const second = following(first, next)
    expect(coversList(second.covers)).toEqual([
      ['x', [[1, 2]]],
      ['y', [[1, 2]]],
    ])
    expect(coversAll(second.covers, first.covers)).toBe(true)
    expect(coversAll(first.covers, second.covers)).toBe(false)
    expect(newlyCovered(second.covers, first.covers)).toBe(2)
  })

  test('a name that is no move of anybody is covered by nothing', () => {
    const { covers } = following(null, [start('a/b', 1, 1)])
    expect(['a/b/1', 'a/b/2', 'a/b', '/1', 'a/b/1.5', ''].map((id) => coversId(covers, id))).toEqual([
      true,
      false,
      false,
      false,
      false,
      false,
    ])
  })
})

describe('[CHECKPOINT-4] the text of a state', () => {
  test('gives the same state again, and equal states are equal text', () => {
    for (const seed of seeds) {
      const state = foldSession(randomLog(seed, 130))
      const text = writeState(state)
      const read = readState(text ?? '')
      expect(read, `seed ${seed}`).toEqual(JSON.parse(JSON.stringify(state)))
      expect(read === null ? null : writeState(read)).toBe(text)
    }
  })

  test('is refused where it is none, and never throws', () => {
    const text = writeState(foldSession(randomLog(3, 60))) ?? ''
    expect(readState(text)).not.toBeNull()
    for (const damaged of [
      '',
      '{',
      'null',
      '[]',
      '{}',
      text.slice(0, -1),
      text.replace('"items":[', '"items":[7,'),
    ])
      expect(readState(damaged)).toBeNull()
    expect(readState(text.replace(/"lamport":\d+/, '"lamport":1e300'))).toBeNull()
  })

  test('of a release before, which wrote each move of a vote by itself, is read as the same state', () => {
    for (const seed of seeds) {
      const state = foldSession(randomLog(seed, 130))
      const { voteLog } = state
      const before = JSON.stringify({ ...JSON.parse(writeState(state) ?? ''), voteLog })
      expect(readState(before), `seed ${seed}`).toEqual(readState(writeState(state) ?? ''))
    }
  })

  test('with a spoilt column of votes is another state or none, and never throws', () => {
    const whole = JSON.parse(writeState(foldSession(randomLog(3, 130))) ?? '')
    const random = seededRandom(7)
    const columns = Object.keys(whole.voteLog).filter((each) => Array.isArray(whole.voteLog[each]))
    expect(columns).toContain('vote')
    let none = 0
    for (let times = 0; times < 400; times += 1) {
      const spoilt = structuredClone(whole)
      const column = spoilt.voteLog[columns[Math.floor(random() * columns.length)] ?? 'vote']
      const place = Math.floor(random() * column.length)
      if (random() < 0.3) column.splice(place, 1)
      else column[place] = [-1, 1e9, 2 ** 52, null, 'x', [[0, 1e9]], 3][Math.floor(random() * 7)]
      if (readState(JSON.stringify(spoilt)) === null) none += 1
    }
    expect(none).toBeGreaterThan(200)
  })

  test('says who voted, on which page and who might have once, however often they did', () => {
    const people = Array.from(
      { length: 50 },
      (_each, at) => `10000000-0000-4000-8000-${String(at).padStart(12, '0')}`,
    )
    const voters = people.map((personId) => ({
      personId,
      name: `Somebody of department ${personId}`,
      standsInFor: [],
    }))
    const seqs = new Map<string, number>()
    const log: LoggedMove[] = []
    const make = (client: string, move: Move) => {
      const seq = (seqs.get(client) ?? 0) + 1
      seqs.set(client, seq)
      log.push({
        client,
        seq,
        lamport: log.length + 1,
        atMs: log.length * 700,
        by: client,
        byName: `Name ${client}`,
        move,
      })
      return `${client}/${seq}`
    }
    make('chair', { kind: 'start' })
    for (let vote = 0; vote < 20; vote += 1) {
      const voteId = `20000000-0000-4000-8000-${String(vote).padStart(12, '0')}`
      make('chair', yesNoVote({ voteId, voters }))
      const counted = people.map((personId) =>
        make(personId, { kind: 'cast-ballot', voteId, personId, marks: [{ option: 'yes', score: 1 }] }),
      )
      make('chair', { kind: 'close-vote', voteId, counted })
    }
    const state = following(null, log).state
    const text = writeState(state) ?? ''
    expect(readState(text)).toEqual(JSON.parse(JSON.stringify(state)))
    // Some forty characters for each ballot; each by itself they are more than three hundred.
    expect(text.length).toBeLessThan(1000 * 45)
  })
})
