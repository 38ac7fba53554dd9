import type { CarrierTrouble } from '../carrier-trouble.ts'
import type { RelayRows } from '../log-carrier.ts'
import type { LineRefusal } from '../relay-line.ts'
import type { SocketMaker } from './open-room.ts'
import type { TimeMeasured } from './relay-time.ts'

/** Everything that a line to a relay needs of the page. */
export interface RelayLineInput {
  /** `wss:` address of the relay. */
  readonly url: string
  readonly tenantId: string
  readonly sessionKey: string
  readonly clientId: string
  readonly personId: string
  readonly personName: string
  /** The rows that introduce this page, and name the room. */
  readonly rows: RelayRows
  /** What a failure thrown by `rows` means. */
  readonly explain: (failure: unknown) => CarrierTrouble
  /** A token for the relay, without asking anybody; `fresh`: not from a cache. Throws where there is none. */
  readonly token: (fresh: boolean) => Promise<string>
  /** Why there is no token; null: it may well come later. */
  readonly explainToken: (failure: unknown) => LineRefusal | null
  readonly Socket: SocketMaker
  readonly crypto: Pick<Crypto, 'subtle' | 'getRandomValues'>
  /** Product time. */
  readonly nowMs: () => number
  /** Milliseconds of a clock that only goes forward. */
  readonly steadyMs: () => number
  readonly setTimer: (callback: () => void, ms: number) => () => void
  /** A number in [0, 1). */
  readonly random: () => number
  /** What the relay's clock says. */
  readonly onTime: (measured: TimeMeasured) => void
  readonly onFailure?: (failure: unknown) => void
}
