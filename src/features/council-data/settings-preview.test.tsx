// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { beforeAll, expect, test, vi } from 'vitest'
import { settingsParts, type SettingsImport } from '#src/domain/council/settings-import.ts'
import { loadScreens } from '#src/ui/text/catalogue.ts'
import { PageWords } from '#src/ui/text/page-words.tsx'
import { TextProvider } from '#src/ui/text/text-provider.tsx'
import { SettingsPreview } from './settings-preview.tsx'

beforeAll(() => loadScreens('ja'))

const basics = { part: 'basics', name: '' } as const
const changes: SettingsImport['changes'] = [
  { ...basics, what: 'name', from: 'de', to: 'Works Council' },
  { ...basics, what: 'language', from: 'de', to: 'ja' },
  { part: 'places', name: '', what: 'plan', from: '', to: 'Council' },
]

test('a language that a file would change is named in the language of whoever reads it', async () => {
  render(
    <TextProvider locale="ja">
      <PageWords page="council-data" loading={null}>
        <SettingsPreview
          all={{ changes, left: [] }}
          wanted={new Set(settingsParts)}
          onWanted={vi.fn()}
          onTake={vi.fn()}
          onCancel={vi.fn()}
        />
      </PageWords>
    </TextProvider>,
  )
  await screen.findByText('このファイルで変更される内容')
  expect(screen.getAllByRole('listitem').map((each) => each.textContent)).toEqual([
    '名前: de → Works Council',
    '言語: ドイツ語 → 日本語',
    'プラン: なし → Council',
  ])
})
