import { expect, test } from 'vitest'
import { detailOfMail, mailLink, roomForWords, titleOfMail, wordsOfMail } from './made-of-mail.ts'

const source = { senderName: 'Rosa Whitlock', subject: 'x', link: mailLink('AAMk/x+y=') }

test('the link names the mail in Outlook on the web, whatever its id holds', () => {
  expect(source.link).toBe(
    'https://outlook.office365.com/owa/?ItemID=AAMk%2Fx%2By%3D&exvsurl=1&viewmodel=ReadMessageItem',
  )
})

test('a subject becomes a title of one line without the marks of answers', () => {
  expect(titleOfMail('AW: Re: FW:  Delivery\r\nmay slip', 200)).toBe('Delivery may slip')
  expect(titleOfMail('Resource plan', 200)).toBe('Resource plan')
  expect(titleOfMail('\u202e\u200b ', 200)).toBe('')
  expect(titleOfMail('x'.repeat(300), 200)).toHaveLength(200)
  expect(titleOfMail(`${'x'.repeat(198)}😀😀`, 200)).toBe(`${'x'.repeat(198)}…`)
})

test('a mail’s words keep their lines and lose what is not seen', () => {
  expect(wordsOfMail('Dear all,\r\n\r\n\r\n\r\nit\u202e slips.\u0000\n', 500)).toBe('Dear all,\n\nit slips.')
  expect(wordsOfMail('word '.repeat(100), 20)).toBe('word word word word…')
})

test('what is kept is what the person saw, with sender and link, and fits its field to the sign', () => {
  const room = roomForWords(source, 600)
  const kept = detailOfMail(source, 'x'.repeat(room))
  expect(kept).toHaveLength(600)
  expect(kept.endsWith(`\nRosa Whitlock: ${source.link}`)).toBe(true)
  expect(detailOfMail({ ...source, senderName: '' }, ' ')).toBe(source.link)
  expect(roomForWords({ ...source, link: 'x'.repeat(700) }, 600)).toBe(0)
})
