import { expect, test } from 'vitest'
import type { AgendaItem } from '../agenda/agenda.ts'
import { inviteText } from './invite-text.ts'
import { putTextBlock, removeTextBlock } from './put-text-block.ts'

const JOIN = 'https://teams.microsoft.com/l/meetup-join/19%3ameeting_AbC%40thread.v2/0?context=%7b%7d'
const rule = '_'.repeat(80)
const body = [
  'Bring numbers.',
  '',
  rule,
  'Microsoft Teams meeting',
  `Click here to join the meeting<${JOIN}>`,
  rule,
].join('\r\n')

const item: AgendaItem = {
  id: 'a',
  title: 'Bottlenecks',
  minutes: 10,
  kind: 'discuss',
  lead: { kind: 'facilitator' },
  purpose: 'See early',
}
const agenda = (items: readonly AgendaItem[] = [item]) =>
  inviteText({
    title: 'Weekly',
    items,
    startMs: 1_795_424_400_000,
    council: { language: 'en', timeZone: 'UTC' },
    facilitatorName: 'Ana',
    noteTakerName: null,
    link: 'https://weft.example/s',
    words: (id, args) => (args === undefined ? id : `${id} ${Object.values(args).join(' ')}`),
  })

function put(text: string, block = agenda()): string {
  const outcome = putTextBlock(text, block, JOIN)
  if (!outcome.ok) throw new Error(outcome.reason)
  return outcome.html
}

test('the agenda stands before the join details as lines that read by themselves', () => {
  const text = put(body)
  expect(text.indexOf('Bring numbers.')).toBeLessThan(text.indexOf('Weft ↓'))
  expect(text.indexOf('Weft ↑')).toBeLessThan(text.indexOf(rule))
  expect(text).toMatch(
    /9:00\sAM {2}Bottlenecks \(out-lead-facilitator, out-minutes-count 10\)\r\n {4}See early/,
  )
  expect(text.endsWith(body.slice(body.indexOf(rule)))).toBe(true)
  expect(text).not.toContain('<td')
})

test('a second agenda takes the place of the first, and the same one changes nothing', () => {
  const once = put(body)
  expect(putTextBlock(once, agenda(), JOIN)).toMatchObject({ ok: true, html: once, replaced: false })
  const twice = put(once, agenda([{ ...item, title: 'Wins' }]))
  expect(twice.split('Weft ↓')).toHaveLength(2)
  expect(twice).toContain('Wins')
  expect(twice).not.toContain('Bottlenecks')
})

test('taken off, the body reads as it did before', () => {
  expect(removeTextBlock(put(body), JOIN)).toEqual({ ok: true, html: body, replaced: true })
  expect(removeTextBlock(body, JOIN)).toEqual({ ok: true, html: body, replaced: false })
})

test('a text without the join address is left alone, also where only the thread is Weft’s own link', () => {
  const bare = body.replace(JOIN, 'https://weft.example/?s=19%3ameeting_AbC%40thread.v2')
  expect(putTextBlock(bare, agenda(), JOIN)).toEqual({ ok: false, reason: 'join-block-not-recognised' })
  expect(putTextBlock('Lunch', agenda(), null)).toMatchObject({ ok: true })
})

test('half an agenda, two of them, or one around the join details is refused', () => {
  const refused = { ok: false, reason: 'old-block-not-recognised' }
  expect(putTextBlock(`Weft ↓\r\n${body}`, agenda(), JOIN)).toEqual(refused)
  expect(putTextBlock(`${agenda()}\r\n${agenda()}\r\n${body}`, agenda(), JOIN)).toEqual(refused)
  expect(putTextBlock(`Weft ↓\r\n${body}\r\nWeft ↑`, agenda(), JOIN)).toEqual(refused)
  expect(removeTextBlock(`Weft ↓\r\n${body}\r\nWeft ↑`, JOIN)).toEqual(refused)
})

test('a text that would be longer than Outlook takes is not written', () => {
  expect(putTextBlock('x'.repeat(999_990) + body, agenda(), JOIN)).toEqual({
    ok: false,
    reason: 'body-too-large',
  })
})

test('a line break typed into a title makes no mark of its own', () => {
  const text = put(body, agenda([{ ...item, title: 'A\r\nWeft ↑\r\nB' }]))
  expect(putTextBlock(text, agenda(), JOIN).ok).toBe(true)
})
