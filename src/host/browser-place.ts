import { neverAside, type OpenedPlace } from './opened-place.ts'

/** A page opened in a bare browser: no host, so no person, no meeting and no theme but the system's. */
export function openBrowserPlace(
  host: 'browser' | 'outlook',
  person: { id: string; tenantId: string; loginHint: string },
): OpenedPlace {
  const dark = window.matchMedia('(prefers-color-scheme: dark)')
  const contrast = window.matchMedia('(forced-colors: active)')
  const theme = () => (contrast.matches ? 'contrast' : dark.matches ? 'dark' : 'light')
  return {
    place: {
      host,
      frame: 'content',
      theme: theme(),
      locale: navigator.language,
      personId: person.id,
      tenantId: person.tenantId,
      loginHint: person.loginHint,
      teamId: null,
      groupId: null,
      channelId: null,
      channelName: null,
      chatId: null,
      meetingId: null,
      pageId: '',
      subPageId: null,
    },
    onTheme(listener) {
      dark.addEventListener('change', () => listener(theme()))
      contrast.addEventListener('change', () => listener(theme()))
    },
    notifyReady: () => undefined,
    notifyFailed: () => undefined,
    openLink: (url) => void window.open(url, '_blank', 'noopener'),
    ...neverAside,
    shareToStage: Promise.resolve(null),
    configuration: null,
  }
}
