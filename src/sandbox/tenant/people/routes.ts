import type { Route } from '../route.ts'
import { channelChangeRoutes } from './channel-change-routes.ts'
import { groupDeltaRoutes } from './group-delta.ts'
import { groupListRoutes } from './group-list-routes.ts'
import { groupRoutes } from './group-routes.ts'
import { managerRoutes } from './manager-routes.ts'
import { memberChangeRoutes } from './member-change-routes.ts'
import { photoRoutes } from './photo-routes.ts'
import { presenceRoutes } from './presence-routes.ts'
import { teamRoutes } from './team-routes.ts'
import { userRoutes } from './user-routes.ts'

export const peopleRoutes: readonly Route[] = [
  ...userRoutes,
  ...managerRoutes,
  ...presenceRoutes,
  ...photoRoutes,
  ...groupRoutes,
  ...groupListRoutes,
  ...groupDeltaRoutes,
  ...memberChangeRoutes,
  ...teamRoutes,
  ...channelChangeRoutes,
]
