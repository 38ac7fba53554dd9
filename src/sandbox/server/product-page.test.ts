import { expect, test } from 'vitest'
import { PageWithoutConfiguration, writeConfiguration } from './product-page.ts'

const configuration = { clientId: 'c', authority: 'a', graphOrigin: '</script><script>', appId: 'x' }

test('the configuration lands in its element, and no value can close the element', () => {
  const html = '<script type="application/json" id="weft-config">{}</script><div id="root"></div>'
  const written = writeConfiguration('tab.html', html, configuration)
  const json = /id="weft-config">([^<]*)<\/script>/.exec(written)?.[1] ?? ''
  expect(JSON.parse(json)).toEqual(configuration)
  expect(written.match(/<\/script>/g)).toHaveLength(1)
})

test('the order of the attributes does not matter and the Outlook script is exchanged', () => {
  const html =
    '<script id="weft-config" type="application/json"></script><script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>'
  const written = writeConfiguration('outlook.html', html, configuration)
  expect(written).toContain('"clientId":"c"')
  expect(written).toContain('src="/places/office-stand-in.js"')
})

test('a page without a place for the configuration is refused by name', () => {
  expect(() => writeConfiguration('tab.html', '<html></html>', configuration)).toThrow(
    PageWithoutConfiguration,
  )
})
