import { messages as agenda } from '../locales/es/agenda.ts'
import { messages as running } from '../locales/es/running.ts'

/** FTL sources that a first look at a running session needs; the other screens' come later. */
export const sources = [agenda, running]
