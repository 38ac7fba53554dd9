/** First 32 bits of the fractional parts of the cube roots of the first 64 primes (FIPS 180-4, section 4.2.2). */
const constants = Int32Array.from(
  [
    '428a2f98 71374491 b5c0fbcf e9b5dba5 3956c25b 59f111f1 923f82a4 ab1c5ed5',
    'd807aa98 12835b01 243185be 550c7dc3 72be5d74 80deb1fe 9bdc06a7 c19bf174',
    'e49b69c1 efbe4786 0fc19dc6 240ca1cc 2de92c6f 4a7484aa 5cb0a9dc 76f988da',
    '983e5152 a831c66d b00327c8 bf597fc7 c6e00bf3 d5a79147 06ca6351 14292967',
    '27b70a85 2e1b2138 4d2c6dfc 53380d13 650a7354 766a0abb 81c2c92e 92722c85',
    'a2bfe8a1 a81a664b c24b8b70 c76c51a3 d192e819 d6990624 f40e3585 106aa070',
    '19a4c116 1e376c08 2748774c 34b0bcb5 391c0cb3 4ed8aa4a 5b9cca4f 682e6ff3',
    '748f82ee 78a5636f 84c87814 8cc70208 90befffa a4506ceb bef9a3f7 c67178f2',
  ].flatMap(words),
)
const start = Int32Array.from(
  words('6a09e667 bb67ae85 3c6ef372 a54ff53a 510e527f 9b05688c 1f83d9ab 5be0cd19'),
)
const blockBytes = 64
/** The length of the message in bits stands in the last eight bytes. */
const lengthBytes = 8

function words(hex: string): number[] {
  return hex.split(' ').map((each) => parseInt(each, 16))
}

function turned(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by))
}

/** Of one kind of list alone, with a sign as the engine calculates: a checkpoint is half a megabyte. */
function at(list: Int32Array, place: number): number {
  return list[place] ?? 0
}

function padded(message: Uint8Array): DataView {
  const blocks = Math.ceil((message.length + 1 + lengthBytes) / blockBytes)
  const bytes = new Uint8Array(blocks * blockBytes)
  bytes.set(message)
  bytes[message.length] = 0x80
  const view = new DataView(bytes.buffer)
  view.setUint32(bytes.length - 8, Math.floor(message.length / 0x2000_0000))
  view.setUint32(bytes.length - 4, message.length * 8)
  return view
}

/** Puts the 64 words that one block is stretched to into `w`. */
function stretch(view: DataView, from: number, w: Int32Array): void {
  for (let i = 0; i < 16; i += 1) w[i] = view.getInt32(from + i * 4)
  for (let i = 16; i < 64; i += 1) {
    const a = at(w, i - 15)
    const b = at(w, i - 2)
    const s0 = turned(a, 7) ^ turned(a, 18) ^ (a >>> 3)
    const s1 = turned(b, 17) ^ turned(b, 19) ^ (b >>> 10)
    w[i] = (at(w, i - 16) + s0 + at(w, i - 7) + s1) | 0
  }
}

/** One block more in `state`. No list for each of the 64 rounds: that takes several times as long. */
function compress(state: Int32Array, w: Int32Array): void {
  let a = at(state, 0)
  let b = at(state, 1)
  let c = at(state, 2)
  let d = at(state, 3)
  let e = at(state, 4)
  let f = at(state, 5)
  let g = at(state, 6)
  let h = at(state, 7)
  for (let i = 0; i < 64; i += 1) {
    const s1 = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)
    const t1 = (h + s1 + (g ^ (e & (f ^ g))) + at(constants, i) + at(w, i)) | 0
    const s0 = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)
    const t2 = (s0 + ((a & b) | (c & (a | b)))) | 0
    h = g
    g = f
    f = e
    e = (d + t1) | 0
    d = c
    c = b
    b = a
    a = (t1 + t2) | 0
  }
  state[0] = at(state, 0) + a
  state[1] = at(state, 1) + b
  state[2] = at(state, 2) + c
  state[3] = at(state, 3) + d
  state[4] = at(state, 4) + e
  state[5] = at(state, 5) + f
  state[6] = at(state, 6) + g
  state[7] = at(state, 7) + h
}

/**
 * SHA-256 in hexadecimal digits (FIPS 180-4), for public bytes alone. The browser's own is a promise, and a fold of the
 * log may not wait.
 */
export function sha256(message: Uint8Array): string {
  const view = padded(message)
  const state = Int32Array.from(start)
  const w = new Int32Array(64)
  for (let from = 0; from < view.byteLength; from += blockBytes) {
    stretch(view, from, w)
    compress(state, w)
  }
  return Array.from(state, (each) => (each >>> 0).toString(16).padStart(8, '0')).join('')
}
