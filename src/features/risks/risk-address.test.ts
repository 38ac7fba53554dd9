import { expect, test } from 'vitest'
import { readRiskAddress, textOfRiskAddress } from './risk-address.ts'

test('every place of the register has an address that reads back the same', () => {
  for (const view of ['list', 'due', 'map'] as const)
    for (const savedId of view === 'list' ? [null, 'a/b'] : [null])
      for (const riskKey of [null, 'r 1/ü%']) {
        const address = { view, savedId, riskKey }
        expect(readRiskAddress(textOfRiskAddress(address))).toEqual(address)
      }
})

test('an address that was cut short shows the list', () => {
  for (const text of ['', 'nowhere', 'saved', 'list/', '%E0%A4%A'])
    expect(readRiskAddress(text)).toEqual({ view: 'list', savedId: null, riskKey: null })
})

test('the mark of an action in a task’s link opens its risk', () => {
  expect(readRiskAddress('list/r1/action-7').riskKey).toBe('r1')
})
