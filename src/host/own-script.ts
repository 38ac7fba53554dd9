interface ScriptPolicy {
  createScriptURL(address: string): string
}
interface PolicyMaker {
  createPolicy(name: string, rules: ScriptPolicy): ScriptPolicy
}

let policy: ScriptPolicy | null = null

/** Where the browser guards what becomes a script, this site's own workers are the addresses that may. */
export function ownScript(address: string): string {
  const maker: PolicyMaker | undefined = Reflect.get(globalThis, 'trustedTypes')
  policy ??=
    maker?.createPolicy('weft-worker', {
      createScriptURL: (asked) => {
        if (new URL(asked, location.href).origin !== location.origin) throw new TypeError('Not of this site.')
        return asked
      },
    }) ?? null
  return policy === null ? address : policy.createScriptURL(address)
}
