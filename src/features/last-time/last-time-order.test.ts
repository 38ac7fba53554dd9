import { expect, test } from 'vitest'
import { lateFirst, type LastTimeAction } from './last-time-order.ts'

const action = (
  id: string,
  due: string | null,
  state: LastTimeAction['state'] = 'not-started',
): LastTimeAction => ({
  id,
  text: id,
  ownerName: null,
  due,
  state,
  plannerUrl: null,
})

test('late actions come first, the longest late on top; done ones last even if they were late', () => {
  const order = lateFirst(
    [
      action('open', '2026-12-01'),
      action('done', '2026-11-01', 'done'),
      action('no-day', null),
      action('late', '2026-11-20'),
      action('today', '2026-11-24'),
      action('longest-late', '2026-11-02'),
    ],
    '2026-11-24',
  )
  expect(order.map((each) => each.id)).toEqual(['longest-late', 'late', 'today', 'open', 'no-day', 'done'])
})
