import { Suspense, type ComponentType, type ReactNode } from 'react'
import { latePart } from '#src/ui/components/late-part.tsx'
import type { SignedIn } from './connection.ts'
import { Opening } from './surface-frame.tsx'

/**
 * The page of a surface as a download of its own, begun at once: it arrives while the host answers and the person signs
 * in, and the first load is no more than what shows that something is coming.
 */
export function comingPage<Props extends { person: SignedIn }>(
  download: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  let begun: Promise<ComponentType<Props>> | null = download()
  // A failed download shows where the page is rendered, and is made again from there.
  begun.catch(() => {
    begun = null
  })
  const Coming = latePart(async () => ({ default: await (begun ?? download()) }))
  return function ComingPage(props: Props): ReactNode {
    return (
      <Suspense fallback={<Opening />}>
        <Coming {...props} />
      </Suspense>
    )
  }
}
