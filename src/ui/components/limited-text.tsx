import { useMergedRefs } from '@fluentui/react-components'
import type { InputHTMLAttributes, ReactNode, RefObject } from 'react'
import { Field } from './field.tsx'
import { LineInput, TextInput } from './native-control.tsx'
import { useTextLimit } from './use-text-limit.ts'

export interface LimitedTextProps {
  readonly label: string
  readonly hint?: string | undefined
  readonly help?: string | undefined
  readonly error?: string | undefined
  readonly limit: number
  /** One line, or a field that grows. */
  readonly lines?: 'one' | 'many'
  readonly rows?: number
  readonly enterKeyHint?: InputHTMLAttributes<HTMLInputElement>['enterKeyHint']
  /** Where the caller keeps the field, in order to focus it. */
  readonly field?: RefObject<HTMLInputElement | HTMLTextAreaElement | null>
}

/** A field for text that may be too long: nothing is cut, the field says how much must go. */
export function LimitedText(
  props: LimitedTextProps & { readonly value: string; readonly onChange: (text: string) => void },
): ReactNode {
  const { value } = props
  const { words, refuse } = useTextLimit(value, props.limit)
  const ref = useMergedRefs(refuse, props.field)
  return (
    <Field label={props.label} hint={props.hint} help={props.help} error={props.error} tooLong={words}>
      {(control) =>
        props.lines === 'many' ? (
          <TextInput
            {...control}
            {...(props.rows === undefined ? {} : { rows: props.rows })}
            ref={ref}
            value={value}
            onChange={(event) => props.onChange(event.target.value)}
          />
        ) : (
          <LineInput
            {...control}
            ref={ref}
            value={value}
            enterKeyHint={props.enterKeyHint}
            onChange={(event) => props.onChange(event.target.value)}
          />
        )
      }
    </Field>
  )
}
