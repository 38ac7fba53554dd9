import { expect, test } from 'vitest'
import { nameInAddress, siteAddress } from './site-address.ts'

const site = 'contoso.sharepoint.com,1,2'

test('a link of the tenant’s SharePoint is taken, whatever its path, and nothing of another place', () => {
  for (const good of [
    'https://contoso.sharepoint.com/sites/council/Shared%20Documents/Plan.docx',
    ' https://CONTOSO.sharepoint.com/:w:/s/council/abc?e=1 ',
    'https://contoso.sharepoint.com/',
  ])
    expect(siteAddress(good, site), good).toMatch(/^https:\/\/contoso\.sharepoint\.com\//)
  for (const bad of [
    '',
    'Plan.docx',
    '/sites/council',
    'http://contoso.sharepoint.com/a',
    'https://contoso.sharepoint.com.evil.example/a',
    'https://evil.example/contoso.sharepoint.com',
    'https://contoso.sharepoint.com@evil.example/a',
    'https://ana:secret@contoso.sharepoint.com/a',
    'https://contoso.sharepoint.com:8443/a',
    'https://other-contoso.sharepoint.com/a',
    'javascript:alert(1)//contoso.sharepoint.com',
    'data:text/html,https://contoso.sharepoint.com/',
    `https://contoso.sharepoint.com/${'x'.repeat(2000)}`,
  ])
    expect(siteAddress(bad, site), bad).toBeNull()
  expect(siteAddress('https://contoso.sharepoint.com/a', ''), 'no site is known').toBeNull()
})

test('what would end an attribute or a line is percent-encoded', () => {
  const told = siteAddress('https://contoso.sharepoint.com/a"b<c>\'\nd', site)
  expect(told).not.toMatch(/["'<>\s]/)
})

test('a file is called by its path, or as Office’s page says', () => {
  expect(nameInAddress('https://contoso.sharepoint.com/s/c/Q3%20plan.docx')).toBe('Q3 plan.docx')
  expect(nameInAddress('https://contoso.sharepoint.com/_layouts/15/Doc.aspx?file=Plan%20B.xlsx&x=1')).toBe(
    'Plan B.xlsx',
  )
  expect(nameInAddress('https://contoso.sharepoint.com/s/100%/')).toBe('100%')
  expect(nameInAddress('https://contoso.sharepoint.com/')).toBe('')
  expect(nameInAddress('no address')).toBe('')
})
