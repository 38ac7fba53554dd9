import { lazy, Suspense, type ComponentType, type ReactNode } from 'react'
import type { SignedIn } from './connection.ts'
import { Opening } from './surface-frame.tsx'

/**
 * The page of a surface as a download of its own, begun at once: it arrives while the host answers and the person signs
 * in, and the first load is no more than what shows that something is coming.
 */
export function comingPage<Props extends { person: SignedIn }>(
  coming: Promise<ComponentType<Props>>,
): ComponentType<Props> {
  // A failed download shows where the page is rendered.
  coming.catch(() => undefined)
  const Coming = lazy(async () => ({ default: await coming }))
  return function ComingPage(props: Props): ReactNode {
    return (
      <Suspense fallback={<Opening />}>
        <Coming {...props} />
      </Suspense>
    )
  }
}
