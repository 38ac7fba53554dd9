import type { Route } from '../route.ts'
import { columnRoutes } from './column-routes.ts'
import { contentTypeChangeRoutes } from './content-type-changes.ts'
import { contentTypeHubRoutes } from './content-type-hub.ts'
import { contentTypePartRoutes } from './content-type-parts.ts'
import { contentTypeRoutes } from './content-type-routes.ts'
import { deltaRoutes } from './delta-routes.ts'
import { furtherSiteRoutes } from './further-site-routes.ts'
import { itemPartRoutes } from './item-part-routes.ts'
import { itemRoutes } from './item-routes.ts'
import { listRowRoutes } from './list-routes.ts'
import { permissionRoutes } from './permission-routes.ts'
import { siteColumnRoutes } from './site-column-routes.ts'
import { siteOperationRoutes } from './site-operations.ts'
import { siteRoutes } from './site-routes.ts'
import { versionRoutes } from './version-routes.ts'

export const listRoutes: readonly Route[] = [
  ...siteRoutes,
  ...listRowRoutes,
  ...columnRoutes,
  ...contentTypeRoutes,
  ...contentTypePartRoutes,
  ...contentTypeHubRoutes,
  ...contentTypeChangeRoutes,
  ...siteColumnRoutes,
  ...permissionRoutes,
  ...furtherSiteRoutes,
  ...siteOperationRoutes,
  ...itemPartRoutes,
  ...itemRoutes,
  ...versionRoutes,
  ...deltaRoutes,
]
