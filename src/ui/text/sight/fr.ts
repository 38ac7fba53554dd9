import { messages as agenda } from '../locales/fr/agenda.ts'
import { messages as running } from '../locales/fr/running.ts'

/** FTL sources that a first look at a running session needs; the other screens' come later. */
export const sources = [agenda, running]
