import { Button } from '@fluentui/react-components'
import { useState, type ReactNode } from 'react'
import { statesAfter } from '#src/domain/risks/risk-change.ts'
import { BackButton } from '#src/ui/components/back-button.tsx'
import { DepartmentChip } from '#src/ui/components/department-chip.tsx'
import { Fold } from '#src/ui/components/fold.tsx'
import { Mark } from '#src/ui/components/mark.tsx'
import { Person } from '#src/ui/components/person.tsx'
import { RawRecord } from '#src/ui/components/raw-record.tsx'
import { StateMessage } from '#src/ui/components/state-message.tsx'
import { VisuallyHidden } from '#src/ui/components/visually-hidden.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import { AcceptancePart } from './acceptance-part.tsx'
import { CloseRiskForm } from './close-form.tsx'
import { CopyLink } from './copy-link.tsx'
import { DetailOwner, DetailResponse } from './detail-response.tsx'
import { DetailScores } from './detail-scores.tsx'
import { DetailWhat } from './detail-what.tsx'
import { EscalationPart } from './escalation-part.tsx'
import { HappenedForm, HappenedPart, StateButtons } from './happened-part.tsx'
import { InPlaceText } from './in-place-text.tsx'
import { DueLines } from './due-lines.tsx'
import { LevelMark } from './level-mark.tsx'
import { ActionForm, LinksPart } from './links-part.tsx'
import { OwnersMark } from './owners-mark.tsx'
import { RaiseButton } from './raise-button.tsx'
import { useRegister } from './register.tsx'
import { isEscalated, type RiskEntry, type RiskRow } from './risk-rows.ts'
import styles from './risks.module.css'
import { StatusWords } from './status-words.tsx'
import { VisibilityPart } from './visibility-part.tsx'

/** Everything that is known of one risk, in groups; what is edited is kept where it stands. */
export function RiskDetail(props: {
  row: RiskRow
  onBack: () => void
  onRemoved: (title: string, undo: () => void) => void
  children: ReactNode
}): ReactNode {
  const t = useText()
  const { council, change, mayEdit, owners, remove, linkTo } = useRegister()
  const { row } = props
  const { key, risk, level } = row
  const [open, setOpen] = useState<'action' | 'happened' | 'close' | null>(null)
  const done = () => setOpen(null)
  const states = statesAfter(risk.state).filter(
    (each) => each === 'assessed' || each === 'treated' || each === 'watching',
  )
  return (
    <article className={styles.detail} aria-label={risk.title}>
      <div className={styles.detailHead}>
        <BackButton onBack={props.onBack}>{t('risks-detail-close')}</BackButton>
        <CopyLink address={linkTo(`risks/list/${encodeURIComponent(key)}`)} />
      </div>
      {/* The title stands in a field; whoever goes by headings finds it here. */}
      <h2>
        <VisuallyHidden>{risk.title}</VisuallyHidden>
      </h2>
      <InPlaceText
        draftKey={`risk/${key}/title`}
        label={t('risks-title')}
        value={risk.title}
        limit={255}
        required
        onKeep={(title) => change(key, { title })}
      />
      <div className={styles.marks}>
        <LevelMark level={level} score={risk.current} />
        <OwnersMark shown={row.ownersOnly} />
        <Mark tone={risk.state === 'happened' ? 'danger' : 'plain'}>{t(`risks-state-${risk.state}`)}</Mark>
        {risk.owner !== '' && <Person name={risk.owner} />}
        {council.departments
          .filter((each) => risk.departmentKeys.includes(each.id))
          .map((each) => (
            <DepartmentChip key={each.id} {...each} />
          ))}
      </div>
      <StatusWords entry={row.entry} />
      <DueLines due={row.due} />
      {mayEdit && (
        <div className={styles.buttons}>
          <StateButtons row={row} states={states} />
          {risk.state !== 'closed' && (
            <>
              <Button size="small" onClick={() => setOpen('action')}>
                {t('risks-action-new')}
              </Button>
              {!row.ownersOnly && <RaiseButton risk={risk} />}
              {risk.state !== 'happened' && (
                <Button size="small" onClick={() => setOpen('happened')}>
                  {t('risks-happened')}
                </Button>
              )}
              <Button size="small" onClick={() => setOpen('close')}>
                {t('risks-close')}
              </Button>
            </>
          )}
        </div>
      )}
      {mayEdit && row.ownersOnly && risk.state !== 'closed' && (
        <p className={styles.quiet}>{t('risks-owners-no-raise')}</p>
      )}
      {open === 'action' && <ActionForm row={row} onDone={done} />}
      {open === 'happened' && <HappenedForm row={row} onDone={done} />}
      {open === 'close' && <CloseRiskForm risk={risk} riskKey={key} onDone={done} onCancel={done} />}
      {risk.closeReason !== null && risk.state === 'closed' && (
        <p className={styles.quiet}>{t(`risks-closed-${risk.closeReason}`)}</p>
      )}
      {(risk.state === 'happened' || risk.problem !== '') && (
        <Fold title={t('risks-part-happened')} open>
          <HappenedPart row={row} />
        </Fold>
      )}
      <Fold title={t('risks-part-scores')} open>
        <DetailScores row={row} />
      </Fold>
      <Fold title={t('risks-part-what')}>
        <DetailWhat row={row} />
      </Fold>
      <Fold title={t('risks-part-owner')}>
        <DetailOwner row={row} />
      </Fold>
      <Fold title={t('risks-part-response')} open={risk.blockedSince !== null}>
        <DetailResponse row={row} />
      </Fold>
      <Fold title={t('risks-part-escalation')} open={isEscalated(row)}>
        <EscalationPart row={row} />
      </Fold>
      <Fold title={t('risks-part-acceptance')} open={risk.acceptance !== null}>
        <AcceptancePart row={row} />
      </Fold>
      <Fold title={t('risks-part-links')} open={risk.links.length > 0}>
        <LinksPart row={row} />
      </Fold>
      {owners && (
        <Fold title={t('risks-owners-who')} open={row.ownersOnly}>
          <VisibilityPart row={row} />
        </Fold>
      )}
      {props.children}
      {mayEdit && (
        <div>
          <Button
            size="small"
            appearance="subtle"
            onClick={() => {
              void remove(key).then((undo) => props.onRemoved(risk.title, undo))
              props.onBack()
            }}
          >
            {t('risks-remove')}
          </Button>
        </div>
      )}
    </article>
  )
}

/** Edited by hand in SharePoint into something that cannot be read: shown as it is, and it harms nothing else. */
export function BrokenDetail(props: {
  entry: RiskEntry
  onBack: () => void
  children: ReactNode
}): ReactNode {
  const t = useText()
  const { reading } = props.entry
  if (reading.ok) return null
  return (
    <article className={styles.detail}>
      <BackButton onBack={props.onBack}>{t('risks-detail-close')}</BackButton>
      <StateMessage kind="conflict" title={t('risks-broken')}>
        {t('risks-broken-meaning', { columns: reading.columns })}
      </StateMessage>
      <RawRecord
        columns={Object.entries(reading.raw).map(([name, value]) => ({
          name,
          text: typeof value === 'string' ? value : JSON.stringify(value),
        }))}
      />
      {props.children}
    </article>
  )
}
