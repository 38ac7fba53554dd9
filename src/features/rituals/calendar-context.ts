import { createContext, useContext } from 'react'

/** Whose clock the page shows. */
export interface CalendarZones {
  /** The reader's. */
  readonly own: string
  /** The council's. */
  readonly council: string
}

export const zonesContext = createContext<CalendarZones>({ own: 'UTC', council: 'UTC' })

export function useZones(): CalendarZones {
  return useContext(zonesContext)
}
