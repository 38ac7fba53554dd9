/** What a page's meter has counted since it was last begun. */
export interface Metered {
  /** From each key to after the paint that shows it, waiting for the frame included, ms. */
  readonly latencyMs: readonly number[]
  /**
   * For each key after which words were waited for: in which frame after it they were there to be painted. One is the
   * first: nothing was painted between the key and its result.
   */
  readonly frames: readonly number[]
  /** Times that React drew something. */
  readonly commits: number
  /** Components that it drew and that neither hold nor surround the watched element, by what they show. */
  readonly elsewhere: readonly string[]
}

declare global {
  interface Window {
    meter: {
      /** 'never' costs the page nothing: React is not watched, which takes longer than some of what it does. */
      begin(watched: Element | null, when: 'keys' | 'always' | 'never'): void
      /** Counts the frames from the next key until a list, or the field that has the focus, shows these words. */
      await(words: string, where: 'list' | 'field'): void
      read(): Metered
    }
  }
}

interface Fiber {
  readonly tag: number
  readonly flags: number
  readonly child: Fiber | null
  readonly sibling: Fiber | null
  readonly alternate: Fiber | null
  readonly stateNode: unknown
}

/**
 * Runs in the page, before everything else there. `keypress` begins the task in which the text changes: 'keys' counts
 * what is drawn in those tasks alone. What React drew is read from its tree after each commit, as its developer tools
 * do, so that the production build is what is measured.
 */
export function installMeter(): void {
  let watched: Element | null = null
  let counted: 'keys' | 'always' | 'never' = 'always'
  let inKey = false
  let latencyMs: number[] = []
  let elsewhere: string[] = []
  let frames: number[] = []
  let awaited: { readonly words: string; readonly where: 'list' | 'field' } | null = null
  let commits = 0
  const performedWork = 1
  const component = new Set([0, 1, 11, 14, 15])

  function afterThisTask(then: () => void): void {
    const channel = new MessageChannel()
    channel.port1.addEventListener('message', then)
    channel.port1.start()
    channel.port2.postMessage(null)
  }
  addEventListener(
    'keypress',
    (event) => {
      inKey = true
      afterThisTask(() => {
        inKey = false
      })
      requestAnimationFrame(() => {
        inKey = false
        afterThisTask(() => latencyMs.push(performance.now() - event.timeStamp))
      })
    },
    { capture: true },
  )

  const shows = ({ words, where }: NonNullable<typeof awaited>) => {
    if (where === 'list')
      return [...document.querySelectorAll('li')].some((each) => each.textContent?.includes(words))
    const field = document.activeElement
    return (
      (field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement) &&
      field.value.includes(words)
    )
  }
  addEventListener(
    'keydown',
    () => {
      const wanted = awaited
      if (wanted === null) return
      awaited = null
      let frame = 0
      const look = () => {
        frame += 1
        if (shows(wanted)) frames.push(frame)
        else if (frame < 600) requestAnimationFrame(look)
        else frames.push(Number.POSITIVE_INFINITY)
      }
      requestAnimationFrame(look)
    },
    { capture: true },
  )

  function hostsOf(fiber: Fiber): readonly Element[] {
    if (fiber.stateNode instanceof Element) return [fiber.stateNode]
    const found: Element[] = []
    for (let child = fiber.child; child !== null; child = child.sibling) found.push(...hostsOf(child))
    return found
  }
  function note(fiber: Fiber): void {
    const [host, ...more] = hostsOf(fiber)
    if (host === undefined) return
    const near = watched?.parentElement ?? null
    const related = (each: Element) => each.contains(watched) || (near?.contains(each) ?? false)
    if (![host, ...more].some(related)) elsewhere.push(host.outerHTML.slice(0, 160))
  }
  function walk(next: Fiber, before: Fiber | null): void {
    if (component.has(next.tag) && (next.flags & performedWork) !== 0) note(next)
    if (before !== null && next.child === before.child) return
    for (let child = next.child; child !== null; child = child.sibling) walk(child, child.alternate)
  }
  Object.defineProperty(window, '__REACT_DEVTOOLS_GLOBAL_HOOK__', {
    value: {
      supportsFiber: true,
      renderers: new Map(),
      inject: () => 1,
      onCommitFiberUnmount: () => undefined,
      onPostCommitFiberRoot: () => undefined,
      onCommitFiberRoot(_: number, root: { readonly current: Fiber }) {
        if (counted === 'never' || (counted === 'keys' && !inKey)) return
        commits += 1
        walk(root.current, root.current.alternate)
      },
    },
  })
  window.meter = {
    begin(element, when) {
      watched = element
      counted = when
      latencyMs = []
      elsewhere = []
      frames = []
      commits = 0
    },
    await(words, where) {
      awaited = { words, where }
    },
    read: () => ({ latencyMs, frames, commits, elsewhere }),
  }
}
