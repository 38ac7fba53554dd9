import type { meeting } from '@microsoft/teams-js'
import { HostSilent, withinTime, type ShareToStage } from './opened-place.ts'

type Meeting = Pick<typeof meeting, 'getAppContentStageSharingCapabilities' | 'shareAppContentToStage'>

/** A host that has not said by then whether the stage may be shared is asked by sharing. */
const allowedLimitMs = 2_000
/** Teams needs a few seconds to put a page before everybody; one that takes longer says nothing any more. */
const sharedLimitMs = 12_000

/**
 * Shares a page to the meeting's stage; null where the host says that this person may not. Some hosts never call back:
 * one that is silent about the permission is tried, and sharing rejects with `HostSilent` where no answer comes.
 */
export async function stageSharing(host: Meeting): Promise<ShareToStage | null> {
  const allowed = await withinTime(
    new Promise<boolean>((resolve) => {
      host.getAppContentStageSharingCapabilities((failure, capabilities) =>
        resolve(failure === null && capabilities?.doesAppHaveSharePermission === true),
      )
    }),
    allowedLimitMs,
  ).catch((failure: unknown) => failure instanceof HostSilent)
  if (!allowed) return null
  return (url) =>
    withinTime(
      new Promise<void>((resolve, reject) => {
        host.shareAppContentToStage((failure) => {
          if (failure === null) resolve()
          else reject(new Error(failure.message ?? 'The stage could not be shared.'))
        }, url)
      }),
      sharedLimitMs,
    )
}
