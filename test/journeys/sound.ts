import type { ElementHandle, Frame, Page } from 'playwright-core'
import { frameOf } from './sandbox.ts'

/** The frame of a place by its name (`side-panel-ana`), once its page shows its main part. */
export async function frameNamed(page: Page, name: string): Promise<Frame> {
  await frameOf(page, name).locator('main').first().waitFor()
  const element: ElementHandle | null = await page.locator(`iframe[data-frame="${name}"]`).elementHandle()
  const frame = await element?.contentFrame()
  if (!frame) throw new Error(`There is no frame ${name}.`)
  return frame
}

/**
 * What people who listen, zoom or touch rely on and axe does not look for, as lines; none where all is well:
 * language, direction, title, one main part, one first heading, no level left out, nothing to scroll sideways,
 * everything that can be pressed at least `target` px high and wide, and with a name, links in the theme's colour,
 * no control standing out of the card around it, nothing moving where motion is not wanted.
 */
export function complaintsIn(
  frame: Frame,
  wanted: { readonly language: string; readonly target: number; readonly still?: boolean },
): Promise<readonly string[]> {
  return frame.evaluate(({ language, target, still }) => {
    const root = document.documentElement
    const found: string[] = []
    const seen = (each: Element) =>
      each.checkVisibility({ visibilityProperty: true, opacityProperty: false }) &&
      each.closest('[data-tabster-dummy]') === null
    if (root.lang.slice(0, 2) !== language) found.push(`language is ${root.lang}`)
    if (root.dir !== (language === 'ar' ? 'rtl' : 'ltr')) found.push(`direction is ${root.dir}`)
    if (document.title === '') found.push('no title')
    const mains = document.querySelectorAll('main').length
    if (mains !== 1) found.push(`${mains} main parts`)
    const headings = [...document.querySelectorAll('h1, h2, h3, h4')].filter(seen)
    const levels = headings.map((each) => Number(each.tagName.slice(1)))
    const firsts = levels.filter((each) => each === 1).length
    if (firsts !== 1) found.push(`${firsts} first headings`)
    levels.forEach((level, at) => {
      if (level > (levels[at - 1] ?? 0) + 1)
        found.push(`level left out before “${headings[at]?.textContent}”`)
    })
    // A part that scrolls up and down by itself hides what is too wide for it: nobody could reach that.
    const scrolling = [...document.querySelectorAll('*')].filter(
      (each) => seen(each) && /auto|scroll/.test(getComputedStyle(each).overflowY),
    )
    for (const each of new Set([root, ...scrolling])) {
      // The columns of a grid are scrolled to, and its keys reach each of its cells.
      if (each.scrollWidth <= each.clientWidth || each.matches('[role="grid"]')) continue
      const { left, right } = each.getBoundingClientRect()
      const widest = [...each.querySelectorAll('*')].find((one) => {
        const area = one.getBoundingClientRect()
        return seen(one) && (area.right > right + 1 || area.left < left - 1)
      })
      found.push(
        `scrolls sideways, ${each.scrollWidth} in ${each.clientWidth}: ${widest?.outerHTML.slice(0, 120)}`,
      )
    }
    // The frame drawn around it; a part that scrolls or cuts what it holds lets nothing out.
    const cardOf = (control: Element): Element | null => {
      for (let at = control.parentElement; at !== null; at = at.parentElement) {
        const { position, overflowX, borderLeftWidth, borderRightWidth } = getComputedStyle(at)
        if (overflowX !== 'visible' || /absolute|fixed/.test(position)) return null
        if (parseFloat(borderLeftWidth) > 0 && parseFloat(borderRightWidth) > 0) return at
      }
      return null
    }
    for (const each of document.querySelectorAll(
      'a[href], button, input, select, textarea, summary, [role="option"]',
    )) {
      if (!seen(each)) continue
      // A label is pressed in place of its box, and so is the cell of a grid's; a link inside a sentence is as high as the sentence.
      const label =
        each instanceof HTMLInputElement && /checkbox|radio/.test(each.type)
          ? each.closest('label, [role="gridcell"], [role="columnheader"]')
          : null
      const area = (label ?? each).getBoundingClientRect()
      const sentence =
        each.tagName === 'A' &&
        getComputedStyle(each).display === 'inline' &&
        (each.parentElement?.textContent ?? '').trim() !== (each.textContent ?? '').trim()
      const card = cardOf(each)?.getBoundingClientRect()
      if (card && (area.right > card.right + 1 || area.left < card.left - 1))
        found.push(
          `stands out of its card: ${each.tagName} “${each.getAttribute('aria-label') ?? each.textContent}”`,
        )
      if (!sentence && (area.width < target - 0.5 || area.height < target - 0.5))
        found.push(
          `${Math.round(area.width)}×${Math.round(area.height)} px: ${each.tagName} “${each.getAttribute('aria-label') ?? (each.textContent || each.getAttribute('type'))}”`,
        )
    }
    // Light and dark pages of Chromium; no theme of ours has them.
    for (const each of document.querySelectorAll('a[href]')) {
      if (seen(each) && /^rgb\((0, 0, 238|158, 158, 255)\)$/.test(getComputedStyle(each).color))
        found.push(`a link in the browser’s own colour: “${each.textContent}”`)
    }
    if (still) {
      for (const each of document.getAnimations()) {
        const timing = each.effect?.getComputedTiming()
        if (Number(timing?.activeDuration ?? 0) > 10)
          found.push(
            `moves: ${each.constructor.name} ${'animationName' in each ? String(each.animationName) : ''}`,
          )
      }
    }
    return found
  }, wanted)
}
