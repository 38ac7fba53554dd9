/** Takes presses on links that would leave this machine. To be called when the frame has loaded its page. */
export function catchLinks(frame: HTMLIFrameElement, onLink: (url: string) => void): void {
  frame.contentDocument?.addEventListener('click', (event) => {
    // Elements of another page are of no class that this one knows.
    const link = event.composedPath().find((each) => 'href' in each)
    const address = link !== undefined && 'href' in link ? String(link.href) : ''
    if (!URL.canParse(address) || new URL(address).origin === window.location.origin) return
    event.preventDefault()
    onLink(address)
  })
}
