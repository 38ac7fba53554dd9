import { activityRoutes } from './activity/routes.ts'
import { alsoOfUsers } from './also-of-users.ts'
import { calendarRoutes } from './calendar/routes.ts'
import { fileRoutes } from './files/routes.ts'
import { listRoutes } from './lists/routes.ts'
import { peopleRoutes } from './people/routes.ts'
import { plannerRoutes } from './planner/routes.ts'
import type { Route } from './route.ts'
import { subscriptionRoutes } from './subscriptions/routes.ts'
import { messageRoutes } from './teams-messages/routes.ts'

const own: readonly Route[] = [
  ...peopleRoutes,
  ...listRoutes,
  ...fileRoutes,
  ...plannerRoutes,
  ...calendarRoutes,
  ...messageRoutes,
  ...activityRoutes,
  ...subscriptionRoutes,
]

/** Everything this tenant answers. */
export const routes: readonly Route[] = [...own, ...alsoOfUsers(own)]
