import { fillPage } from './fill-page.ts'

type Change = (html: string) => string

/** Pages that stand in the places' own address bar: whoever comes by a link has no service worker yet. */
const places = ['places/home.html', 'places/place.html']
const withConfiguration = ['configure', 'outlook', 'side-panel', 'stage', 'tab'].map((name) => `${name}.html`)
const office = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js'

/** Begins every place: without the service worker there is no company, so it is asked to come first. */
export const withStart = `if (!navigator.serviceWorker || !navigator.serviceWorker.controller)
  location.replace('../index.html?to=' + encodeURIComponent('places/' + location.pathname.split('/').pop() + location.search))
`

export const startPage = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Weft: a demonstration</title>
    <style>
      body { font: 16px/24px system-ui, sans-serif; max-inline-size: 40em; margin: 15vh auto; padding: 0 1em; }
    </style>
  </head>
  <body>
    <p id="said">Opening the make-believe company. It lives in this browser alone.</p>
    <script>
      const asked = new URLSearchParams(location.search).get('to') || ''
      const to = /^places\\/[a-z]*(\\.html)?(\\?.*)?$/.test(asked) ? asked : 'places/home.html'
      const unable = () => {
        document.getElementById('said').textContent =
          'This demonstration needs a service worker, which this browser does not allow here. Open it over https, and not in a private window.'
      }
      if (!navigator.serviceWorker) unable()
      else
        navigator.serviceWorker.register('./demo-worker.js').then(() => navigator.serviceWorker.ready).then(
          () => location.replace('./' + to),
          unable,
        )
    </script>
  </body>
</html>
`

/** What becomes of each page, by its file. */
export function demoPages(app: {
  readonly clientId: string
  readonly appId: string
}): Record<string, Change> {
  const configuration = {
    ...app,
    authority: 'https://login.microsoftonline.com/organizations',
    graphOrigin: 'https://graph.microsoft.com',
  }
  const standIn: Change = (html) => html.replaceAll(office, './places/office-stand-in.js')
  const start: Change = (html) =>
    html.replace('<head>', '<head>\n    <script src="./demo-start.js"></script>')
  const filled: Change = (html) => standIn(fillPage(html, configuration) ?? html)
  return Object.fromEntries([
    ...places.map((file): [string, Change] => [file, start]),
    ...withConfiguration.map((file): [string, Change] => [file, filled]),
    ['autorun.html', standIn],
  ])
}
