import type { Capture } from '../session/capture.ts'
import type { AgendaItem } from './agenda.ts'

/**
 * What the output of an item is captured as today. A kind of record that has no list yet becomes a note with the
 * kind as its label, so that it can be converted once there is one.
 */
export function capturesAs(output: AgendaItem['output']): {
  readonly kind: Capture['kind']
  readonly label?: string
} {
  switch (output) {
    case 'action':
    case 'decision':
    case 'risk':
      return { kind: output }
    case undefined:
    case 'note':
    case 'attendance':
    case 'minutes':
      return { kind: 'note' }
    default:
      return { kind: 'note', label: output }
  }
}
