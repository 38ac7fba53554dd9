// @vitest-environment jsdom
import { render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { expect, test } from 'vitest'
import { emptySession } from '#src/domain/session/fold.ts'
import type { Captured, SessionState } from '#src/domain/session/session-state.ts'
import { LiveRegion, type AnnouncementLevel } from '#src/ui/components/live-region.tsx'
import { TextProvider } from '#src/ui/text/text-provider.tsx'
import { useSessionAnnouncements } from './use-session-announcements.ts'

type Liveness = Parameters<typeof useSessionAnnouncements>[2]

function captured(id: string, by: string): Captured {
  return {
    capture: { id, kind: 'note', text: `Text of ${id}`, itemId: null },
    by,
    byName: by,
    atMs: 0,
    enteredFor: null,
    version: '1',
    removed: false,
    rival: null,
    furtherRivals: [],
    afterClose: false,
    acceptance: 'not-needed',
    handBackReason: null,
  }
}

function Heard(props: { state: SessionState; liveness: Liveness }): ReactNode {
  useSessionAnnouncements(props.state, 'ana', props.liveness)
  return null
}

/** What is said after each step. */
async function saidAfter(
  level: AnnouncementLevel,
  steps: readonly (readonly [Liveness, Partial<SessionState>])[],
): Promise<readonly string[]> {
  const tree = ([liveness, change]: readonly [Liveness, Partial<SessionState>]) => (
    <TextProvider locale="en">
      <LiveRegion level={level}>
        <Heard state={{ ...emptySession, ...change }} liveness={liveness} />
      </LiveRegion>
    </TextProvider>
  )
  const said: string[] = []
  const { container, rerender } = render(tree(['loading', {}]))
  for (const step of steps) {
    rerender(tree(step))
    await Promise.resolve()
    said.push(container.querySelector('[aria-live]')?.textContent ?? '')
  }
  return said
}

test('what others capture is heard in full, what one captured oneself and what was there before is not', async () => {
  const steps = [
    ['live', { captured: [captured('old', 'ben')] }],
    ['live', { captured: [captured('old', 'ben'), captured('mine', 'ana')] }],
    ['live', { captured: [captured('old', 'ben'), captured('mine', 'ana'), captured('new', 'ben')] }],
  ] as const
  expect(await saidAfter('full', steps)).toEqual(['', '', 'ben captured: Text of new'])
  expect(await saidAfter('short', steps)).toEqual(['', '', ''])
})

test('the network gone and back, and another facilitator, are heard in short', async () => {
  const ben = {
    facilitator: { personId: 'ben', name: 'Ben', why: 'handed-over', forPersonId: null },
  } as const
  expect(
    await saidAfter('short', [
      ['live', {}],
      ['waiting', {}],
      ['offline', {}],
      ['live', { roles: ben }],
    ]),
  ).toEqual(['', '', 'You are offline.', 'Facilitating today: Ben; You are connected again.'])
})
