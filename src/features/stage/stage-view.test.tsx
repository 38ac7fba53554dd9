// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { emptySession } from '#src/domain/session/fold.ts'
import { TextProvider } from '#src/ui/text/text-provider.tsx'
import { StageView } from './stage-view.tsx'

afterEach(cleanup)

function shown(unheard: boolean): string {
  render(
    <TextProvider locale="en">
      <StageView
        state={emptySession}
        unheard={unheard}
        councilName="Operations council"
        nowMs={() => 0}
        live="Connecting"
        vote={null}
        onLeave={null}
      />
    </TextProvider>,
  )
  return screen.getByRole('main').textContent
}

test('a stage to which nothing of the session has come shows its shape, not that it has not begun', () => {
  expect(shown(true)).toBe('Operations councilConnectingLoading')
  expect(screen.queryByRole('heading')).toBeNull()
})

test('a session that is known to be empty is one that has not begun', () => {
  expect(shown(false)).toContain('We start in a moment')
})
