import { Button } from '@fluentui/react-components'
import { useId, useRef, type KeyboardEvent, type ReactNode } from 'react'
import { isComposing } from './composing.ts'
import { useText } from '../text/text-provider.tsx'
import styles from './inline-form.module.css'
import { overlongIn } from './use-text-limit.ts'

/**
 * A short form in place. Enter in a line submits, Ctrl+Enter anywhere; Esc closes (what was typed is the caller's).
 * A text over its limit gets the focus instead of being sent.
 */
export function InlineForm(props: {
  title: string
  submitLabel: string
  onSubmit: () => void
  onCancel: () => void
  /** True where this form's button is the one primary button of the view. */
  primary?: boolean
  extra?: ReactNode
  children: ReactNode
}): ReactNode {
  const t = useText()
  const id = useId()
  const form = useRef<HTMLFormElement>(null)
  const submit = () => {
    const overlong = form.current && overlongIn(form.current)
    if (overlong) overlong.focus()
    else props.onSubmit()
  }
  const keys = (event: KeyboardEvent) => {
    if (isComposing(event)) return
    if (event.key === 'Escape' && !event.defaultPrevented) {
      event.preventDefault()
      event.stopPropagation()
      props.onCancel()
    }
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      submit()
    }
  }
  return (
    // The keys belong to the form as a whole; every control in it stays operable by itself.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form
      ref={form}
      className={styles.form}
      aria-labelledby={id}
      noValidate
      onKeyDown={keys}
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <p id={id} className={styles.title}>
        {props.title}
      </p>
      {props.children}
      <div className={styles.buttons}>
        <Button type="submit" size="small" appearance={props.primary ? 'primary' : 'secondary'}>
          {props.submitLabel}
        </Button>
        <Button size="small" appearance="subtle" onClick={props.onCancel}>
          {t('ui-cancel')}
        </Button>
        {props.extra}
      </div>
    </form>
  )
}
