/** Style sheets of parts that did not come: the loader asks for each once for a page, whatever becomes of it. */
const failed = new Set<HTMLLinkElement>()
let watching = false

/** From now on; where there is no page it does nothing. */
export function watchStyles(): void {
  if (watching || typeof document === 'undefined') return
  watching = true
  // It does not bubble.
  document.addEventListener(
    'error',
    ({ target }) => {
      if (target instanceof HTMLLinkElement && target.rel === 'stylesheet') failed.add(target)
    },
    true,
  )
}

/** Asks for them anew; rejects where one does not come this time either. */
export async function mendStyles(): Promise<void> {
  await Promise.all([...failed].map(mend))
}

function mend(old: HTMLLinkElement): Promise<void> {
  failed.delete(old)
  return new Promise((resolve, reject) => {
    const fresh = document.createElement('link')
    fresh.rel = 'stylesheet'
    fresh.href = old.href
    fresh.addEventListener('load', () => resolve())
    fresh.addEventListener('error', () => reject(new Error(`Unable to preload CSS for ${old.href}`)))
    if (old.isConnected) old.replaceWith(fresh)
    else document.head.append(fresh)
  })
}
