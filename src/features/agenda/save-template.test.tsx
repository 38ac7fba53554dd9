// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { Drafts, draftsInMemory } from '#src/ui/drafts/drafts.tsx'
import { TextProvider } from '#src/ui/text/text-provider.tsx'
import { SaveTemplate, type TemplateDraft } from './save-template.tsx'

function Shown(props: { kept: TemplateDraft[]; works: () => boolean }) {
  return (
    <TextProvider locale="en">
      <Drafts keep={draftsInMemory()}>
        <SaveTemplate
          sessionKey="s"
          title="Weekly review"
          onSave={async (draft) => {
            if (props.works()) props.kept.push(draft)
            return props.works()
          }}
        />
      </Drafts>
    </TextProvider>
  )
}

test('a template has a name, is said to be kept once it is, and nothing typed is lost where it is not', async () => {
  const user = userEvent.setup()
  const kept: TemplateDraft[] = []
  let works = false
  render(<Shown kept={kept} works={() => works} />)
  await user.click(screen.getByRole('button', { name: 'Save as a template' }))
  const name = screen.getByLabelText('Name')
  expect(name).toHaveProperty('value', 'Weekly review')
  await user.clear(name)
  await user.click(screen.getByRole('button', { name: 'Save template' }))
  expect(screen.getByText('Give it a name, so that others find it.')).toBeDefined()
  await user.type(name, 'Our Monday')
  await user.selectOptions(screen.getByLabelText('Rhythm'), 'Weekly')
  await user.click(screen.getByRole('button', { name: 'Save template' }))
  expect(name).toHaveProperty('value', 'Our Monday')
  expect(screen.getByRole('status').textContent).toBe('')
  works = true
  await user.click(screen.getByRole('button', { name: 'Save template' }))
  expect(kept).toEqual([{ title: 'Our Monday', purpose: '', cadence: 'weekly' }])
  expect(screen.getByRole('status').textContent).toContain('Our Monday')
  expect(screen.queryByLabelText('Name')).toBeNull()
})
