// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { Drafts, draftsInMemory, type DraftKeep } from '#src/ui/drafts/drafts.tsx'
import { TextProvider } from '#src/ui/text/text-provider.tsx'
import { CloseForm } from './close-form.tsx'

function show(keep: DraftKeep, closed: unknown[], refused = false) {
  return render(
    <TextProvider locale="en">
      <Drafts keep={keep}>
        <CloseForm
          captured={[]}
          sessionKey="s"
          onClose={(...close) => {
            closed.push(close)
            return !refused
          }}
          onBack={() => undefined}
        />
      </Drafts>
    </TextProvider>,
  )
}

const reason = () => screen.getByRole<HTMLTextAreaElement>('textbox')
const close = () => userEvent.click(screen.getByRole('button', { name: 'Close the session' }))

test('the reason is there after a reload and after a refusal, and gone once the session is closed', async () => {
  const keep = draftsInMemory()
  const closed: unknown[] = []
  const first = show(keep, closed)
  await userEvent.type(reason(), 'Half of us were ill')
  first.unmount()
  const second = show(keep, closed, true)
  expect(reason().value).toBe('Half of us were ill')
  await close()
  expect(closed).toEqual([[[], 'Half of us were ill']])
  expect(reason().value).toBe('Half of us were ill')
  second.unmount()
  const third = show(keep, closed)
  await close()
  third.unmount()
  show(keep, closed)
  expect(reason().value).toBe('')
})
