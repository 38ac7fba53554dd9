import { channelReadScopes } from '#src/graph/scopes.ts'
import type { SignedIn } from './connection.ts'

/**
 * Whether the person may read the channel's messages: an administrator has consented, so that a token comes without a
 * window. Nobody is asked for it; without, a message of unknown outcome becomes a question.
 */
export async function mayReadMessages({ signIn }: Pick<SignedIn, 'signIn'>): Promise<boolean> {
  return signIn.tokenFor(channelReadScopes).then(
    () => true,
    () => false,
  )
}
