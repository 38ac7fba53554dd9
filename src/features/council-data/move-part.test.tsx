// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, expect, test, vi } from 'vitest'
import { loadPage } from '#src/ui/text/page-catalogue.ts'
import { PageWords } from '#src/ui/text/page-words.tsx'
import { TextProvider } from '#src/ui/text/text-provider.tsx'
import { MovePart, type ChannelChoice, type MoveState } from './move-part.tsx'

beforeAll(() => loadPage('en', 'council-data'))

const general = { teamId: 'circle', channelId: 'c1', channelName: 'General' }

function show(state: MoveState = { is: 'idle' }, mayMove = true) {
  const acts = {
    onOpen: vi.fn<() => void>(),
    onTeam: vi.fn<(teamId: string) => void>(),
    onMove: vi.fn<(to: ChannelChoice) => void>(),
    onStop: vi.fn<() => void>(),
  }
  render(
    <TextProvider locale="en">
      <PageWords page="council-data">
        <MovePart
          mayMove={mayMove}
          teams={[{ id: 'circle', name: 'Sustainability Circle' }]}
          channelsOf={(teamId) => (teamId === 'circle' ? [general] : null)}
          state={state}
          {...acts}
        />
      </PageWords>
    </TextProvider>,
  )
  return acts
}

test('a council is moved to the channel that was chosen, and without one it says what is missing', async () => {
  const acts = show()
  await userEvent.click(screen.getByRole('button', { name: 'Move this council…' }))
  expect(acts.onOpen).toHaveBeenCalledTimes(1)
  await userEvent.click(screen.getByRole('button', { name: 'Move there' }))
  expect(acts.onMove).not.toHaveBeenCalled()
  expect(screen.getByRole('alert').textContent).toMatch(/Nothing has been moved/)
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Team' }), 'Sustainability Circle')
  expect(acts.onTeam).toHaveBeenCalledWith('circle')
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Channel' }), 'General')
  await userEvent.click(screen.getByRole('button', { name: 'Move there' }))
  expect(acts.onMove.mock.calls).toEqual([[general]])
})

test('while it moves it says which part, and stops by a press', async () => {
  const acts = show({ is: 'moving', name: 'Weft risks', done: 2, of: 20 })
  expect(screen.getByText(/3 of 20/).textContent).toContain('Weft risks')
  await userEvent.click(screen.getByRole('button', { name: 'Stop' }))
  expect(acts.onStop).toHaveBeenCalledTimes(1)
})

test.each([
  ['stopped', { is: 'stopped' }, /Choose the same channel again/],
  ['a session runs', { is: 'refused', why: 'running' }, /A session runs now/],
  ['another council is there', { is: 'refused', why: 'other-council' }, /Another council lives there/],
  ['offline', { is: 'failed', why: 'offline' }, /offline/],
] as const)('it says how it ended and what to do: %s', (_name, state, words) => {
  show(state)
  expect(screen.getByText(words)).toBeDefined()
})

test('moved, it names the channel and leads there', () => {
  show({ is: 'done', channelName: 'General', rows: 40, files: 2, address: 'https://weft.example/tab' })
  expect(screen.getByText(/General/)).toBeDefined()
  expect(screen.getByRole('link').getAttribute('href')).toBe('https://weft.example/tab')
})

test('who may not move it finds no way to', () => {
  show({ is: 'idle' }, false)
  expect(screen.queryByRole('button')).toBeNull()
})
