// Played in place of Microsoft's office.js inside the framed Outlook pane: the same names, answered by the page around.
// A classic script: it is served with its types stripped and may import nothing. Its rules are in ../RULES.md; the names
// of `Office` are those of @types/office-js, which only this folder sees.
type Done = (result: Office.AsyncResult<unknown>) => void
interface Start {
  mode: 'compose' | 'read'
  fields: Record<string, unknown>
  itemId: string | null
  seriesId: string | null
  shared: boolean
  language: string
  dark: boolean
  user: { displayName: string; emailAddress: string; timeZone: string }
}
interface Asked {
  resolve: (value: unknown) => void
  reject: (error: Office.Error) => void
}
type Played<Type, Names extends keyof Type> = Pick<Type, Names>
type Compose = Office.AppointmentCompose
type Answering = (...given: unknown[]) => void

function installOffice(): void {
  const waiting = new Map<number, Asked>()
  const bridgeListeners = new Set<(answer: string) => void>()
  const themeListeners = new Set<(event: object) => void>()
  let last = 0

  function ask(call: string, ...args: unknown[]): Promise<unknown> {
    last += 1
    const id = last
    window.parent.postMessage({ weftOffice: 1, id, call, args }, window.location.origin)
    return new Promise((resolve, reject) => waiting.set(id, { resolve, reject }))
  }

  function themeFor(dark: boolean): Partial<Office.OfficeTheme> {
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
    else asked?.reject(event.data.error)
  })

  function callbackIn(given: readonly unknown[]): Done | undefined {
    return given.findLast((each): each is Done => typeof each === 'function')
  }

  function optionsIn(given: readonly unknown[]): { asyncContext?: unknown; coercionType?: unknown } {
    const isOptions = (each: unknown): each is object =>
      typeof each === 'object' && each !== null && !Array.isArray(each)
    return given.find(isOptions) ?? {}
  }

  /** Tells the callback, in its own turn as office.js does. */
  function tell(given: readonly unknown[], asked: Promise<unknown>): void {
    const { asyncContext } = optionsIn(given)
    const callback = callbackIn(given)
    const result = (told: Partial<Record<keyof Office.AsyncResult<unknown>, unknown>>) =>
      callback?.({ asyncContext, diagnostics: undefined, ...told } as Office.AsyncResult<unknown>)
    asked.then(
      (value) => result({ status: 'succeeded', value }),
      (error: Office.Error) => result({ status: 'failed', error }),
    )
  }

  /** [OUT-4] Too long or too many is thrown at once and never reaches the callback. */
  function refuseBeyond(length: number, most: number, name: string): void {
    if (length <= most) return
    throw Object.assign(
      new Error(
        `Sys.ArgumentOutOfRangeException: Specified argument was out of the range of valid values.\nParameter name: ${name}`,
      ),
      { name: 'Sys.ArgumentOutOfRangeException', paramName: name },
    )
  }

  function revive(field: unknown, value: unknown): unknown {
    return (field === 'start' || field === 'end') && typeof value === 'number' ? new Date(value) : value
  }

  /** Office's way of answering: `method(data…, options?, callback)`. */
  function answering(call: string, ...fixed: unknown[]): Answering {
    return (...given) => {
      const plain = given.filter((each) => typeof each === 'string')
      tell(
        given,
        ask(call, ...fixed, ...plain).then((value) => revive(fixed[0], value)),
      )
    }
  }

  function writing(call: string): Answering {
    return (...given) => {
      const [data] = given
      if (typeof data !== 'string') throw new Error('Sys.ArgumentTypeException: data')
      refuseBeyond(data.length, 1_000_000, 'data')
      tell(given, ask(call, data, optionsIn(given).coercionType ?? 'text'))
    }
  }

  function peopleAt(field: string): Played<Office.Recipients, 'getAsync' | 'addAsync'> {
    const addAsync: Answering = (...given) => {
      const [people] = given
      if (!Array.isArray(people)) throw new Error('Sys.ArgumentException: recipients')
      refuseBeyond(people.length, 100, 'recipients')
      const list = people.map((each) =>
        typeof each === 'string' ? { displayName: each, emailAddress: each } : each,
      )
      tell(given, ask('addPeople', field, list))
    }
    return { getAsync: answering('field', field), addAsync }
  }

  const addFile: Answering = (...given) => {
    const [base64, name] = given
    if (typeof base64 !== 'string' || typeof name !== 'string' || name === '')
      throw new Error('Sys.ArgumentException: attachmentName')
    refuseBeyond(base64.length, 27_892_122, 'base64File')
    refuseBeyond(name.length, 255, 'attachmentName')
    tell(given, ask('addFile', base64, name))
  }

  const body: Played<Office.Body, 'getTypeAsync' | 'getAsync' | 'setAsync' | 'prependAsync'> = {
    getTypeAsync: answering('bodyType'),
    getAsync: answering('body'),
    setAsync: writing('setBody'),
    prependAsync: writing('prependBody'),
  }
  const simpleFields = ['subject', 'start', 'end', 'location', 'organizer', 'recurrence']

  function composed(start: Start): object {
    const fields = simpleFields.map((name) => [name, { getAsync: answering('field', name) }])
    const item: Played<
      Compose,
      | 'itemType'
      | 'seriesId'
      | 'body'
      | 'requiredAttendees'
      | 'optionalAttendees'
      | 'getItemIdAsync'
      | 'saveAsync'
      | 'getAttachmentsAsync'
      | 'addFileAttachmentFromBase64Async'
      | 'removeAttachmentAsync'
    > = {
      itemType: 'appointment',
      // The types know no null; a single meeting and a series have it all the same.
      seriesId: start.seriesId as string,
      body: body as Office.Body,
      requiredAttendees: peopleAt('requiredAttendees') as Office.Recipients,
      optionalAttendees: peopleAt('optionalAttendees') as Office.Recipients,
      getItemIdAsync: answering('itemId'),
      saveAsync: answering('save'),
      getAttachmentsAsync: answering('files'),
      addFileAttachmentFromBase64Async: addFile,
      removeAttachmentAsync: answering('removeFile'),
    }
    return { ...item, ...Object.fromEntries(fields) }
  }

  function read(start: Start): object {
    const values = Object.entries(start.fields).map(([name, value]) => [name, revive(name, value)])
    return {
      itemType: 'appointment',
      body,
      seriesId: start.seriesId,
      itemId: start.itemId,
      ...Object.fromEntries(values),
    }
  }

  function itemFrom(start: Start): object {
    const item = start.mode === 'read' ? read(start) : composed(start)
    // [OUT-9] Outside of a shared folder there is no such method.
    return start.shared ? { ...item, getSharedPropertiesAsync: answering('shared') } : item
  }

  const sets: Record<string, number> = { mailbox: 1.15, nestedappauth: 1.1, identityapi: 1.3 }
  const context: Record<string, unknown> = {
    requirements: {
      isSetSupported: (name: string, version = '1.1') => (sets[name.toLowerCase()] ?? 0) >= Number(version),
    },
  }

  function mailboxFrom(start: Start): object {
    return {
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
    }
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
      mailbox: mailboxFrom(start),
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
        BodyType: { Html: 'html', Text: 'text' },
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
