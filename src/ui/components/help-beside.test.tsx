// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { TextProvider } from '../text/text-provider.tsx'
import { Field } from './field.tsx'
import { HelpBeside } from './help-beside.tsx'
import { Section } from './section.tsx'

test('by keyboard the words open beside the word, are said, and Escape closes them and nothing around them', async () => {
  const onForm = vi.fn<() => void>()
  render(
    <TextProvider locale="en">
      {/* A form that Escape leaves. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div onKeyDown={(event) => event.key === 'Escape' && onForm()}>
        <HelpBeside about="quorum" term="Quorum">
          <p>It takes 4</p>
        </HelpBeside>
      </div>
    </TextProvider>,
  )
  await userEvent.tab()
  const mark = screen.getByRole('button', { name: 'What is meant by: Quorum', expanded: false })
  expect(document.activeElement).toBe(mark)
  await userEvent.keyboard('{Enter}')
  expect((await screen.findByText(/^How many ballots it takes/)).closest('[role="status"]')).not.toBeNull()
  expect(mark.getAttribute('aria-expanded')).toBe('true')
  await userEvent.keyboard('{Escape}')
  expect(screen.queryByText(/^How many ballots it takes/)).toBeNull()
  expect(onForm).not.toHaveBeenCalled()
  expect(document.activeElement).toBe(mark)
  await userEvent.keyboard('{Escape}')
  expect(onForm).toHaveBeenCalledTimes(1)
})

test('a field and a heading keep their own names beside the help', () => {
  render(
    <TextProvider locale="en">
      <Section title="Members" help="roles">
        <Field label="Bucket" help="bucket">
          {(control) => <input {...control} />}
        </Field>
      </Section>
    </TextProvider>,
  )
  expect(screen.getByRole('textbox', { name: 'Bucket' })).toBeDefined()
  expect(screen.getByRole('heading', { name: 'Members' })).toBeDefined()
  expect(screen.getByRole('region', { name: 'Members' })).toBeDefined()
})
