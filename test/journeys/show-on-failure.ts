import { afterEach, expect } from 'vitest'
import { openBrowsers, takeRefusals } from './browser.ts'

/** office.js sets styles in line, which the policy refuses and it does without (decision 88). */
const known = /appsforoffice\.microsoft\.com/

/** With production's headers no page asks for anything that its policy refuses, whatever people do. */
afterEach(() => {
  expect(takeRefusals().filter((each) => !known.test(each))).toEqual([])
})

/** Where a journey fails, prints what stood on every page then: a machine far away cannot be looked at. */
afterEach(async ({ task }) => {
  if (task.result?.state !== 'fail') return
  for (const page of openBrowsers().flatMap((browser) =>
    browser.contexts().flatMap((context) => context.pages()),
  )) {
    for (const frame of page.frames()) {
      const text = await frame
        .evaluate(() => document.body.innerText)
        .catch((error: unknown) => String(error))
      if (text.trim() !== '') console.info(`when "${task.name}" failed, ${frame.url()} showed:\n${text}`)
    }
  }
})
