import { Button } from '@fluentui/react-components'
import { useState, type ReactNode } from 'react'
import { InlineForm } from '#src/ui/components/inline-form.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import styles from './owners.module.css'
import { OwnersVerified } from './owners-verified.tsx'
import { useRegister } from './register.tsx'
import type { RiskRow } from './risk-rows.ts'

/** Who can see the risk, and the way into the other list: what comes along and what stays behind is said before. */
export function VisibilityPart(props: { row: RiskRow }): ReactNode {
  const t = useText()
  const { mayEdit, nowMs, owners } = useRegister()
  const { key, ownersOnly } = props.row
  const [asking, setAsking] = useState(false)
  if (owners === null) return null
  const to = ownersOnly ? 'council' : 'owners'
  return (
    <div className={styles.part}>
      <p>{t(ownersOnly ? 'risks-owners-now-owners' : 'risks-owners-now-council')}</p>
      {ownersOnly && <OwnersVerified standing={owners.standing} nowMs={nowMs()} />}
      {mayEdit && !asking && (
        <Button size="small" disabled={!owners.canMove(props.row)} onClick={() => setAsking(true)}>
          {t(`risks-owners-move-${to}`)}
        </Button>
      )}
      {mayEdit && !owners.canMove(props.row) && (
        <p className={styles.quiet}>{t('risks-owners-move-later')}</p>
      )}
      {asking && (
        <InlineForm
          title={t(`risks-owners-move-${to}`)}
          submitLabel={t(`risks-owners-do-${to}`)}
          onCancel={() => setAsking(false)}
          onSubmit={() => {
            owners.move(key, to)
            setAsking(false)
          }}
        >
          <p>{t(`risks-owners-comes-${to}`)}</p>
          <p className={styles.quiet}>{t(`risks-owners-stays-${to}`)}</p>
          {to === 'owners' && <OwnersVerified standing={owners.standing} nowMs={nowMs()} />}
        </InlineForm>
      )}
    </div>
  )
}
