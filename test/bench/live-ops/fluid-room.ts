import { pathToFileURL } from 'node:url'
import { peerFile } from '../installed-peers.ts'
import type { Room } from './room.ts'
import { serveApart } from './served-process.ts'

interface FluidMap {
  set(key: string, value: unknown): void
  get(key: string): { readonly id: string } | undefined
  readonly size: number
  on(event: 'valueChanged', listener: (changed: { readonly key: string }, local: boolean) => void): void
}

interface FluidContainer {
  readonly initialObjects: { readonly map: FluidMap }
  attach(): Promise<string>
  dispose(): void
  on(event: 'connected' | 'saved', listener: () => void): void
  readonly connectionState: number
}

interface FluidClient {
  createContainer(schema: object, mode: string): Promise<{ readonly container: FluidContainer }>
  getContainer(id: string, schema: object, mode: string): Promise<{ readonly container: FluidContainer }>
}

type FluidClientClass = new (options: object) => FluidClient

const connected = 2
const fileOf = (path: string) => pathToFileURL(peerFile(path, 'fluid/')).href

/** Its client reads `navigator`, which Node 20 does not have. */
function haveNavigator(): void {
  if ('navigator' in globalThis) return
  Object.defineProperty(globalThis, 'navigator', { value: { userAgent: 'node' }, configurable: true })
}

/** A SharedMap of Fluid over tinylicious: each operation sets a key, as votes and hands do. */
export async function openFluidRoom(): Promise<Room> {
  haveNavigator()
  const server = await serveApart('fluid', [peerFile('tinylicious/dist/index.js', 'fluid/')])
  const { TinyliciousClient }: { readonly TinyliciousClient: FluidClientClass } = await import(
    fileOf('@fluidframework/tinylicious-client/lib/index.js')
  )
  const { SharedMap }: { readonly SharedMap: object } = await import(fileOf('fluid-framework/lib/index.js'))
  const schema = { initialObjects: { map: SharedMap } }
  const client = () =>
    new TinyliciousClient({ connection: { port: server.port, domain: 'http://localhost' } })
  const first = await client().createContainer(schema, '2')
  const document = await first.container.attach()
  const all = new Set([first.container])
  let count = 0
  return {
    name: 'fluid',
    async join(person, onApplied) {
      const { container } = await client().getContainer(document, schema, '2')
      const { map } = container.initialObjects
      map.on('valueChanged', ({ key }, local) => {
        const id = map.get(key)?.id
        if (!local && id !== undefined) onApplied(id)
      })
      if (container.connectionState !== connected)
        await new Promise<void>((resolve) => container.on('connected', resolve))
      all.add(container)
      return {
        act(move) {
          count += 1
          const id = `fluid/${count}`
          // A key of its own for what is added, one for each person and matter for what is set.
          const key = move.kind === 'capture' ? id : `${move.kind}/${person}`
          map.set(key, { id, move })
          return id
        },
        received: () => 0,
        leave() {
          all.delete(container)
          container.dispose()
        },
      }
    },
    serverMs: async () => (await server.used()).processorMs,
    updateBytes: () => null,
    agree() {
      const sizes = new Set([...all].map((each) => each.initialObjects.map.size))
      return sizes.size <= 1 ? Promise.resolve() : Promise.reject(new Error('Maps of Fluid differ.'))
    },
    async close() {
      for (const each of all) each.dispose()
      await server.stop()
    },
  }
}
