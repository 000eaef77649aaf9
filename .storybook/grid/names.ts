/** What the toolbar, which lives in the manager, and the overlay, which lives in the preview, say to each other. */
export const GRID_ADDON = 'castmatch/grid';

/** The global that turns the overlay on. */
export const GRID_GLOBAL = 'grid';

/** From the preview: how many offenders the overlay marks now. */
export const GRID_MEASURED = 'castmatch/grid/measured';

export interface GridMeasured {
  readonly offenders: number;
  readonly assertions: number;
}
