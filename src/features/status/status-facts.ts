import type { SchemaReading } from '#src/records/provisioning/schema-version.ts'
import type { WayToLists } from '#src/records/replica/records-status.ts'
import type { RecordsStatus } from '#src/records/replica/records-status.ts'
import type { ListStanding } from './list-standing.ts'
import type { ScopeStanding } from './scope-standing.ts'

/** What a try of one live way found. */
export type LiveTry =
  | { readonly is: 'not-tried' | 'trying' | 'silent' | 'not-used' }
  | { readonly is: 'answers'; readonly afterMs: number }

/**
 * What the status page knows. Only numbers, instants, and words of closed lists, so that the diagnosis which is made of
 * it cannot hold anybody's name: `scopes` alone carries addresses, which the diagnosis leaves out.
 */
export interface StatusFacts {
  readonly nowMs: number
  readonly app: { readonly version: string; readonly build: string }
  readonly schema: { readonly known: number; readonly is: SchemaReading | null }
  readonly place: {
    readonly host: 'teams' | 'outlook' | 'browser'
    readonly frame: 'content' | 'sidePanel' | 'meetingStage' | 'settings' | 'task' | 'remove'
    readonly language: string
    readonly browser: string
  }
  readonly network: 'answers' | 'silent' | 'gone'
  readonly records: RecordsStatus['is']
  readonly way: Pick<WayToLists, 'hindrance'>
  readonly kept: 'on-device' | 'in-memory' | 'not-wanted'
  readonly lists: readonly ListStanding[]
  /** Null while they are asked for. */
  readonly scopes: readonly ScopeStanding[] | null
  readonly notices: LiveTry
  readonly relay: LiveTry
}
