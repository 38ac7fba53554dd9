import { expect, test } from 'vitest'
import { readSettingsText, settingsAsText } from '#src/domain/council/settings-file.ts'
import { settingsParts } from '#src/domain/council/settings-import.ts'
import { templateKind } from '#src/records/kinds/template-kind.ts'
import { saveCouncil } from '#src/records/stores/council-store.ts'
import { loadCouncil } from '#src/records/stores/find-councils.ts'
import { councilTemplates } from '#src/records/stores/template-store.ts'
import { items } from '#src/sandbox/tenant/lists/item.ts'
import { findList } from '#src/sandbox/tenant/lists/list.ts'
import { takeSettings } from '#src/surfaces/council-data/take-settings.ts'
import { councilInCompany } from '../support/council-in-company.ts'
import { signedIn } from '../support/signed-in.ts'

test('settings that are taken twice are there once, and what a colleague changed meanwhile stays', async () => {
  const { company, council } = await councilInCompany()
  const graph = company.graphOf('tom')
  const person = signedIn('tom', {}, graph, company.nowMs)
  const own = await councilTemplates(graph, council.siteId)
  const [first] = own
  if (first === undefined) throw new Error('The seeded council has no template of its own.')
  const given = [
    { ...first, title: 'Renamed' },
    { ...first, key: 'template/new', title: 'Another' },
  ]
  const text = settingsAsText({ ...council, name: 'Board' }, given, person.me.tenantId)
  const read = readSettingsText(text)
  if (!read.ok) throw new Error(read.reason)
  // Since the file was looked at: a colleague added somebody.
  const guest = { personId: 'later', displayName: 'Later', role: 'adviser' as const }
  await saveCouncil(company.graphOf('ingrid'), { ...council, members: [...council.members, guest] })
  const rows = () => {
    const list = findList(company.tenant.world, council.siteId, templateKind.list)
    return [...items(company.tenant.world, list?.id ?? '').values()].map((each) => each.version)
  }
  const take = () => takeSettings(person, council, read.file, new Set(settingsParts), { why: 'from a file' })
  await take()
  const after = rows()
  await take()
  expect(rows()).toEqual(after)
  const now = await loadCouncil(graph, council.siteId)
  expect(now).toMatchObject({ ok: true, council: { key: council.key, name: 'Board' } })
  expect(now.ok && now.council.members.some((each) => each.personId === 'later')).toBe(true)
  const titles = (await councilTemplates(graph, council.siteId)).map((each) => each.title)
  expect(titles.filter((each) => each === 'Renamed' || each === 'Another').toSorted()).toEqual([
    'Another',
    'Renamed',
  ])
  expect(titles).toHaveLength(own.length + 1)
})

test('taking settings that is stopped saves no further template, and the same file taken again does the rest', async () => {
  const { company, council } = await councilInCompany()
  const graph = company.graphOf('tom')
  const person = signedIn('tom', {}, graph, company.nowMs)
  const [first] = await councilTemplates(graph, council.siteId)
  if (first === undefined) throw new Error('The seeded council has no template of its own.')
  const given = ['One', 'Two', 'Three'].map((title) => ({ ...first, key: `template/${title}`, title }))
  const read = readSettingsText(settingsAsText({ ...council, name: 'Board' }, given, person.me.tenantId))
  if (!read.ok) throw new Error(read.reason)
  const titles = async () =>
    (await councilTemplates(graph, council.siteId))
      .map((each) => each.title)
      .filter((each) => ['One', 'Two', 'Three'].includes(each))
  const stop = new AbortController()
  const said: string[] = []
  const taking = takeSettings(person, council, read.file, new Set(settingsParts), {
    why: 'from a file',
    signal: stop.signal,
    onProgress: (name, done, of) => {
      said.push(`${name} ${done + 1}/${of}`)
      if (name === 'One') stop.abort()
    },
  })
  await expect(taking).rejects.toMatchObject({ name: 'AbortError' })
  expect(said).toEqual([' 1/4', 'One 2/4'])
  expect(await titles()).toEqual(['One'])
  await takeSettings(person, council, read.file, new Set(settingsParts), { why: 'from a file' })
  expect((await titles()).toSorted()).toEqual(['One', 'Three', 'Two'])
})
