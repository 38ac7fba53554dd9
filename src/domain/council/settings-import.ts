import type { Council, Department, Member } from './council.ts'
import { sameName } from './department-from-name.ts'
import type { KeyedTemplate, SettingsFile } from './settings-file.ts'

/** What of a file is taken over, each by itself. */
export const settingsParts = [
  'basics',
  'departments',
  'members',
  'places',
  'risks',
  'rotation',
  'templates',
] as const
export type SettingsPart = (typeof settingsParts)[number]

/** One thing that would be otherwise afterwards. `from` and `to` are what people read; empty where there is none. */
export interface SettingsChange {
  readonly part: SettingsPart
  /** What of the part: a setting's name for the catalogue, or the name of a person, department or template. */
  readonly what: 'name' | 'language' | 'time-zone' | 'neutral' | 'channel' | 'plan' | 'added' | 'changed'
  readonly name: string
  readonly from: string
  readonly to: string
}

/** Why a part of the file is not taken over at all. */
export type PartLeft = { readonly part: SettingsPart; readonly why: 'other-tenant' | 'other-team' }

export interface SettingsImport {
  readonly changes: readonly SettingsChange[]
  readonly left: readonly PartLeft[]
  /** The council as it would be, with the chosen parts. */
  readonly council: Council
  /** Templates that are new or otherwise here. */
  readonly templates: readonly KeyedTemplate[]
}

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)

/**
 * What a file of settings would change in this council. It adds and changes and takes nobody and nothing away: what is
 * not in the file stays. A department that has another id here under the same name is the one that is here, and the
 * file's members belong to it. People of another organisation and places of another team stay out.
 */
export function planSettingsImport(
  now: Council,
  templatesNow: readonly KeyedTemplate[],
  file: SettingsFile,
  tenantId: string,
  wanted: ReadonlySet<SettingsPart> = new Set(settingsParts),
): SettingsImport {
  const sameTenant = file.tenantId === tenantId
  const sameTeam = sameTenant && file.council.teamId === now.teamId
  const left: PartLeft[] = [
    ...(sameTenant ? [] : (['members', 'rotation'] as const)).map((part) => ({
      part,
      why: 'other-tenant' as const,
    })),
    ...(sameTeam ? [] : [{ part: 'places' as const, why: 'other-team' as const }]),
  ]
  const takes = (part: SettingsPart) => wanted.has(part) && !left.some((each) => each.part === part)
  const changes: SettingsChange[] = []
  let council = now
  const idHere = new Map(
    file.council.departments.map(({ id, name }) => [id, departmentHere(now, { id, name })?.id ?? id]),
  )

  if (takes('basics')) {
    const { name, language, timeZone, neutralTasks } = file.council
    const neutral = neutralTasks === true
    const basics = [
      ['name', now.name, name],
      ['language', now.language, language],
      ['time-zone', now.timeZone, timeZone],
      ['neutral', String(now.neutralTasks === true), String(neutral)],
    ] as const
    for (const [what, from, to] of basics)
      if (from !== to) changes.push({ part: 'basics', what, name: '', from, to })
    council = { ...council, name, language, timeZone, neutralTasks: neutral ? true : undefined }
  }
  if (takes('departments')) {
    const merged = mergedBy(
      now.departments,
      file.council.departments,
      (each) => idHere.get(each.id) ?? each.id,
    )
    for (const { was, is } of merged.news) changes.push(changeOf('departments', was?.name, is.name))
    council = { ...council, departments: merged.all }
  }
  if (takes('members')) {
    const known = new Set(council.departments.map((each) => each.id))
    const theirs = file.council.members.map((each): Member => {
      const id =
        each.departmentId === undefined ? undefined : (idHere.get(each.departmentId) ?? each.departmentId)
      return { ...each, departmentId: id !== undefined && known.has(id) ? id : undefined }
    })
    const merged = mergedBy(now.members, theirs, (each) => each.personId, 'personId')
    for (const { was, is } of merged.news) changes.push(changeOf('members', was?.displayName, is.displayName))
    council = { ...council, members: merged.all }
  }
  if (takes('places')) {
    const { channelId, channelName, planId, planName, bucketId } = file.council
    if (channelId !== now.channelId)
      changes.push({ part: 'places', what: 'channel', name: '', from: now.channelName, to: channelName })
    if (planId !== now.planId || bucketId !== now.bucketId)
      changes.push({ part: 'places', what: 'plan', name: '', from: now.planName, to: planName })
    council = { ...council, channelId, channelName, planId, planName, bucketId }
  }
  for (const part of ['risks', 'rotation'] as const) {
    if (!takes(part) || file.council[part] === undefined || same(file.council[part], now[part])) continue
    changes.push({ part, what: 'changed', name: '', from: '', to: '' })
    council = { ...council, [part]: file.council[part] }
  }
  const templates = takes('templates')
    ? file.templates.filter(
        (each) => !same(bare(templatesNow.find(({ key }) => key === each.key)), bare(each)),
      )
    : []
  for (const each of templates)
    changes.push(changeOf('templates', templatesNow.find(({ key }) => key === each.key)?.title, each.title))
  return { changes, left, council, templates }
}

function changeOf(part: SettingsPart, was: string | undefined, is: string): SettingsChange {
  return { part, what: was === undefined ? 'added' : 'changed', name: is, from: was ?? '', to: is }
}

function departmentHere(now: Council, { id, name }: Pick<Department, 'id' | 'name'>): Department | undefined {
  return (
    now.departments.find((each) => each.id === id) ??
    now.departments.find((each) => sameName(each.name) === sameName(name))
  )
}

/** Theirs over ours under the id that they have here; ours that they do not have stay where they are. */
function mergedBy<Entry extends object>(
  ours: readonly Entry[],
  theirs: readonly Entry[],
  idOf: (entry: Entry) => string,
  idName: keyof Entry | 'id' = 'id',
): { readonly all: Entry[]; readonly news: { readonly was: Entry | undefined; readonly is: Entry }[] } {
  const here = theirs.map((each): Entry => ({ ...each, [idName]: idOf(each) }))
  const idIn = (entry: Entry) => Reflect.get(entry, idName) as unknown
  const byId = new Map(here.map((each) => [idIn(each), each]))
  const known = new Set(ours.map(idIn))
  const all = [
    ...ours.map((each) => byId.get(idIn(each)) ?? each),
    ...here.filter((each) => !known.has(idIn(each))),
  ]
  const news = here.flatMap((is) => {
    const was = ours.find((each) => idIn(each) === idIn(is))
    return same(was, is) ? [] : [{ was, is }]
  })
  return { all, news }
}

function bare(template: KeyedTemplate | undefined): unknown {
  if (template === undefined) return null
  const { title, purpose, cadence, items, words } = template
  return [title, purpose, cadence, items, words ?? null]
}
