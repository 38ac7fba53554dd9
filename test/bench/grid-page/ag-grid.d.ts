/** As much of AG Grid as the benchmark uses: its own types are not there before the peers are installed. */
declare module 'ag-grid-community' {
  export interface GridApi {
    setGridOption(name: 'quickFilterText', value: string): void
    getDisplayedRowCount(): number
  }
  export interface GridOptions<Row> {
    readonly rowData: readonly Row[]
    readonly rowHeight: number
    readonly cacheQuickFilter: boolean
    readonly columnDefs: readonly {
      readonly headerName: string
      readonly width: number
      readonly sortable: boolean
      readonly valueGetter: (cell: { readonly data: Row | undefined }) => string
    }[]
    readonly getRowId: (row: { readonly data: Row }) => string
    readonly onFirstDataRendered: () => void
  }
  export const AllCommunityModule: object
  export const ModuleRegistry: { registerModules(modules: readonly object[]): void }
  export function createGrid<Row>(place: HTMLElement, options: GridOptions<Row>): GridApi
}
