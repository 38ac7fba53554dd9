import { expect, test } from 'vitest'
import { plainLine } from './plain-line.ts'

test('what was pasted from several lines becomes one', () => {
  expect(plainLine(' Agree\r\n\tthe plan\u2028today ')).toBe('Agree the plan today')
})

test('marks that turn the text around them, control and half characters go', () => {
  expect(plainLine('pay \u202E1000\u202C\u0000\u0007 \u2066now\u2069\uD800')).toBe('pay 1000 now')
})

test('spaces of no width go, and a text of nothing that can be seen is empty', () => {
  expect(plainLine('bud\u200Bget\uFEFF')).toBe('budget')
  expect(plainLine(' \u200B\u00A0\u200D\u200E\u3164 ')).toBe('')
})

test('emoji and scripts whose letters are joined or kept apart stay as they were typed', () => {
  for (const typed of ['👩‍👩‍👧 family', 'می‌خواهم', 'ميزانية ١٢', '予算 🏴󠁧󠁢󠁥󠁮󠁧󠁿']) expect(plainLine(typed)).toBe(typed)
})

test('what is plain already stays, and is plain wherever its first or last blank is', () => {
  for (const typed of ['Ana', 'a', 'Ana Member 12', '~ "x" & <y> !']) expect(plainLine(typed)).toBe(typed)
  expect(plainLine(' Ana')).toBe('Ana')
  expect(plainLine('Ana ')).toBe('Ana')
  expect(plainLine('Ana\n')).toBe('Ana')
  expect(plainLine('A\u007Fna')).toBe('Ana')
  expect(plainLine(' ')).toBe('')
})
