import { openBrowserPlace } from '#src/host/browser-place.ts'
import type { OpenedPlace } from '#src/host/opened-place.ts'
import { onOutlookTheme, outlookIsDark } from '#src/host/outlook-theme.ts'

export function office(): unknown {
  return 'Office' in globalThis ? Reflect.get(globalThis, 'Office') : undefined
}

/**
 * Outlook as a place, beside an item that is null outside of it: person, language and theme from Outlook, where it says
 * them; the rest from the browser.
 */
export function placeInOutlook(item: { readonly mail: string; readonly locale: string } | null): OpenedPlace {
  const opened = openBrowserPlace('outlook', { id: '', tenantId: '', loginHint: item?.mail ?? '' })
  const dark = outlookIsDark(office())
  // A contrast theme is the system's, and Outlook does not tell of it.
  const contrast = window.matchMedia('(forced-colors: active)')
  const themed = (isDark: boolean) => (contrast.matches ? 'contrast' : isDark ? 'dark' : 'light')
  return {
    ...opened,
    place: {
      ...opened.place,
      ...(item === null ? {} : { locale: item.locale }),
      ...(dark === null ? {} : { theme: themed(dark) }),
    },
    onTheme(listener) {
      if (dark === null) return opened.onTheme(listener)
      let isDark = dark
      onOutlookTheme(office(), (next) => {
        isDark = next
        listener(themed(isDark))
      })
      contrast.addEventListener('change', () => listener(themed(isDark)))
    },
  }
}
