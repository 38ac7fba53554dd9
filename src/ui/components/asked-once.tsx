import { Button } from '@fluentui/react-components'
import { useEffect, useId, useRef, useState, type ReactNode } from 'react'
import { useText } from '../text/text-provider.tsx'
import styles from './asked-once.module.css'

/**
 * For what nobody can take back: the press says what it would do and asks for a second one. The focus goes to the way
 * out, so that a key pressed twice does nothing.
 */
export function AskedOnce(props: {
  label: string
  /** What the second press does, said so that it is clear without the rest. */
  sure: string
  meaning: string
  size?: 'small' | 'medium'
  subtle?: boolean
  disabled?: boolean
  onSure: () => void
}): ReactNode {
  const t = useText()
  const meaning = useId()
  const [asking, setAsking] = useState(false)
  const place = useRef<HTMLDivElement>(null)
  const before = useRef(false)
  useEffect(() => {
    // The way out stands last; where nothing is asked there is the opening button alone.
    if (before.current !== asking) [...(place.current?.querySelectorAll('button') ?? [])].at(-1)?.focus()
    before.current = asking
  }, [asking])
  const size = props.size ?? 'medium'
  const disabled = props.disabled === true
  if (!asking)
    return (
      <div ref={place}>
        <Button
          size={size}
          appearance={props.subtle === true ? 'subtle' : 'secondary'}
          disabled={disabled}
          onClick={() => setAsking(true)}
        >
          {props.label}
        </Button>
      </div>
    )
  return (
    <div
      ref={place}
      className={styles.asked}
      role="group"
      aria-label={props.label}
      aria-describedby={meaning}
    >
      <p id={meaning}>{props.meaning}</p>
      <div className={styles.buttons}>
        <Button
          size={size}
          disabled={disabled}
          onClick={() => {
            setAsking(false)
            props.onSure()
          }}
        >
          {props.sure}
        </Button>
        <Button size={size} appearance="subtle" onClick={() => setAsking(false)}>
          {t('work-leave-it')}
        </Button>
      </div>
    </div>
  )
}
