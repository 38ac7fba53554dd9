// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { expect, test } from 'vitest'
import { HostSilent, type ShareToStage } from '#src/host/opened-place.ts'
import { TextProvider } from '#src/ui/text/text-provider.tsx'
import { useStageSharing } from './share-to-stage.tsx'

function Panel(props: { share: Promise<ShareToStage | null> }): ReactNode {
  const { button, trouble } = useStageSharing(props.share, 'site', '19:a|2026-11-23')
  return (
    <>
      {button}
      {trouble}
    </>
  )
}

/** The panel beside a host that gives these answers, one for each press; with what it was asked. */
function panel(answers: readonly (() => Promise<void>)[]): { readonly asked: readonly string[] } {
  const asked: string[] = []
  const share = (url: string) => {
    asked.push(new URL(url).searchParams.get('session') ?? '')
    return (answers[asked.length - 1] ?? (() => Promise.reject(new Error('asked too often'))))()
  }
  render(
    <TextProvider locale="en">
      <Panel share={Promise.resolve(share)} />
    </TextProvider>,
  )
  return { asked }
}
const button = () => screen.findByRole('button', { name: 'Show on the stage' })

test('a stage that Teams did not share is a line that says what to do, is heard, and goes when it was shared', async () => {
  const { asked } = panel([() => Promise.reject(new Error('500')), () => Promise.resolve()])
  await userEvent.click(await button())
  const line = await screen.findByRole('alert')
  expect(line.textContent).toContain('The stage was not shared')
  expect(line.textContent).toContain('ask one of them, or try again')
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
  expect(screen.queryByRole('alert')).toBe(null)
  expect(asked).toEqual(['19:a|2026-11-23', '19:a|2026-11-23'])
})

test('a host that never answered is a line of its own, and the button works again', async () => {
  let giveUp = (_failure: unknown) => undefined as void
  const { asked } = panel([
    () => new Promise((_resolve, reject) => (giveUp = reject)),
    () => Promise.resolve(),
  ])
  await userEvent.click(await button())
  // While Teams is asked, a second press asks nothing.
  await userEvent.click(await button())
  expect(asked).toHaveLength(1)
  expect((await button()).getAttribute('aria-busy')).toBe('true')
  giveUp(new HostSilent())
  const line = await screen.findByRole('alert')
  expect(line.textContent).toContain('Teams did not say whether the stage was shared')
  expect(line.textContent).toContain('if the session is there, close this line')
  await userEvent.click(await button())
  expect(screen.queryByRole('alert')).toBe(null)
  expect(asked).toHaveLength(2)
})

test('where the stage cannot be shared there is no button', async () => {
  render(
    <TextProvider locale="en">
      <Panel share={Promise.resolve(null)} />
    </TextProvider>,
  )
  await Promise.resolve()
  expect(screen.queryByRole('button')).toBe(null)
})
