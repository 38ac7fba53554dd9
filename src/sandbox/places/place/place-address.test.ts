import { expect, test } from 'vitest'
import { readPlace, writePlace, type PlaceAddress } from './place-address.ts'

test('an address holds frames, threads with their special characters, theme, language and size', () => {
  const place: PlaceAddress = {
    frames: [
      { kind: 'side-panel', alias: 'ana', target: '19:meeting_a+b@thread.v2' },
      { kind: 'tab', alias: 'ben', target: '' },
    ],
    theme: 'contrast',
    language: 'ar',
    size: 'phone',
    drawer: 'tour',
  }
  expect(readPlace(writePlace(place))).toEqual(place)
})

test('what is not understood is left out, and nothing at all opens the tab as Ana', () => {
  expect(readPlace('?f=kitchen~ana&f=tab~Ana%20Lopes&theme=pink')).toEqual({
    frames: [{ kind: 'tab', alias: 'ana', target: '' }],
    theme: 'default',
    language: 'en',
    size: 'full',
    drawer: '',
  })
})
