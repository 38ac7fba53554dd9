import { StrictMode, useEffect, useState, type ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import type { OpenedPlace } from '#src/host/opened-place.ts'
import type { ThemeName } from '#src/host/place.ts'
import { Guarded } from '#src/ui/components/guarded.tsx'
import { LiveRegion } from '#src/ui/components/live-region.tsx'
import { SkeletonLines } from '#src/ui/components/skeleton-lines.tsx'
import { useKeptFocus } from '#src/ui/components/use-kept-focus.ts'
import { TextProvider, useText } from '#src/ui/text/text-provider.tsx'
import { ThemeProvider } from '#src/ui/theme/theme-provider.tsx'
import { useWaitWords } from '#src/ui/time/wait-words.ts'
import { useNetwork } from './network-state.ts'
import { localeOfPerson, OwnSettingsChoice, standardSettings } from './own-settings.tsx'
import styles from './surface.module.css'

export type PageTitle = 'tab' | 'session' | 'stage' | 'configure' | 'outlook'

/** Words, theme, announcements and the last resort for every surface. `opened` is null until the host has answered. */
export function SurfaceFrame(props: {
  title: PageTitle
  opened: OpenedPlace | null
  children: ReactNode
}): ReactNode {
  const { opened } = props
  const [theme, setTheme] = useState<ThemeName | null>(null)
  const [settings, setSettings] = useState(standardSettings)
  useKeptFocus()
  useEffect(() => {
    opened?.onTheme(setTheme)
  }, [opened])
  const hostTag = opened?.place.locale ?? navigator.language
  const chosen = theme ?? opened?.place.theme ?? 'light'
  return (
    <TextProvider
      locale={localeOfPerson(settings.language, hostTag)}
      loading={null}
      guessed={opened === null}
    >
      <Titled title={props.title} />
      <ThemeProvider theme={chosen}>
        <LiveRegion level={settings.announcements}>
          <OwnSettingsChoice settings={settings} hostTag={hostTag} onChange={setSettings}>
            <Guarded whole>{props.children}</Guarded>
          </OwnSettingsChoice>
        </LiveRegion>
      </ThemeProvider>
    </TextProvider>
  )
}

/** What a list of windows and a screen reader call the page. */
function Titled(props: { title: PageTitle }): ReactNode {
  const t = useText()
  const words = t(`page-title-${props.title}`)
  useEffect(() => {
    document.title = words
  }, [words])
  return null
}

/** The shape of what is coming, within a tenth of a second. */
export function Opening(): ReactNode {
  return (
    <div className={styles.page} aria-busy>
      <OpeningWords />
      <SkeletonLines widths={[0.6, 0.4, 0.9, 0.8, 0.9, 0.7, 0.5]} />
    </div>
  )
}

/** Why it takes long, as soon as that is known. */
function OpeningWords(): ReactNode {
  const t = useText()
  const { reach, waitingUntilMs, nowMs } = useNetwork()
  if (waitingUntilMs !== null) return <OpeningWaits untilMs={waitingUntilMs} nowMs={nowMs} />
  return reach === 'answers' ? null : (
    <output className={styles.quiet}>{t(`network-opening-${reach}`)}</output>
  )
}

function OpeningWaits(props: { untilMs: number; nowMs: () => number }): ReactNode {
  return <p className={styles.quiet}>{useWaitWords(props.untilMs, props.nowMs)}</p>
}

export function mountSurface(surface: ReactNode): void {
  const root = document.getElementById('root')
  if (root === null) throw new Error('The page has no root element.')
  createRoot(root).render(<StrictMode>{surface}</StrictMode>)
}
