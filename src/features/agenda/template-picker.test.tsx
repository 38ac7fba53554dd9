// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { TextProvider } from '#src/ui/text/text-provider.tsx'
import { TemplatePicker, type TemplateChoice } from './template-picker.tsx'

function choice(number: number, more: Partial<TemplateChoice> = {}): TemplateChoice {
  return {
    id: `t${number}`,
    name: `Template ${number}`,
    purpose: 'To decide.',
    minutes: 45,
    group: 'weekly',
    usual: false,
    own: false,
    items: [],
    ...more,
  }
}
const many = Array.from({ length: 10 }, (_, index) => choice(index + 1))

function shown(templates: readonly TemplateChoice[], ownAreLate = false): void {
  render(
    <TextProvider locale="en">
      <TemplatePicker
        templates={templates}
        ownAreLate={ownAreLate}
        bookedMinutes={45}
        onUse={() => undefined}
        onRemove={() => undefined}
      />
    </TextProvider>,
  )
}
const names = () => screen.getAllByRole('listitem').map((each) => each.textContent.replace(/45 min$/, ''))

test('what the series usually takes stands alone until all are asked for, and is not there twice', () => {
  shown([...many, choice(11, { name: 'Our weekly', usual: true })])
  expect(names()).toEqual(['Our weekly'])
  fireEvent.click(screen.getByRole('button', { name: 'All 11 templates' }))
  expect(names()).toEqual(['Our weekly', ...many.map((each) => each.name)])
})

test('where nothing is usual, all are there, and a search in names and purposes leaves what fits', () => {
  shown([...many, choice(11, { name: 'Forum', purpose: 'To weigh what one gives up.' })])
  fireEvent.change(screen.getByRole('searchbox', { name: 'Search templates' }), {
    target: { value: 'WEIGH forum' },
  })
  expect(names()).toEqual(['Forum'])
  fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'nothing of the kind' } })
  expect(screen.getByRole('status').textContent).toMatch(/^No template has these words/)
})

test('the council’s own stand first, and only they can be deleted', () => {
  const removed: string[] = []
  render(
    <TextProvider locale="en">
      <TemplatePicker
        templates={[...many, choice(11, { name: 'Our weekly', own: true }), choice(12, { usual: true })]}
        bookedMinutes={45}
        onUse={() => undefined}
        onRemove={(id) => removed.push(id)}
      />
    </TextProvider>,
  )
  expect(names()).toEqual(['Our weekly', 'Template 12'])
  fireEvent.click(screen.getByRole('button', { name: /^Template 12/ }))
  expect(screen.queryByRole('button', { name: 'Delete template' })).toBeNull()
  fireEvent.click(screen.getByRole('button', { name: /^Our weekly/ }))
  fireEvent.click(screen.getByRole('button', { name: 'Delete template' }))
  expect(removed).toEqual(['t11'])
})

test('what its meeting series begins with stands first, under the series’ name, and is not there twice', () => {
  render(
    <TextProvider locale="en">
      <TemplatePicker
        templates={[choice(11, { name: 'Our weekly', own: true }), choice(12, { usual: true }), ...many]}
        series={{ name: 'Council on Mondays', templateId: 't3' }}
        bookedMinutes={45}
        onUse={() => undefined}
        onRemove={() => undefined}
      />
    </TextProvider>,
  )
  expect(names()).toEqual(['Template 3', 'Our weekly', 'Template 12'])
  expect(screen.getByRole('heading', { name: 'For “Council on Mondays”' })).toBeTruthy()
})

test('the council’s own that come after the others move none of them', () => {
  shown([choice(11, { name: 'Our weekly', own: true }), choice(12, { usual: true }), ...many], true)
  expect(names()).toEqual(['Template 12', 'Our weekly'])
})
