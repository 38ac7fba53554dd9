import * as v from 'valibot'
import { asking, type Asking } from '../asking.ts'
import { Malformed } from '../failures.ts'
import type { GraphCall } from '../graph-client.ts'
import { askingPage } from '../paging.ts'
import { query, segment } from '../path.ts'

export interface Person {
  /** Entra object id. */
  readonly id: string
  readonly displayName: string
  /** Empty where the directory has none. */
  readonly mail: string
  /** Invited from another organisation: the name of the account says so where `userType` may not be read. */
  readonly isGuest: boolean
}

const personSchema = v.object({
  id: v.string(),
  displayName: v.optional(v.nullable(v.string())),
  mail: v.optional(v.nullable(v.string())),
  userPrincipalName: v.optional(v.nullable(v.string())),
})

const person = (wire: v.InferOutput<typeof personSchema>): Person => {
  const mail = wire.mail ?? wire.userPrincipalName ?? ''
  const isGuest = wire.userPrincipalName?.includes('#EXT#') ?? false
  return { id: wire.id, displayName: wire.displayName ?? mail, mail, isGuest }
}

const fields = 'id,displayName,mail,userPrincipalName'

function directoryRead(path: string, scopes: readonly string[], headers = {}): GraphCall {
  return { method: 'GET', path, service: 'directory', repeat: 'read', scopes, headers }
}

export function me(): Asking<Person> {
  return asking(directoryRead(`/me?$select=${fields}`, ['User.Read']), personSchema, person)
}

export function personById(id: string): Asking<Person> {
  return asking(
    directoryRead(`/users/${segment(id)}?$select=${fields}`, ['User.ReadBasic.All']),
    personSchema,
    person,
  )
}

/**
 * People whose name or address begins like the words (at least one letter); an advanced query, hence the header.
 */
export function searchPeople(words: string, top = 10) {
  // A quote ends the term and the service knows no way to escape one; lower case, so that OR stays a word.
  const term = words
    .replaceAll(/["\\:()]+/g, ' ')
    .trim()
    .toLowerCase()
  const asked = query({
    $search: `"displayName:${term}" OR "mail:${term}"`,
    $select: fields,
    $top: top,
  })
  return askingPage(
    directoryRead(`/users${asked}`, ['User.ReadBasic.All'], { ConsistencyLevel: 'eventual' }),
    personSchema,
    person,
  )
}

/** The photo's bytes (JPEG). Throws `NotFound` where there is none. */
export function photoOf(personId: string, size: 48 | 96 | 240 = 48): Asking<Uint8Array> {
  const call = directoryRead(`/users/${segment(personId)}/photos/${size}x${size}/$value`, [
    'User.ReadBasic.All',
  ])
  return {
    call,
    read: ({ status, body }) => {
      if (body instanceof Uint8Array) return body
      throw new Malformed({ what: `GET ${call.path}`, effect: 'not-done', status })
    },
  }
}
