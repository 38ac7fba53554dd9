// @vitest-environment jsdom
import { render, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import type { Liveness } from '#src/live/live-session.ts'
import { TextProvider } from '#src/ui/text/text-provider.tsx'
import { LiveWordView } from './live-word-view.tsx'
import { liveWord } from './live-word.ts'

const read = { kind: 'live', lastReadMs: 0, behindMs: 3_400 } as const
const at = { running: true, readLongAgoMs: null } as const

function show(liveness: Liveness, given: Partial<Parameters<typeof liveWord>[1]> = {}, kept = true) {
  const drawn = render(
    <TextProvider locale="en">
      <LiveWordView word={liveWord(liveness, { ...at, ...given })} keptOnDevice={kept} nowMs={() => 0} />
    </TextProvider>,
  )
  return { word: within(drawn.container).getByRole('button'), drawn }
}

test('the word says how far behind the panel is, and nothing where it is told', () => {
  const words = [
    show({ ...read, noticed: true, relayed: true, behindMs: 0 }),
    show({ ...read, noticed: true, behindMs: 2_000 }),
    show(read),
    show({ ...read, behindMs: 900 }),
    show(read, { running: false }),
  ].map((each) => each.drawn.container.textContent)
  expect(words).toEqual([
    'Live, at once',
    'Live',
    'Live, about 3 seconds behind',
    'Live, about one second behind',
    'Up to date',
  ])
})

test('what a person must know comes before how fast it would be', () => {
  const kinds = (
    [
      { kind: 'offline', sinceMs: 5 },
      { kind: 'waiting', untilMs: 7 },
      { kind: 'refused', reason: 'no-access' },
      { kind: 'loading' },
    ] as const
  ).map((each) => liveWord(each, at).kind)
  expect(kinds).toEqual(['offline', 'waiting', 'no-access', 'loading'])
  expect(liveWord(read, { ...at, readLongAgoMs: 4 })).toEqual({ kind: 'as-of', readMs: 4 })
})

test('what it means is told by a key and goes by a key, and is never said by itself', async () => {
  const { word, drawn } = show(read)
  expect(drawn.container.textContent).not.toContain('council’s site')
  await userEvent.tab()
  expect(document.activeElement).toBe(word)
  await userEvent.keyboard('{Enter}')
  expect(word.getAttribute('aria-expanded')).toBe('true')
  const meaning = document.getElementById(word.getAttribute('aria-controls') ?? '')
  expect(meaning?.textContent).toContain('The panels look there about every 3 seconds')
  expect(meaning?.closest('[aria-live="polite"], [role="status"], [role="alert"]')).toBe(null)
  await userEvent.keyboard('{Escape}')
  expect(word.getAttribute('aria-expanded')).toBe('false')
})

test('a device that keeps nothing is never said to keep what is done offline', async () => {
  for (const kept of [true, false]) {
    const { word, drawn } = show({ kind: 'offline', sinceMs: 0 }, {}, kept)
    await userEvent.click(word)
    expect(drawn.container.textContent?.includes('on this device')).toBe(kept)
    expect(drawn.container.textContent?.includes('on this page')).toBe(!kept)
    drawn.unmount()
  }
})
