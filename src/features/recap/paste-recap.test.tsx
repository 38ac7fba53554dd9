// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import type { Council } from '#src/domain/council/council.ts'
import { Drafts, draftsInMemory } from '#src/ui/drafts/drafts.tsx'
import { PageWords } from '#src/ui/text/page-words.tsx'
import { TextProvider } from '#src/ui/text/text-provider.tsx'
import { PasteRecap } from './paste-recap.tsx'
import type { PickedLine } from './pick-lines.tsx'

const council: Pick<Council, 'members'> = {
  members: [{ personId: 'ana', displayName: 'Ana Duarte', role: 'member' }],
}

function show(
  onCapture: (lines: readonly PickedLine[]) => number,
  keep = draftsInMemory(),
  takeBack: () => void = () => undefined,
) {
  return render(
    <TextProvider locale="en">
      <Drafts keep={keep}>
        <PageWords page="recap">
          <PasteRecap
            sessionKey="s"
            state={{
              items: [],
              captured: [],
            }}
            council={council}
            onCapture={(lines) => ({ count: onCapture(lines), takeBack })}
          />
        </PageWords>
      </Drafts>
    </TextProvider>,
  )
}

const button = (name: string | RegExp) => screen.getByRole('button', { name })
const open = async () => userEvent.click(await screen.findByRole('button', { name: 'Paste a recap' }))
const paste = async (text: string) => {
  await userEvent.click(screen.getByRole('textbox', { name: 'Text of the recap' }))
  await userEvent.paste(text)
}

test('nothing is captured before it is picked, and what is picked is captured as the person left it', async () => {
  const captured: (readonly PickedLine[])[] = []
  show((lines) => {
    captured.push(lines)
    return lines.length
  })
  await open()
  await paste('Notes\n- The line is stable\nFollow-up tasks:\n- Send the plan (Ana Duarte)\n- Call Brno')
  await userEvent.click(button('Look through it'))
  expect(captured).toEqual([])
  expect(document.activeElement?.textContent).toBe('3 lines found')
  const boxes = () => screen.getAllByRole<HTMLInputElement>('checkbox').map((each) => each.checked)
  expect(boxes()).toEqual([false, true, true])
  await userEvent.click(screen.getByRole('checkbox', { name: 'Call Brno' }))
  await userEvent.click(screen.getByRole('checkbox', { name: 'The line is stable' }))
  await userEvent.selectOptions(
    screen.getByRole('combobox', { name: 'Capture as: The line is stable' }),
    'Decision',
  )
  await userEvent.selectOptions(
    screen.getByRole('combobox', { name: 'Who decided: The line is stable' }),
    'Ana Duarte',
  )
  await userEvent.click(button('Capture 2 lines'))
  expect(captured).toEqual([
    [
      expect.objectContaining({ kind: 'decision', text: 'The line is stable', ownerId: 'ana' }),
      expect.objectContaining({ kind: 'action', text: 'Send the plan', ownerId: 'ana' }),
    ],
  ])
  expect(screen.getByRole('status').textContent).toMatch(/^2 lines were captured/)
  expect(document.activeElement).toBe(button('Paste a recap'))
})

test('a pasted text is there after a reload, and lines that were refused stay to be tried again', async () => {
  const keep = draftsInMemory()
  const first = show(() => 0, keep)
  await open()
  await paste('Action: Send the plan')
  first.unmount()
  show(() => 0, keep)
  await open()
  await userEvent.click(button('Look through it'))
  await userEvent.click(button('Capture one line'))
  expect(screen.getByRole('checkbox', { name: 'Send the plan' })).toBeDefined()
  await userEvent.click(button('Back to the text'))
  expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('Action: Send the plan')
})

test('an empty text and one without a line say what is wrong', async () => {
  show(() => 0)
  await open()
  await userEvent.click(button('Look through it'))
  expect(screen.getByText('Paste the text first.')).toBeDefined()
  await paste('Follow-up tasks:')
  await userEvent.click(button('Look through it'))
  expect(screen.getByText('There is no line in it that could be captured.')).toBeDefined()
})

test('what was captured together is taken back together', async () => {
  const takeBack = vi.fn<() => void>()
  show((lines) => lines.length, draftsInMemory(), takeBack)
  await open()
  await paste('Action: Send the plan')
  await userEvent.click(button('Look through it'))
  await userEvent.click(button('Capture one line'))
  expect(takeBack).not.toHaveBeenCalled()
  await userEvent.click(button('Undo'))
  expect(takeBack).toHaveBeenCalledTimes(1)
})
