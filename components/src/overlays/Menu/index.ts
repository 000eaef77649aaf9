export { Menu } from './Menu.tsx';
export type { MenuProps } from './Menu.tsx';
export type { MenuEntry, MenuItem } from './MenuItems.tsx';
