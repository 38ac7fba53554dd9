import { expect, test } from 'vitest'
import type { Minutes } from '../publish/minutes.ts'
import { mailHtml } from './mail-html.ts'

const minutes: Minutes = {
  language: 'ar',
  title: 'A <b>&',
  when: 'W',
  reference: 'r',
  link: 'https://w.test/?a=1&b="',
  blocks: [
    { kind: 'table', caption: 'Actions', head: ['<Action>', 'Owner'], rows: [['One\ntwo', '<img src=x>']] },
  ],
}
const words = (id: string) => id

test('mail has its language and direction, and each cell its own border', () => {
  const html = mailHtml(minutes, words)
  expect(html).toContain('<div lang="ar" dir="rtl">')
  expect(html.match(/<t[hd] [^>]*style="border:/g)).toHaveLength(4)
  expect(html.match(/<td style="border:/g)).toHaveLength(1)
  expect(html).not.toMatch(/<style|class=|<caption/)
})

test('what people typed stays text', () => {
  const html = mailHtml(minutes, words)
  expect(html).not.toMatch(/<img|<b>|<Action>/)
  expect(html).toContain('One<br>two')
  expect(html).toContain('href="https://w.test/?a=1&amp;b=&quot;"')
})

test('an excerpt for somebody outside has no address in it', () => {
  expect(mailHtml({ ...minutes, link: '' }, words)).not.toMatch(/<a |out-open-in-weft/)
})
