import { expect, test } from 'vitest'
import { namesGiven, UnusableNames } from '../../scripts/installation-names.ts'

const names = {
  domain: 'weft.contoso.com',
  'client-id': '0f3a1e0e-52c5-4b6c-9a55-6f1a9d1c7b20',
  'app-id': '6b0f6d52-9f0a-4b5e-8a8e-3d0c6f7f2c11',
}

test('an app package is made with all of an installation’s names, or as an example with none', () => {
  expect(namesGiven(names)).toEqual(names)
  expect(namesGiven({})).toBeNull()
})

test.each([
  ['a domain alone', { ...names, 'client-id': undefined }],
  ['no domain', { ...names, domain: undefined }],
  ['an address in the place of a domain', { ...names, domain: 'https://weft.contoso.com' }],
  ['a name in the place of an id', { ...names, 'app-id': 'weft' }],
])('%s makes no app package, in which people would find dead links', (_name, given) => {
  expect(() => namesGiven(given)).toThrow(UnusableNames)
})
