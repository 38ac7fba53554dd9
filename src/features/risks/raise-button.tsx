import { Button } from '@fluentui/react-components'
import { useState, type ReactNode } from 'react'
import type { RiskRecord } from '#src/records/kinds/risk-kind.ts'
import { useText } from '#src/ui/text/text-provider.tsx'
import { useRegister } from './register.tsx'
import styles from './risks.module.css'

/** Puts the risk on the agenda of the next session, once. */
export function RaiseButton(props: { risk: RiskRecord }): ReactNode {
  const t = useText()
  const { raise } = useRegister()
  const [state, setState] = useState<'idle' | 'raising' | 'raised' | 'there' | 'failed'>('idle')
  const press = () => {
    setState('raising')
    raise(props.risk).then(
      (put) => setState(put ? 'raised' : 'there'),
      () => setState('failed'),
    )
  }
  return (
    <>
      <Button size="small" disabled={state === 'raising'} onClick={press}>
        {t('risks-raise')}
      </Button>
      {state !== 'idle' && (
        <output className={state === 'failed' ? styles.wrong : styles.quiet}>
          {t(`risks-raise-${state}`)}
        </output>
      )}
    </>
  )
}
