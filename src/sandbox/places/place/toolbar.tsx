import { Button, Select } from '@fluentui/react-components'
import type { TimeStep } from '../server-door/wire.ts'
import { languages, sizes, themes, type PlaceAddress } from './place-address.ts'
import { TimeControl } from './time-control.tsx'

export const drawers = {
  tour: 'Tour',
  landed: 'What landed',
  asked: 'What did Weft ask for?',
  switches: 'Switches',
} as const

const words = {
  default: 'Light theme',
  dark: 'Dark theme',
  contrast: 'High contrast',
  en: 'English',
  de: 'Deutsch',
  ar: 'العربية',
  fr: 'Français',
  es: 'Español',
  ja: '日本語',
  'qps-ploc': 'Long, in brackets',
  'qps-plocm': 'Mirrored, in brackets',
  full: 'Full width',
  phone: 'Phone (320 px)',
} as const

interface ChoiceProps<Value extends string> {
  readonly label: string
  readonly values: readonly (Value & keyof typeof words)[]
  readonly value: Value
  readonly onChange: (value: Value) => void
}

function Choice<Value extends string>({ label, values, value, onChange }: ChoiceProps<Value>) {
  return (
    <Select
      size="small"
      aria-label={label}
      value={value}
      onChange={(_event, data) => {
        const chosen = values.find((each) => each === data.value)
        if (chosen !== undefined) onChange(chosen)
      }}
    >
      {values.map((each) => (
        <option key={each} value={each}>
          {words[each]}
        </option>
      ))}
    </Select>
  )
}

export interface ToolbarProps {
  readonly place: PlaceAddress
  readonly onChange: (change: Partial<PlaceAddress>) => void
  readonly nowMs: () => number
  readonly onMove: (by: TimeStep) => Promise<void>
}

/** The sandbox's own bar: everything in it belongs to the sandbox, nothing of it to Teams or Weft. */
export function Toolbar({ place, onChange, nowMs, onMove }: ToolbarProps) {
  return (
    <header className="toolbar">
      <a href="./" className="mark">
        Weft sandbox
      </a>
      <span className="not-real">Make-believe. Not Microsoft’s pages.</span>
      <TimeControl nowMs={nowMs} onMove={onMove} />
      <Choice label="Theme" values={themes} value={place.theme} onChange={(theme) => onChange({ theme })} />
      <Choice
        label="Language"
        values={languages}
        value={place.language}
        onChange={(language) => onChange({ language })}
      />
      <Choice label="Size" values={sizes} value={place.size} onChange={(size) => onChange({ size })} />
      <nav className="drawer-buttons" aria-label="About the sandbox">
        {Object.entries(drawers).map(([key, name]) => (
          <Button
            key={key}
            size="small"
            appearance={place.drawer.startsWith(key) ? 'primary' : 'secondary'}
            aria-expanded={place.drawer.startsWith(key)}
            onClick={() => onChange({ drawer: place.drawer.startsWith(key) ? '' : key })}
          >
            {name}
          </Button>
        ))}
      </nav>
    </header>
  )
}
