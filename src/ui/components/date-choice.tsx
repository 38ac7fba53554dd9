import { useState, type ReactNode } from 'react'
import { useLocale, useText } from '../text/text-provider.tsx'
import { shortDay } from '../time/format-time.ts'
import { LineInput } from './native-control.tsx'
import { SegmentedChoice } from './segmented-choice.tsx'

const other = 'other'
const none = 'none'

/** A day by sensible choices first (“Next session”, “In two weeks”), any other by the platform's own calendar. */
export function DateChoice(props: {
  label: string
  choices: readonly { readonly day: string; readonly label: string }[]
  /** `YYYY-MM-DD`, or null for no date. */
  value: string | null
  onChange: (day: string | null) => void
  allowNone?: boolean
  earliest?: string
}): ReactNode {
  const t = useText()
  const { tag } = useLocale()
  const known = props.choices.some((each) => each.day === props.value)
  const [open, setOpen] = useState(props.value !== null && !known)
  const options = [
    ...props.choices.map((each) => ({
      value: each.day,
      label: each.label,
      title: shortDay(tag, each.day, 'full'),
    })),
    { value: other, label: t('ui-date-other') },
    ...(props.allowNone ? [{ value: none, label: t('ui-date-none') }] : []),
  ]
  return (
    <>
      <SegmentedChoice
        label={props.label}
        options={options}
        value={open ? other : (props.value ?? none)}
        onChange={(value) => {
          setOpen(value === other)
          if (value !== other) props.onChange(value === none ? null : value)
        }}
      />
      {open && (
        <LineInput
          type="date"
          aria-label={t('ui-date-pick')}
          value={props.value ?? ''}
          min={props.earliest}
          onChange={(event) => props.onChange(event.target.value === '' ? null : event.target.value)}
        />
      )}
    </>
  )
}
