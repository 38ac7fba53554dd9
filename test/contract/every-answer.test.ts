import { afterAll, beforeAll, expect, test } from 'vitest'
import { routes } from '#src/sandbox/tenant/routes.ts'
import { everyGet, thingsIn, windowFor } from './every-get.ts'
import { packIsThere } from './examples.ts'
import { furnish } from './furnish.ts'
import { httpGraph } from './http-tenant.ts'
import { serveSandbox, type ServedSandbox } from './served-sandbox.ts'
import { readTypeBook } from './type-book.ts'

let sandbox: ServedSandbox

beforeAll(async () => {
  sandbox = await serveSandbox()
}, 60_000)
afterAll(() => sandbox.close())

/** Nothing of the kind can be made here. */
const nothingThere = /sharedWithTeams\/|recordings|\/me\/calendarGroups\/.*\/(extensions|attachments)\//
/** Bytes, and addresses inside of a drive, whose items the book of types does not have. */
const untyped = /:\/\{path|\/content$|getByPath/

test.skipIf(!packIsThere)(
  'every answer of every GET in the company as it is seeded has the properties of its type and no others',
  { timeout: 240_000 },
  async () => {
    const book = readTypeBook()
    const everyScope = [...new Set(routes.flatMap((route) => route.scopes))]
    const base = `http://localhost:${sandbox.port}/graph/v1.0`
    const ask = httpGraph(base, await sandbox.token('tom', everyScope))
    const known = await furnish(ask)
    const wrong: string[] = []
    const unfilled: string[] = []
    let checked = 0
    for (const { template, path } of await everyGet(ask, known)) {
      if (untyped.test(template)) continue
      if (path === undefined) {
        if (!nothingThere.test(template)) unfilled.push(template)
        continue
      }
      const query = path === '/me/onlineMeetings' ? known.meetings : windowFor(path)
      const answer = await ask('GET', path + query, { headers: { ConsistencyLevel: 'eventual' } })
      if (answer.status !== 200) wrong.push(`${template}: ${answer.status}`)
      const type = book.resolve(path)?.type
      if (type === undefined) continue
      const things = thingsIn(answer)
      checked += things.length
      for (const fault of new Set(things.flatMap((thing) => book.faults(thing, type)))) {
        wrong.push(`${template}: ${fault}`)
      }
    }
    console.info(`contract answers ${checked} of every GET held to their types`)
    expect(wrong).toEqual([])
    expect(unfilled).toEqual([])
    expect(checked).toBeGreaterThan(700)
  },
)
