export interface Options {
  /** Undefined: 3978 or the next free one. */
  readonly port: number | undefined
  /** Begin anew instead of with what the last run left. */
  readonly fresh: boolean
  /** Serve the product's sources through Vite instead of its build. */
  readonly dev: boolean
}

export const firstPort = 3978

function portFrom(text: string | undefined, name: string): number {
  const port = Number(text)
  if (text === undefined || !Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new RangeError(`${name} must be a port number between 1 and 65535, not “${text ?? ''}”.`)
  }
  return port
}

/** Reads `--port N`, `--port=N`, `--fresh`, `--dev` and `PORT`. Throws `RangeError` in words a person can act on. */
export function readOptions(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Options {
  let port = environment['PORT'] ? portFrom(environment['PORT'], 'PORT') : undefined
  let fresh = false
  let dev = false
  const rest = [...args]
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    if (arg === '--fresh') fresh = true
    else if (arg === '--dev') dev = true
    else if (arg === '--port') port = portFrom(rest.shift(), '--port')
    else if (arg.startsWith('--port=')) port = portFrom(arg.slice('--port='.length), '--port')
    else throw new RangeError(`Unknown option ${arg}. There are --port N, --fresh and --dev.`)
  }
  return { port, fresh, dev }
}
