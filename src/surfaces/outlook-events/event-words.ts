import { messages as arabic } from '#src/ui/text/locales/ar/pages/outlook-events.ts'
import { messages as german } from '#src/ui/text/locales/de/pages/outlook-events.ts'
import { messages as english } from '#src/ui/text/locales/en/pages/outlook-events.ts'

type EventWords = (id: string, args?: Readonly<Record<string, string | number>>) => string

/**
 * The catalogue's words for handlers: plain lines with variables. Fluent itself would be most of the script, and needs
 * more of a script engine than classic Outlook has.
 */
export function eventWords(tag: string): EventWords {
  const language = tag.slice(0, 2).toLowerCase()
  const source = language === 'ar' ? arabic : language === 'de' ? german : english
  const lines = source.split('\n')
  return (id, args = {}) => {
    const line = lines.filter((each) => each.indexOf(`${id} = `) === 0)[0] ?? ''
    return line
      .slice(id.length + 3)
      .replace(/\{ \$(\w+) \}/g, (_all, name: string) => String(args[name] ?? ''))
  }
}
