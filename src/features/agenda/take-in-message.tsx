import { useEffect, useState, type ReactNode } from 'react'
import { Field } from '#src/ui/components/field.tsx'
import { TextInput } from '#src/ui/components/native-control.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'

/**
 * Where a message is taken in. What was copied is taken at once where the browser lets Weft read it; Teams often does
 * not, then it is pasted.
 */
export function TakeInMessage(props: { onText: (text: string) => void }): ReactNode {
  const t = useText()
  const [text, setText] = useState('')
  const { onText } = props
  const take = (next: string) => {
    setText(next)
    onText(next)
  }
  useEffect(() => {
    let current = true
    // Undefined on pages that are not secure.
    const clipboard: Clipboard | undefined = navigator.clipboard
    clipboard?.readText().then(
      (copied) => current && copied.trim() !== '' && take(copied),
      () => undefined,
    )
    return () => {
      current = false
    }
    // Once, when the person asked for it.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [])
  return (
    <Field label={t('agenda-take-in-paste')} hint={t('agenda-take-in-hint')}>
      {(control) => <TextInput {...control} value={text} onChange={(event) => take(event.target.value)} />}
    </Field>
  )
}
