// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { minutesOf, type CouncilTemplate } from '#src/domain/agenda/council-template.ts'
import { templateAsText } from '#src/domain/agenda/template-exchange.ts'
import type { Council } from '#src/domain/council/council.ts'
import type { TemplateRecord } from '#src/records/kinds/template-kind.ts'
import type { Entry } from '#src/records/replica/collection.ts'
import { Drafts, draftsInMemory } from '#src/ui/drafts/drafts.tsx'
import { LiveRegion } from '#src/ui/components/live-region.tsx'
import { PageWords } from '#src/ui/text/page-words.tsx'
import { TextProvider } from '#src/ui/text/text-provider.tsx'
import { TemplatesPage } from './templates-page.tsx'

const council = { members: [], departments: [], language: 'en' } as unknown as Council
const round: CouncilTemplate = {
  title: 'Vendor round',
  purpose: 'See early',
  cadence: 'monthly',
  items: [
    { title: 'Opening', kind: 'open', minutes: 5, lead: { kind: 'facilitator' } },
    { title: 'Offers', kind: 'decide', minutes: 25, lead: { kind: 'decider' } },
  ],
}
const entryOf = (record: TemplateRecord) =>
  ({ key: record.clientKey, reading: { ok: true, record }, troubles: [] }) as unknown as Entry<TemplateRecord>

/** The page over records that are held by the test. */
function Page(props: { start?: readonly TemplateRecord[]; open?: string; mayChange?: boolean }) {
  const [records, setRecords] = useState(props.start ?? [])
  const [openKey, setOpenKey] = useState(props.open ?? null)
  const [made, setMade] = useState(0)
  return (
    <TextProvider locale="en">
      <PageWords page="agenda-templates">
        <LiveRegion level="short">
          <Drafts keep={draftsInMemory()}>
            <TemplatesPage
              query=""
              onQuery={() => undefined}
              found={null}
              entries={records.map(entryOf)}
              council={council}
              openKey={openKey}
              addressOf={(key) => `#${key}`}
              mayChange={props.mayChange ?? true}
              shipped={[round]}
              newId={() => `new-${records.length}`}
              nowMs={() => 0}
              onCreate={({ title, purpose, cadence, items, words }) => {
                const clientKey = `t${made}`
                setMade(made + 1)
                setRecords([
                  ...records,
                  {
                    clientKey,
                    title,
                    purpose,
                    cadence,
                    minutes: minutesOf(items),
                    items: [...items],
                    changeReason: '',
                    words: words ?? null,
                  },
                ])
                setOpenKey(clientKey)
              }}
              onChange={(key, change) =>
                setRecords(records.map((each) => (each.clientKey === key ? { ...each, ...change } : each)))
              }
              onRemove={(key) => {
                setRecords(records.filter((each) => each.clientKey !== key))
                return Promise.resolve(() => setRecords(records))
              }}
              onClose={() => setOpenKey(null)}
              renderBelow={() => null}
            />
          </Drafts>
        </LiveRegion>
      </PageWords>
    </TextProvider>
  )
}

test('a template is made from one that ships, edited item by item, and its total is held against its length', async () => {
  const user = userEvent.setup()
  render(<Page />)
  await user.click(await screen.findByRole('button', { name: 'New template' }))
  await user.selectOptions(screen.getByLabelText('Begin with'), 'Vendor round')
  await user.click(screen.getByRole('button', { name: 'Make template' }))
  expect(await screen.findByRole('heading', { name: 'Vendor round' })).toBeDefined()
  await user.click(screen.getByRole('button', { name: 'Change Offers' }))
  await user.click(screen.getByText('More about this item'))
  await user.selectOptions(screen.getByLabelText('If there is no time for it'), 'It ends with the session')
  await user.click(screen.getByLabelText('Late actions'))
  const minutes = screen.getByRole('spinbutton', { name: 'Minutes' })
  await user.clear(minutes)
  await user.type(minutes, '40')
  await user.click(screen.getByRole('button', { name: 'Save' }))
  expect(screen.getByText(/45 of 30 min/)).toBeDefined()
  await user.click(screen.getByRole('button', { name: 'Change Offers' }))
  await user.click(screen.getByText('More about this item'))
  expect(screen.getByLabelText('If there is no time for it')).toHaveProperty('value', 'no')
  expect(screen.getByLabelText('Late actions')).toHaveProperty('checked', true)
})

test('a template of another council is taken from its file, and a file that is none changes nothing', async () => {
  const user = userEvent.setup({ applyAccept: false })
  render(<Page />)
  const input = await screen.findByLabelText('Take from a file')
  await user.upload(input, new File(['{"a":1}'], 'a.json', { type: 'application/json' }))
  expect(await screen.findByText(/It is no agenda template/)).toBeDefined()
  expect(screen.queryByRole('heading', { name: 'Vendor round' })).toBeNull()
  await user.upload(input, new File([templateAsText(round, 'de')], 'b.json', { type: 'application/json' }))
  expect(await screen.findByRole('heading', { name: 'Vendor round' })).toBeDefined()
  expect(screen.getByText(/in another language than the council’s/)).toBeDefined()
  expect(screen.queryByText(/It is no agenda template/)).toBeNull()
})

const kept = { ...round, clientKey: 'k', minutes: 30, items: [...round.items], changeReason: '', words: null }

test('a deleted template can be had back', async () => {
  const user = userEvent.setup()
  render(<Page start={[kept]} open="k" />)
  await user.click(await screen.findByRole('button', { name: 'Delete template' }))
  expect(screen.queryByText('Vendor round')).toBeNull()
  await user.click(await screen.findByRole('button', { name: 'Undo' }))
  expect(screen.getByRole('link', { name: /Vendor round/ })).toBeDefined()
})

test('whoever may not change reads it and can take it away as a file, and has nothing else to press', async () => {
  render(<Page start={[kept]} open="k" mayChange={false} />)
  await screen.findByRole('heading', { name: 'Vendor round' })
  expect(screen.getAllByRole('button').map((each) => each.textContent)).toEqual(['', 'Save as file'])
})

test('a template gets words of a second language, and a council of that language reads them', async () => {
  const user = userEvent.setup()
  const { unmount } = render(<Page start={[kept]} open="k" />)
  await user.click(await screen.findByRole('button', { name: 'Words in German' }))
  const form = screen.getByRole('form', { name: 'Words in German' })
  await user.type(within(form).getByLabelText('Name'), 'Lieferantenrunde')
  await user.type(
    within(within(form).getByRole('group', { name: /Offers/ })).getByLabelText('Title'),
    'Angebote',
  )
  await user.click(within(form).getByRole('button', { name: 'Save' }))
  expect(screen.getByText(/German: 2 of 3 titles/)).toBeDefined()
  expect(screen.getByRole('heading', { name: 'Vendor round' })).toBeDefined()
  unmount()

  const words = {
    language: 'de' as const,
    others: [{ language: 'en' as const, title: 'Suppliers', purpose: '', items: [] }],
  }
  render(<Page start={[]} />)
  const input = await screen.findByLabelText('Take from a file')
  await user.upload(input, new File([templateAsText({ ...round, words }, 'de')], 'c.json'))
  expect(await screen.findByRole('heading', { name: 'Suppliers' })).toBeDefined()
  expect(screen.queryByText(/in another language than the council’s/)).toBeNull()
})
