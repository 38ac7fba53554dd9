import type { CarrierTrouble } from './carrier-trouble.ts'
import type { DeviceBytes } from './device-bytes.ts'
import type { OpenClients } from './journal.ts'
import type { LogCarrier } from './log-carrier.ts'
import type { LogNotices } from './log-notices.ts'
import type { PageChannel } from './page-channel.ts'
import type { RelayLine } from './relay-line.ts'

export interface LiveSessionInput {
  readonly sessionKey: string
  readonly personId: string
  readonly personName: string
  /** Random, new for each time a panel opens. */
  readonly clientId: string
  readonly carrier: LogCarrier
  /** Says what a failure thrown by the carrier means. */
  readonly explain: (failure: unknown) => CarrierTrouble
  readonly device: DeviceBytes
  /** First part of every key on the device. */
  readonly deviceKey: string
  /** Product time, milliseconds since 1970 UTC. */
  readonly nowMs: () => number
  /** Calls back after so many milliseconds; the answer cancels. */
  readonly setTimer: (callback: () => void, ms: number) => () => void
  /** A number in [0, 1). */
  readonly random: () => number
  /** How many people read the same log, as far as is known. */
  readonly peers: () => number
  readonly hidden?: () => boolean
  readonly openClients?: OpenClients
  /** The person's other pages on this device; it is closed with the session. */
  readonly pages?: PageChannel
  /** Where somebody tells that the log was written to; without it the list is read at its pace alone. */
  readonly notices?: LogNotices
  /** How long the log gets before it is made smaller, where not as usual; characters as JSON. */
  readonly checkpointAfter?: { readonly moves: number; readonly characters: number }
  /** The session's relay, where there is one. */
  readonly relay?: RelayLine
  /** SHA-256 in hexadecimal digits, where the platform has a quicker one than ours. */
  readonly sha256?: (bytes: Uint8Array<ArrayBuffer>) => Promise<string>
  readonly onFailure?: (failure: unknown) => void
}
