import { randomUUID } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

export interface StateFile {
  /** What the last run left, as parsed JSON; undefined where there is nothing readable. */
  read(): unknown
  /** Something changed: written within half a second. */
  touch(): void
  /** Writes now if anything is unwritten. */
  flush(): void
}

const settleMs = 400

/** Keeps `capture()` in a file: written aside and moved into place, so that a killed process leaves a whole file. */
export function createStateFile(path: string, capture: () => unknown): StateFile {
  let timer: NodeJS.Timeout | undefined
  function flush(): void {
    if (timer === undefined) return
    clearTimeout(timer)
    timer = undefined
    mkdirSync(dirname(path), { recursive: true })
    const aside = `${path}.${randomUUID()}`
    writeFileSync(aside, JSON.stringify(capture()))
    renameSync(aside, path)
  }
  return {
    read() {
      try {
        return JSON.parse(readFileSync(path, 'utf8'))
      } catch {
        return undefined
      }
    },
    touch() {
      timer ??= setTimeout(flush, settleMs)
    },
    flush,
  }
}
