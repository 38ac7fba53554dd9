import { useRef, useState } from 'react'
import type { ImportChoice, SheetInFile, SheetOpened } from '#src/records/spreadsheet/import-desk.ts'
import type { PlanSummary } from '#src/records/spreadsheet/plan-summary.ts'
import type { RiskPlace } from '#src/records/spreadsheet/risk-rows.ts'
import type { FileRefusal } from '#src/records/spreadsheet/sheet.ts'
import { sheetLimits } from '#src/records/spreadsheet/sheet-limits.ts'
import type { ImportRunner } from '#src/records/imports/run-imports.ts'
import type { CouncilRecords } from '#src/records/replica/council-records.ts'
import { useText } from '#src/ui/text/text-provider.tsx'
import type { FarDesk } from './desk-ask.ts'
import { shownRisks, tellDesk } from './tell-desk.ts'

export interface Mapping {
  readonly step: 'mapping'
  readonly name: string
  readonly sheets: readonly SheetInFile[]
  readonly sheet: SheetOpened
  readonly choice: ImportChoice
  /** Null while it is worked out. */
  readonly plan: PlanSummary | null
  readonly total: number
  readonly beginning: boolean
}

type ImportState =
  | { readonly step: 'choosing' }
  | { readonly step: 'reading' }
  | { readonly step: 'refused'; readonly name: string; readonly reason: FileRefusal }
  /** The worker ended, or the device could not keep the job. */
  | { readonly step: 'failed'; readonly reason: 'reading' | 'keeping' }
  | Mapping

/** One file on its way; what a person sees of each step. */
export function useImport(
  props: {
    readonly records: CouncilRecords
    readonly place: Omit<RiskPlace, 'nowMs'>
    readonly runner: ImportRunner
    readonly nowMs: () => number
  },
  deskOf: () => FarDesk,
  closeDesk: () => void,
) {
  const t = useText()
  const [state, setState] = useState<ImportState>({ step: 'choosing' })
  /** What a file that was stopped answers late is not heard. */
  const reading = useRef(0)

  async function plan(next: Mapping): Promise<void> {
    setState({ ...next, plan: null, total: 0 })
    const made = await deskOf().plan(next.choice, { ...props.place, nowMs: props.nowMs() })
    const total = made.counts.creates + made.counts.changes
    // A later choice has its own answer on the way.
    setState((now) =>
      now.step === 'mapping' && now.choice === next.choice ? { ...next, plan: made, total } : now,
    )
  }

  async function look(file: Pick<Mapping, 'name' | 'sheets'>, place: number): Promise<void> {
    const sheet = await deskOf().look(place)
    const choice = { sheet: place, headingAt: sheet.headingAt, mapping: sheet.mapping, dayOrder: null }
    await plan({ step: 'mapping', ...file, sheet, choice, plan: null, total: 0, beginning: false })
  }

  async function open(file: File): Promise<void> {
    setState({ step: 'reading' })
    // Before a byte of it is in memory.
    if (file.size > sheetLimits.packedBytes)
      return setState({ step: 'refused', name: file.name, reason: 'too-big' })
    const desk = deskOf()
    const opened = await desk.open(new Uint8Array(await file.arrayBuffer()))
    if (!opened.ok) return setState({ step: 'refused', name: file.name, reason: opened.reason })
    await tellDesk(desk, props.records, shownRisks(props.records))
    const first = Math.max(
      0,
      opened.sheets.findIndex((each) => each.rows > 1 && !each.hidden),
    )
    await look({ name: file.name, sheets: opened.sheets }, first)
  }

  const failed = (reason: 'reading' | 'keeping') => () => setState({ step: 'failed', reason })

  return {
    state,
    openFile(file: File) {
      reading.current += 1
      const own = reading.current
      void open(file).catch(() => {
        if (own === reading.current) failed('reading')()
      })
    },
    stop() {
      reading.current += 1
      closeDesk()
      setState({ step: 'choosing' })
    },
    choose(choice: ImportChoice) {
      if (state.step !== 'mapping') return
      const other = choice.sheet !== state.choice.sheet
      const next = other ? look(state, choice.sheet) : plan({ ...state, choice })
      void next.catch(failed('reading'))
    },
    async begin(): Promise<void> {
      if (state.step !== 'mapping' || state.plan === null) return
      setState({ ...state, beginning: true })
      const { id } = props.records.newMarks()
      const why = t('import-why', { name: state.name })
      const desk = deskOf()
      try {
        await props.runner.begin({ id, name: state.name, total: state.total }, (from, count) =>
          desk.edits(id, from, count, why),
        )
        setState({ step: 'choosing' })
      } catch {
        failed('keeping')()
      }
    },
    leave: () => setState({ step: 'choosing' }),
  }
}
