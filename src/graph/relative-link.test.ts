import { expect, test } from 'vitest'
import { ForeignLink } from './failures.ts'
import { relativeLink } from './relative-link.ts'

const https = 'https://graph.microsoft.com/v1.0'
const http = 'http://graph.localhost:3123/graph/v1.0'

test('a link below an https base becomes a path', () => {
  expect(relativeLink(https, `${https}/sites/a,b,c/lists/x/items/delta?token=1%2B2`)).toBe(
    '/sites/a,b,c/lists/x/items/delta?token=1%2B2',
  )
})

test('a link below an http base with a port and a folder becomes a path', () => {
  expect(relativeLink(http, `${http}/me/calendarView?$skip=10`)).toBe('/me/calendarView?$skip=10')
})

test.each([
  'https://graph.microsoft.com.evil.example/v1.0/me',
  'https://evil.example/v1.0/me',
  'http://graph.microsoft.com/v1.0/me',
  'https://graph.microsoft.com:444/v1.0/me',
  'https://user@graph.microsoft.com/v1.0/me',
  'https://graph.microsoft.com/beta/me',
  'https://graph.microsoft.com/v1.0/../beta/me',
  '//evil.example/v1.0/me',
  'javascript:alert(1)',
])('a link to another place is refused: %s', (link) => {
  expect(() => relativeLink(https, link)).toThrow(ForeignLink)
})

test('the same host over another protocol is refused in the sandbox too', () => {
  expect(() => relativeLink(http, 'https://graph.localhost:3123/graph/v1.0/me')).toThrow(ForeignLink)
})
