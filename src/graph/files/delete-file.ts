import { doing, type Asking } from '../asking.ts'
import { segment } from '../path.ts'

/** To the site's recycle bin, if the file is still the version that was seen; a folder takes what is in it along. */
export function deleteFile(
  driveId: string,
  file: { readonly id: string; readonly eTag: string },
): Asking<void> {
  return doing({
    method: 'DELETE',
    path: `/drives/${segment(driveId)}/items/${segment(file.id)}`,
    ...(file.eTag === '' ? {} : { headers: { 'If-Match': file.eTag } }),
    service: 'sharepoint',
    repeat: 'conditional',
    scopes: ['Sites.ReadWrite.All'],
  })
}
