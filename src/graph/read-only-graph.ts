import { OnlyReads } from './failures.ts'
import type { GraphCall, GraphClient, GraphResult } from './graph-client.ts'

function refusal({ method, path }: GraphCall): OnlyReads {
  return new OnlyReads({ what: `${method} ${path.split('?')[0]}`, effect: 'not-done' })
}

/** The same Graph for who must not change anything: calls that do more than read are refused here and never sent. */
export function readOnlyGraph(client: GraphClient): GraphClient {
  return {
    ...client,
    send: (call) => (call.repeat === 'read' ? client.send(call) : Promise.reject(refusal(call))),
    async sendAll(calls) {
      const answers = await client.sendAll(calls.filter((each) => each.repeat === 'read'))
      let next = 0
      return calls.map((each): GraphResult => {
        const answer = each.repeat === 'read' ? answers[next++] : undefined
        return answer ?? { ok: false, failure: refusal(each) }
      })
    },
  }
}
