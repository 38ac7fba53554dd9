import type { Route } from '../route.ts'
import { columnRoutes } from './column-routes.ts'
import { contentTypeRoutes } from './content-type-routes.ts'
import { deltaRoutes } from './delta-routes.ts'
import { itemRoutes } from './item-routes.ts'
import { listRowRoutes } from './list-routes.ts'
import { siteRoutes } from './site-routes.ts'
import { versionRoutes } from './version-routes.ts'

export const listRoutes: readonly Route[] = [
  ...siteRoutes,
  ...listRowRoutes,
  ...columnRoutes,
  ...contentTypeRoutes,
  ...itemRoutes,
  ...versionRoutes,
  ...deltaRoutes,
]
