/** Least first (graph-contract/permissions.json). */
export const READ_SITES = [
  'Sites.Read.All',
  'Sites.ReadWrite.All',
  'Sites.Manage.All',
  'Sites.FullControl.All',
]
export const WRITE_ITEMS = ['Sites.ReadWrite.All', 'Sites.Manage.All', 'Sites.FullControl.All']
export const MANAGE_LISTS = ['Sites.Manage.All', 'Sites.FullControl.All']
