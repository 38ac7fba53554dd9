import { WebSocketServer, type RawData } from 'ws'
import * as Y from 'yjs'
import { tellParent } from './serving.ts'

/** Yjs with as little around it as can be: whoever comes gets the document, and every update goes to all others. */
const server = new WebSocketServer({ port: 0, host: '127.0.0.1', perMessageDeflate: false })
const doc = new Y.Doc()
const bytesOf = (data: RawData) => new Uint8Array(Array.isArray(data) ? Buffer.concat(data) : data)
server.on('connection', (socket) => {
  socket.send(Y.encodeStateAsUpdate(doc))
  socket.on('message', (message) => {
    Y.applyUpdate(doc, bytesOf(message))
    for (const other of server.clients) if (other !== socket) other.send(message, { binary: true })
  })
})
server.on('listening', () => {
  const address = server.address()
  if (typeof address === 'object' && address !== null) tellParent(address.port)
})
