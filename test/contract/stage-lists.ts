import { addItem, changeItem, items, removeItem } from '#src/sandbox/tenant/lists/item.ts'
import { ownContentTypes, type ContentType } from '#src/sandbox/tenant/lists/content-type.ts'
import { createList, lists, type List } from '#src/sandbox/tenant/lists/list.ts'
import { parseColumn } from '#src/sandbox/tenant/lists/column.ts'
import { sites } from '#src/sandbox/tenant/lists/site.ts'
import { ANA } from '#src/sandbox/tenant/test-tenant.ts'
import { TEAM } from '#src/sandbox/tenant/test-organisation.ts'
import { at, isJson, jsonAt, rowsOf, textAt, type Json } from './json.ts'
import type { Cue, Stage } from './stage.ts'

/** A list with the columns and rows that the answer shows; rows that it skips are deleted ones. */
export function stageLists(stage: Stage): Cue | Promise<Cue> {
  const { world, site, example } = stage
  const { template, responseBody, method } = example
  const place = template ?? ''
  const rows = rowsOf(responseBody)
  const first = rows[0] ?? {}
  sites(world).set(site.id, { ...site, displayName: textAt(first, 'displayName') ?? site.displayName })
  if (place === '/sites' || place === '/groups/{id}/sites/{id}') {
    for (const row of [...rows].reverse()) {
      const name = textAt(row, 'name') ?? ''
      sites(world).set(`${name}${site.id}`, {
        ...site,
        id: `${name}${site.id}`,
        name,
        displayName: textAt(row, 'displayName') ?? name,
      })
    }
    const newest = `${textAt(first, 'name') ?? ''}${site.id}`
    if (place !== '/sites')
      for (const id of [...sites(world).keys()]) if (id !== newest) sites(world).delete(id)
    return { path: place === '/sites' ? '/sites?search=' : `/groups/${TEAM}/sites/root` }
  }
  const listed = at(responseBody, 'items')
  const shown = Array.isArray(listed) ? listed.filter(isJson) : rows
  if (place.endsWith('/contentTypes')) {
    const known = ownContentTypes(world, site.id)
    for (const row of rows) known.set(textAt(row, 'id') ?? '', typeFrom(row))
  }
  const list = seedList(stage, shown)
  const posted = method === 'POST'
  for (const row of posted && !place.includes('/versions') ? [] : shown.length === 0 ? [{}] : shown) {
    seedItem(stage, list, row)
  }
  if (place.endsWith('/delta') && shown.some((row) => 'deleted' in row)) return deltaCue(stage, list)
  return { path: listPath(stage, list) }
}

/** From the second link on a delta tells what was deleted. */
async function deltaCue({ world, site, ask }: Stage, list: List): Promise<Cue> {
  const first = await ask('GET', `/sites/${site.id}/lists/${list.id}/items/delta`)
  const [changed, ...gone] = [...items(world, list.id).values()]
  if (changed !== undefined) changeItem(world, list, ANA, changed, { Title: 'Changed' })
  for (const item of gone) removeItem(world, list, item)
  return { path: textAt(first.body, '@odata.deltaLink') ?? '' }
}

function seedList({ world, site, example }: Stage, rows: readonly Json[]): List {
  const { requestBody, responseBody, template } = example
  const sent = jsonAt(requestBody, 'fields')
  const patched =
    template?.endsWith('/fields') === true ? { ...jsonAt(responseBody), ...jsonAt(requestBody) } : {}
  const values = {
    ...rows.reduce<Json>((all, row) => ({ ...all, ...jsonAt(row, 'fields') }), {}),
    ...sent,
    ...patched,
  }
  const said = at(responseBody, 'columns')
  const columns = Object.entries(values)
    .filter(([name]) => name !== 'Title' && !name.includes('@'))
    .map(([name, value]) => {
      const about = Array.isArray(said) ? said.find((each) => textAt(each, 'name') === name) : undefined
      const description = textAt(about, 'description') ?? ''
      return parseColumn(world, { name, description, [typeof value === 'number' ? 'number' : 'text']: {} })
    })
  const shown = template?.endsWith('/columns') === true ? rowsOf(responseBody) : []
  const more = shown
    .filter((row) => textAt(row, 'name') !== 'Title' && example.method === 'GET')
    .map((row) =>
      parseColumn(world, Object.fromEntries(Object.entries(row).filter(([name]) => name !== 'id'))),
    )
  const name = textAt(responseBody, 'name') ?? 'Inventory'
  const displayName = example.path.includes('/lists/Documents') ? 'Documents' : name
  const list = createList(world, ANA, { siteId: site.id, displayName, columns: [...columns, ...more] })
  const titled = {
    ...list,
    columns: list.columns.filter(
      (each) => example.method === 'GET' || each.name !== 'Title' || !isColumnPost(example.template),
    ),
  }
  lists(world).set(list.id, titled)
  return titled
}

function typeFrom(row: Json): ContentType {
  const base = { id: textAt(row, 'base', 'id') ?? '', name: textAt(row, 'base', 'name') ?? '' }
  const [id = '', name = '', description = '', group = ''] = ['id', 'name', 'description', 'group'].map(
    (key) => textAt(row, key),
  )
  return { id, name, description, group, hidden: row['hidden'] === true, base }
}

function isColumnPost(template: string | null | undefined): boolean {
  return template?.endsWith('/lists/{id}/columns') === true
}

function seedItem({ world, example }: Stage, list: List, row: Json): void {
  const versions = example.template?.includes('/versions') === true
  const fields = example.template?.endsWith('/fields') === true ? row : jsonAt(row, 'fields')
  const known = new Set(list.columns.map((column) => column.name))
  const kept = Object.fromEntries(Object.entries(fields).filter(([name]) => known.has(name)))
  const item = addItem(world, list, ANA, JSON.parse(JSON.stringify(kept)))
  const [id, name] = [textAt(row, 'contentType', 'id'), textAt(row, 'contentType', 'name')]
  if (id !== undefined && name !== undefined) {
    items(world, list.id).set(String(item.id), { ...item, contentType: { id, name } })
  }
  if (versions)
    changeItem(world, list, ANA, changeItem(world, list, ANA, item, { Title: 'b' }), { Title: 'c' })
}

function listPath({ site, example }: Stage, list: List): string {
  const query = example.path.indexOf('?')
  const named = example.path.includes('{list-title}') ? list.displayName : list.id
  const values: Readonly<Record<string, string>> = {
    sites: site.id,
    lists: named,
    items: '1',
    versions: '1.0',
    contentTypes: '0x01',
    columns: (example.template ?? '').includes('/contentTypes')
      ? 'fa564e0f-0c70-4ab9-b863-0177e6ddd247'
      : (list.columns[0]?.id ?? ''),
  }
  const parts = (example.template ?? '').split('/')
  const path = parts.map((part, index) => (part === '{id}' ? (values[parts[index - 1] ?? ''] ?? part) : part))
  return path.join('/') + (query < 0 ? '' : example.path.slice(query))
}
