import { isoInstant } from './calendar-time.ts'
import type { AttachmentRow } from './event-row.ts'

export function attachmentJson(row: AttachmentRow): Record<string, unknown> {
  const { kind = 'file' } = row
  return {
    '@odata.type': `#microsoft.graph.${kind}Attachment`,
    ...(kind === 'file' ? { '@odata.mediaContentType': row.contentType } : {}),
    id: row.id,
    lastModifiedDateTime: isoInstant(row.modifiedMs),
    name: row.name,
    contentType: row.contentType,
    size: row.size,
    isInline: row.isInline,
    ...(kind === 'file'
      ? { contentId: row.contentId ?? null, contentLocation: null, contentBytes: row.contentBytes }
      : {}),
  }
}
