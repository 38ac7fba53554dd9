import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import * as v from 'valibot'
import { askGraph, askGraphForAll, askGraphForText } from '../server-door/ask-graph.ts'
import type { SandboxChannel } from '../server-door/wire.ts'
import { ForeignHtml } from './foreign-html.tsx'
import { Answered, useAnswer } from './use-answer.tsx'

const itemSchema = v.object({
  id: v.string(),
  name: v.string(),
  size: v.nullish(v.number()),
  file: v.optional(v.unknown()),
  folder: v.optional(v.unknown()),
})
const folderSchema = v.object({ id: v.string(), parentReference: v.object({ driveId: v.string() }) })

interface ChannelFile {
  readonly path: string
  readonly name: string
  readonly where: string
}

async function filesIn(
  alias: string,
  driveId: string,
  itemId: string,
  where: string,
  depth: number,
): Promise<ChannelFile[]> {
  const items = await askGraphForAll(alias, `/drives/${driveId}/items/${itemId}/children`, itemSchema)
  const files: ChannelFile[] = []
  for (const item of items) {
    if (item.folder === undefined)
      files.push({ path: `/drives/${driveId}/items/${item.id}/content`, name: item.name, where })
    else if (depth > 0)
      files.push(...(await filesIn(alias, driveId, item.id, `${where}/${item.name}`, depth - 1)))
  }
  return files
}

async function filesOf(alias: string, channels: readonly SandboxChannel[]): Promise<readonly ChannelFile[]> {
  const files: ChannelFile[] = []
  for (const channel of channels) {
    const path = `/teams/${channel.groupId}/channels/${encodeURIComponent(channel.channelId)}/filesFolder`
    const folder = await askGraph(alias, path, folderSchema)
    const where = `${channel.teamName} / ${channel.channelName}`
    files.push(...(await filesIn(alias, folder.parentReference.driveId, folder.id, where, 2)))
  }
  return files
}

/** The files of this person's channels; the minutes open in place. */
export function FilesView({
  alias,
  channels,
}: {
  readonly alias: string
  readonly channels: readonly SandboxChannel[]
}) {
  const files = useAnswer(alias, () => filesOf(alias, channels))
  const [open, setOpen] = useState<ChannelFile | null>(null)
  const text = useAnswer(open?.path ?? '', async () =>
    open === null ? '' : askGraphForText(alias, open.path),
  )
  return (
    <Answered loaded={files}>
      {(all) => (
        <>
          {all.length === 0 && <p className="quiet">No files in these channels.</p>}
          <ul className="plain">
            {all.map((file) => (
              <li key={file.path}>
                <Button size="small" appearance="subtle" onClick={() => setOpen(file)}>
                  {file.name}
                </Button>{' '}
                <span className="quiet">{file.where}</span>
              </li>
            ))}
          </ul>
          {open !== null && (
            <Answered loaded={text}>{(html) => <ForeignHtml html={html} title={open.name} />}</Answered>
          )}
        </>
      )}
    </Answered>
  )
}
