import { useId, useState, type KeyboardEvent, type ReactNode } from 'react'
import { isComposing } from './composing.ts'
import { useText } from '../text/text-provider.tsx'
import { LineInput } from './native-control.tsx'
import type { FieldControl } from './field.tsx'
import styles from './choice-list.module.css'

export interface Choice {
  readonly value: string
  readonly label: string
}

const folded = (text: string) =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('_', ' ').toLowerCase()

/** One of many by typing a part of its name (accents do not matter), arrow keys and Enter. A combobox in place. */
export function ChoiceList(props: {
  control: FieldControl
  choices: readonly Choice[]
  value: string | null
  onChange: (value: string | null) => void
  placeholder?: string
  renderChoice?: (choice: Choice) => ReactNode
}): ReactNode {
  const t = useText()
  const listId = useId()
  const [typed, setTyped] = useState<string | null>(null)
  const [active, setActive] = useState(0)
  const chosen = props.choices.find((each) => each.value === props.value)
  const open = typed !== null
  const matching = open
    ? props.choices.filter((each) => folded(each.label).includes(folded(typed.trim())))
    : []
  const index = Math.min(active, Math.max(0, matching.length - 1))

  const choose = (choice: Choice) => {
    props.onChange(choice.value)
    setTyped(null)
  }
  const keys = (event: KeyboardEvent) => {
    if (isComposing(event)) return
    if (!open && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) setTyped('')
    else if (!open) return
    else if (event.key === 'ArrowDown') setActive((index + 1) % Math.max(1, matching.length))
    else if (event.key === 'ArrowUp') setActive((index + matching.length - 1) % Math.max(1, matching.length))
    else if (event.key === 'Enter') {
      const choice = matching[index]
      if (choice) choose(choice)
    } else if (event.key === 'Escape') setTyped(null)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div className={styles.wrap}>
      <LineInput
        {...props.control}
        // The platform's datalist can neither be styled nor show who is meant.
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
        role="combobox"
        aria-expanded={open}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={open && matching.length > 0 ? `${listId}-${index}` : undefined}
        value={typed ?? chosen?.label ?? ''}
        placeholder={props.placeholder}
        onFocus={(event) => event.target.select()}
        onClick={() => setTyped((before) => before ?? '')}
        onChange={(event) => {
          setTyped(event.target.value)
          setActive(0)
          if (event.target.value === '') props.onChange(null)
        }}
        onBlur={() => setTyped(null)}
        onKeyDown={keys}
      />
      {open && (
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
        <div id={listId} role="listbox" className={styles.list} aria-label={t('ui-choices')}>
          {matching.map((choice, place) => (
            // Focus stays in the line; the list follows it by aria-activedescendant.
            // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus, jsx-a11y/prefer-tag-over-role
            <div
              key={choice.value}
              id={`${listId}-${place}`}
              // The list follows the line; a native option cannot stand outside a select.
              // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
              role="option"
              aria-selected={choice.value === props.value}
              className={`${styles.option} ${place === index ? styles.active : ''}`}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => choose(choice)}
            >
              {props.renderChoice?.(choice) ?? choice.label}
            </div>
          ))}
          {matching.length === 0 && <p className={styles.none}>{t('ui-no-match')}</p>}
        </div>
      )}
    </div>
  )
}
