import * as v from 'valibot'
import { GraphRefusal } from '../graph-error.ts'
import type { World } from '../world.ts'
import type { List } from './list.ts'
import { DELTA_TOKEN_LIFE_MS } from './unverified.ts'

const tokenSchema = v.object({
  list: v.string(),
  generation: v.number(),
  /** The last change that was told. */
  after: v.number(),
  /** Deletions up to here were never told of, because their items were not either. */
  deletionsAfter: v.number(),
  atMs: v.number(),
})

export type DeltaToken = v.InferOutput<typeof tokenSchema>

export function writeToken(token: DeltaToken): string {
  return btoa(JSON.stringify(token)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

export function freshToken(world: World, list: List, after: number): DeltaToken {
  return { list: list.id, generation: list.tokenGeneration, after, deletionsAfter: after, atMs: world.now() }
}

/** Throws 410 with the address to begin again for a token that is unknown, of another list or too old. */
export function readToken(world: World, list: List, text: string, restart: string): DeltaToken {
  const token = decoded(text)
  const good =
    token?.list === list.id &&
    token.generation === list.tokenGeneration &&
    world.now() - token.atMs < DELTA_TOKEN_LIFE_MS
  if (!good) {
    throw new GraphRefusal(410, 'resyncRequired', 'Resync required. Follow the Location header.', {
      headers: { Location: restart },
      innerCode: 'resyncChangesApplyDifferences',
    })
  }
  return token
}

function decoded(text: string): DeltaToken | undefined {
  try {
    const parsed = v.safeParse(tokenSchema, JSON.parse(atob(text.replaceAll('-', '+').replaceAll('_', '/'))))
    return parsed.success ? parsed.output : undefined
  } catch {
    return undefined
  }
}
