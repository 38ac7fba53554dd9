import type { World } from '../world.ts'
import type { Column, Facet } from './column.ts'

/** The columns that every list has; `Title` is the only one that can be written. */
export function builtInColumns(world: World): Column[] {
  return [
    builtIn(world, 'Title', 'text', { settings: { maxLength: 255 }, readOnly: false }),
    builtIn(world, 'ID', 'number', { indexed: true }),
    builtIn(world, 'ContentType', 'text', { displayName: 'Content Type' }),
    builtIn(world, 'Modified', 'dateTime', {}),
    builtIn(world, 'Created', 'dateTime', {}),
    builtIn(world, 'Author', 'personOrGroup', { displayName: 'Created By' }),
    builtIn(world, 'Editor', 'personOrGroup', { displayName: 'Modified By' }),
    builtIn(world, '_UIVersionString', 'text', { displayName: 'Version' }),
    builtIn(world, 'Attachments', 'boolean', {}),
  ]
}

function builtIn(world: World, name: string, facet: Facet, differing: Partial<Column>): Column {
  return {
    id: world.newGuid(),
    name,
    displayName: name,
    description: '',
    facet,
    settings: {},
    indexed: false,
    enforceUniqueValues: false,
    hidden: false,
    readOnly: true,
    required: false,
    defaultValue: null,
    columnGroup: '_Hidden',
    ...differing,
  }
}
