import { expect, test } from 'vitest'
import { chooseLanguage, formatTagOf } from './languages.ts'

test.each([
  ['de-AT', 'de', 'de-AT'],
  ['ja_JP', 'ja', 'ja-JP'],
  ['AR-eg', 'ar', 'ar-EG'],
  ['en-GB', 'en', 'en-GB'],
  // The nearest language, whose dates go with its words.
  ['gsw-CH', 'de', 'de'],
  ['arz', 'ar', 'ar'],
  // Neither spoken nor near, and no tag at all.
  ['sv-SE', 'en', 'en'],
  ['qps-ploc', 'en', 'en'],
  ['', 'en', 'en'],
  ['de-x-', 'de', 'de'],
])('%s is read in %s, with the dates of %s', (tag, language, formats) => {
  expect(chooseLanguage(tag)).toBe(language)
  expect(formatTagOf(tag)).toBe(formats)
})
