import { expect, test } from 'vitest'
import { dayNumber } from '../council/days.ts'
import { linkedMessage } from '../publish/linked-message.ts'
import { digestBlocks, isEmptyDigest } from './week-digest.ts'
import { weekFacts, type WeekSource } from './week-facts.ts'

const words = (id: string, args?: Readonly<Record<string, string | number>>) =>
  `${id} ${Object.values(args ?? {}).join(' ')}`.trim()
const council = { language: 'en', timeZone: 'Europe/Berlin' }
/** An instant in UTC. */
const at = (iso: string) =>
  dayNumber(iso.slice(0, 10)) * 86_400_000 +
  (Number(iso.slice(11, 13)) * 60 + Number(iso.slice(14, 16))) * 60_000
const empty: WeekSource = {
  monday: '2026-11-23',
  timeZone: 'Europe/Berlin',
  today: '2026-11-26',
  startMs: at('2026-11-22T23:00:00Z'),
  sessions: [],
  decisions: [],
  actions: [],
  risks: [],
  next: null,
  topics: [],
}

test('a week runs from Monday to Sunday of the council’s zone, not of the reader’s', () => {
  const session = { title: 'Review', held: true, facilitator: 'Ana' }
  const { held } = weekFacts({
    ...empty,
    sessions: [
      { ...session, key: 'before', startMs: at('2026-11-22T22:59:00Z') },
      { ...session, key: 'first', startMs: at('2026-11-22T23:01:00Z') },
      { ...session, key: 'last', startMs: at('2026-11-29T22:59:00Z') },
      { ...session, key: 'after', startMs: at('2026-11-29T23:01:00Z') },
      { ...session, key: 'planned', held: false, startMs: at('2026-11-25T10:00:00Z') },
    ],
    decisions: [
      { session: 'first', title: 'We buy it' },
      { session: 'after', title: 'Later' },
    ],
  })
  expect(held.map((each) => each.decisions)).toEqual([['We buy it'], []])
})

test('an action is new, done or late by what is known today, and in one place only', () => {
  const action = { owner: 'Ben', createdMs: at('2026-11-24T10:00:00Z'), doneOn: null, state: 'open' as const }
  const { actions } = weekFacts({
    ...empty,
    actions: [
      { ...action, title: 'new', due: '2026-12-01' },
      { ...action, title: 'due today', due: '2026-11-26', createdMs: 0 },
      { ...action, title: 'late', due: '2026-11-25' },
      { ...action, title: 'done', due: '2026-11-20', state: 'done', doneOn: '2026-11-24' },
      { ...action, title: 'done before', due: null, state: 'done', doneOn: '2026-11-22', createdMs: 0 },
    ],
  })
  const titles = (all: readonly { readonly title: string }[]) => all.map((each) => each.title)
  expect([titles(actions.new), titles(actions.late), titles(actions.done)]).toEqual([
    ['new'],
    ['late'],
    ['done'],
  ])
})

test('a risk is named where something happened to it, and not because it was looked at', () => {
  const risk = { course: [], closedOn: null, escalation: null, lastReview: null, raisedMs: 0 }
  const { risks } = weekFacts({
    ...empty,
    risks: [
      { ...risk, title: 'new', raisedMs: at('2026-11-24T10:00:00Z') },
      { ...risk, title: 'reviewed', lastReview: '2026-11-24' },
      { ...risk, title: 'quiet' },
    ],
  })
  expect(risks.map((each) => each.title)).toEqual(['new'])
})

test('last week’s digest says of a risk what that week did to it, not what came before or after', () => {
  const risk = { closedOn: null, escalation: null, lastReview: null, raisedMs: 0 }
  const stand = (since: string, likelihood: number) => ({
    since,
    score: { likelihood, impact: 2 },
    state: 'assessed' as const,
  })
  const asked = { on: '2026-11-24', to: 'Ingrid', toKey: 'i', answerDue: '2026-12-08' }
  const { risks } = weekFacts({
    ...empty,
    today: '2026-12-03',
    risks: [
      {
        ...risk,
        title: 'moved twice',
        course: [stand('2026-10-01', 1), stand('2026-11-25', 2), stand('2026-12-01', 4)],
      },
      { ...risk, title: 'moved later', course: [stand('2026-10-01', 1), stand('2026-12-01', 4)] },
      {
        ...risk,
        title: 'moved on the Sunday before',
        course: [stand('2026-10-01', 1), stand('2026-11-22', 4)],
      },
      {
        ...risk,
        title: 'answered later',
        course: [],
        escalation: { ...asked, answer: { on: '2026-11-30', text: '' } },
      },
      {
        ...risk,
        title: 'escalated later',
        course: [],
        escalation: { ...asked, on: '2026-11-30', answer: null },
      },
    ],
  })
  expect(risks).toEqual([
    {
      title: 'moved twice',
      news: [{ kind: 'score', before: { likelihood: 1, impact: 2 }, after: { likelihood: 2, impact: 2 } }],
    },
    { title: 'answered later', news: [{ kind: 'escalated' }] },
  ])
})

test('the message holds every part, says what it leaves out, and no title can add markup of its own', () => {
  const facts = {
    ...weekFacts(empty),
    topics: Array.from({ length: 12 }, (_, number) => `Topic <b>${number}</b>`),
    next: { title: 'Review', startMs: at('2026-11-30T13:00:00Z'), facilitator: 'Ana & Ben' },
  }
  const blocks = digestBlocks(facts, council, words)
  const html = linkedMessage(
    { language: 'en', title: 'Week', blocks, link: 'https://x.example/?a=1&b=2' },
    words,
  )
  expect(html).toContain('Topic &lt;b&gt;0')
  expect(html).not.toContain('<b>')
  expect(html).toContain('out-digest-more 4')
  expect(html).toContain('Ana &amp; Ben')
  expect(html).toContain('out-digest-none-held')
})

test('a message that would be too large for Teams ends with the way to the rest', () => {
  const items = Array.from({ length: 40 }, () => 'ä'.repeat(700))
  const blocks = items.map((text) => ({ kind: 'paragraph' as const, text }))
  const html = linkedMessage({ language: 'ar', title: 'Week', blocks, link: 'https://x.example' }, words)
  expect(new TextEncoder().encode(html).length).toBeLessThan(24_100)
  expect(html).toContain('out-digest-cut')
  expect(html).toContain('dir="rtl"')
})

test('a week in which nothing happened and nothing is to come is empty', () => {
  expect(isEmptyDigest(weekFacts(empty))).toBe(true)
  expect(isEmptyDigest(weekFacts({ ...empty, topics: ['One'] }))).toBe(false)
})
