import { expect, test } from 'vitest'
import {
  leftCouncilsKey,
  leftOnItemKey,
  readLeftCouncils,
  readLeftOnItem,
} from '#src/domain/publish/left-for-outlook.ts'
import { leaveInOutlook } from './leave-in-outlook.ts'

function kept(values: Map<string, unknown>) {
  let saved = 0
  return {
    get: (key: string) => values.get(key),
    set: (key: string, value: unknown) => values.set(key, value),
    saveAsync: () => {
      saved += 1
    },
    saved: () => saved,
  }
}

function outlook(composing: boolean) {
  const onItem = kept(new Map())
  const inMailbox = kept(new Map())
  const item = {
    ...(composing ? { getItemIdAsync: () => undefined } : {}),
    loadCustomPropertiesAsync: (done: (result: unknown) => void) =>
      done({ status: 'succeeded', value: onItem }),
  }
  return { onItem, inMailbox, office: { context: { roamingSettings: inMailbox, mailbox: { item } } } }
}

const left = {
  council: 'Operating Council',
  planned: 45,
  withoutLead: 1,
  facilitator: 'Ana',
  facilitatorMail: 'ana@x.example',
  facilitatorAway: true,
}
const council = { name: 'Operating Council', titles: ['Weekly'], mails: ['ana@x.example'] }

test('beside an appointment that is written both are left, and the same again is not saved again', () => {
  const { office, onItem, inMailbox } = outlook(true)
  leaveInOutlook(office, left, council)
  leaveInOutlook(office, left, council)
  expect(readLeftOnItem(onItem.get(leftOnItemKey))).toEqual(left)
  expect(readLeftCouncils(inMailbox.get(leftCouncilsKey))).toEqual([council])
  expect([onItem.saved(), inMailbox.saved()]).toEqual([1, 1])
})

test('beside somebody else’s invite, and where Outlook keeps nothing, nothing is left', () => {
  const { office, onItem, inMailbox } = outlook(false)
  leaveInOutlook(office, left, council)
  expect([onItem.saved(), inMailbox.saved()]).toEqual([0, 0])
  const refusing = outlook(true)
  refusing.inMailbox.set = () => {
    throw new Error('full')
  }
  for (const each of [undefined, null, {}, { context: {} }, refusing.office])
    expect(() => leaveInOutlook(each, left, council)).not.toThrow()
})
