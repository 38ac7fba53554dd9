// The one place where it is used.
// oxlint-disable-next-line no-restricted-imports
import { lazy, type ComponentType, type LazyExoticComponent, type ReactNode } from 'react'
import { mendStyles, watchStyles } from './failed-styles.ts'

/** The code or the style sheet of a part could not be downloaded; `cause` is what the browser says. */
export class DownloadFailed extends Error {
  override readonly name = 'DownloadFailed'
}

/** What browsers, and the loader of style sheets, say of a download; whatever else a part throws is its own fault. */
const ofDownload = /module script|imported module|preload CSS/i

const failed = new Set<() => void>()

/** Parts whose download has failed are downloaded anew when they are drawn next. */
export function downloadAgain(): void {
  for (const renew of [...failed]) renew()
}

/**
 * A part whose code comes when it is first drawn, as React's `lazy`, which keeps a failure for ever. Here a failed
 * download is shown by the boundary around it, and made again once somebody tries again: browsers ask the network again
 * for a module that did not come, under the same address.
 */
export function latePart<Props extends object>(
  download: () => Promise<{ readonly default: ComponentType<Props> }>,
): (props: Props) => ReactNode {
  watchStyles()

  function begin(): LazyExoticComponent<ComponentType<Props>> {
    return lazy(async () => {
      try {
        await mendStyles()
        return await download()
      } catch (failure) {
        failed.add(renew)
        const isDownload = failure instanceof Error && ofDownload.test(failure.message)
        throw isDownload ? new DownloadFailed(failure.message, { cause: failure }) : failure
      }
    })
  }

  function renew(): void {
    failed.delete(renew)
    Part = begin()
  }

  let Part = begin()
  return function LatePart(props: Props): ReactNode {
    return <Part {...props} />
  }
}
