import type { Route } from '../route.ts'
import { sendActivityNotification } from './send-call.ts'

export const activityRoutes: readonly Route[] = [
  {
    method: 'POST',
    template: '/users/{user}/teamwork/sendActivityNotification',
    scopes: ['TeamsActivity.Send'],
    service: 'teams',
    handle: sendActivityNotification,
  },
]
