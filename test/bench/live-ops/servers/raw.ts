import { WebSocketServer } from 'ws'
import { tellParent } from './serving.ts'

/** The floor: what one connection says every other one hears. */
const server = new WebSocketServer({ port: 0, host: '127.0.0.1', perMessageDeflate: false })
server.on('connection', (socket) => {
  socket.on('message', (message, isBinary) => {
    for (const other of server.clients) if (other !== socket) other.send(message, { binary: isBinary })
  })
})
server.on('listening', () => {
  const address = server.address()
  if (typeof address === 'object' && address !== null) tellParent(address.port)
})
