import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sitePages } from '../../scripts/site-pages.ts'
import { accessibilityViolations, newPerson, openBrowser, overflowsSideways } from './browser.ts'
import { type RunningSandbox, startSandbox } from './sandbox.ts'

let sandbox: RunningSandbox
let browser: Browser
beforeAll(async () => {
  sandbox = await startSandbox()
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await sandbox?.close()
})

const looks = [
  { name: 'wide and light', options: { width: 1280, colorScheme: 'light' } },
  { name: 'narrow and dark', options: { width: 320, colorScheme: 'dark' } },
] as const

test.each(looks)(
  'every page of the site can be read, $name, under the site’s own content policy',
  async ({ options }) => {
    const { page, errors, egress } = await newPerson(browser, options)
    for (const path of Object.keys(sitePages)) {
      const answer = await page.goto(`${sandbox.origin}${path}`)
      expect(answer?.status(), path).toBe(200)
      expect(answer?.headers()['content-security-policy'], path).toContain("default-src 'none'")
      expect(await page.getByRole('heading', { level: 1 }).count(), path).toBe(1)
      expect(await accessibilityViolations(page), path).toEqual([])
      expect(await overflowsSideways(page), path).toBe(false)
    }
    const pictures = page.locator('img')
    await page.goto(`${sandbox.origin}/guide.html`)
    expect(await pictures.count()).toBeGreaterThan(15)
    for (const each of await pictures.all()) {
      await each.scrollIntoViewIfNeeded()
      await expect.poll(() => each.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(100)
    }
    expect(errors()).toEqual([])
    expect(egress()).toEqual([])
  },
)
