const settleMs = 400
let kept: unknown

function opened(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const asked = indexedDB.open('demo-company', 1)
    asked.addEventListener('upgradeneeded', () => asked.result.createObjectStore('state'))
    asked.addEventListener('success', () => resolve(asked.result))
    asked.addEventListener('error', () => reject(asked.error ?? new Error('The browser keeps nothing.')))
  })
}

/** Before the company is opened: what the browser kept of it. A browser that keeps nothing begins anew each time. */
export async function readKept(): Promise<void> {
  try {
    const database = await opened()
    kept = await new Promise((resolve, reject) => {
      const asked = database.transaction('state').objectStore('state').get('company')
      asked.addEventListener('success', () => resolve(asked.result))
      asked.addEventListener('error', () => reject(asked.error ?? new Error('unread')))
    })
    database.close()
  } catch {
    kept = undefined
  }
}

async function write(state: unknown): Promise<void> {
  const database = await opened()
  database.transaction('state', 'readwrite').objectStore('state').put(state, 'company')
  database.close()
}

/** In the place of `state-file.ts`: the browser ends a service worker that has nothing to do, and starts it again. */
export function createStateFile(_path: string, capture: () => unknown) {
  let timer: ReturnType<typeof setTimeout> | undefined
  function flush(): void {
    if (timer === undefined) return
    clearTimeout(timer)
    timer = undefined
    write(capture()).catch(() => undefined)
  }
  return {
    read: () => kept,
    touch() {
      timer ??= setTimeout(flush, settleMs)
    },
    flush,
  }
}
