import type { Route } from '../route.ts'
import { channelActionRoutes } from './channel-action-routes.ts'
import { channelChangeRoutes } from './channel-change-routes.ts'
import { deletedObjectRoutes } from './deleted-objects.ts'
import { directoryDeltaRoutes } from './directory-delta.ts'
import { directoryObjectRoutes } from './directory-object-routes.ts'
import { groupChangeRoutes } from './group-change-routes.ts'
import { groupListRoutes } from './group-list-routes.ts'
import { groupMarkRoutes } from './group-marks.ts'
import { groupRoutes } from './group-routes.ts'
import { managerRoutes } from './manager-routes.ts'
import { memberChangeRoutes } from './member-change-routes.ts'
import { membershipRoutes } from './membership-routes.ts'
import { ownedThingsRoutes } from './owned-things-routes.ts'
import { photoRoutes } from './photo-routes.ts'
import { presenceRoutes } from './presence-routes.ts'
import { teamChangeRoutes } from './team-change-routes.ts'
import { teamMemberChangeRoutes } from './team-member-changes.ts'
import { teamRoutes } from './team-routes.ts'
import { userChangeRoutes } from './user-change-routes.ts'
import { userRoutes } from './user-routes.ts'

export const peopleRoutes: readonly Route[] = [
  ...userRoutes,
  ...userChangeRoutes,
  ...managerRoutes,
  ...presenceRoutes,
  ...photoRoutes,
  ...groupRoutes,
  ...groupListRoutes,
  ...groupChangeRoutes,
  ...directoryDeltaRoutes,
  ...directoryObjectRoutes,
  ...membershipRoutes,
  ...groupMarkRoutes,
  ...deletedObjectRoutes,
  ...ownedThingsRoutes,
  ...memberChangeRoutes,
  ...teamRoutes,
  ...channelChangeRoutes,
  ...channelActionRoutes,
  ...teamChangeRoutes,
  ...teamMemberChangeRoutes,
]
