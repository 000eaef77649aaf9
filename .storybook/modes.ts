/** A made-up language that shows which words no catalogue holds, and which are cut off. */
export const PSEUDO = 'en-XA';

/** The modes a reviewer can switch in the toolbar; each is an attribute of the root element. */
export const modes = {
  theme: { title: 'Theme', icon: 'contrast', values: ['light', 'dark'], start: 'light' },
  density: {
    title: 'Density',
    icon: 'component',
    values: ['comfortable', 'compact', 'touch'],
    start: 'comfortable',
  },
  contrast: { title: 'Contrast', icon: 'circlehollow', values: ['standard', 'more'], start: 'standard' },
  motion: { title: 'Motion', icon: 'play', values: ['full', 'reduced'], start: 'full' },
  direction: { title: 'Direction', icon: 'transfer', values: ['ltr', 'rtl'], start: 'ltr' },
  language: { title: 'Language', icon: 'globe', values: ['en', 'hi', 'mr', PSEUDO], start: 'en' },
} as const;

export type Mode = keyof typeof modes;

const isMode = (name: string): name is Mode => name in modes;

/** Sets the root element's attributes from the toolbar; a mode at rest keeps no attribute. */
export function applyModes(root: HTMLElement, globals: Record<string, unknown>) {
  for (const [name, mode] of Object.entries(modes)) {
    if (!isMode(name)) continue;
    const value = String(globals[name] ?? mode.start);
    if (name === 'language') root.lang = value;
    else if (name === 'direction') root.dir = value;
    else if (name === 'theme' || value !== mode.start) root.dataset[name] = value;
    else delete root.dataset[name];
  }
}
