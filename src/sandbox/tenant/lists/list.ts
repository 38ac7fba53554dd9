import { GraphRefusal, notFound } from '../graph-error.ts'
import type { World } from '../world.ts'
import { builtInColumns } from './built-in-columns.ts'
import type { Column } from './column.ts'
import { MOST_INDEXES } from './unverified.ts'

export interface List {
  readonly id: string
  readonly siteId: string
  /** In the address; made from the first display name and never changed. */
  readonly name: string
  readonly displayName: string
  readonly description: string
  readonly template: string
  readonly hidden: boolean
  /** System lists are left out unless `$select` names `system`. */
  readonly system: boolean
  readonly columns: readonly Column[]
  readonly version: number
  readonly createdBy: string
  readonly createdDateTime: string
  readonly lastModifiedBy: string
  readonly lastModifiedDateTime: string
  /** Delta tokens of another generation are refused. */
  readonly tokenGeneration: number
}

/** SharePoint keeps whole seconds. */
export function secondsNow(world: World): string {
  return `${new Date(world.now()).toISOString().slice(0, 19)}Z`
}

export function lists(world: World): Map<string, List> {
  return world.table<List>('lists.lists')
}

export function listsOfSite(world: World, siteId: string): List[] {
  return [...lists(world).values()].filter((list) => list.siteId === siteId)
}

/** By id, name in the address or title. */
export function findList(world: World, siteId: string, wanted: string): List | undefined {
  const byId = lists(world).get(wanted.toLowerCase())
  if (byId !== undefined) return byId.siteId === siteId ? byId : undefined
  const name = wanted.toLowerCase()
  return listsOfSite(world, siteId).find(
    (list) => list.displayName.toLowerCase() === name || list.name.toLowerCase() === name,
  )
}

/** Throws 404 itemNotFound. */
export function requireList(world: World, siteId: string, wanted: string): List {
  const list = findList(world, siteId, wanted)
  if (list === undefined) throw notFound(`The list '${wanted}'`)
  return list
}

export interface NewList {
  readonly siteId: string
  readonly displayName: string
  readonly description?: string | undefined
  readonly template?: string | undefined
  readonly hidden?: boolean | undefined
  readonly system?: boolean | undefined
  readonly columns: readonly Column[]
}

/** Throws 409 for a title that the site already has, and for a column that stands twice. */
export function createList(world: World, userId: string, given: NewList): List {
  if (findList(world, given.siteId, given.displayName) !== undefined) {
    throw new GraphRefusal(
      409,
      'nameAlreadyExists',
      'A list with the specified title already exists in this site.',
    )
  }
  const now = secondsNow(world)
  const empty: List = {
    id: world.newGuid().toLowerCase(),
    siteId: given.siteId,
    name: given.displayName.replace(/[^\p{L}\p{N}_-]/gu, ''),
    displayName: given.displayName,
    description: given.description ?? '',
    template: given.template ?? 'genericList',
    hidden: given.hidden ?? false,
    system: given.system ?? false,
    columns: builtInColumns(world),
    version: 1,
    createdBy: userId,
    createdDateTime: now,
    lastModifiedBy: userId,
    lastModifiedDateTime: now,
    tokenGeneration: 1,
  }
  const list = given.columns.reduce(withColumn, empty)
  lists(world).set(list.id, list)
  return list
}

/** The list with one more column; throws 409 for a name it has, 400 beyond the greatest number of indexes. */
export function withColumn(list: List, column: Column): List {
  const name = column.name.toLowerCase()
  if (list.columns.some((each) => each.name.toLowerCase() === name)) {
    throw new GraphRefusal(
      409,
      'nameAlreadyExists',
      `A column with the name '${column.name}' already exists.`,
    )
  }
  return withColumns(list, [...list.columns, column])
}

export function withColumns(list: List, columns: readonly Column[]): List {
  if (columns.filter((each) => each.indexed).length > MOST_INDEXES) {
    throw new GraphRefusal(400, 'invalidRequest', `A list has at most ${MOST_INDEXES} indexed columns.`)
  }
  return { ...list, columns }
}

/** Keeps a changed list, as the next version of it. */
export function saveList(world: World, userId: string, list: List): List {
  const lastModifiedDateTime = secondsNow(world)
  const saved = { ...list, version: list.version + 1, lastModifiedBy: userId, lastModifiedDateTime }
  lists(world).set(list.id, saved)
  return saved
}

/** All delta tokens given out until now are refused with 410 from now on. */
export function expireDeltaTokens(world: World, listId: string): void {
  const list = lists(world).get(listId)
  if (list !== undefined) lists(world).set(listId, { ...list, tokenGeneration: list.tokenGeneration + 1 })
}
