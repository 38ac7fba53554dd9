import { Checkbox, Select } from '@fluentui/react-components'
import { useEffect, useState } from 'react'
import * as v from 'valibot'
import { askGraph, askGraphForAll } from '../server-door/ask-graph.ts'
import { narrowList, readNarrowed } from '../server-door/door.ts'
import type { SandboxChannel } from '../server-door/wire.ts'
import { Answered, useAnswer } from './use-answer.tsx'

const listSchema = v.object({ id: v.string(), displayName: v.string() })
const itemSchema = v.object({ id: v.string(), fields: v.optional(v.record(v.string(), v.unknown()), {}) })

interface SiteList {
  readonly key: string
  readonly id: string
  readonly name: string
}

async function listsOf(alias: string, channels: readonly SandboxChannel[]): Promise<readonly SiteList[]> {
  const lists: SiteList[] = []
  for (const groupId of new Set(channels.map((each) => each.groupId))) {
    const team = channels.find((each) => each.groupId === groupId)?.teamName ?? ''
    const site = await askGraph(alias, `/groups/${groupId}/sites/root`, v.object({ id: v.string() }))
    const found = await askGraphForAll(alias, `/sites/${site.id}/lists`, listSchema)
    lists.push(
      ...found.map(({ id, displayName }) => ({
        key: `${site.id}/lists/${id}`,
        id,
        name: `${team}: ${displayName}`,
      })),
    )
  }
  return lists
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}

/** What people look for stands first; keys and the platform's own columns, which machines need, stand last. */
function inReadingOrder(names: readonly string[]): readonly string[] {
  const rank = (name: string) =>
    name === 'Title'
      ? 0
      : name.endsWith('Key')
        ? 2
        : /^(_|@|id$|Content|Edit$|.*LookupId$)/.test(name)
          ? 3
          : 1
  return names.toSorted((one, other) => rank(one) - rank(other))
}

/** What an owner does under "Permissions for this list" in SharePoint. */
function Narrowing({ id }: { readonly id: string }) {
  const [narrowed, setNarrowed] = useState<readonly string[]>([])
  useEffect(() => {
    readNarrowed().then(setNarrowed, () => undefined)
  }, [])
  return (
    <Checkbox
      label="Permissions narrowed: only the site’s owners get in"
      checked={narrowed.includes(id)}
      onChange={(_event, data) => void narrowList(id, data.checked === true).then(setNarrowed)}
    />
  )
}

/** The lists of the teams' sites as plain tables. */
export function ListsView({
  alias,
  channels,
}: {
  readonly alias: string
  readonly channels: readonly SandboxChannel[]
}) {
  const [chosen, setChosen] = useState('')
  const lists = useAnswer(alias, () => listsOf(alias, channels))
  const all = lists.kind === 'there' ? lists.value : []
  const list =
    all.find((each) => each.key === chosen) ?? all.find((each) => each.name.includes('Weft')) ?? all[0]
  const items = useAnswer(list?.key ?? '', async () => {
    return list === undefined
      ? []
      : askGraphForAll(alias, `/sites/${list.key}/items?$expand=fields`, itemSchema)
  })
  return (
    <Answered loaded={lists}>
      {() => (
        <>
          <Select
            size="small"
            aria-label="List"
            value={list?.key ?? ''}
            onChange={(_event, data) => setChosen(data.value)}
          >
            {all.map((each) => (
              <option key={each.key} value={each.key}>
                {each.name}
              </option>
            ))}
          </Select>
          {list && <Narrowing key={list.id} id={list.id} />}
          <Answered loaded={items}>
            {(rows) => {
              const names = inReadingOrder(
                [...new Set(rows.flatMap(({ fields }) => Object.keys(fields)))].filter(
                  (name) => !name.startsWith('@odata'),
                ),
              )
              if (rows.length === 0) return <p className="quiet">This list is empty, or there is none.</p>
              return (
                <div className="wide">
                  <table>
                    <thead>
                      <tr>
                        {names.map((name) => (
                          <th key={name} scope="col">
                            {name}
                          </th>
                        ))}
                      </tr>
                    </thead>
                    <tbody>
                      {rows.map(({ id, fields }) => (
                        <tr key={id}>
                          {names.map((name) => (
                            <td key={name} dir="auto">
                              {fields[name] === undefined ? '' : <div>{shown(fields[name])}</div>}
                            </td>
                          ))}
                        </tr>
                      ))}
                    </tbody>
                  </table>
                </div>
              )
            }}
          </Answered>
        </>
      )}
    </Answered>
  )
}
