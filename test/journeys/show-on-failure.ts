import { afterEach } from 'vitest'
import { openBrowsers } from './browser.ts'

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
