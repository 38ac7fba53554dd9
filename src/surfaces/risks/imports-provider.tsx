import { createContext, useContext, useEffect, useState, type ReactNode } from 'react'
import { runAlone } from '#src/host/device-lock.ts'
import type { ImportRunner } from '#src/records/imports/run-imports.ts'
import type { CouncilRecords } from '#src/records/replica/council-records.ts'
import type { SignedIn } from '../wiring/connection.ts'
import { WithRecords } from '../wiring/records-provider.tsx'

const context = createContext<ImportRunner | null>(null)

/** Imports that this device has begun go on as soon as the council's tab is open, whatever page it shows. */
export function ImportsProvider(props: { person: SignedIn; siteId: string; children: ReactNode }): ReactNode {
  const [runner, setRunner] = useState<ImportRunner | null>(null)
  return (
    <context.Provider value={runner}>
      <WithRecords loading={null}>
        {(records) => <Runs {...props} records={records} onOpened={setRunner} />}
      </WithRecords>
      {props.children}
    </context.Provider>
  )
}

export function useImports(): ImportRunner | null {
  return useContext(context)
}

function Runs(props: {
  person: SignedIn
  siteId: string
  records: CouncilRecords
  onOpened: (runner: ImportRunner | null) => void
}): ReactNode {
  const { person, siteId, records, onOpened } = props
  useEffect(() => {
    let current = true
    const opening = openRunner(person, siteId, records)
    opening.then(
      (made) => current && onOpened(made),
      // A device that cannot say what it has begun has nothing to go on with.
      () => undefined,
    )
    return () => {
      current = false
      onOpened(null)
      void opening.then((made) => made.close()).catch(() => undefined)
    }
  }, [onOpened, person, records, siteId])
  return null
}

async function openRunner(person: SignedIn, siteId: string, records: CouncilRecords): Promise<ImportRunner> {
  const [{ openImports }, { importJobs }] = await Promise.all([
    import('#src/records/imports/run-imports.ts'),
    import('#src/records/imports/import-job.ts'),
  ])
  const prefix = `${person.deviceKey}/${siteId}`
  return openImports({
    records,
    jobs: importJobs(person.device, prefix),
    nowMs: person.clock.nowMs,
    delay: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    alone: (id, work) => runAlone(`weft/${prefix}/imports/${id}`, work),
  })
}
