// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState, type ReactNode } from 'react'
import { beforeAll, expect, test } from 'vitest'
import { lastingBytes } from '#src/records/device/lasting-bytes.ts'
import { createMemoryBytes } from '#src/records/device/memory-bytes.ts'
import { loadScreens } from '#src/ui/text/catalogue.ts'
import { loadPage } from '#src/ui/text/page-catalogue.ts'
import { TextProvider, useText } from '#src/ui/text/text-provider.tsx'
import { OwnLanguage } from './own-language.tsx'
import { localeOfPerson, OwnSettingsChoice, RememberOwnSettings, standardSettings } from './own-settings.tsx'

beforeAll(() =>
  Promise.all([loadScreens('ja'), loadPage('de', 'own-language'), loadPage('ja', 'own-language')]),
)

type Person = Parameters<typeof RememberOwnSettings>[0]['person']

async function somebody(deviceKey: string): Promise<Person> {
  return { device: await lastingBytes(() => Promise.resolve(createMemoryBytes())), deviceKey }
}

function Undo(): ReactNode {
  const t = useText()
  return <p>{t('ui-undo')}</p>
}

/** A page of Weft as far as the language goes, in a host that speaks German. */
function Page(props: { person: Person; name: string }): ReactNode {
  const [settings, setSettings] = useState(standardSettings)
  return (
    <section aria-label={props.name}>
      <TextProvider locale={localeOfPerson(settings.language, 'de-AT')} loading={null}>
        <OwnSettingsChoice settings={settings} hostTag="de-AT" onChange={setSettings}>
          <RememberOwnSettings person={props.person} loading={null}>
            <Undo />
            <OwnLanguage />
          </RememberOwnSettings>
        </OwnSettingsChoice>
      </TextProvider>
    </section>
  )
}

const page = (name: string) => within(screen.getByRole('region', { name }))

test('the host’s language is there until a person chooses; the choice is heard on their other pages and kept', async () => {
  const [ana, ben] = [await somebody('contoso/ana'), await somebody('contoso/ben')]
  const { unmount } = render(
    <>
      <Page person={ana} name="tab" />
      <Page person={ana} name="panel" />
      <Page person={ben} name="of Ben" />
    </>,
  )
  const field = await page('tab').findByRole('combobox', { name: 'Sprache' })
  expect(field.querySelector('option')?.textContent).toBe('Wie in Microsoft 365 (Deutsch)')
  for (const each of ['tab', 'panel', 'of Ben']) await page(each).findByText('Rückgängig')
  await userEvent.selectOptions(field, '日本語')
  for (const each of ['tab', 'panel']) await page(each).findByText('元に戻す')
  expect(page('of Ben').getByText('Rückgängig')).toBeDefined()
  unmount()

  render(<Page person={ana} name="later" />)
  await page('later').findByText('元に戻す')
  expect(page('later').queryByText('Rückgängig')).toBeNull()
  await userEvent.selectOptions(await page('later').findByRole('combobox', { name: '言語' }), 'host')
  await page('later').findByText('Rückgängig')
})

test('a choice that this Weft does not know leaves the host’s language, and the other settings stand', async () => {
  const ana = await somebody('contoso/ana')
  const kept = { ...standardSettings, announcements: 'full', language: 'tlh' }
  await ana.device.set('contoso/ana/notes/own-settings', new TextEncoder().encode(JSON.stringify(kept)))
  render(<Page person={ana} name="tab" />)
  await page('tab').findByText('Rückgängig')
  expect((await page('tab').findByRole<HTMLSelectElement>('combobox')).value).toBe('host')
})

test('a chosen language keeps the host’s region where it is the same language', () => {
  expect(localeOfPerson('de', 'de-AT')).toBe('de-AT')
  expect(localeOfPerson('ja', 'de-AT')).toBe('ja')
  expect(localeOfPerson('host', 'sv-SE')).toBe('sv-SE')
})
