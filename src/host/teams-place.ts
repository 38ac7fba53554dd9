import { app, meeting, pages } from '@microsoft/teams-js'
import { HostSilent, withinTime, type OpenedPlace } from './opened-place.ts'
import type { Place, ThemeName } from './place.ts'
import { stageSharing } from './stage-sharing.ts'

const initializeLimitMs = 8_000
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
  getAppContentStageSharingCapabilities: (callback) => meeting.getAppContentStageSharingCapabilities(callback),
  shareAppContentToStage: (callback, url) => meeting.shareAppContentToStage(callback, url),
}

/** The place as Teams gives it. Throws `HostSilent` where no accepted host answers in time. */
export async function openTeamsPlace(): Promise<OpenedPlace> {
  await withinTime(app.initialize(), initializeLimitMs)
  app.notifyAppLoaded()
  const place = placeOf(await withinTime(app.getContext(), initializeLimitMs))
  if (place.personId === '') throw new HostSilent()
  return {
    place,
    onTheme(listener) {
      app.registerOnThemeChangeHandler((name) => listener(themeOf(name)))
    },
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
