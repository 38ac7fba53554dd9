/** A page of the product (`/tab.html?site=…`) beside the places, wherever the whole site lies. */
export function onSite(path: string): string {
  return new URL(`..${path}`, window.location.href).href
}
