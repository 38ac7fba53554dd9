import { guidOf } from './stable-id.ts'

/** Alderfinch builds heat pumps. It does not exist, and `.example` can never be anybody's domain. */
export const company = {
  name: 'Alderfinch',
  domain: 'alderfinch.example',
  tenantId: guidOf('tenant/alderfinch'),
  /** Where its councils meet; days of the sandbox's clock are days there. */
  timeZone: 'Europe/Amsterdam',
  departments: ['Engineering', 'Manufacturing', 'Supply', 'Sales', 'Service', 'Finance', 'People'],
} as const

/** The identity of the Weft app registration in this tenant, as the deploy script would have it. */
export const weftApp = {
  clientId: guidOf('app/weft/client'),
  appId: guidOf('app/weft/teams'),
} as const
