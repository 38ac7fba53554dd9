// @vitest-environment jsdom
import { renderHook, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { useReadAhead } from './use-read-ahead.ts'

function entriesOf(count: number) {
  const asked = { times: 0 }
  const entries = Array.from({ length: count }, (_, place) => ({
    place,
    get reading() {
      asked.times += 1
      return { ok: true }
    },
  }))
  return { asked, entries }
}

test('many entries are shown once each of them is read, and those before stay meanwhile', async () => {
  const first = entriesOf(40)
  const many = entriesOf(600)
  const drawn: (number | null)[] = []
  const { rerender } = renderHook(
    ({ entries }) => {
      drawn.push(useReadAhead(entries)?.length ?? null)
    },
    { initialProps: { entries: first.entries } },
  )
  rerender({ entries: [...first.entries, ...many.entries] })
  await waitFor(() => expect(drawn.at(-1)).toBe(640))
  expect(new Set(drawn)).toEqual(new Set([40, 640]))
  expect(many.asked.times).toBe(600)

  // One more change is shown at once.
  drawn.length = 0
  rerender({ entries: [...first.entries, ...many.entries, ...entriesOf(1).entries] })
  expect(drawn).toEqual([641])
})

test('a page that opens with many entries shows none before they are read', async () => {
  const drawn: (number | null)[] = []
  const { entries } = entriesOf(300)
  renderHook(() => void drawn.push(useReadAhead(entries)?.length ?? null))
  expect(drawn).toEqual([null])
  await waitFor(() => expect(drawn.at(-1)).toBe(300))
})
