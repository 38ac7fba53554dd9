import * as v from 'valibot'

const colour = v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/i))
const themeSchema = v.object({ isDarkTheme: v.optional(v.boolean()), bodyBackgroundColor: v.unknown() })
const changeSchema = v.object({ officeTheme: v.unknown() })

/** One member of an object of Office, as it is: its methods want their own object as `this`. */
function member(owner: unknown, name: string): unknown {
  return typeof owner === 'object' && owner !== null ? Reflect.get(owner, name) : undefined
}

function isDark(theme: unknown): boolean | null {
  const parsed = v.safeParse(themeSchema, {
    isDarkTheme: member(theme, 'isDarkTheme'),
    bodyBackgroundColor: member(theme, 'bodyBackgroundColor'),
  })
  if (!parsed.success) return null
  if (parsed.output.isDarkTheme !== undefined) return parsed.output.isDarkTheme
  const background = v.safeParse(colour, parsed.output.bodyBackgroundColor)
  if (!background.success) return null
  // Older clients give colours only.
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    Number.parseInt(background.output.slice(at, at + 2), 16),
  )
  return red * 0.299 + green * 0.587 + blue * 0.114 < 128
}

/** Whether Outlook is dark; null where it does not say, as before Mailbox 1.14 and on phones. */
export function outlookIsDark(office: unknown): boolean | null {
  return isDark(member(member(office, 'context'), 'officeTheme'))
}

/** Calls the listener whenever the person changes Outlook's theme; never where Outlook cannot tell. */
export function onOutlookTheme(office: unknown, listener: (dark: boolean) => void): void {
  const mailbox = member(member(office, 'context'), 'mailbox')
  const listen = member(mailbox, 'addHandlerAsync')
  const name = member(member(office, 'EventType'), 'OfficeThemeChanged')
  if (typeof listen !== 'function' || typeof name !== 'string') return
  Reflect.apply(listen, mailbox, [
    name,
    (event: unknown) => {
      const told = v.safeParse(changeSchema, event)
      const dark = told.success ? isDark(told.output.officeTheme) : null
      if (dark !== null) listener(dark)
    },
  ])
}
