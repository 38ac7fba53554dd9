import { Button } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { ExportMenu } from '#src/features/import/export-menu.tsx'
import { openDesk } from '#src/features/import/open-desk.ts'
import type { ShownRisks } from '#src/features/risks/register-list.tsx'
import type { CouncilRecords } from '#src/records/replica/council-records.ts'
import { PageWords } from '#src/ui/text/page-words.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'

/** Into the register from a sheet, and out of it into one. */
export function SheetTools(props: {
  records: CouncilRecords
  /** What a filter left; null for the whole register. */
  shown: ShownRisks | null
  councilName: string
  /** How many owners-only risks this person sees of the whole register. */
  ownersOnly: number
  mayEdit: boolean
  onImport: () => void
}): ReactNode {
  return (
    <PageWords page="import" loading={null}>
      <Tools {...props} />
    </PageWords>
  )
}

function Tools(props: Parameters<typeof SheetTools>[0]): ReactNode {
  const t = useText()
  return (
    <>
      {props.mayEdit && <Button onClick={props.onImport}>{t('import-tool')}</Button>}
      <ExportMenu
        records={props.records}
        shown={props.shown}
        ownersOnly={props.shown?.ownersOnly ?? props.ownersOnly}
        openDesk={openDesk}
        fileName={t('import-export-file', { council: props.councilName })}
      />
    </>
  )
}
