/** The id at the end of `…/users('id')` or `…/groups/id`. */
export function boundId(address: string): string {
  return /\('([^']+)'\)\s*$/.exec(address)?.[1] ?? address.split('/').at(-1) ?? ''
}
