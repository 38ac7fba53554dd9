import type { Route } from '../route.ts'

export const plannerRoutes: readonly Route[] = []
