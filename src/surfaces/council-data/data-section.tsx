import { useEffect, useState, useSyncExternalStore, type ReactNode } from 'react'
import type { Council } from '#src/domain/council/council.ts'
import { may } from '#src/domain/council/rights.ts'
import { ArchivePart } from '#src/features/council-data/archive-part.tsx'
import { DeletePart } from '#src/features/council-data/delete-part.tsx'
import { DevicePart } from '#src/features/council-data/device-part.tsx'
import { ExportPart } from '#src/features/council-data/export-part.tsx'
import { MovePart } from '#src/features/council-data/move-part.tsx'
import { SettingsPart } from '#src/features/council-data/settings-part.tsx'
import { ask } from '#src/graph/asking.ts'
import { siteById } from '#src/graph/lists/sites.ts'
import { Fold } from '#src/ui/components/fold.tsx'
import { Section } from '#src/ui/components/section.tsx'
import { PageWords } from '#src/ui/text/page-words.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import type { SignedIn } from '../wiring/connection.ts'
import type { OpenRecords } from '../wiring/open-records.ts'
import { useOpened } from '../wiring/records-provider.tsx'
import { Opening } from '../wiring/surface-frame.tsx'
import type { LeftWhy } from './left-here.tsx'
import { useArchive } from './use-archive.ts'
import { useDeletion } from './use-deletion.ts'
import { useExport } from './use-export.ts'
import { useMove } from './use-move.ts'
import { useSettingsFile } from './use-settings-file.ts'

interface DataSectionProps {
  readonly person: SignedIn
  readonly council: Council
  /** The council's record is this one now. */
  readonly onCouncil: (council: Council) => void
  /** Nothing of the council is to be on this device any more: its pages close, and then it is wiped. */
  readonly onLeave: (why: LeftWhy) => void
}

/** On the Council page: a copy of everything, and everything taken away. */
export function DataSection(props: DataSectionProps): ReactNode {
  const opened = useOpened()
  return (
    <PageWords page="council-data" loading={<Opening />}>
      {opened === null ? <Opening /> : <DataOf {...props} opened={opened} />}
    </PageWords>
  )
}

function DataOf(props: DataSectionProps & { opened: OpenRecords }): ReactNode {
  const t = useText()
  const { person, council, onLeave, opened } = props
  const settings = useSettingsFile(person, council, props.onCouncil)
  const { status } = useSyncExternalStore(opened.status.subscribe, opened.status.look)
  const unsent = 'count' in status ? status.count : 0
  // Also in an archived council: that is where it is woken, moved on and deleted.
  const member = council.members.find((each) => each.personId === person.me.personId)
  const mayManage = may('set-up', member, false)
  const archive = useArchive(person, council, opened.records, props.onCouncil)
  const moving = useMove(person, council, props.onCouncil)
  const rests = council.archived !== undefined
  const exporting = useExport(person, council, unsent)
  const deletion = useDeletion(person, council, () => onLeave('deleted'))
  const siteUrl = useSiteContents(person, council.siteId, deletion.state.is === 'done')
  return (
    <Section title={t('data-title')}>
      <p>{t('data-meaning')}</p>
      <Fold title={t('data-export')} open={exporting.state.is !== 'idle'}>
        <ExportPart
          state={exporting.state}
          mayExport={mayManage}
          unsent={unsent}
          onExport={exporting.begin}
          onStop={exporting.stop}
        />
      </Fold>
      <Fold title={t('data-settings')} open={settings.state.is !== 'idle'}>
        <SettingsPart
          state={settings.state}
          mayChange={mayManage && !rests}
          onExport={settings.save}
          onFile={settings.show}
          onWanted={settings.want}
          onTake={settings.take}
          onStop={settings.stop}
          onCancel={settings.cancel}
        />
      </Fold>
      <Fold title={t('data-device')}>
        <DevicePart unsent={unsent} onWipe={() => onLeave('wiped')} />
      </Fold>
      <Fold title={t('data-archive')} open={archive.state.is !== 'idle'}>
        <ArchivePart
          archived={rests}
          moved={council.archived !== undefined && council.archived.movedTo !== null}
          mayChange={mayManage}
          state={archive.state}
          onArchive={archive.archive}
          onRestore={archive.restore}
        />
      </Fold>
      <Fold title={t('data-move')} open={moving.state.is !== 'idle'}>
        <MovePart
          mayMove={mayManage}
          teams={moving.teams}
          channelsOf={moving.channelsOf}
          state={moving.state}
          onOpen={moving.open}
          onTeam={moving.chooseTeam}
          onMove={moving.move}
          onStop={moving.stop}
        />
      </Fold>
      <Fold title={t('data-delete')} open={deletion.state.is !== 'idle'}>
        <DeletePart
          councilName={council.name}
          state={deletion.state}
          mayDelete={mayManage}
          siteUrl={siteUrl}
          onDelete={deletion.begin}
          onStop={deletion.stop}
        />
      </Fold>
    </Section>
  )
}

/** SharePoint's page with all lists of the site. */
function useSiteContents(person: SignedIn, siteId: string, wanted: boolean): string | null {
  const [url, setUrl] = useState<string | null>(null)
  useEffect(() => {
    if (!wanted) return
    let current = true
    ask(person.graph, siteById(siteId)).then(
      ({ webUrl }) => current && setUrl(webUrl === '' ? null : `${webUrl}/_layouts/15/viewlsts.aspx`),
      // The words say where it is without a link.
      () => undefined,
    )
    return () => {
      current = false
    }
  }, [person, siteId, wanted])
  return url
}
