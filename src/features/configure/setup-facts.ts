import type { Council, Language, Role } from '#src/domain/council/council.ts'

/** Who will be able to read what Weft writes into the team's site, said before anything is created. */
export type Readers =
  | { readonly kind: 'counted'; readonly people: number; readonly guests: number }
  | { readonly kind: 'everyone-in-company' }
  /** The scope to count is missing. */
  | { readonly kind: 'team-and-site' }

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

export interface ChannelChoice {
  readonly id: string
  readonly name: string
  readonly isPrivate: boolean
}

/** What the set-up screen knows of the team before the first question. */
export interface SetupFacts {
  readonly teamId: string
  readonly teamName: string
  readonly siteId: string
  /** The tab is being added to a private channel: tasks are still visible to the whole team. */
  readonly inPrivateChannel: boolean
  /** Null where the scope to read the team's members is missing: they are searched or pasted instead. */
  readonly people: readonly TeamPerson[] | null
  readonly readers: Readers
  readonly owners: readonly string[] | null
  readonly channels: readonly ChannelChoice[]
  readonly plans: readonly PlannerTarget[]
  /** The council that this team already has; setting up again repairs and keeps. */
  readonly existing: Council | null
}

export interface MemberDraft {
  readonly personId: string
  readonly displayName: string
  readonly mail?: string
  readonly departmentId: string
  readonly role: Role
}

export interface DepartmentDraft {
  readonly id: string
  readonly name: string
}

/** What the person has chosen so far. `planId` or `bucketId` null means: create one of that name. */
export interface CouncilDraft {
  readonly name: string
  readonly language: Language
  readonly timeZone: string
  readonly departments: readonly DepartmentDraft[]
  readonly members: readonly MemberDraft[]
  readonly channelId: string
  readonly planId: string | null
  readonly planName: string
  readonly bucketId: string | null
  readonly bucketName: string
}

export type SetupStepName = 'lists' | 'plan' | 'bucket' | 'council'

export type SetupStep =
  | { readonly name: string; readonly state: 'waiting' | 'doing' | 'done' | 'was-there' | 'mended' }
  | {
      readonly name: string
      readonly state: 'refused'
      readonly reason: 'not-owner' | 'scope' | 'other'
      readonly detail: string
    }

/** What the screen asks its surface to do; every failure comes back as a step, never as a throw. */
export interface SetupActions {
  bucketsOf(planId: string): Promise<readonly PlannerTarget[]>
  searchPeople(words: string): Promise<readonly TeamPerson[]>
  /** Creates or repairs everything; calls back after each step; resolves with the council once all is there. */
  setUp(draft: CouncilDraft, onStep: (steps: readonly SetupStep[]) => void): Promise<Council | null>
  /** Whether the app is in the meeting, as far as it can be seen from here. */
  checkMeeting(council: Council): Promise<'there' | 'not-there' | 'cannot-see'>
}
