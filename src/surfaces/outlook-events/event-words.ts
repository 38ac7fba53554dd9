import { messages as arabic } from '#src/ui/text/locales/ar/pages/outlook-events.ts'
import { messages as german } from '#src/ui/text/locales/de/pages/outlook-events.ts'
import { messages as english } from '#src/ui/text/locales/en/pages/outlook-events.ts'
import { messages as french } from '#src/ui/text/locales/fr/pages/outlook-events.ts'
import { messages as spanish } from '#src/ui/text/locales/es/pages/outlook-events.ts'
import { messages as japanese } from '#src/ui/text/locales/ja/pages/outlook-events.ts'

const sources: Readonly<Record<string, string>> = {
  ar: arabic,
  de: german,
  fr: french,
  es: spanish,
  ja: japanese,
}

type EventWords = (id: string, args?: Readonly<Record<string, string | number>>) => string

/**
 * The catalogue's words for handlers: plain lines with variables. Fluent itself would be most of the script, and needs
 * more of a script engine than classic Outlook has.
 */
export function eventWords(tag: string): EventWords {
  const lines = (sources[tag.slice(0, 2).toLowerCase()] ?? english).split('\n')
  return (id, args = {}) => {
    const line = lines.filter((each) => each.indexOf(`${id} = `) === 0)[0] ?? ''
    return line
      .slice(id.length + 3)
      .replace(/\{ \$(\w+) \}/g, (_all, name: string) => String(args[name] ?? ''))
  }
}
