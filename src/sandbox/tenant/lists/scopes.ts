/**
 * Least first (graph-contract/permissions.json), which does not list the chosen sites per endpoint: they come last, so
 * that they count only where nothing broader is held.
 */
export const CHOSEN_SITES = 'Sites.Selected'
export const READ_SITES = [
  'Sites.Read.All',
  'Sites.ReadWrite.All',
  'Sites.Manage.All',
  'Sites.FullControl.All',
  CHOSEN_SITES,
]
export const WRITE_ITEMS = ['Sites.ReadWrite.All', 'Sites.Manage.All', 'Sites.FullControl.All', CHOSEN_SITES]
export const MANAGE_LISTS = ['Sites.Manage.All', 'Sites.FullControl.All', CHOSEN_SITES]
