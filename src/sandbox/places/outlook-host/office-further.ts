// Served behind the stand-in for office.js, as part of the same classic script: what an add-in keeps in Outlook, the
// lines above an item, the event handlers' side, and a mail instead of an appointment.
type Callback = (result: { status: string; value: unknown; error: unknown }) => void
interface KeptInOutlook {
  mailbox: Record<string, unknown>
  item: Record<string, unknown>
  mail: PlayedMail | null
}
interface PlayedMail {
  id: string
  subject: string
  from: { displayName: string; emailAddress: string }
  minutesAgo: number
}
interface PlayedOffice {
  context: Record<string, unknown> & { mailbox: { item: object } }
  onReady: (callback?: (info: object) => void) => Promise<object>
}

function furtherOffice(): void {
  const office = Reflect.get(window, 'Office') as PlayedOffice
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: unknown) => void }>()
  const handlers = new Map<string, (event: object) => void>()
  // The stand-in counts upwards from one.
  let last = 0

  function ask(call: string, ...args: unknown[]): Promise<unknown> {
    last -= 1
    const id = last
    window.parent.postMessage({ weftOffice: 1, id, call, args }, window.location.origin)
    return new Promise((resolve, reject) => waiting.set(id, { resolve, reject }))
  }

  function answering(work: (given: readonly unknown[]) => Promise<unknown>) {
    return (...given: unknown[]): void => {
      const callback = given.findLast((each): each is Callback => typeof each === 'function')
      work(given).then(
        (value) => callback?.({ status: 'succeeded', value, error: null }),
        (error: unknown) => callback?.({ status: 'failed', value: undefined, error }),
      )
    }
  }

  function keeping(values: Record<string, unknown>, call: string): object {
    return {
      get: (name: string) => values[name],
      set: (name: string, value: unknown) => {
        values[name] = value
      },
      remove: (name: string) => {
        delete values[name]
      },
      saveAsync: answering(() => ask(call, JSON.stringify(values))),
    }
  }

  const notificationMessages = {
    addAsync: answering(([key, notice]) => ask('notice', key, notice)),
    replaceAsync: answering(([key, notice]) => ask('notice', key, notice)),
    removeAsync: answering(([key]) => ask('noNotice', key)),
    getAllAsync: answering(() => ask('notices')),
  }

  function mailItem({ id, subject, from, minutesAgo }: PlayedMail): object {
    return {
      itemType: 'message',
      itemId: id,
      subject,
      normalizedSubject: subject.replace(/^(re|fw|fwd|aw|wg):\s*/i, ''),
      from,
      sender: from,
      dateTimeCreated: new Date(Date.now() - minutesAgo * 60_000),
      body: { getAsync: answering(([coercion]) => ask('mailBody', coercion)) },
    }
  }

  window.addEventListener('message', (event) => {
    if (event.source !== window.parent) return
    const { weftOffice, id, error, value, weftEvent, action, run } = event.data ?? {}
    if (weftOffice === 1) {
      const asked = waiting.get(id)
      waiting.delete(id)
      if (error === undefined) asked?.resolve(value)
      else asked?.reject(error)
    }
    // Outlook hands over the item as it stands now, and runs the handler by the name that the manifest has for it.
    if (weftEvent === 1)
      void ready().then(() =>
        handlers.get(action)?.({ completed: (options?: object) => void ask('ended', run, options ?? null) }),
      )
  })

  const first = office.onReady.bind(office)

  async function ready(): Promise<object> {
    const info = await first()
    const { mailbox, item, mail } = (await ask('kept')) as KeptInOutlook
    const { context } = office
    context['roamingSettings'] = keeping(mailbox, 'keepMailbox')
    if (mail !== null) context.mailbox.item = mailItem(mail)
    Object.assign(context.mailbox.item, {
      notificationMessages,
      loadCustomPropertiesAsync: answering(() => Promise.resolve(keeping(item, 'keepItem'))),
    })
    return info
  }

  Object.assign(office, {
    onReady: async (callback?: (info: object) => void) => {
      const info = await ready()
      callback?.(info)
      return info
    },
    actions: {
      associate: (id: string, handler: (event: object) => void) => {
        handlers.set(id, handler)
        void ready().then(() => ask('handlersReady'))
      },
    },
  })
}

furtherOffice()

export {}
