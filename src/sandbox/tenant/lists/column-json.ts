import type { Column, FacetSettings, Facet } from './column.ts'

export function columnJson(column: Column): Record<string, unknown> {
  return {
    columnGroup: column.columnGroup,
    description: column.description,
    displayName: column.displayName,
    enforceUniqueValues: column.enforceUniqueValues,
    hidden: column.hidden,
    id: column.id,
    indexed: column.indexed,
    name: column.name,
    readOnly: column.readOnly,
    required: column.required,
    ...(column.defaultValue === null ? {} : { defaultValue: { value: column.defaultValue } }),
    [column.facet]: facetJson(column.facet, column.settings),
  }
}

/** What SharePoint fills in where nothing was said. */
function facetJson(facet: Facet, settings: FacetSettings): Record<string, unknown> {
  if (facet === 'text') {
    const lines = settings.allowMultipleLines === true
    return {
      allowMultipleLines: lines,
      appendChangesToExistingText: false,
      linesForEditing: lines ? 6 : 0,
      textType: 'plain',
      ...(lines ? {} : { maxLength: 255 }),
      ...settings,
    }
  }
  if (facet === 'choice') return { allowTextEntry: false, displayAs: 'dropDownMenu', ...settings }
  if (facet === 'dateTime') return { displayAs: 'default', format: 'dateOnly', ...settings }
  if (facet === 'number') return { decimalPlaces: 'automatic', displayAs: 'number', ...settings }
  return settings
}
