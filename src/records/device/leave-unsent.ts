import { createReplica } from '../replica/create-replica.ts'
import { sealedJournal } from '../replica/sealed-journal.ts'
import { openJournalStore } from './indexed-db-journal.ts'
import { webSealer } from './web-sealer.ts'

/** Leaves what is unsent in a journal, with the rows that it changes and nothing else; answers of how many records. */
export async function leaveUnsent(name: string, key: CryptoKey): Promise<number> {
  const replica = createReplica(sealedJournal(await openJournalStore(name), webSealer(key, name)))
  await replica.catchUp()
  const waiting = new Set(replica.queue().map(({ edit }) => `${edit.list}\n${edit.key}`)).size
  if (waiting === 0) return 0
  await replica.forgetOlder(Number.MAX_SAFE_INTEGER)
  await replica.compact()
  return waiting
}
