import type { Browser, Locator, Page } from 'playwright-core'
import * as v from 'valibot'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newPerson, openBrowser } from './browser.ts'
import { frameOf, type RunningSandbox, startSandbox } from './sandbox.ts'

let sandbox: RunningSandbox
let browser: Browser
let page: Page

const tenantSchema = v.object({
  channels: v.array(v.object({ teamName: v.string(), channelName: v.string(), channelId: v.string() })),
})

beforeAll(async () => {
  sandbox = await startSandbox()
  browser = await openBrowser()
  page = (await newPerson(browser, { width: 900, height: 1000 })).page
  page.setDefaultTimeout(45_000)
})

afterAll(async () => {
  await browser.close()
  await sandbox.close()
})

// What a newcomer must do is counted, not how long a machine takes for it.
test('from an empty channel tab one field and seven presses lead to a council and an agenda to rehearse', async () => {
  const { channels } = v.parse(tenantSchema, await sandbox.control('GET', 'tenant'))
  const circle = channels.find((each) => each.channelName === 'Circle meetings')?.channelId ?? ''
  await page.goto(sandbox.place([`tab~ana~${circle}`]))
  const tab = frameOf(page, 'tab-ana')
  const done = { presses: 0, fields: 0 }
  const press = async (button: Locator) => {
    await button.click()
    done.presses += 1
  }
  await press(tab.getByRole('button', { name: 'Set up a council' }))
  await tab.getByLabel('Add departments').fill('Engineering, Supply')
  done.fields += 1
  // Leaving the field takes the departments; the person who sets up speaks for the first.
  await press(tab.getByRole('button', { name: 'Create the council' }))
  await press(page.getByRole('button', { name: 'Accept' }))
  await press(tab.getByRole('button', { name: /^Open / }))
  await tab.getByRole('heading', { name: 'Sustainability Circle' }).waitFor()
  console.log(`first run: ${done.presses} presses and ${done.fields} field to a council`)
  // Nobody has a meeting in the calendar yet: the first session is tried in a rehearsal.
  await press(tab.getByRole('button', { name: 'Rehearse the next session' }))
  await press(tab.getByRole('button', { name: /^Weekly cross-functional review/ }))
  await press(tab.getByRole('button', { name: 'Use this agenda' }))
  await tab.getByRole('list', { name: 'Agenda' }).waitFor()
  await tab.getByRole('button', { name: /^Start the session$/ }).waitFor()
  expect(done).toEqual({ presses: 7, fields: 1 })
})
