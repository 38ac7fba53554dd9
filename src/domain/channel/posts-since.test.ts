import { expect, test } from 'vitest'
import { messageLink } from './message-link.ts'
import { isMadeOf, madeOfPost, postsSince, type ChannelPost } from './posts-since.ts'

const post = (id: string, atMs: number, text: string, more: Partial<ChannelPost> = {}): ChannelPost => ({
  id,
  atMs,
  text,
  webUrl: `https://teams.microsoft.com/l/message/c/${id}`,
  authorName: 'Layla',
  subject: '',
  ...more,
})

test('posts since the last session are read from the oldest on, without what is empty', () => {
  const posts = [post('3', 30, 'third'), post('2', 20, ''), post('1', 10, 'first'), post('0', 5, 'before')]
  expect(postsSince(posts, 5).map((each) => each.id)).toEqual(['1', '3'])
  const [long] = postsSince([post('1', 10, 'x'.repeat(398) + '\u{1F600}'.repeat(9))], 0)
  expect(long?.text).toHaveLength(399)
  expect(long?.text.endsWith('x\u2026')).toBe(true)
})

test('a topic is called by the subject or the first sentence, and keeps the words and the link', () => {
  const said = post('1', 10, 'Line 2 stops on Friday. Can we talk about it?')
  const made = madeOfPost(said, { title: 200, detail: 600 })
  expect(made.title).toBe('Line 2 stops on Friday.')
  expect(made.detail).toBe(`Layla: ${said.text}\n${said.webUrl}`)
  expect(isMadeOf(said, made.detail)).toBe(true)
  expect(isMadeOf(post('2', 10, ''), made.detail)).toBe(false)
  const long = madeOfPost(
    { ...said, text: 'word '.repeat(400), subject: 'Line 2' },
    { title: 200, detail: 600 },
  )
  expect(long.title).toBe('Line 2')
  expect(long.detail.length).toBeLessThanOrEqual(600)
  expect(isMadeOf(said, long.detail)).toBe(true)
})

test('only links to a message in Teams are taken', () => {
  const link = 'https://teams.microsoft.com/l/message/19%3Aabc%40thread.tacv2/1700000000000?tenantId=t'
  expect(messageLink(` ${link} `)).toBe(link)
  for (const other of [
    '',
    'javascript:alert(1)//teams.microsoft.com/l/message/a/b',
    'http://teams.microsoft.com/l/message/a/b',
    'https://teams.microsoft.com.example.org/l/message/a/b',
    'https://me@teams.microsoft.com/l/message/a/b',
    'https://teams.microsoft.com/l/entity/a/b',
    `${link}${'x'.repeat(600)}`,
  ])
    expect(messageLink(other), other).toBeNull()
})
