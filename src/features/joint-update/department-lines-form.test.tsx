// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { emptySession } from '#src/domain/session/fold.ts'
import type { DepartmentLines, Move } from '#src/domain/session/move.ts'
import { Drafts, draftsInMemory } from '#src/ui/drafts/drafts.tsx'
import { TextProvider } from '#src/ui/text/text-provider.tsx'
import { DepartmentLinesForm } from './department-lines-form.tsx'

const department = { id: 'fin', name: 'Finance', short: 'Finance' }

function Form(props: { keep?: ReturnType<typeof draftsInMemory> }) {
  const [keep] = useState(() => props.keep ?? draftsInMemory())
  const [saved, setSaved] = useState<DepartmentLines | null>(null)
  return (
    <TextProvider locale="en">
      <Drafts keep={keep}>
        <DepartmentLinesForm
          state={{
            ...emptySession,
            lines: saved ? { fin: { ...saved, by: 'ana', byName: 'Ana' } } : {},
          }}
          department={department}
          sessionKey="s"
          make={(move: Move) => {
            if (move.kind === 'fill-lines') setSaved(move.lines)
          }}
        />
        <output>{JSON.stringify(saved)}</output>
      </Drafts>
    </TextProvider>
  )
}

const line = (name: RegExp) => screen.getByLabelText<HTMLTextAreaElement>(name)
const saved = () => JSON.parse(screen.getByRole('status').textContent ?? 'null')

test('a line that is too long waits uncut in its field while the others are saved', async () => {
  const user = userEvent.setup()
  const keep = draftsInMemory()
  const { unmount } = render(<Form keep={keep} />)
  await user.type(line(/changed/i), 'New lead')
  fireEvent.change(line(/uncertain/i), { target: { value: 'x'.repeat(610) } })
  await user.click(screen.getByRole('button', { name: /Save/ }))
  expect(saved()).toMatchObject({ changed: 'New lead', uncertain: '' })
  expect(line(/uncertain/i).value).toHaveLength(610)
  expect(document.activeElement).toBe(line(/uncertain/i))
  unmount()
  render(<Form keep={keep} />)
  expect(line(/uncertain/i).value).toHaveLength(610)
})
