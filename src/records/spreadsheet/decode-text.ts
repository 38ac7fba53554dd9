import { FileRefused } from './sheet.ts'

/**
 * The text of a file of unknown making: by its mark where it has one; UTF-16 where every second byte is zero; UTF-8
 * where it is valid; else what Windows writes in Japan where that gives kana, and in Western Europe where it does not. Throws `FileRefused` for what is no text.
 */
export function decodeText(bytes: Uint8Array): string {
  const text = new TextDecoder(encodingOf(bytes)).decode(bytes)
  const beginning = text.slice(0, 4096)
  // Zeros in a text are a slip of some program; many other signs of control are a picture or a program.
  const strange = Array.from(beginning).filter((each) => isControl(each.charCodeAt(0))).length
  if (strange > beginning.length / 50 + 2) throw new FileRefused('not-a-sheet')
  return text.replaceAll('\0', '')
}

/** Signs of control that no text has: tabs, breaks and zeros are others. */
function isControl(code: number): boolean {
  return (code > 0 && code < 9) || (code > 13 && code < 27) || code === 127 || code === 0xfffd
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second, third] = bytes
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  const looked = bytes.subarray(0, 2000)
  let [even, odd] = [0, 0]
  for (let at = 0; at < looked.length; at += 1) {
    if (looked[at] !== 0) continue
    if (at % 2 === 0) even += 1
    else odd += 1
  }
  const half = looked.length / 2
  if (odd > half * 0.4 && even < half * 0.1) return 'utf-16le'
  if (even > half * 0.4 && odd < half * 0.1) return 'utf-16be'
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return 'utf-8'
  } catch {
    return isShiftJis(bytes) ? 'shift_jis' : 'windows-1252'
  }
}

/** Kana begin with bytes that Western texts hardly use, so that accents are not taken for them. */
function isShiftJis(bytes: Uint8Array): boolean {
  try {
    const text = new TextDecoder('shift_jis', { fatal: true }).decode(bytes)
    return (text.match(/[\u3041-\u3096\u30a1-\u30fa]/gu) ?? []).length > 1
  } catch {
    return false
  }
}
