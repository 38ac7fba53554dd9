import { expect, test } from 'vitest'
import { hearSocketIo, socketAddress, type TextSocket } from './socket-io.ts'

const url = 'https://push.svc.ms/notifications?token=abc&applicationId=1'

function line(at = url) {
  let nowMs = 0
  let timers: { atMs: number; run: () => void }[] = []
  const sent: string[] = []
  const heard: string[] = []
  const addresses: string[] = []
  const ears = new Map<string, (event: { readonly data: unknown }) => void>()
  const socket: TextSocket & { closed: boolean } = {
    closed: false,
    addEventListener: (type: string, listener: (event: { readonly data: unknown }) => void) =>
      void ears.set(type, listener),
    send: (text) => sent.push(text),
    close() {
      this.closed = true
    },
  }
  const hearing = hearSocketIo({
    url: at,
    openSocket(address) {
      addresses.push(address)
      return socket
    },
    setTimer(run, ms) {
      const timer = { atMs: nowMs + ms, run }
      timers.push(timer)
      return () => {
        timers = timers.filter((each) => each !== timer)
      }
    },
    onUp: () => heard.push('up'),
    onEvent: (name) => heard.push(name),
    onDown: () => heard.push('down'),
  })
  return {
    ...{ sent, heard, addresses, socket, hearing },
    say: (data: unknown) => ears.get('message')?.({ data }),
    drop: () => ears.get('close')?.({ data: null }),
    pass(ms: number) {
      nowMs += ms
      for (const each of timers.filter(({ atMs }) => atMs <= nowMs)) each.run()
    },
  }
}
const open = '0{"sid":"x","upgrades":[],"pingInterval":25000,"pingTimeout":20000}'

test('the path of the address is the room, its query goes with the socket', () => {
  expect(socketAddress(url)).toEqual({
    address: 'wss://push.svc.ms/socket.io/?token=abc&applicationId=1&EIO=4&transport=websocket',
    room: '/notifications,',
  })
  expect(socketAddress('http://localhost:1')).toEqual({
    address: 'ws://localhost:1/socket.io/?EIO=4&transport=websocket',
    room: '',
  })
  for (const each of ['', 'nonsense', 'javascript:alert(1)', 'wss://x/y'])
    expect(socketAddress(each)).toBeNull()
})

test('after the handshake the events of the room are heard and pings are answered', () => {
  const { say, sent, heard, addresses } = line()
  expect(addresses).toHaveLength(1)
  say(open)
  expect(sent).toEqual(['40/notifications,'])
  say('40/notifications,{"sid":"y"}')
  say('2')
  say('42/notifications,["notification","{\\"value\\":[]}"]')
  expect(sent).toEqual(['40/notifications,', '3'])
  expect(heard).toEqual(['up', 'notification'])
})

test('frames that are none, of another room or too long are left out, and the line stays', () => {
  const { say, heard, socket } = line()
  say(open)
  const bad: readonly unknown[] = [
    ...[
      '',
      '4',
      '42',
      '42/notifications,',
      '42/notifications,{',
      '42/notifications,[]',
      '42/notifications,[7]',
    ],
    ...['42["notification"]', '42/other,["notification"]', '43/notifications,[]', '9', '3', 'ping'],
    ...[
      new ArrayBuffer(8),
      null,
      7,
      { data: open },
      `42/notifications,["notification","${'x'.repeat(70_000)}"]`,
    ],
  ]
  for (const each of bad) say(each)
  expect(heard).toEqual([])
  expect(socket.closed).toBe(false)
  say('42/notifications,["notification"]')
  expect(heard).toEqual(['notification'])
})

test('a line ends once, whichever way it ends', () => {
  const ways: readonly ((at: ReturnType<typeof line>) => void)[] = [
    (at) => at.say('1'),
    (at) => at.say('41/notifications,'),
    (at) => at.say('44/notifications,{"message":"Invalid namespace"}'),
    (at) => at.say('0{"pingInterval":"soon"}'),
    (at) => at.say('0nonsense'),
    (at) => at.drop(),
    (at) => at.pass(15_000),
  ]
  for (const way of ways) {
    const at = line()
    way(at)
    at.say('1')
    at.drop()
    at.pass(600_000)
    expect(at.heard).toEqual(['down'])
    expect(at.socket.closed).toBe(true)
  }
})

test('silence longer than the heartbeat ends the line, a heartbeat keeps it', () => {
  const { say, pass, heard } = line()
  say(open)
  for (let count = 0; count < 5; count += 1) {
    pass(44_000)
    say('2')
  }
  expect(heard).toEqual([])
  pass(45_001)
  expect(heard).toEqual(['down'])
})

test('whoever closes the line hears nothing more', () => {
  const { say, drop, pass, hearing, heard, socket } = line()
  say(open)
  hearing.close()
  say('42/notifications,["notification"]')
  drop()
  pass(600_000)
  expect(heard).toEqual([])
  expect(socket.closed).toBe(true)
})

test('an address that is none is told as a line that is down', () => {
  const { pass, heard, addresses } = line('nonsense')
  pass(0)
  expect(heard).toEqual(['down'])
  expect(addresses).toEqual([])
})
