import { Redis } from '@hocuspocus/extension-redis'
import type {
  afterLoadDocumentPayload,
  afterUnloadDocumentPayload,
  Document,
  Extension,
} from '@hocuspocus/server'

/** What a relay has of the others: their changes and presence, through Redis, and nothing stored there. */
export interface BetweenRelays {
  readonly extension: Extension
  /** Whether Redis answers. While it does not, rooms go on in each relay and are joined when it is back. */
  up(): boolean
  /** Resolves when Redis has answered, or was waited for long enough. */
  settled(): Promise<void>
  close(): void
}

export interface RedisEvents {
  readonly failed: () => void
  readonly lost: () => void
  readonly back: (rooms: number) => void
}

const answerMs = 2_000
const pingEveryMs = 3_000

/** Told by Hocuspocus as the origin of a change that came through Redis. */
export const redisOrigin = '__hocuspocus__redis__origin__'

/** Hocuspocus' extension with nothing to store, that goes on without Redis and says nothing on the console. */
class LooseRedis extends Redis {
  readonly failed: () => void

  constructor(url: URL, failed: () => void) {
    super({
      host: url.hostname.replace(/^\[|\]$/g, ''),
      port: url.port === '' ? 6379 : Number(url.port),
      prefix: 'weft',
      options: {
        // Its subscriber would fail the check (toolchain: “Connection in subscriber mode”) and nothing would cross.
        enableReadyCheck: false,
        // What cannot be sent now is told when Redis is back, as the difference of whole rooms.
        enableOfflineQueue: false,
        autoResubscribe: false,
        maxRetriesPerRequest: null,
        commandTimeout: answerMs,
        retryStrategy: (attempt) => Math.min(attempt * 100, 2_000),
        ...(url.username === '' ? {} : { username: decodeURIComponent(url.username) }),
        ...(url.password === '' ? {} : { password: decodeURIComponent(url.password) }),
        ...(/^\/\d+$/.test(url.pathname) ? { db: Number(url.pathname.slice(1)) } : {}),
        ...(url.protocol === 'rediss:' ? { tls: {} } : {}),
      },
    })
    this.failed = failed
    const publish = this.pub.publish.bind(this.pub)
    // The extension waits for none of its words, so that one that fails would end the process.
    this.pub.publish = async (channel: string | Buffer, message: string | Buffer) =>
      publish(channel, message).catch(() => {
        failed()
        return 0
      })
    for (const heard of this.sub.listeners('messageBuffer')) {
      this.sub.off('messageBuffer', heard as () => void)
      this.sub.on('messageBuffer', (channel: Buffer, data: Buffer) => {
        Promise.resolve(heard(channel, data)).catch(failed)
      })
    }
  }

  async join(document: Document): Promise<void> {
    try {
      await this.sub.subscribe(`weft:${document.name}`)
      // Hocuspocus knows the room only after this, and answers to a room that it does not know are lost.
      setImmediate(() => {
        void this['publishFirstSyncStep'](document.name, document)
        void this['requestAwarenessFromOtherInstances'](document.name)
      })
    } catch {
      this.failed()
    }
  }

  override async afterLoadDocument({ document }: afterLoadDocumentPayload): Promise<undefined> {
    await this.join(document)
    return undefined
  }

  override async afterUnloadDocument({ instance, documentName }: afterUnloadDocumentPayload): Promise<void> {
    if (!instance.documents.has(documentName))
      await this.sub.unsubscribe(`weft:${documentName}`).catch(this.failed)
  }

  /** The extension takes a lock in Redis for storing; nothing is stored. */
  override async onStoreDocument(): Promise<void> {}
  override async afterStoreDocument(): Promise<void> {}
}

/** Meets other relays at this Redis. */
export function meetAt(url: URL, { failed, lost, back }: RedisEvents): BetweenRelays {
  const redis = new LooseRedis(url, failed)
  let answers = true
  let wasUp = false
  const up = () => answers && redis.pub.status === 'ready' && redis.sub.status === 'ready'

  function look(): void {
    if (up() === wasUp) return
    wasUp = up()
    if (!wasUp) return lost()
    const documents = [...redis.instance.documents.values()]
    for (const document of documents) void redis.join(document)
    back(documents.length)
  }

  for (const client of [redis.pub, redis.sub]) {
    client.on('ready', look)
    client.on('close', look)
    client.on('error', failed)
  }
  const pinging = setInterval(() => {
    if (redis.pub.status !== 'ready') return look()
    redis.pub
      .ping()
      .then(
        () => (answers = true),
        () => (answers = false),
      )
      .finally(look)
  }, pingEveryMs)
  pinging.unref()

  return {
    extension: redis,
    up,
    async settled() {
      for (const untilMs = performance.now() + answerMs; !up() && performance.now() < untilMs;)
        await new Promise((resolve) => setTimeout(resolve, 20))
    },
    close() {
      clearInterval(pinging)
      redis.pub.disconnect()
      redis.sub.disconnect()
    },
  }
}
