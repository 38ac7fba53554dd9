import { expect, test } from 'vitest'
import type { AgendaItem } from '../agenda/agenda.ts'
import { inviteBlock } from './invite-block.ts'
import {
  councilOf,
  readLeftCouncils,
  readLeftOnItem,
  writeLeftCouncils,
  writeLeftOnItem,
} from './left-for-outlook.ts'
import { readAgendaBlock } from './read-agenda-block.ts'
import { sendConcerns, type SentAppointment } from './send-check.ts'

function item(minutes: number, lead: AgendaItem['lead'] = { kind: 'facilitator' }): AgendaItem {
  return { id: `i${minutes}`, title: 'A & B <c>', kind: 'discuss', minutes, lead, carryOver: 'yes' }
}

function blockOf(items: readonly AgendaItem[], language = 'en'): string {
  const words = (id: string, args: Readonly<Record<string, string | number>> = {}) =>
    id === 'out-minutes-count' ? `${new Intl.NumberFormat(language).format(Number(args['count']))} min` : id
  return inviteBlock({
    title: 'Weekly',
    items,
    startMs: 0,
    council: { language: language === 'ar-EG' ? 'ar' : 'en', timeZone: 'UTC' },
    facilitatorName: 'Tom',
    noteTakerName: null,
    link: 'https://weft.example.com/',
    words,
  })
}

const left = {
  council: 'Operating Council',
  planned: 45,
  withoutLead: 0,
  facilitator: 'Tom',
  facilitatorMail: 'tom@x.example',
  facilitatorAway: false,
}
const usual: SentAppointment = {
  bodyHtml: `<p>Hello</p>${blockOf([item(20), item(25)])}`,
  booked: 45,
  attendees: [{ mail: 'Tom@x.example', declined: false, isList: false }],
  ownMail: 'ana@x.example',
  isSeries: false,
  left,
  council: null,
}
const kinds = (change: Partial<SentAppointment>) =>
  sendConcerns({ ...usual, ...change }).map((each) => each.kind)

test('an invite whose agenda fits, has its leads and its facilitator is sent without a word', () => {
  expect(kinds({})).toEqual([])
})

test('an appointment of no council is nobody’s business, whatever stands in it', () => {
  expect(kinds({ bodyHtml: '<p>Lunch</p>', left: null })).toEqual([])
})

test('a council’s meeting without an agenda is said, known by the pane or by whom it invites', () => {
  expect(sendConcerns({ ...usual, bodyHtml: '<p>Weft is a word too</p>' })).toEqual([
    { kind: 'no-agenda', council: 'Operating Council' },
  ])
  expect(kinds({ bodyHtml: '', left: null, council: 'Operating Council' })).toEqual(['no-agenda'])
})

test('a whole series needs no agenda of its own', () => {
  expect(kinds({ bodyHtml: '', isSeries: true })).toEqual([])
})

test('an agenda that is longer than the meeting is said with its figures, as Outlook has the time now', () => {
  expect(sendConcerns({ ...usual, booked: 30 })).toEqual([
    { kind: 'too-long', minutes: 45, booked: 30, over: 15 },
  ])
  expect(kinds({ booked: null })).toEqual([])
})

test('minutes are read in Arabic digits, and in a table that a mail program has rewritten', () => {
  const arabic = blockOf([item(40), item(10)], 'ar-EG')
  expect(arabic).toContain('٤٠')
  expect(kinds({ bodyHtml: arabic, booked: 45 })).toEqual(['too-long'])
  const rewritten = blockOf([item(40), item(10)])
    .replace(/<(\/?)th[^e>]*>/g, '<$1td>')
    .replace(/<(td[^>]*)>/g, '<$1 class="x"><span>\n')
    .replace(/<\/td>/g, '</span></td>')
  expect(kinds({ bodyHtml: rewritten, booked: 45 })).toEqual(['too-long'])
})

test('items without a lead are counted', () => {
  const html = blockOf([item(5, { kind: 'words', text: '' }), item(6), item(7, { kind: 'words', text: ' ' })])
  expect(sendConcerns({ ...usual, bodyHtml: html })).toEqual([{ kind: 'no-lead', count: 2 }])
})

test('a facilitator who is away, declined or is not invited is named', () => {
  const whyOf = (change: Partial<SentAppointment>) =>
    sendConcerns({ ...usual, ...change }).flatMap((each) =>
      each.kind === 'facilitator-absent' ? [each.why] : [],
    )
  expect(whyOf({ left: { ...left, facilitatorAway: true } })).toEqual(['away'])
  expect(whyOf({ attendees: [{ mail: 'tom@x.example', declined: true, isList: false }] })).toEqual([
    'declined',
  ])
  expect(whyOf({ attendees: [{ mail: 'ben@x.example', declined: false, isList: false }] })).toEqual([
    'not-invited',
  ])
  expect(whyOf({ attendees: [{ mail: 'council@x.example', declined: false, isList: true }] })).toEqual([])
  expect(whyOf({ attendees: null })).toEqual([])
  expect(whyOf({ attendees: [], ownMail: 'TOM@x.example' })).toEqual([])
})

test('an agenda that cannot be read is known from the pane, and else not judged', () => {
  const broken = usual.bodyHtml?.replace('Weft ↑', '') ?? ''
  expect(readAgendaBlock(broken)).toBe('unreadable')
  expect(kinds({ bodyHtml: broken, booked: 30 })).toEqual(['too-long'])
  expect(kinds({ bodyHtml: broken, booked: 30, left: null })).toEqual([])
  expect(kinds({ bodyHtml: null, booked: 30, left: null, council: 'X' })).toEqual([])
})

test('what the pane left is read back, and nonsense reads as nothing', () => {
  expect(readLeftOnItem(writeLeftOnItem(left))).toEqual(left)
  for (const nonsense of [undefined, 7, '', '{', '[]', 'null', '{"council":3}', '{"planned":-4}'])
    expect(readLeftOnItem(nonsense)).toBeNull()
  expect(readLeftOnItem('{"council":"x","planned":"9","facilitatorAway":"yes"}')).toMatchObject({
    planned: 0,
    facilitator: null,
    facilitatorAway: false,
  })
  expect(writeLeftOnItem({ ...left, council: 'x'.repeat(3_000) })).toBe('')
  for (const nonsense of [null, '3', '{"name":"x"}', '[1,{"name":4}]'])
    expect(readLeftCouncils(nonsense)).toEqual([])
})

test('the mailbox keeps the councils used last, within what it takes', () => {
  const council = (name: string, count = 2) => ({
    name,
    titles: [`${name} weekly`],
    mails: Array.from({ length: count }, (_each, index) => `person-${index}@council.example`),
  })
  let kept = '[]'
  for (const name of ['A', 'B', 'A']) kept = writeLeftCouncils(readLeftCouncils(kept), council(name))
  expect(readLeftCouncils(kept).map((each) => each.name)).toEqual(['A', 'B'])
  kept = writeLeftCouncils(readLeftCouncils(kept), { ...council('A'), titles: ['Harvest'] })
  expect(readLeftCouncils(kept)[0]?.titles).toEqual(['Harvest', 'A weekly'])
  for (let index = 0; index < 20; index += 1)
    kept = writeLeftCouncils(readLeftCouncils(kept), council(`C${index}`, 100))
  expect(kept.length).toBeLessThan(24_001)
  expect(readLeftCouncils(kept)[0]?.name).toBe('C19')
})

test('a council is recognised by half of its other members or by a subject, and not in an empty appointment', () => {
  const councils = readLeftCouncils(
    JSON.stringify([
      {
        name: 'Operating Council',
        titles: ['Weekly cross-functional review'],
        mails: ['ana@x.example', 'ben@x.example', 'mei@x.example', 'tom@x.example', 'zoe@x.example'],
      },
    ]),
  )
  const found = (mails: readonly string[], subject = '') =>
    councilOf({ subject, mails, ownMail: 'Tom@x.example' }, councils)?.name ?? null
  expect(found([])).toBeNull()
  expect(found(['ben@x.example', 'tom@x.example'])).toBeNull()
  expect(found(['Ben@x.example', 'mei@x.example'])).toBe('Operating Council')
  expect(found([], ' weekly  Cross-Functional review')).toBe('Operating Council')
  expect(found([], 'Weekly')).toBeNull()
})
