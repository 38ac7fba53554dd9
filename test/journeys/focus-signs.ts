import type { Frame } from 'playwright-core'

/**
 * Gives the focus to every control of the page, one after the other, as the keyboard does, and names those that look
 * the same with it, or whose sign does not stand out from what is around it (3:1, WCAG 1.4.11). Runs in one task, so
 * that nothing fades or arrives between the two looks; transitions are skipped. The page must have seen a key.
 */
export function withoutFocusSign(
  frame: Frame,
): Promise<{ readonly seen: number; readonly without: string[] }> {
  return frame.evaluate(() => {
    // The pages' policy refuses a style element, and lets scripts of the page bring a sheet.
    const still = new CSSStyleSheet()
    still.replaceSync('*, *::before, *::after { transition: none !important; animation: none !important }')
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, still]

    type Rgb = readonly [number, number, number, number]
    const paint = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
    function rgbOf(colour: string): Rgb {
      if (paint === null) return [0, 0, 0, 0]
      paint.clearRect(0, 0, 1, 1)
      paint.fillStyle = colour
      paint.fillRect(0, 0, 1, 1)
      const [r = 0, g = 0, b = 0, a = 0] = paint.getImageData(0, 0, 1, 1).data
      return [r, g, b, a / 255]
    }
    function luminance([r, g, b]: Rgb): number {
      const part = (value: number) => {
        const share = value / 255
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
      }
      return 0.2126 * part(r) + 0.7152 * part(g) + 0.0722 * part(b)
    }
    function contrast(one: Rgb, other: Rgb): number {
      const [light, dark] = [luminance(one), luminance(other)].toSorted((a, b) => b - a)
      return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05)
    }
    function groundUnder(element: Element): Rgb {
      for (let each: Element | null = element; each !== null; each = each.parentElement) {
        const colour = rgbOf(getComputedStyle(each).backgroundColor)
        if (colour[3] > 0.9) return colour
      }
      return rgbOf('Canvas')
    }

    /** What could be a sign, as its colours; a sign without width or colour is none. */
    function signsOf(element: Element): ReadonlyMap<string, Rgb> {
      const found = new Map<string, Rgb>()
      for (const pseudo of [null, '::before', '::after']) {
        const style = getComputedStyle(element, pseudo)
        if (pseudo !== null && (style.content === 'none' || style.content === 'normal')) continue
        const place = pseudo ?? ''
        if (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 1)
          found.set(`${place} outline ${style.outlineWidth} ${style.outlineColor}`, rgbOf(style.outlineColor))
        for (const side of ['Top', 'Right', 'Bottom', 'Left'] as const) {
          const width = style[`border${side}Width`]
          const colour = style[`border${side}Color`]
          if (style[`border${side}Style`] !== 'none' && parseFloat(width) >= 1)
            found.set(`${place} border ${side} ${width} ${colour}`, rgbOf(colour))
        }
        for (const [shadow, colour] of style.boxShadow.matchAll(/((?:rgba?|color|oklch)\([^)]*\))[^,]*/g))
          found.set(`${place} shadow ${shadow}`, rgbOf(colour ?? ''))
      }
      return found
    }

    const controls = [
      ...document.querySelectorAll<HTMLElement>(
        'a[href], button, input, select, textarea, summary, [tabindex]',
      ),
    ].filter(
      (each) =>
        each.tabIndex >= 0 &&
        !each.matches(':disabled, [data-tabster-dummy]') &&
        each.checkVisibility({ visibilityProperty: true }),
    )
    const without: string[] = []
    for (const each of controls) {
      // A chip shows on its label what its hidden box has.
      const shown = [each, ...(each instanceof HTMLInputElement && each.labels ? each.labels : [])]
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
      const before = shown.map(signsOf)
      each.focus()
      const name = `${each.tagName} “${each.getAttribute('aria-label') ?? (each.textContent || each.getAttribute('type'))}”`
      if (document.activeElement !== each) {
        without.push(`${name}: the focus does not stay`)
        continue
      }
      const fresh = shown.flatMap((one, at) =>
        [...signsOf(one)].filter(([sign, colour]) => colour[3] > 0.5 && !before[at]?.has(sign)),
      )
      const grounds = [groundUnder(each.parentElement ?? each), groundUnder(each)]
      const best = Math.max(
        0,
        ...fresh.flatMap(([, colour]) => grounds.map((ground) => contrast(colour, ground))),
      )
      if (fresh.length === 0) without.push(`${name}: no sign`)
      else if (best < 3)
        without.push(`${name}: ${best.toFixed(2)}:1, ${fresh.map(([sign]) => sign).join('; ')}`)
    }
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== still)
    return { seen: controls.length, without }
  })
}
