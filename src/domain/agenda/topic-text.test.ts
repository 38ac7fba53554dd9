import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { plainLine } from '../council/plain-line.ts'
import { chatLink, mailLink, readTopicText, topicText } from './topic-text.ts'

const topic = { title: 'One test bench', minutes: 15, why: 'Every pump waits', name: 'Dee' }

test('a prefilled message is taken in as it was written, whatever language greets', () => {
  for (const greeting of ['A topic for the council', 'موضوع لجدول الأعمال', ''])
    expect(readTopicText(topicText(topic, greeting))).toEqual(topic)
  const line = fc.string({ maxLength: 100 }).map(plainLine)
  fc.assert(
    fc.property(line, line, line, fc.integer({ min: 1, max: 480 }), (title, why, name, minutes) => {
      fc.pre(title !== '')
      const typed = { title, why, name, minutes }
      expect(readTopicText(topicText(typed, 'Hello'))).toEqual(typed)
    }),
  )
})

test('a message in somebody’s own words gives its first line as the topic, and nobody’s name', () => {
  expect(readTopicText('\n Parking\r\nThere is none.\nSince May.')).toEqual({
    title: 'Parking',
    minutes: 10,
    why: 'There is none. Since May.',
    name: '',
  })
  for (const nothing of ['', ' \n\u202E\n']) expect(readTopicText(nothing)).toBeNull()
})

test('nothing in a message makes an item that the agenda would refuse', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' })), fc.integer(), (junk, minutes) => {
      const read = readTopicText(`▸ ${junk}\n⏱ ${minutes}\n✎ ${junk.repeat(20)}`)
      if (read === null) return
      expect(read.title.length).toBeLessThanOrEqual(200)
      expect(read.why.length).toBeLessThanOrEqual(600)
      expect(read.minutes).toBeGreaterThanOrEqual(1)
      expect(read.minutes).toBeLessThanOrEqual(480)
    }),
    { numRuns: 40 },
  )
})

test('the links carry the text whole and cannot be broken out of', () => {
  const message = 'A & B?\n#1 “x”'
  const chat = new URL(chatLink(['ana@contoso.com', 'b&c@contoso.com'], message))
  expect(chat.searchParams.get('message')).toBe(message)
  expect(chat.searchParams.get('users')).toBe('ana@contoso.com,b&c@contoso.com')
  const mail = new URL(mailLink(['ana@contoso.com'], 'A topic', message))
  expect(mail.searchParams.get('body')).toBe(message.replaceAll('\n', '\r\n'))
})
