import type { Council, Department, Language, Role } from '#src/domain/council/council.ts'

/** Who will be able to read what Weft writes into the council's site, said before anything is created. */
export type Readers =
  /** `open`: whether the site may let others in could not be read. */
  | { readonly kind: 'counted'; readonly people: number; readonly guests: number; readonly open: boolean }
  | { readonly kind: 'everyone-in-company' }
  /** The scope to count is missing. */
  | { readonly kind: 'team-and-site' }
  /** A private channel has a site of its own, which does not follow the team. */
  | { readonly kind: 'channel-and-site'; readonly channel: string }

export interface TeamPerson {
  readonly personId: string
  readonly displayName: string
  readonly mail?: string
  readonly guest: boolean
}

export interface PlannerTarget {
  readonly id: string
  readonly title: string
}

/** A plan that can be chosen; `teamName` where it belongs to another team than the council's. */
export interface PlanChoice extends PlannerTarget {
  readonly teamName: string | null
}

export interface ChannelChoice {
  readonly id: string
  readonly name: string
  readonly isPrivate: boolean
}

/** What the set-up screen knows of the team before the first question. */
export interface SetupFacts {
  readonly teamId: string
  readonly teamName: string
  /** Where the lists are kept: the team's site, or a private channel's own (docs/decisions/011). */
  readonly siteId: string
  /** The council's site is a private channel's own; tasks are still visible to the whole team of the plan. */
  readonly inPrivateChannel: boolean
  /** Who is setting up. */
  readonly me: TeamPerson
  /** Null where the scope to read the team's members is missing: they are searched or pasted instead. */
  readonly people: readonly TeamPerson[] | null
  readonly readers: Readers
  readonly owners: readonly string[] | null
  readonly channels: readonly ChannelChoice[]
  readonly plans: readonly PlanChoice[]
  /** The plan of the council that is here was deleted in Planner. */
  readonly planGone?: boolean
  /** The council that is here already; setting up again repairs and keeps. */
  readonly existing: Council | null
  /** A council is here whose record somebody changed by hand into something that cannot be read. */
  readonly damaged: boolean
  /** What of its record can be read still, and the record as it stands. */
  readonly remains?: {
    readonly rest: Partial<Council>
    readonly columns: readonly { readonly name: string; readonly text: string }[]
  }
}

export interface MemberDraft {
  readonly personId: string
  readonly displayName: string
  readonly mail?: string
  readonly departmentId: string
  readonly role: Role
  /** Set where it differs from the role's rule. */
  readonly inRotation?: boolean
  /** Days (`YYYY-MM-DD`), first and last included. */
  readonly away?: readonly { readonly from: string; readonly to: string }[]
}

/** What the person has chosen so far. `planId` or `bucketId` null means: create one of that name. */
export interface CouncilDraft {
  readonly name: string
  readonly language: Language
  readonly timeZone: string
  readonly departments: readonly Department[]
  readonly members: readonly MemberDraft[]
  readonly channelId: string
  readonly planId: string | null
  readonly planName: string
  readonly bucketId: string | null
  readonly bucketName: string
  /** Tasks in Planner say nothing of what they are about. */
  readonly neutralTasks: boolean
}

export interface ColumnNote {
  readonly about: 'renamed' | 'missing' | 'others'
  readonly names: readonly string[]
}

export type SetupStep =
  | {
      readonly name: string
      readonly state: 'waiting' | 'doing' | 'done' | 'was-there' | 'mended' | 'saved'
      /** What an owner did to a list's columns: names as people read them. */
      readonly notes?: readonly ColumnNote[]
    }
  | {
      readonly name: string
      readonly state: 'refused'
      /**
       * `not-owner`: the site refused; `not-member`: Planner takes members of the team alone; `scope`: the person did
       * not allow it; `retyped`: somebody made the columns in `detail` another type; `administrator`: only an administrator can, at the address in `detail`.
       */
      readonly reason:
        'not-owner' | 'not-member' | 'scope' | 'administrator' | 'retyped' | 'offline' | 'other'
      readonly detail: string
    }

/** A meeting in the person's own calendar that may be the council's, and whether Weft was opened in it. */
export interface SeenMeeting {
  readonly thread: string
  readonly subject: string
  readonly nextMs: number
  readonly known: boolean
}

export interface MeetingCheck {
  readonly meetings: readonly SeenMeeting[]
  /** Meetings in which Weft was opened and that are not in this person's calendar of the next weeks. */
  readonly elsewhere: number
}

/** What the screen asks its surface to do; a failed step comes back as a step, never as a throw. */
export interface SetupActions {
  bucketsOf(planId: string): Promise<readonly PlannerTarget[]>
  /** An answer for each of the words, in their order; null where it could not be looked up just now. */
  searchPeople(words: readonly string[]): Promise<readonly (readonly TeamPerson[] | null)[]>
  /** Creates or repairs everything; calls back after each step; resolves with the council once all is there. */
  setUp(draft: CouncilDraft, onStep: (steps: readonly SetupStep[]) => void): Promise<Council | null>
  /** In which of the council's meetings Weft is. Throws Graph's failures. */
  checkMeetings(council: Council): Promise<MeetingCheck>
}
