import { Button } from '@fluentui/react-components'
import { useCallback, useEffect, useRef, type ReactNode } from 'react'
import type { RiskPlace } from '#src/records/spreadsheet/risk-rows.ts'
import type { ImportRunner } from '#src/records/imports/run-imports.ts'
import type { CouncilRecords } from '#src/records/replica/council-records.ts'
import { Section } from '#src/ui/components/section.tsx'
import { StateMessage } from '#src/ui/components/state-message.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import type { FarDesk } from './desk-ask.ts'
import { DropFile } from './drop-file.tsx'
import { ImportSteps } from './import-steps.tsx'
import { JobList } from './job-list.tsx'
import { TemplateButtons } from './template-buttons.tsx'
import styles from './import.module.css'
import { useImport } from './use-import.ts'

/** From a file to the register: drop, look, map, see what would happen, and let it happen in the background. */
export function ImportRisks(props: {
  records: CouncilRecords
  place: Omit<RiskPlace, 'nowMs'>
  runner: ImportRunner
  openDesk: () => FarDesk
  nowMs: () => number
  online: boolean
  /** False where this person may only read the register. */
  mayEdit: boolean
}): ReactNode {
  const t = useText()
  const { desk, closeDesk } = useDesk(props.openDesk)
  const { state, openFile, stop, choose, begin, leave } = useImport(props, desk, closeDesk)
  const head = useRef<HTMLDivElement>(null)
  const step = state.step
  // Where the step changes, reading goes on at its top.
  useEffect(() => {
    if (step === 'mapping') head.current?.focus()
  }, [step])
  return (
    <div className={styles.page}>
      <JobList runner={props.runner} online={props.online} />
      {!props.mayEdit && (
        <StateMessage kind="refused" title={t('import-not-allowed')}>
          {t('import-not-allowed-meaning')}
        </StateMessage>
      )}
      {state.step === 'refused' && (
        <StateMessage kind="failed" title={t(`import-refused-${state.reason}`, { name: state.name })}>
          {t('import-refused-meaning')}
        </StateMessage>
      )}
      {state.step === 'failed' && (
        <StateMessage kind="failed" title={t(`import-failed-${state.reason}`)}>
          {t('import-failed-meaning')}
        </StateMessage>
      )}
      {props.mayEdit && step !== 'mapping' && (
        <>
          <DropFile busy={step === 'reading'} onFile={openFile} onStop={stop} />
          <Section title={t('import-template')} level={3}>
            <p className={styles.quiet}>{t('import-template-meaning')}</p>
            <TemplateButtons desk={desk} />
          </Section>
        </>
      )}
      {state.step === 'mapping' && (
        <div ref={head} tabIndex={-1} className={styles.steps}>
          <ImportSteps state={state} onChoose={choose} />
          <div className={styles.buttons}>
            <Button
              appearance="primary"
              disabled={state.plan === null || state.beginning || state.total === 0}
              onClick={() => void begin()}
            >
              {t('import-begin', { count: state.total })}
            </Button>
            <Button onClick={leave}>{t('import-leave')}</Button>
          </div>
          <p className={styles.quiet}>{t('import-begin-meaning')}</p>
        </div>
      )}
    </div>
  )
}

/** The desk of this page; it begins when a file or a template is first wanted. */
function useDesk(open: () => FarDesk): { readonly desk: () => FarDesk; readonly closeDesk: () => void } {
  const desk = useRef<FarDesk | null>(null)
  const closeDesk = useCallback(() => {
    desk.current?.close()
    desk.current = null
  }, [])
  useEffect(() => closeDesk, [closeDesk])
  return { desk: () => (desk.current ??= open()), closeDesk }
}
