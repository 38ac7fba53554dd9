/** What this host can do, as TeamsJS 2.58 reads it in the fourth place of the answer to `initialize`. */
const runtime = {
  apiVersion: 4,
  isNAAChannelRecommended: true,
  isDeeplyNestedAuthSupported: false,
  isLegacyTeams: false,
  hostVersionsInfo: { adaptiveCardSchemaVersion: { majorVersion: 1, minorVersion: 5 } },
  supports: {
    app: { notifySuccessResponse: {} },
    calendar: {},
    chat: {},
    dialog: { url: { parentCommunication: {} }, update: {} },
    meeting: {},
    nestedAppAuth: {},
    pages: { backStack: {}, config: {}, currentApp: {}, tabs: {} },
    people: {},
    teamsCore: {},
  },
}

export const runtimeJson = JSON.stringify(runtime)
/** Must not be valid JSON: then the fourth place is read as the runtime (facts: toolchain.md section 5). */
export const clientVersion = '2.58.0'
