import { app, meeting, pages } from '@microsoft/teams-js'
import { HostSilent, neverAside, withinTime, type OpenedPlace } from './opened-place.ts'
import type { Place, ThemeName } from './place.ts'
import { stageSharing } from './stage-sharing.ts'
import { whenIdle } from './when-idle.ts'

const initializeLimitMs = 8_000
type Return = () => void

/**
 * Lets the host put the page aside and bring it back: both handlers say so, and a page without them is ended. Nothing
 * has to be done before: what was typed is on the device already.
 */
function returning(themeAgain: () => void): Pick<OpenedPlace, 'isAside' | 'onReturn'> {
  const listeners = new Set<Return>()
  let aside = false
  app.lifecycle.registerBeforeSuspendOrTerminateHandler(() => {
    aside = true
    return Promise.resolve()
  })
  app.lifecycle.registerOnResumeHandler(({ contentUrl }) => {
    aside = false
    const wanted = contentUrl?.href ?? location.href
    // The same frame may be brought back for another page of ours.
    if (wanted !== location.href && new URL(wanted).origin === location.origin)
      return location.replace(wanted)
    themeAgain()
    void app.notifySuccess()
    // What the page shows is seen first, then brought up to date.
    whenIdle(() => listeners.forEach((each) => each()))
  })
  return {
    isAside: () => aside,
    onReturn(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

const noStage = Promise.resolve(null)

function themeOf(name: string): ThemeName {
  if (name === 'dark' || name === 'contrast') return name
  return 'light'
}

function frameOf(name: string): Place['frame'] {
  const known = ['content', 'sidePanel', 'meetingStage', 'settings', 'task', 'remove'] as const
  return known.find((each) => each === name) ?? 'content'
}

function placeOf(context: app.Context): Place {
  return {
    host: 'teams',
    frame: frameOf(context.page.frameContext),
    theme: themeOf(context.app.theme),
    locale: context.app.locale,
    personId: context.user?.id ?? '',
    tenantId: context.user?.tenant?.id ?? '',
    loginHint: context.user?.loginHint ?? context.user?.userPrincipalName ?? '',
    teamId: context.team?.internalId ?? null,
    groupId: context.team?.groupId ?? null,
    channelId: context.channel?.id ?? null,
    channelName: context.channel?.displayName ?? null,
    chatId: context.chat?.id ?? null,
    meetingId: context.meeting?.id ?? null,
    pageId: context.page.id,
    subPageId:
      context.page.subPageId === undefined || context.page.subPageId === '' ? null : context.page.subPageId,
  }
}

function configuration(frame: Place['frame']): OpenedPlace['configuration'] {
  if (frame !== 'settings') return null
  return {
    offer(page) {
      pages.config.registerOnSaveHandler((save) => {
        pages.config
          .setConfig({
            entityId: page.entityId,
            contentUrl: page.contentUrl,
            websiteUrl: page.websiteUrl,
            suggestedDisplayName: page.name,
          })
          .then(
            () => save.notifySuccess(),
            (failure: unknown) => save.notifyFailure(failure instanceof Error ? failure.message : undefined),
          )
      })
      pages.config.setValidityState(true)
    },
  }
}

const failures = {
  'sign-in': app.FailedReason.AuthFailed,
  timeout: app.FailedReason.Timeout,
  other: app.FailedReason.Other,
} as const

/** One by one: handed on as a whole, all of `meeting` would be part of the first load. */
const stage: Parameters<typeof stageSharing>[0] = {
  getAppContentStageSharingCapabilities: (callback) =>
    meeting.getAppContentStageSharingCapabilities(callback),
  shareAppContentToStage: (callback, url) => meeting.shareAppContentToStage(callback, url),
}

/** The place as Teams gives it. Throws `HostSilent` where no accepted host answers in time. */
export async function openTeamsPlace(): Promise<OpenedPlace> {
  await withinTime(app.initialize(), initializeLimitMs)
  app.notifyAppLoaded()
  const place = placeOf(await withinTime(app.getContext(), initializeLimitMs))
  if (place.personId === '') throw new HostSilent()
  // The host forgets it while the page is put aside.
  let hearTheme = () => {}
  const keptAlive = place.frame === 'sidePanel' || place.frame === 'content'
  const coming = keptAlive ? returning(() => hearTheme()) : neverAside
  return {
    place,
    onTheme(listener) {
      hearTheme = () => app.registerOnThemeChangeHandler((name) => listener(themeOf(name)))
      hearTheme()
    },
    ...coming,
    notifyReady() {
      void app.notifySuccess()
    },
    notifyFailed(reason, message) {
      app.notifyFailure({ reason: failures[reason], message })
    },
    openLink(url) {
      void app.openLink(url).catch(() => window.open(url, '_blank', 'noopener'))
    },
    shareToStage: place.frame === 'sidePanel' ? stageSharing(stage) : noStage,
    configuration: configuration(place.frame),
  }
}
