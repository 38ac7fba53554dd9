import { Button } from '@fluentui/react-components'
import { LinkRegular } from '@fluentui/react-icons/svg/link'
import { useState, type ReactNode } from 'react'
import { LineInput } from '#src/ui/components/native-control.tsx'
import { useAnnounce } from '#src/ui/components/live-region.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'

/** Puts the address on the clipboard; where the host does not allow that, it stands there to be copied by hand. */
export function CopyLink(props: { address: string }): ReactNode {
  const t = useText()
  const announce = useAnnounce()
  const [state, setState] = useState<'idle' | 'copied' | 'by-hand'>('idle')
  const copy = () => {
    const written =
      navigator.clipboard?.writeText(props.address) ?? Promise.reject(new Error('No clipboard.'))
    written.then(
      () => {
        setState('copied')
        announce(t('risks-link-copied'), 'asked')
      },
      () => setState('by-hand'),
    )
  }
  if (state === 'by-hand')
    return (
      <LineInput
        readOnly
        aria-label={t('risks-link-by-hand')}
        value={props.address}
        onFocus={(event) => event.target.select()}
      />
    )
  return (
    <Button size="small" appearance="subtle" icon={<LinkRegular />} onClick={copy}>
      {t(state === 'copied' ? 'risks-link-copied' : 'risks-link-copy')}
    </Button>
  )
}
