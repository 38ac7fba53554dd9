/** A piece of mail in both forms; a program takes the one that it can show. */
export interface Mail {
  readonly html: string
  readonly text: string
}

/** The older way: it needs no permission of the host, only that somebody has just pressed something. */
function copyByEvent({ html, text }: Mail): boolean {
  let put = false
  const fill = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/html', html)
    event.clipboardData?.setData('text/plain', text)
    event.preventDefault()
    event.stopImmediatePropagation()
    put = event.clipboardData !== null
  }
  document.addEventListener('copy', fill, true)
  try {
    return document.execCommand('copy') && put
  } finally {
    document.removeEventListener('copy', fill, true)
  }
}

/** Puts the mail on the clipboard; false where the host allows neither way. */
export async function copyMail(mail: Mail): Promise<boolean> {
  if (copyByEvent(mail)) return true
  try {
    const part = (type: string, text: string) => new Blob([text], { type })
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/html': part('text/html', mail.html),
        'text/plain': part('text/plain', mail.text),
      }),
    ])
    return true
  } catch {
    return false
  }
}
