import { Button } from '@fluentui/react-components'
import { useEffect, useRef, useState, useSyncExternalStore, type ReactNode } from 'react'
import type { ImportRunner, JobProgress } from '#src/records/imports/run-imports.ts'
import { useAnnounce } from '#src/ui/components/live-region.tsx'
import { ThinBar } from '#src/ui/components/thin-bar.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import styles from './import.module.css'

/** The imports of this device: how far each is, and what can be done about it. */
export function JobList(props: { runner: ImportRunner; online: boolean }): ReactNode {
  const { runner } = props
  const jobs = useSyncExternalStore(runner.subscribe, runner.progress)
  if (jobs.length === 0) return null
  return (
    <ul className={styles.jobs}>
      {jobs.toReversed().map((each) => (
        <Job key={each.job.id} progress={each} runner={runner} online={props.online} />
      ))}
    </ul>
  )
}

type Stand = 'trouble' | 'undone' | 'done' | 'paused' | 'offline' | 'going'

function standOf({ job, trouble }: JobProgress, online: boolean): Stand {
  if (trouble) return 'trouble'
  if (job.undone) return 'undone'
  if (job.state === 'done') return 'done'
  if (job.state === 'paused') return 'paused'
  return online ? 'going' : 'offline'
}

function Job(props: { progress: JobProgress; runner: ImportRunner; online: boolean }): ReactNode {
  const t = useText()
  const announce = useAnnounce()
  const { progress, runner, online } = props
  const { job, stored, needYou } = progress
  const [busy, setBusy] = useState(false)
  const stand = standOf(progress, online)
  const back = job.undoes !== null
  const before = useRef(stand)
  useEffect(() => {
    if (before.current === stand) return
    before.current = stand
    announce(t(`import-job-${stand}`, { name: job.name }), 'short')
  }, [announce, job.name, stand, t])
  const act = (work: () => Promise<void>) => () => {
    setBusy(true)
    work()
      // What the device refused shows as the job's trouble.
      .catch(() => undefined)
      .finally(() => setBusy(false))
  }
  const button = (label: string, work: () => Promise<void>) => (
    <Button size="small" disabled={busy} onClick={act(work)}>
      {label}
    </Button>
  )
  const { id } = job
  return (
    <li className={styles.job} data-stand={stand}>
      <p className={styles.jobName}>{t(back ? 'import-job-back' : 'import-job-name', { name: job.name })}</p>
      <ThinBar share={job.total === 0 ? 1 : stored / job.total} />
      <p>
        {t(`import-job-${stand}`, { name: job.name })}{' '}
        {!job.undone && t('import-job-count', { stored, total: job.total })}
      </p>
      {needYou > 0 && <p className={styles.warning}>{t('import-job-need-you', { count: needYou })}</p>}
      <div className={styles.buttons}>
        {job.state === 'going' && stand !== 'trouble' && button(t('import-pause'), () => runner.pause(id))}
        {(job.state === 'paused' || stand === 'trouble') &&
          button(t('import-resume'), () => runner.resume(id))}
        {!back && !job.undone && button(t('import-undo'), () => runner.undo(id))}
        {job.state === 'done' && button(t('import-forget'), () => runner.forget(id))}
      </div>
    </li>
  )
}
