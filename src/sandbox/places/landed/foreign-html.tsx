import { createContext, useContext } from 'react'
import { catchLinks } from './catch-links.ts'

/** What happens with a link that is pressed in somebody's HTML. */
export const FollowLink = createContext<(url: string) => void>(() => undefined)

/** HTML that somebody wrote, in a frame that may run nothing and reach nothing. */
export function ForeignHtml({ html, title }: { readonly html: string; readonly title: string }) {
  const follow = useContext(FollowLink)
  const base =
    '<base target="_blank"><style>body{font:13px/1.45 "Segoe UI",system-ui,sans-serif;margin:4px}</style>'
  return (
    <iframe
      className="foreign"
      // Without allow-scripts nothing in it runs; the page around may listen to its links.
      sandbox="allow-same-origin"
      title={title}
      srcDoc={base + html}
      onLoad={(event) => catchLinks(event.currentTarget, follow)}
    />
  )
}
