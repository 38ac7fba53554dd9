import type { Route } from '../route.ts'

export const calendarRoutes: readonly Route[] = []
