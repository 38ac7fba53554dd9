// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { emptySession } from '#src/domain/session/fold.ts'
import type { Move } from '#src/domain/session/move.ts'
import type { AttendanceState } from '#src/domain/session/session-state.ts'
import { TextProvider } from '#src/ui/text/text-provider.tsx'
import { StartSession } from './start-session.tsx'

const me = { personId: 'ben', displayName: 'Ben' }

function show(ana: AttendanceState): Move[] {
  const made: Move[] = []
  render(
    <TextProvider locale="en">
      <StartSession
        state={{
          ...emptySession,
          phase: 'planned',
          items: [{ id: 'i', title: 'Opening', kind: 'open', minutes: 3, lead: { kind: 'everyone' } }],
          attendance: [{ personId: 'ana', name: 'Ana', state: ana }],
          roles: { facilitator: { personId: 'ana', name: 'Ana', why: 'furthest-behind', forPersonId: null } },
        }}
        me={me}
        nowMs={() => 0}
        make={(move) => made.push(move)}
        may={() => true}
        offer={null}
        nameOf={() => 'Ana'}
      />
    </TextProvider>,
  )
  return made
}

test('whoever starts while the facilitator is missing facilitates, and the missing one keeps the place', async () => {
  const made = show('expected')
  await userEvent.click(await screen.findByRole('button', { name: 'Start for Ana' }))
  expect(made).toMatchObject([
    { kind: 'assign-role', role: 'facilitator', personId: 'ben', why: 'taken-over', forPersonId: 'ana' },
    { kind: 'start' },
  ])
})

test('starting for a facilitator who is there leaves the role alone', async () => {
  const made = show('present')
  await userEvent.click(await screen.findByRole('button', { name: /^Start/ }))
  expect(made).toEqual([{ kind: 'start' }])
})
