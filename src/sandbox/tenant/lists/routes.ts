import type { Route } from '../route.ts'

export const listRoutes: readonly Route[] = []
