/** What bench:render does, and how many times the plain page's CPU ours may take. */

export interface RenderTask {
  /** Name in bench/peers/tasks/page.tsx. */
  readonly name: string;
  readonly title: string;
  /** What ours must publish for it. */
  readonly needs: readonly string[];
  readonly budget: number;
  /** How often one visit does it. */
  readonly repeats?: number;
}

export const IN_BROWSER: readonly RenderTask[] = [
  { name: 'buttons', title: '1,000 buttons, mount', needs: ['Button'], budget: 1.2 },
  { name: 'fields', title: '200 fields, mount', needs: ['TextField'], budget: 1.25 },
  { name: 'table', title: 'table of 500 x 6 with check boxes, mount', needs: ['DataTable'], budget: 1.3 },
  {
    name: 'theme',
    title: 'theme switch, 1,000 components',
    needs: ['Button', 'TextField'],
    budget: 1.3,
    repeats: 2,
  },
  { name: 'keys', title: 'key press in a form of 100', needs: ['TextField'], budget: 1.6, repeats: 20 },
  {
    name: 'dialog',
    title: 'dialog, open and close',
    needs: ['Button', 'TextField', 'Dialog'],
    budget: 1.75,
    repeats: 3,
  },
];

export const ON_SERVER: RenderTask = {
  name: 'server',
  title: '300 components to HTML, Node',
  needs: ['Button', 'TextField'],
  budget: 1.5,
};

/** Ours alone: 10,000 rows, milliseconds on the clock until the first ones are painted. */
export const LIST: RenderTask = {
  name: 'list',
  title: '10,000 rows, first ones painted',
  needs: ['DataTable'],
  budget: 100,
};
