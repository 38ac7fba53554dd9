import * as v from 'valibot'
import { asking, type Asking } from '../asking.ts'
import type { GraphCall } from '../graph-client.ts'
import { segment } from '../path.ts'

/** A file by its path below a folder of a drive: `Weft/2026-11-23 minutes.html`. */
export interface FileAddress {
  readonly driveId: string
  readonly folderId: string
  readonly path: string
}

export interface StoredFile {
  readonly id: string
  readonly name: string
  readonly eTag: string
  readonly webUrl: string
  readonly size: number
}

/** `new` refuses where the name is taken (`Duplicate`), `replace` overwrites, an eTag replaces only that version. */
export type PutMode = 'new' | 'replace' | { readonly eTag: string }

const scopes = ['Sites.ReadWrite.All']
const fileSchema = v.object({
  id: v.string(),
  name: v.string(),
  eTag: v.optional(v.nullable(v.string())),
  webUrl: v.optional(v.nullable(v.string())),
  size: v.optional(v.nullable(v.number())),
})

const storedFile = (wire: v.InferOutput<typeof fileSchema>): StoredFile => ({
  id: wire.id,
  name: wire.name,
  eTag: wire.eTag ?? '',
  webUrl: wire.webUrl ?? '',
  size: wire.size ?? 0,
})

function filePath({ driveId, folderId, path }: FileAddress): string {
  const below = path.split('/').map(encodeURIComponent).join('/')
  return `/drives/${segment(driveId)}/items/${segment(folderId)}:/${below}`
}

/** Stores a small file (under 4 MB); folders on the way are made. A repeat with the same bytes changes nothing more. */
export function putFile(
  address: FileAddress,
  bytes: Uint8Array,
  contentType: string,
  mode: PutMode,
): Asking<StoredFile> {
  const conflict = mode === 'new' ? 'fail' : 'replace'
  const call: GraphCall = {
    method: 'PUT',
    path: `${filePath(address)}:/content?@microsoft.graph.conflictBehavior=${conflict}`,
    headers: {
      'Content-Type': contentType,
      ...(typeof mode === 'object' ? { 'If-Match': mode.eTag } : {}),
    },
    body: bytes,
    service: 'sharepoint',
    repeat: 'conditional',
    scopes,
  }
  return asking(call, fileSchema, storedFile)
}

/** Throws `NotFound` where there is none. */
export function fileAt(address: FileAddress): Asking<StoredFile> {
  return asking(
    {
      method: 'GET',
      path: `${filePath(address)}?$select=id,name,eTag,webUrl,size`,
      service: 'sharepoint',
      repeat: 'read',
      scopes,
    },
    fileSchema,
    storedFile,
  )
}

/** The file's whole text. Throws `NotFound` where there is none. */
export function fileText(address: FileAddress): Asking<string> {
  return {
    call: {
      method: 'GET',
      path: `${filePath(address)}:/content`,
      service: 'sharepoint',
      repeat: 'read',
      scopes,
    },
    read: ({ body }) =>
      body instanceof Uint8Array ? new TextDecoder().decode(body) : typeof body === 'string' ? body : '',
  }
}
