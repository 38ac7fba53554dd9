// @vitest-environment jsdom
import { teamsDarkTheme, teamsHighContrastTheme, teamsLightTheme } from '@fluentui/react-components'
import { afterEach, expect, test } from 'vitest'
import { leftAt, readSight, writeSight, type KeptSight } from './kept-sight.ts'
import { paintSight } from './paint-sight.ts'
import { sightColours } from './sight-style.ts'

const hour = 3_600_000
const atMs = Date.UTC(2026, 10, 23, 9)
/** Product time was a minute ahead of the device's own. */
const aheadMs = 60_000
const sight: KeptSight = {
  atMs,
  aheadMs,
  language: 'ar',
  direction: 'rtl',
  title: 'Review',
  when: '09:00',
  current: {
    place: '1 / 2',
    title: '<img src=x onerror=alert(1)>',
    purpose: '',
    clock: { remainingMs: 90_000, plannedMs: 300_000, running: true, words: 'left', overWords: 'over' },
  },
  agenda: {
    title: 'Agenda',
    items: [
      { start: '09:00', state: 'now', title: 'First', progress: 'running' },
      { start: '09:05', state: '5 min', title: 'Second', progress: 'waiting' },
    ],
  },
}
const wall = (passedMs: number) => atMs - aheadMs + passedMs

afterEach(() => document.body.replaceChildren())

test('what was seen is read again within twelve hours, and not when it is older, of another release or no sight', () => {
  const text = writeSight(sight)
  expect(readSight(text, wall(0))).toEqual(sight)
  expect(readSight(text, wall(11 * hour))).toEqual(sight)
  expect(readSight(text, wall(12 * hour))).toBeNull()
  expect(readSight(text, wall(-1))).toBeNull()
  expect(readSight(text.replace('"version":1', '"version":2'), wall(0))).toBeNull()
  expect(readSight('', wall(0))).toBeNull()
})

test('the clock goes on while nobody looked, by product time, and a paused one stands', () => {
  const { clock } = sight.current ?? {}
  if (clock === undefined) throw new Error('There is no clock.')
  expect(leftAt(sight, clock, wall(30_000))).toBe(60_000)
  expect(leftAt(sight, { ...clock, running: false }, wall(30_000))).toBe(90_000)
})

test('title, clock and every item are painted as text in the person’s language and direction, over time in words', () => {
  let now = wall(0)
  const { element, move } = paintSight(sight, 'dark', () => now)
  document.body.append(element)
  expect(element.dir).toBe('rtl')
  expect(element.lang).toBe('ar')
  expect(element.textContent).toContain('1:30left')
  expect([...element.querySelectorAll('li')].map((each) => each.textContent)).toEqual([
    '09:00nowFirst',
    '09:055 minSecond',
  ])
  expect(element.querySelector('img')).toBeNull()
  expect(element.querySelector('h2')?.textContent).toBe('<img src=x onerror=alert(1)>')
  now = wall(95_000)
  move()
  expect(element.textContent).toContain('+0:05over')
})

test('the colours are those of Teams’ themes', () => {
  const themes = { light: teamsLightTheme, dark: teamsDarkTheme, contrast: teamsHighContrastTheme }
  for (const [name, theme] of Object.entries(themes))
    expect(sightColours[name === 'light' || name === 'dark' ? name : 'contrast']).toEqual({
      ground: theme.colorNeutralBackground1,
      raised: theme.colorNeutralBackground2,
      words: theme.colorNeutralForeground1,
      softer: theme.colorNeutralForeground2,
      quiet: theme.colorNeutralForeground3,
      line: theme.colorNeutralStroke3,
      edge: theme.colorNeutralStroke2,
      brand: theme.colorBrandStroke1,
      bar: theme.colorBrandBackground,
      track: theme.colorNeutralBackground5,
      over: theme.colorPaletteRedForeground1,
    })
})
