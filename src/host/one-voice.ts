import { heldNames, holdUntil } from './device-lock.ts'

/** Which of a person's pages says aloud what all of them see: the panel, else the tab, else the stage. */
export const voices = ['panel', 'tab', 'stage'] as const
export type Voice = (typeof voices)[number]

/** One page among those that could say the same. */
export interface OneVoice {
  /** Whether it falls to this page. Where the browser has no locks every page speaks. */
  speaks(): Promise<boolean>
  close(): void
}

/**
 * `name` carries tenant, person and what is spoken about. A page that is out of sight leaves the word to one that is
 * seen: nobody hears a hidden page.
 */
export function oneVoice(name: string, voice: Voice, pageId: string): OneVoice {
  const prefix = `${name}/voice/`
  const own = `${prefix}${voices.indexOf(voice)}/${pageId}`
  let letGo: (() => void) | null = null
  const look = () => {
    if (document.visibilityState === 'visible') letGo ??= holdUntil(own)
    else {
      letGo?.()
      letGo = null
    }
  }
  document.addEventListener('visibilitychange', look)
  look()
  return {
    async speaks() {
      // Rather twice than not at all.
      const all = await heldNames(prefix).catch(() => [])
      return letGo === null ? all.length === 0 : !all.some((each) => each < own)
    },
    close() {
      document.removeEventListener('visibilitychange', look)
      letGo?.()
      letGo = null
    },
  }
}
