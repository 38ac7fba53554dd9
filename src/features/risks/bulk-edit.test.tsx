// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, expect, test, vi } from 'vitest'
import { newRisk } from '#src/domain/risks/new-risk.ts'
import { riskSettingsOf } from '#src/domain/risks/council-ratings.ts'
import type { RiskRecord } from '#src/records/kinds/risk-kind.ts'
import { loadPage } from '#src/ui/text/page-catalogue.ts'
import { PageWords } from '#src/ui/text/page-words.tsx'
import { TextProvider } from '#src/ui/text/text-provider.tsx'
import { BulkEdit } from './bulk-edit.tsx'
import { RegisterProvider, type Register } from './register.tsx'
import { createRowMaker, type RiskEntry } from './risk-rows.ts'

beforeAll(() => loadPage('en', 'risks'))

function entry(key: string, given: Partial<RiskRecord>): RiskEntry {
  const record: RiskRecord = {
    ...newRisk({ clientKey: key, title: key, raisedMs: 0, score: null }),
    ...{ wording: '', detail: '', departments: '', level: null, changeReason: '', raisedBy: '' },
    ...{ raisedMs: 0, session: '' },
    ...given,
  }
  const reading = { ok: true, record } as const
  return {
    key,
    itemId: key,
    reading,
    status: 'saved',
    troubles: [],
    createdMs: 0,
    modifiedMs: 0,
    modifiedBy: '',
  }
}

const settings = riskSettingsOf({})

interface Offer {
  readonly text: string
  readonly undo: () => void
}

function show(entries: readonly RiskEntry[]): {
  readonly change: ReturnType<typeof vi.fn<Register['change']>>
  readonly offers: Offer[]
} {
  const { rows } = createRowMaker(settings, '2026-11-28')(entries)
  const change = vi.fn<Register['change']>()
  const offers: Offer[] = []
  const register: Register = {
    council: {
      key: 'council',
      name: 'Circle',
      language: 'en',
      timeZone: 'Europe/Lisbon',
      siteId: 's',
      teamId: 't',
      channelId: 'c',
      channelName: 'General',
      planId: 'p',
      planName: 'Plan',
      bucketId: 'b',
      departments: [],
      members: [{ personId: 'ana', displayName: 'Ana Duarte', role: 'member' }],
    },
    settings,
    me: { personId: 'ana', displayName: 'Ana Duarte' },
    today: '2026-11-28',
    nowMs: () => 0,
    mayEdit: true,
    sessions: [],
    decisions: [],
    newId: () => 'id',
    owners: null,
    create: () => undefined,
    change,
    remove: () => Promise.resolve(() => undefined),
    linkTo: () => '',
    actions: new Map(),
    makeAction: () => undefined,
    tryActionAgain: () => undefined,
    raise: () => Promise.resolve(true),
  }
  render(
    <TextProvider locale="en">
      <PageWords page="risks">
        <RegisterProvider register={register} offerUndo={(text, undo) => offers.push({ text, undo })}>
          <BulkEdit rows={rows} />
        </RegisterProvider>
      </PageWords>
    </TextProvider>,
  )
  return { change, offers }
}

test('a change of many risks is taken back for each, in the fields that it touched and no other', async () => {
  const { change, offers } = show([
    entry('one', { ownerKey: 'ben', owner: 'Ben', cause: 'Rain' }),
    entry('two', { ownerKey: '', owner: '' }),
    entry('closed', { ownerKey: 'ben', owner: 'Ben', state: 'closed' }),
  ])
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Give to …' }), 'Ana Duarte')
  expect(change.mock.calls).toEqual([
    ['one', { ownerKey: 'ana', owner: 'Ana Duarte' }],
    ['two', { ownerKey: 'ana', owner: 'Ana Duarte' }],
  ])
  expect(offers.map((each) => each.text)).toEqual(['2 changed, 1 left as they are.'])
  expect(screen.getByText('2 changed, 1 left as they are.')).toBeDefined()
  change.mockClear()
  act(() => offers[0]?.undo())
  expect(screen.queryByText('2 changed, 1 left as they are.')).toBeNull()
  expect(change.mock.calls).toEqual([
    ['one', { ownerKey: 'ben', owner: 'Ben' }],
    ['two', { ownerKey: '', owner: '' }],
  ])
})

test('where the rules left every risk as it is, it says so and offers nothing to take back', async () => {
  const { change, offers } = show([entry('closed', { state: 'closed' })])
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Give to …' }), 'Ana Duarte')
  expect(change).not.toHaveBeenCalled()
  expect(screen.getByText('0 changed, 1 left as they are.')).toBeDefined()
  expect(offers).toEqual([])
})
