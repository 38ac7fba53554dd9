import { readOnlyGraph } from '#src/graph/read-only-graph.ts'
import { OnlyReads } from '#src/graph/failures.ts'
import { memoryDevice, newId, type SignedIn } from '../wiring/connection.ts'

/**
 * The person as a rehearsal has them: Graph reads and changes nothing, nobody is asked for a permission, there is no
 * relay, and what a page would keep on the device is in memory under a name of its own, so that no other page of the
 * person hears of it.
 */
export function rehearsingPerson(person: SignedIn): SignedIn {
  const { relay: _relay, ...config } = person.config
  return {
    ...person,
    // Records that a part opens by itself live in memory as well.
    config: { ...config, keepOnDevice: 'nothing' },
    graph: readOnlyGraph(person.graph),
    graphOfArchived: readOnlyGraph(person.graphOfArchived),
    signIn: {
      ...person.signIn,
      askFor: () => Promise.reject(new OnlyReads({ what: 'ask for a permission', effect: 'not-done' })),
    },
    // Nothing of it is meant to last, so nobody is warned that it does not.
    device: { ...memoryDevice(), durable: true },
    deviceKey: `${person.deviceKey}/rehearsal/${newId()}`,
  }
}
