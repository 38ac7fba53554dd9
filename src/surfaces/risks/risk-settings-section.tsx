import { Button } from '@fluentui/react-components'
import { useState, type ReactNode } from 'react'
import type { Council } from '#src/domain/council/council.ts'
import { memberOf } from '#src/domain/council/find-member.ts'
import { may } from '#src/domain/council/rights.ts'
import { riskSettingsOf } from '#src/domain/risks/council-ratings.ts'
import { RiskSettingsForm, type SaveState } from '#src/features/risks/settings-form.tsx'
import { Section } from '#src/ui/components/section.tsx'
import { PageWords } from '#src/ui/text/page-words.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import type { SignedIn } from '../wiring/connection.ts'
import { Opening } from '../wiring/surface-frame.tsx'
import { OwnersSettingsSection } from './owners-settings-section.tsx'
import { saveRiskSettings } from './save-risk-settings.ts'

/** On the Council page: how this council rates and reviews its risks. */
export function RiskSettingsSection(props: {
  person: SignedIn
  council: Council
  onCouncil: (council: Council) => void
}): ReactNode {
  return (
    <PageWords page="risks" loading={<Opening />}>
      <SettingsSection {...props} />
      <OwnersSettingsSection person={props.person} council={props.council} />
    </PageWords>
  )
}

function SettingsSection(props: {
  person: SignedIn
  council: Council
  onCouncil: (council: Council) => void
}): ReactNode {
  const t = useText()
  const { person, council } = props
  const [open, setOpen] = useState(false)
  const [state, setState] = useState<SaveState>('idle')
  return (
    <Section title={t('risks-settings')}>
      <p>{t('risks-settings-meaning')}</p>
      {open ? (
        <RiskSettingsForm
          settings={riskSettingsOf(council)}
          mayChange={may('set-up', memberOf(council, person.me.personId), false)}
          state={state}
          onSave={(settings) => {
            setState('saving')
            saveRiskSettings(person, council, settings).then(
              (saved) => {
                setState('saved')
                props.onCouncil(saved)
              },
              () => setState('failed'),
            )
          }}
        />
      ) : (
        <div>
          <Button onClick={() => setOpen(true)}>{t('risks-settings-change')}</Button>
        </div>
      )}
    </Section>
  )
}
