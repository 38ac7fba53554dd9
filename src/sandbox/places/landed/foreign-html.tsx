/** HTML that somebody wrote, in a frame that may run nothing and reach nothing. */
export function ForeignHtml({ html, title }: { readonly html: string; readonly title: string }) {
  const base =
    '<base target="_blank"><style>body{font:13px/1.45 "Segoe UI",system-ui,sans-serif;margin:4px}</style>'
  return <iframe className="foreign" sandbox="" title={title} srcDoc={base + html} />
}
