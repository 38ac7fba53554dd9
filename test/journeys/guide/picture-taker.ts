import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'

export interface PictureOptions {
  /** Scrolled to the top of the frame first. */
  readonly at?: Locator
  /** Rows of pixels that are kept, from the top of the frame. */
  readonly height?: number
  /** Columns of pixels that are kept, from the left. */
  readonly width?: number
}

/** Takes one picture of what a frame of the place shows (`side-panel-tom`). */
export type TakePicture = (name: string, frame: string, options?: PictureOptions) => Promise<void>

/** Good enough for small text, a quarter of a PNG. */
const quality = 82

/** Writes pictures of the page's frames into `folder`, one pixel of theirs to one of the screen's. */
export function pictureTaker(page: Page, folder: string): TakePicture {
  return async (name, frame, { at, height = 2_000, width = 2_000 } = {}) => {
    if (at !== undefined) {
      await at.waitFor()
      await at.evaluate((element) => element.scrollIntoView({ block: 'start' }))
    }
    // What fades or loads its face comes to rest.
    await page.waitForTimeout(600)
    const box = await page.locator(`iframe[data-frame="${frame}"]`).boundingBox()
    if (box === null) throw new Error(`Nothing shows ${frame}.`)
    const session = await page.context().newCDPSession(page)
    const { data } = await session.send('Page.captureScreenshot', {
      format: 'webp',
      quality,
      clip: {
        x: box.x,
        y: box.y,
        width: Math.min(box.width, width),
        height: Math.min(box.height, height),
        scale: 1,
      },
    })
    await session.detach()
    writeFileSync(join(folder, `${name}.webp`), Buffer.from(data, 'base64'))
  }
}
