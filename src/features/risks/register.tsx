import { createContext, useContext, type ReactNode } from 'react'
import type { Council } from '#src/domain/council/council.ts'
import type { RiskSettings } from '#src/domain/risks/risk-settings.ts'
import type { OwnersStanding } from '#src/domain/risks/owners-standing.ts'
import type { RiskRecord } from '#src/records/kinds/risk-kind.ts'
import type { RiskList } from '#src/records/owners/owners-moves.ts'
import type { RiskRow } from './risk-rows.ts'

/** A session that was held, for links and for what changed since. */
export interface HeldSession {
  readonly key: string
  readonly title: string
  readonly startMs: number
}

/** An action that was made of a risk. `failed`: the risk and what was typed are kept, trying again makes no second one. */
export interface MadeAction {
  readonly key: string
  readonly title: string
  readonly state: 'making' | 'open' | 'started' | 'done' | 'no-task' | 'task-gone' | 'failed'
  readonly due: string | null
  readonly owner: string
  readonly taskUrl: string | null
}

export interface ActionWish {
  readonly title: string
  readonly ownerId: string | null
  readonly due: string | null
}

/** The owners-only risks, for somebody who gets into their list. */
export interface OwnersOnly {
  readonly standing: OwnersStanding
  /** False while something of it is unsent, or on its way between the lists. */
  readonly canMove: (row: Pick<RiskRow, 'key' | 'ownersOnly'>) => boolean
  readonly move: (key: string, to: RiskList) => void
}

/** What the pages of the register need of the place where they stand. */
export interface Register {
  readonly council: Council
  readonly settings: RiskSettings
  readonly me: { readonly personId: string; readonly displayName: string }
  /** In the council's zone. */
  readonly today: string
  readonly nowMs: () => number
  readonly mayEdit: boolean
  /** Newest first. */
  readonly sessions: readonly HeldSession[]
  /** The latest, newest first. */
  readonly decisions: readonly { readonly key: string; readonly title: string }[]
  readonly newId: () => string
  /** Null where the council does not use them, or where they are not for this person. */
  readonly owners: OwnersOnly | null
  readonly create: (record: RiskRecord, list: RiskList) => void
  /** `why` is kept beside the change; without one, the last reason stays with its own change. */
  readonly change: (key: string, change: Partial<RiskRecord>, why?: string) => void
  /** Gone from the register; the answer brings it back. */
  readonly remove: (key: string) => Promise<() => void>
  /** An address of this page that can be sent to a colleague. */
  readonly linkTo: (target: string) => string
  readonly actions: ReadonlyMap<string, MadeAction>
  readonly makeAction: (risk: RiskRecord, wish: ActionWish) => void
  readonly tryActionAgain: (risk: RiskRecord, actionKey: string) => void
  /** Puts it on the agenda of the next session; false where it was there already. */
  readonly raise: (risk: RiskRecord) => Promise<boolean>
}

const context = createContext<Register | null>(null)

type OfferUndo = (text: string, undo: () => void) => void

const offers = createContext<OfferUndo>(() => undefined)

export function RegisterProvider(props: {
  register: Register
  /** Where the page shows what can be taken back; without it nothing is offered. */
  offerUndo?: OfferUndo
  children: ReactNode
}): ReactNode {
  const { offerUndo, register } = props
  const inside = <context.Provider value={register}>{props.children}</context.Provider>
  return offerUndo === undefined ? inside : <offers.Provider value={offerUndo}>{inside}</offers.Provider>
}

/** Offers to take back what was done just now, in the page's bar. */
export function useOfferUndo(): OfferUndo {
  return useContext(offers)
}

export function useRegister(): Register {
  const register = useContext(context)
  if (register === null) throw new Error('The register’s parts stand inside a RegisterProvider.')
  return register
}
