import { mkdirSync, readdirSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { picturesAfter, picturesBefore, picturesOfSession } from '#test/journeys/guide/guided-week.ts'
import { pictureTaker } from '#test/journeys/guide/picture-taker.ts'
import { newPerson, openBrowser } from '#test/journeys/browser.ts'
import { startSandbox } from '#test/journeys/sandbox.ts'

/** Makes the pictures of the user guide anew, from the product as it is now. */
const folder = fileURLToPath(new URL('../docs/user-guide', import.meta.url))
mkdirSync(folder, { recursive: true })
const sandbox = await startSandbox()
const browser = await openBrowser()
try {
  const { page } = await newPerson(browser, { width: 1_480, height: 1_180 })
  page.setDefaultTimeout(45_000)
  const guide = { sandbox, page, take: pictureTaker(page, folder) }
  await picturesBefore(guide)
  await picturesOfSession(guide)
  await picturesAfter(guide)
} finally {
  await browser.close()
  await sandbox.close()
}
for (const name of readdirSync(folder).filter((each) => each.endsWith('.webp')))
  console.log(`${name} ${(statSync(`${folder}/${name}`).size / 1024).toFixed(1)} KiB`)
