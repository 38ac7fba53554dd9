import { openBrowserPlace } from '#src/host/browser-place.ts'
import type { OpenedPlace } from '#src/host/opened-place.ts'
import { readOutlookItem, type OutlookItem } from '#src/host/outlook-item.ts'
import { onOutlookTheme, outlookIsDark } from '#src/host/outlook-theme.ts'

let reading: Promise<OutlookItem | null> | undefined

function office(): unknown {
  return 'Office' in globalThis ? Reflect.get(globalThis, 'Office') : undefined
}

/** The appointment beside this pane; null outside of Outlook. */
export function outlookItem(): Promise<OutlookItem | null> {
  reading ??= readOutlookItem(office())
  return reading
}

/** Outlook as a place: person, language and theme from Outlook, where it says them; the rest from the browser. */
export async function openOutlookPlace(): Promise<OpenedPlace> {
  const item = await outlookItem()
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
