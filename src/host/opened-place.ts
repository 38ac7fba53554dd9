import type { Place, ThemeName } from './place.ts'

/** The page of a configurable tab, as the host stores it. */
export interface TabPage {
  readonly entityId: string
  readonly contentUrl: string
  readonly websiteUrl: string
  readonly name: string
}

/** Resolves when everybody sees it; rejects with `HostSilent` where the host never answers. */
export type ShareToStage = (url: string) => Promise<void>

/** A place and what can be asked of its host. Functions that the host lacks are null. */
export interface OpenedPlace {
  readonly place: Place
  onTheme(listener: (theme: ThemeName) => void): void
  /** The host has put the page aside: nobody sees it, though the browser calls it visible. */
  isAside(): boolean
  /** The host brought the page back after it had put it aside; the answer stops listening. */
  onReturn(listener: () => void): () => void
  /** The first useful content is on the screen. */
  notifyReady(): void
  notifyFailed(reason: 'sign-in' | 'timeout' | 'other', message: string): void
  openLink(url: string): void
  /** Shares a page of this app to the meeting's stage; null where that is not possible here. Never rejects. */
  readonly shareToStage: Promise<ShareToStage | null>
  /** The configuration page of a tab: what Save writes, and whether Save may be pressed. Null elsewhere. */
  readonly configuration: { offer(page: TabPage): void } | null
}

/** For hosts that end a page instead of putting it aside. */
export const neverAside: Pick<OpenedPlace, 'isAside' | 'onReturn'> = {
  isAside: () => false,
  onReturn: () => () => undefined,
}

export class HostSilent extends Error {
  override readonly name = 'HostSilent'
  constructor() {
    super('The host did not answer in time.')
  }
}

/** Rejects with `HostSilent` where nothing came within the time: an untrusted host never answers at all. */
export function withinTime<Result>(work: Promise<Result>, limitMs: number): Promise<Result> {
  let stop: ReturnType<typeof setTimeout> | undefined
  const silence = new Promise<never>((_resolve, reject) => {
    stop = setTimeout(() => reject(new HostSilent()), limitMs)
  })
  return Promise.race([work, silence]).finally(() => clearTimeout(stop))
}
