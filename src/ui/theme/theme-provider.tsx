import {
  FluentProvider,
  teamsDarkTheme,
  teamsHighContrastTheme,
  teamsLightTheme,
  type Theme,
} from '@fluentui/react-components'
import { useEffect, useMemo, type ReactNode } from 'react'
import { useLocale } from '../text/text-provider.tsx'
import './global.css'

const themes = { light: teamsLightTheme, dark: teamsDarkTheme, contrast: teamsHighContrastTheme }

/**
 * Fonts for what Segoe UI has no letters for. Without them the system chooses, and may choose the Chinese forms of
 * characters that Japanese writes otherwise.
 */
const moreFonts: Readonly<Record<string, string>> = {
  ja: "'Yu Gothic UI', 'Meiryo UI', 'Hiragino Sans', 'Hiragino Kaku Gothic ProN', 'Noto Sans JP', 'Noto Sans CJK JP'",
}

function themeIn(theme: Theme, language: string): Theme {
  const more = moreFonts[language]
  if (more === undefined) return theme
  const withMore = (fonts: string) => fonts.replace(/, sans-serif$/, `, ${more}, sans-serif`)
  return {
    ...theme,
    fontFamilyBase: withMore(theme.fontFamilyBase),
    fontFamilyNumeric: withMore(theme.fontFamilyNumeric),
  }
}

export type ThemeChoice = keyof typeof themes

/** Teams' theme as the host gives it, and the reading direction of the person's language. Fills the page. */
export function ThemeProvider(props: { theme: ThemeChoice; children: ReactNode }): ReactNode {
  const { direction, language, tag } = useLocale()
  const theme = useMemo(() => themeIn(themes[props.theme], language), [props.theme, language])
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
    <FluentProvider theme={theme} dir={direction} lang={tag} className="weft-page" data-theme={props.theme}>
      {props.children}
    </FluentProvider>
  )
}
