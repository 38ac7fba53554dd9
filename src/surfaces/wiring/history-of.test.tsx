// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { json, refusal, testGraph } from '#src/graph/request/test-graph.ts'
import { riskKind } from '#src/records/kinds/risk-kind.ts'
import { TextProvider } from '#src/ui/text/text-provider.tsx'
import { HistoryOf } from './history-of.tsx'
import { heldClock } from '#test/support/held-clock.ts'

const version = (id: string, name: string, fields: Record<string, unknown>) => ({
  id,
  lastModifiedDateTime: `2026-11-2${id.slice(0, 1)}T09:00:00Z`,
  lastModifiedBy: { user: { id: name, displayName: name } },
  fields: { ClientKey: 'k', RiskState: 'Assessed', Session: 's', ...fields },
})

const versions = [
  version('4.0', 'Ben', {
    Title: 'Supplier late',
    Likelihood: 4,
    Impact: 2,
    Course: '[1]',
    ChangeReason: 'third delay',
  }),
  version('3.0', 'Ben', { Title: 'Supplier late', Likelihood: 2, Impact: 2, Course: '[1]' }),
  version('2.0', 'Ana', { Title: 'Supplier late', Likelihood: 2, Impact: 2, OwnerKey: 'x' }),
  version('1.0', 'Ana', { Title: 'Supplier', Likelihood: 2, Impact: 2 }),
]

function shown(graph: ReturnType<typeof testGraph>['graph']) {
  render(
    <TextProvider locale="en-GB">
      <HistoryOf
        person={{ graph, clock: heldClock(() => Date.UTC(2026, 10, 25)) }}
        siteId="site"
        kind={riskKind}
        entry={{ itemId: '7', modifiedMs: 1 }}
      />
    </TextProvider>,
  )
}

const open = () => userEvent.setup().click(screen.getByText('History'))

test('a history says who, what, from what to what and why, and leaves out what nobody reads', async () => {
  const { graph, sent } = testGraph(() => json(200, { value: versions }))
  shown(graph)
  expect(sent).toEqual([])
  await open()
  const rows = await screen.findAllByRole('listitem')
  expect(rows.map((each) => each.textContent)).toEqual([
    expect.stringMatching(/^Ben .*third delayLikelihood \(1 to 5\)2 → 4$/),
    expect.stringMatching(/^Ana .*TitleSupplier → Supplier late$/),
    expect.stringMatching(/^Ana entered · .*TitleSupplier/),
  ])
  const [first] = rows
  if (first === undefined) throw new Error('no rows')
  expect(within(first).getByText('4').tagName).toBe('INS')
})

test('a history that cannot be read says so, and is read when asked again', async () => {
  let answers = false
  shown(testGraph(() => (answers ? json(200, { value: versions }) : refusal(403, 'accessDenied'))).graph)
  await open()
  await screen.findByText('The history could not be read')
  answers = true
  await userEvent.setup().click(screen.getByRole('button', { name: 'Try again' }))
  expect(await screen.findAllByRole('listitem')).toHaveLength(3)
})
