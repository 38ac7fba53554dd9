import {
  FluentProvider,
  teamsDarkTheme,
  teamsHighContrastTheme,
  teamsLightTheme,
} from '@fluentui/react-components'
import { useEffect, type ReactNode } from 'react'
import { useLocale } from '../text/text-provider.tsx'
import './global.css'

const themes = { light: teamsLightTheme, dark: teamsDarkTheme, contrast: teamsHighContrastTheme }

export type ThemeChoice = keyof typeof themes

/** Teams' theme as the host gives it, and the reading direction of the person's language. Fills the page. */
export function ThemeProvider(props: { theme: ThemeChoice; children: ReactNode }): ReactNode {
  const { direction, tag } = useLocale()
  useEffect(() => {
    document.documentElement.lang = tag
    document.documentElement.dir = direction
  }, [direction, tag])
  const scheme = props.theme === 'light' ? 'light' : 'dark'
  useEffect(() => {
    // What the browser draws itself: scrollbars, boxes to tick, calendars.
    document.documentElement.style.colorScheme = scheme
  }, [scheme])
  return (
    <FluentProvider
      theme={themes[props.theme]}
      dir={direction}
      lang={tag}
      className="weft-page"
      data-theme={props.theme}
    >
      {props.children}
    </FluentProvider>
  )
}
