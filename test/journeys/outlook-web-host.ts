import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { BrowserContext, Route } from 'playwright-core'
import * as v from 'valibot'
import { fileAt } from '#src/sandbox/server/static-files.ts'
import { configurationFor } from '#src/sandbox/server/site.ts'
import { writeConfiguration } from '#src/sandbox/server/product-page.ts'
import { productHeaders } from '#src/sandbox/server/security-headers.ts'
import { initContextAnswer, readNestedAuth, tokenAnswer } from '#src/sandbox/places/sign-in/nested-auth.ts'
import { signInSchema } from '#src/sandbox/places/server-door/wire.ts'
import { peerFile } from '../bench/installed-peers.ts'
import type { RunningSandbox } from './sandbox.ts'

/**
 * Outlook on the web as far as Microsoft's own office.js talks to it (facts: toolchain.md section 5), on the origins of
 * production: every request to one of them is answered on this machine.
 */

const product = fileURLToPath(new URL('../../dist/product', import.meta.url))
export const siteOrigin = 'https://weft.example.com'
const outlookOrigin = 'https://outlook.office.com'
const graphOrigin = 'https://graph.microsoft.com'
const officeUrl = 'https://appsforoffice.microsoft.com/lib/1/hosted/'

/** Folder of Microsoft's scripts as npm has them; installs them when needed, which may take a minute. */
export function officeScripts(): string {
  return dirname(peerFile('@microsoft/office-js/dist/office.js'))
}

/** What office.js needs of MicrosoftAjax.js, which is not in its package. */
const ajax = `
window.Type = Function
Type.registerNamespace = (name) => name.split('.').reduce((owner, part) => (owner[part] = owner[part] || {}), window)
Type.prototype.registerClass = function () { return this }
Type.prototype.registerInterface = function () { return this }
Type.prototype.registerEnum = function () { return this }
Function._validateParams = () => null
Function.createDelegate = (owner, work) => function () { return work.apply(owner, arguments) }
Function.createCallback = (work, context) => function () { return work.apply(this, [...arguments, context]) }
Function.emptyMethod = () => undefined
String.format = (text, ...args) => text.replace(/\\{(\\d+)\\}/g, (_all, at) => args[at])
for (const kind of ['argument', 'argumentNull', 'argumentOutOfRange', 'argumentType', 'create', 'invalidOperation', 'notImplemented', 'parameterCount'])
  Error[kind] = (message) => new Error(kind + ': ' + message)
Type.registerNamespace('Sys.Serialization')
Sys.Serialization.JavaScriptSerializer = { serialize: JSON.stringify, deserialize: JSON.parse }
Sys.StringBuilder = class { constructor() { this.parts = [] } append(text) { this.parts.push(text) } toString() { return this.parts.join('') } }
`

export interface OpenedItem {
  readonly initial: object
  readonly subject: string
  readonly startMs: number
  readonly endMs: number
  readonly olderId: string
  /** Reads and writes the body as the form does. */
  readonly readBody: () => Promise<string>
  readonly writeBody: (html: string) => Promise<void>
}

/** The page of Outlook on the web around the pane; `asked` is bound to this process. */
function hostPage(pane: string): string {
  return `<!doctype html><html lang="en"><title>Outlook</title><body style="margin:0">
<iframe name="pane" style="width:320px;height:900px;border:0"></iframe>
<script>
const frame = document.querySelector('iframe')
addEventListener('message', async (event) => {
  if (event.source !== frame.contentWindow || typeof event.data !== 'string') return
  const asked = JSON.parse(event.data)
  const data = await window.outlookAsked(asked._actionName, JSON.stringify(asked._data ?? null))
  if (data === null) return
  const { _actionName, _conversationId, _correlationId, _actionType } = asked
  event.source.postMessage(JSON.stringify({ _messageType: 1, _actionName, _conversationId, _correlationId,
    _origin: location.origin, _data: JSON.parse(data), _errorCode: 0, _responseType: 0, _serializerVersion: 1 }), event.origin)
})
frame.src = ${JSON.stringify(pane)}
</script></body></html>`
}

const methodSchema = v.looseObject({
  ApiParams: v.optional(v.nullable(v.record(v.string(), v.unknown()))),
  MethodData: v.object({ DispatchId: v.number() }),
})

const appContext = {
  _id: 'weft',
  _appInstanceId: 'instance',
  _appName: 64,
  _appVersion: '16.01',
  _appUILocale: 'en-US',
  _dataLocale: 'en-US',
  _docUrl: `${outlookOrigin}/mail`,
  _clientMode: 0,
  _settings: {},
  _reason: 2,
  _osfControlType: 1,
  _eToken: '',
  _correlationId: 'correlation',
  _requirementMatrix: '{"Mailbox":1.14,"NestedAppAuth":1.1}',
  _hostFullVersion: '16.01',
  _clientWindowHeight: 900,
  _clientWindowWidth: 320,
  _addinName: 'Weft',
  _appDomains: [],
  _dialogRequirementMatrix: {},
  _featureGates: {},
}

/** What Outlook answers to one of office.js's calls, by its number there; null for what it leaves unanswered. */
async function answerCall(
  item: OpenedItem,
  id: number,
  params: Readonly<Record<string, unknown>>,
): Promise<object> {
  const ok = (data: unknown) => ({ wasSuccessful: true, data })
  switch (id) {
    case 1:
      return { wasSuccessful: true, permissionLevel: 3, ...item.initial }
    case 3:
      return { wasSuccessful: true, customProperties: '{}' }
    case 14:
      return ok(params['coercionType'] ?? 'html')
    case 15:
      return ok([])
    case 18:
      return ok(item.subject)
    case 24:
      return ok(params['TimeProperty'] === 1 ? item.startMs : item.endMs)
    case 37:
      return ok(await item.readBody())
    case 38:
      await item.writeBody(String(params['data']))
      return ok(null)
    case 149:
      return ok('[]')
    case 164:
      return ok(item.olderId)
    default:
      return { wasSuccessful: true, data: null }
  }
}

/** Opens Outlook on the web with the built pane beside the item; answers the calls that office.js made of it. */
export async function openOutlookOnTheWeb(
  context: BrowserContext,
  sandbox: RunningSandbox,
  person: {
    readonly alias: string
    readonly personId: string
    readonly tenantId: string
    readonly name: string
    readonly mail: string
  },
  path: string,
  item: OpenedItem,
): Promise<readonly string[]> {
  const calls: string[] = []
  const { port } = new URL(sandbox.origin)
  const who = {
    personId: person.personId,
    tenantId: person.tenantId,
    userPrincipalName: person.mail,
    displayName: person.name,
  }
  const hostInfo = '_host_Info=Outlook$Web$16.01$en-US$corr$$0'
  const pane = `${siteOrigin}${path}${path.includes('?') ? '&' : '?'}${hostInfo}#&_serializer_version=1&_xdm_Info=conversation|weft|${outlookOrigin}`

  await context.exposeBinding('outlookAsked', async (_source, action: string, json: string) => {
    calls.push(action)
    if (action === 'ContextActivationManager_getAppContextAsync') return JSON.stringify(appContext)
    const method = v.safeParse(methodSchema, JSON.parse(json))
    if (!method.success) return action.includes('notifyHost') ? null : '{}'
    const { DispatchId } = method.output.MethodData
    calls.push(`${action} ${DispatchId}`)
    return JSON.stringify(await answerCall(item, DispatchId, method.output.ApiParams ?? {}))
  })
  await context.exposeBinding('nestedAuthAsked', async (_source, json: string) => {
    const request = readNestedAuth(json)
    if (request === null) return ''
    if (request.method === 'GetInitContext') return initContextAnswer(request, who)
    const scope = request.tokenParams?.scope ?? ''
    const answer = await sandbox.control('POST', 'sign-in', { user: person.alias, scope, accept: true })
    const given = v.parse(signInSchema, answer)
    return tokenAnswer(request, who, given.kind === 'token' ? given : { kind: 'interaction' })
  })
  // npm's office.js has no bridge for signing in; Outlook brings it (facts: microsoft-365.md section 2).
  await context.addInitScript(`if (location.origin === '${siteOrigin}') window.__initializeNestedAppAuth = async () => {
    const heard = new Set()
    window.nestedAppAuthBridge = {
      addEventListener: (_type, each) => heard.add(each),
      removeEventListener: (_type, each) => heard.delete(each),
      postMessage: async (json) => { const answer = await window.nestedAuthAsked(json); heard.forEach((each) => each(answer)) },
    }
  }`)

  const answer = (origin: string, work: (route: Route, url: URL) => Promise<void>) =>
    context.route(
      (url) => url.href.startsWith(origin),
      (route) => work(route, new URL(route.request().url())),
    )
  await answer(siteOrigin, async (route, { pathname }) => {
    if (pathname === '/time.txt')
      return route.fulfill({ response: await route.fetch({ url: `${sandbox.origin}/time.txt` }) })
    const file = await fileAt(product, pathname)
    if (file === null) return route.fulfill({ status: 404, body: '' })
    const configuration = { ...configurationFor(Number(port), false), graphOrigin }
    const text = file.bytes.toString('utf8')
    const body =
      pathname.endsWith('.html') && text.includes('weft-config')
        ? writeConfiguration(pathname, text, configuration).replace(
            '/places/office-stand-in.js',
            `${officeUrl}office.js`,
          )
        : file.bytes
    return route.fulfill({
      body,
      headers: { ...productHeaders(graphOrigin, pathname), 'content-type': file.type },
    })
  })
  await answer(outlookOrigin, (route) => route.fulfill({ contentType: 'text/html', body: hostPage(pane) }))
  await answer(officeUrl, async (route, { pathname }) => {
    const file = await fileAt(officeScripts(), pathname.slice('/lib/1/hosted'.length))
    return file === null
      ? route.fulfill({ status: 404, body: '' })
      : route.fulfill({
          body: file.bytes,
          headers: { 'access-control-allow-origin': '*', 'content-type': file.type },
        })
  })
  await answer('https://ajax.aspnetcdn.com/', (route) =>
    route.fulfill({
      body: ajax,
      headers: { 'access-control-allow-origin': '*', 'content-type': 'text/javascript' },
    }),
  )
  await answer(graphOrigin, async (route, { pathname, search }) => {
    const response = await route.fetch({ url: `${sandbox.origin}/graph${pathname}${search}` })
    return route.fulfill({ response })
  })
  return calls
}
