// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { Council } from '#src/domain/council/council.ts'
import type { Ritual } from '#src/domain/rituals/ritual.ts'
import { json, testGraph } from '#src/graph/request/test-graph.ts'
import { recordOfRitual, ritualKind } from '#src/records/kinds/ritual-kind.ts'
import { PageWords } from '#src/ui/text/page-words.tsx'
import { TextProvider } from '#src/ui/text/text-provider.tsx'
import { signedIn } from '#test/support/signed-in.ts'
import { weeklyRitual } from '#test/support/weekly-ritual.ts'
import { SuccessorPart } from './successor-part.tsx'
import type { CalendarDesk } from './use-calendar-desk.ts'

const nowMs = Date.UTC(2026, 10, 23, 9)
const ritual = weeklyRitual({ zone: 'UTC' })
const memberOf = (name: string) => ({
  personId: name.toLowerCase(),
  displayName: name,
  mail: `${name}@x.example`,
  role: 'member' as const,
})
const council: Council = {
  key: 'k',
  name: 'Council',
  language: 'en',
  timeZone: 'UTC',
  departments: [],
  members: ['Tom', 'Ben', 'Mei'].map(memberOf),
  teamId: 't',
  channelId: 'c',
  channelName: 'c',
  siteId: 's',
  planId: '',
  planName: '',
  bucketId: '',
}
const theirs: Ritual = {
  ...ritual,
  organizer: { id: 'ben', name: 'Ben' },
  transactionId: 'bens',
  series: null,
  formerThreads: ['one'],
}

/** A desk on which the list has it as Ben's already. */
function deskOf(more: Partial<CalendarDesk>): CalendarDesk {
  const { graph } = testGraph(() =>
    json(200, {
      value: [{ id: '7', eTag: '"1"', fields: ritualKind.toFields(recordOfRitual(theirs)) }],
    }),
  )
  const desk = {
    person: signedIn('ana', {}, graph, nowMs),
    council,
    records: {
      replica: { cursor: () => null, standing: () => ({}) },
      sync: { state: () => ({ missing: [] }) },
      refresh: () => Promise.resolve(),
    },
    rituals: [ritual],
    team: new Set(['ben', 'mei']),
    mayPlan: true,
    nowMs,
    ...more,
  }
  return desk as unknown as CalendarDesk
}
const shown = (desk: CalendarDesk, one = ritual) => (
  <TextProvider locale="en">
    <PageWords page="calendar">
      <SuccessorPart desk={desk} ritual={one} />
    </PageWords>
  </TextProvider>
)
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))

test('what will happen is said before anything is done, and who was second reads who was first', async () => {
  const desk = deskOf({})
  const { rerender } = render(shown(desk))
  await screen.findByText(/no longer in the council’s team/)
  press('Make the series that follows')
  const invited = screen.getByText(/^Outlook sends 2 invitations/).textContent
  expect([/Ben/, /Mei/, /Tom/].map((each) => each.test(invited))).toEqual([true, true, false])
  expect(screen.getByText(/November 30/)).toBeDefined()
  press('Make it and send the invitations')
  await screen.findByText(/is making the series that follows, or has made it/)
  // The list has come: nothing is offered any more, and the word stays.
  rerender(shown(desk, theirs))
  expect(screen.getByText(/is making the series that follows/)).toBeDefined()
  expect(screen.queryByRole('button', { name: 'Make it and send the invitations' })).toBe(null)
})

test('who may not plan reads who can make it; where nobody is known to have left nothing is said', async () => {
  const { rerender, container } = render(shown(deskOf({ mayPlan: false })))
  await screen.findByText(/^The chair, the secretary or the sponsor can make/)
  expect(screen.queryByRole('button')).toBe(null)
  rerender(shown(deskOf({ team: null })))
  expect(container.textContent).toBe('')
})
