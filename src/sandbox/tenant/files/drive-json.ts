import type { Site } from '../lists/site.ts'

/** The library Documents of a site as a drive. */
export function driveJson({ driveId, webUrl, createdDateTime }: Site): Record<string, unknown> {
  return {
    id: driveId,
    driveType: 'documentLibrary',
    name: 'Documents',
    description: '',
    webUrl: `${webUrl}/Shared%20Documents`,
    createdDateTime,
    lastModifiedDateTime: createdDateTime,
    quota: { deleted: 0, remaining: 27_487_790_694_400, state: 'normal', total: 27_487_790_694_400, used: 0 },
  }
}
