export { Menu } from './Menu.tsx';
export type { MenuProps } from './Menu.tsx';
export type { MenuBranch, MenuEntry, MenuGroup, MenuItem } from './entries.ts';
