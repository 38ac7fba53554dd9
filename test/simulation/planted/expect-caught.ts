import { expect } from 'vitest'
import type { Wrong } from '../invariants/wrong.ts'

const most = 2000

type Playing = (seed: number) => Promise<readonly Wrong[]>

/** Expects a seed that catches the bug, and passes without it: what the real code does as well was not caught. */
export async function expectCaught(name: string, planted: Playing, unplanted: Playing): Promise<void> {
  for (let seed = 1; seed <= most; seed += 1) {
    const [wrong] = await planted(seed)
    if (wrong === undefined || (await unplanted(seed)).length > 0) continue
    console.info(`planted: ${name}: seed ${seed} ${wrong.invariant} ${wrong.what}`)
    return
  }
  expect.fail(`${most} seeds pass with the bug: ${name}`)
}
