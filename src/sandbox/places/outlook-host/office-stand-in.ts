// Played in place of Microsoft's office.js inside the framed Outlook pane: the same names, answered by the page around.
// A classic script: it is served with its types stripped and may import nothing.
type Done = (result: { status: string; value: unknown; error: unknown; asyncContext: unknown }) => void
interface Start {
  mode: 'compose' | 'read'
  fields: Record<string, unknown>
  itemId: string | null
  language: string
  dark: boolean
  user: { displayName: string; emailAddress: string; timeZone: string }
}

function installOffice(): void {
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>()
  const bridgeListeners = new Set<(answer: string) => void>()
  let last = 0

  function ask(call: string, ...args: unknown[]): Promise<unknown> {
    last += 1
    const id = last
    window.parent.postMessage({ weftOffice: 1, id, call, args }, window.location.origin)
    return new Promise((resolve, reject) => waiting.set(id, { resolve, reject }))
  }

  const themeListeners = new Set<(event: object) => void>()

  function themeFor(dark: boolean): object {
    return {
      isDarkTheme: dark,
      bodyBackgroundColor: dark ? '#212121' : '#FFFFFF',
      bodyForegroundColor: dark ? '#FFFFFF' : '#000000',
      controlBackgroundColor: dark ? '#333333' : '#FFFFFF',
      controlForegroundColor: dark ? '#FFFFFF' : '#000000',
    }
  }

  window.addEventListener('message', (event) => {
    if (event.source !== window.parent || event.data?.weftOffice !== 1) return
    if (typeof event.data.dark === 'boolean') {
      const officeTheme = themeFor(event.data.dark)
      Object.assign(context, { officeTheme })
      themeListeners.forEach((each) => each({ type: 'officeThemeChanged', officeTheme }))
      return
    }
    const asked = waiting.get(event.data.id)
    waiting.delete(event.data.id)
    if (event.data.error === undefined) asked?.resolve(event.data.value)
    else asked?.reject(new Error(event.data.error))
  })

  /** Office's way of answering: `method(…, options?, callback)`. */
  function answering(call: string, ...fixed: unknown[]) {
    return (...given: unknown[]): void => {
      const callback = given.findLast((each): each is Done => typeof each === 'function')
      const options = given.find(
        (each): each is { asyncContext?: unknown } => typeof each === 'object' && each !== null,
      )
      const plain = given.filter((each) => typeof each === 'string')
      const asyncContext = options?.asyncContext
      ask(call, ...fixed, ...plain).then(
        (value) =>
          callback?.({ status: 'succeeded', value: revive(fixed[0], value), error: null, asyncContext }),
        (error: Error) =>
          callback?.({
            status: 'failed',
            value: undefined,
            error: { name: 'SandboxError', message: error.message, code: 9000 },
            asyncContext,
          }),
      )
    }
  }

  function revive(field: unknown, value: unknown): unknown {
    return (field === 'start' || field === 'end') && typeof value === 'number' ? new Date(value) : value
  }

  const fieldNames = [
    'subject',
    'start',
    'end',
    'organizer',
    'requiredAttendees',
    'optionalAttendees',
    'location',
  ]
  const body = {
    getTypeAsync: answering('bodyType'),
    getAsync: answering('field', 'body'),
    setAsync: answering('setBody'),
    prependAsync: answering('prependBody'),
  }

  function itemFrom(start: Start): object {
    const shared = { itemType: 'appointment', body, loadCustomPropertiesAsync: answering('customProperties') }
    if (start.mode === 'read') {
      const values = fieldNames.map((name) => [name, revive(name, start.fields[name])])
      return { ...shared, ...Object.fromEntries(values), itemId: start.itemId }
    }
    const fields = fieldNames.map((name) => [name, { getAsync: answering('field', name) }])
    return {
      ...shared,
      ...Object.fromEntries(fields),
      getItemIdAsync: answering('itemId'),
      saveAsync: answering('save'),
    }
  }

  const sets: Record<string, number> = { mailbox: 1.15, nestedappauth: 1.1, identityapi: 1.3 }
  const context: Record<string, unknown> = {
    requirements: {
      isSetSupported: (name: string, version = '1.1') => (sets[name.toLowerCase()] ?? 0) >= Number(version),
    },
  }

  const ready = ask('start').then((value) => {
    const start = value as Start
    Object.assign(context, {
      host: 'Outlook',
      platform: 'OfficeOnline',
      displayLanguage: start.language,
      contentLanguage: start.language,
      diagnostics: { host: 'Outlook', platform: 'OfficeOnline', version: '16.01' },
      officeTheme: themeFor(start.dark),
      mailbox: {
        item: itemFrom(start),
        userProfile: { ...start.user, accountType: 'office365' },
        diagnostics: { hostName: 'OutlookWebApp', hostVersion: '16.01' },
        convertToRestId: (id: string) => id.replaceAll('/', '-').replaceAll('+', '_'),
        convertToEwsId: (id: string) => id.replaceAll('-', '/').replaceAll('_', '+'),
        addHandlerAsync: (name: string, listener: (event: object) => void, ...rest: unknown[]) => {
          if (name === 'officeThemeChanged') themeListeners.add(listener)
          answering('listen')(...rest)
        },
        removeHandlerAsync: answering('listen'),
      },
    })
    return { host: 'Outlook', platform: 'OfficeOnline' }
  })

  Object.assign(window, {
    Office: {
      context,
      onReady: (callback?: (info: object) => void) =>
        ready.then((info) => {
          callback?.(info)
          return info
        }),
      AsyncResultStatus: { Succeeded: 'succeeded', Failed: 'failed' },
      CoercionType: { Html: 'html', Text: 'text' },
      EventType: { ItemChanged: 'olkItemSelectedChanged', OfficeThemeChanged: 'officeThemeChanged' },
      HostType: { Outlook: 'Outlook' },
      PlatformType: { OfficeOnline: 'OfficeOnline', PC: 'PC', Mac: 'Mac' },
      MailboxEnums: {
        ItemType: { Appointment: 'appointment', Message: 'message' },
        RestVersion: { v2_0: 'v2.0' },
      },
    },
    __initializeNestedAppAuth: () => {
      Object.assign(window, {
        nestedAppAuthBridge: {
          addEventListener: (_type: string, listener: (answer: string) => void) =>
            bridgeListeners.add(listener),
          removeEventListener: (_type: string, listener: (answer: string) => void) =>
            bridgeListeners.delete(listener),
          postMessage: (request: string) => {
            void ask('nestedAuth', request).then((answer) =>
              bridgeListeners.forEach((each) => each(String(answer))),
            )
          },
        },
      })
      return Promise.resolve()
    },
  })
  // office.js takes these two away, and pages that forget it break in Outlook (facts: toolchain.md, trap 9).
  Object.assign(window.history, { pushState: null, replaceState: null })
}

installOffice()

export {}
