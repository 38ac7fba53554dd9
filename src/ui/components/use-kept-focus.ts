import { useEffect } from 'react'

interface Stop {
  readonly element: HTMLElement
  /** Enclosing elements from the inside out, as they were while the element had the focus. */
  readonly around: readonly Element[]
  readonly form: Element | null
}

const longestMemory = 12

function stopAt(element: HTMLElement): Stop {
  const around: Element[] = []
  for (let each = element.parentElement; each !== null; each = each.parentElement) around.push(each)
  return { element, around, form: element.closest('form') }
}

function nameOf(element: Element): string {
  return `${element.tagName}/${element.getAttribute('aria-label') ?? element.textContent}`
}

function canFocus(element: HTMLElement): boolean {
  return element.isConnected && !element.matches(':disabled') && element.getClientRects().length > 0
}

/** The control that opened a form: itself, or its twin where the list was drawn anew meanwhile. */
function openerOf(form: Element, stops: readonly Stop[]): HTMLElement | null {
  const opener = stops.findLast((each) => each.form !== form)?.element
  if (opener === undefined || canFocus(opener)) return opener ?? null
  const twins = document.querySelectorAll<HTMLElement>(opener.tagName)
  return [...twins].find((each) => nameOf(each) === nameOf(opener) && canFocus(each)) ?? null
}

/** The heading of what is left around the place where the focus was. */
function headingNear(stop: Stop): HTMLElement | null {
  for (const each of stop.around) {
    if (!each.isConnected) continue
    const found = each.querySelector<HTMLElement>('h2') ?? each.querySelector<HTMLElement>('h1, h3')
    if (found !== null && found.getClientRects().length > 0) return found
  }
  return null
}

/**
 * Whoever works by keyboard never falls back to the top of the page: when the focused control goes away (a form
 * closes, a row is removed, a phase ends), the focus goes to what opened the form, else to the nearest heading.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    const stops: Stop[] = []
    const remember = (event: FocusEvent) => {
      if (!(event.target instanceof HTMLElement)) return
      stops.push(stopAt(event.target))
      if (stops.length > longestMemory) stops.shift()
    }
    const restore = () => {
      const last = stops.at(-1)
      if (last === undefined || document.activeElement !== document.body || canFocus(last.element)) return
      const opener = last.form === null || last.form.isConnected ? null : openerOf(last.form, stops)
      const target = opener ?? headingNear(last)
      if (target === null) return
      if (!target.matches('a, button, input, select, textarea, summary, [tabindex]')) target.tabIndex = -1
      target.focus({ preventScroll: opener === null })
    }
    // Leaving by a press elsewhere is the person's own wish, and nothing is restored.
    const leave = () => {
      if (document.activeElement === document.body) stops.length = 0
    }
    const watcher = new MutationObserver(restore)
    watcher.observe(document.body, {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: ['disabled', 'hidden'],
    })
    document.addEventListener('focusin', remember)
    document.addEventListener('click', leave)
    return () => {
      watcher.disconnect()
      document.removeEventListener('focusin', remember)
      document.removeEventListener('click', leave)
    }
  }, [])
}
