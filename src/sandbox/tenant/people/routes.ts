import type { Route } from '../route.ts'
import { groupRoutes } from './group-routes.ts'
import { photoRoutes } from './photo-routes.ts'
import { teamRoutes } from './team-routes.ts'
import { userRoutes } from './user-routes.ts'

export const peopleRoutes: readonly Route[] = [...userRoutes, ...photoRoutes, ...groupRoutes, ...teamRoutes]
