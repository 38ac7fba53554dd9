import type { InputHTMLAttributes, ReactNode, Ref, SelectHTMLAttributes, TextareaHTMLAttributes } from 'react'
import styles from './native-control.module.css'

/** A one-line input in Fluent's dress at no weight. */
export function LineInput(
  props: InputHTMLAttributes<HTMLInputElement> & { ref?: Ref<HTMLInputElement> },
): ReactNode {
  return <input autoComplete="off" dir="auto" {...props} className={styles.control} />
}

/** A text area that grows with its text. */
export function TextInput(
  props: TextareaHTMLAttributes<HTMLTextAreaElement> & { ref?: Ref<HTMLTextAreaElement> },
): ReactNode {
  return <textarea rows={2} dir="auto" {...props} className={styles.control} />
}

/** The platform's own select: searchable by typing, and a wheel on phones. */
export function SelectInput(
  props: SelectHTMLAttributes<HTMLSelectElement> & { ref?: Ref<HTMLSelectElement> },
): ReactNode {
  return <select {...props} className={styles.control} />
}
