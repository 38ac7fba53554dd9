import { applications } from '#src/sandbox/tenant/lists/permission-routes.ts'
import { parseColumn } from '#src/sandbox/tenant/lists/column.ts'
import { siteColumns } from '#src/sandbox/tenant/lists/site-column-routes.ts'
import { sites } from '#src/sandbox/tenant/lists/site.ts'
import { at, jsonAt, rowsOf, textAt } from './json.ts'
import type { Cue, Stage } from './stage.ts'

/** Examples below a site that are about no list: columns, content types, permissions; undefined for the others. */
export async function stageSites(stage: Stage): Promise<Cue | undefined> {
  const { template, method } = stage.example
  const place = (template ?? '').replace('/sites/{id}', '')
  if (template === '/sites/delta') {
    const { world, site } = stage
    for (const [index, row] of rowsOf(stage.example.responseBody).entries()) {
      const id = `${site.id}${index}`
      sites(world).set(id, { ...site, id, name: textAt(row, 'name') ?? '' })
    }
    return {}
  }
  if (place.startsWith('/permissions')) return stagePermissions(stage)
  if (place === '/columns') return { path: `/sites/${stage.site.id}/columns` }
  if (place.startsWith('/contentTypes/') && method !== 'GET') return stageContentType(stage)
  return undefined
}

async function stagePermissions({ world, site, example, ask }: Stage): Promise<Cue> {
  const all = `/sites/${site.id}/permissions`
  const named = [at(example.responseBody, 'grantedToIdentities')].flat()
  for (const each of named) {
    const id = textAt(each, 'application', 'id')
    if (id !== undefined) applications(world).set(id, textAt(each, 'application', 'displayName') ?? '')
  }
  if (example.method === 'POST') return { path: all }
  const body = { roles: ['write'], grantedToIdentities: [{ application: { id: 'an-app' } }] }
  const made = await ask('POST', all, { body })
  return { path: `${all}/${textAt(made.body, 'id') ?? ''}` }
}

/** A type of the site's own, with a column of the site where the example takes one away. */
async function stageContentType({ world, site, example, ask }: Stage): Promise<Cue> {
  const all = `/sites/${site.id}/contentTypes`
  const made = await ask('POST', all, { body: { name: 'Deal', base: { id: '0x01' } } })
  const one = `${all}/${textAt(made.body, 'id') ?? ''}`
  const [said = {}] = rowsOf(example.responseBody)
  const { id: _, ...definition } = jsonAt(said)
  const column = parseColumn(
    world,
    Object.keys(definition).length > 0 ? definition : { name: 'Size', text: {} },
  )
  siteColumns(world, site.id).set(column.id, column)
  const bound = {
    'sourceColumn@odata.bind': `https://graph.microsoft.com/v1.0/sites/root/columns/${column.id}`,
  }
  if (example.method === 'POST') return { path: `${one}/columns`, body: bound }
  if (!(example.template ?? '').includes('/columns')) return { path: one }
  await ask('POST', `${one}/columns`, { body: bound })
  return { path: `${one}/columns/${column.id}` }
}
