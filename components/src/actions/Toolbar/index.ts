export { Toolbar } from './Toolbar.tsx';
export type { ToolbarProps } from './Toolbar.tsx';
export { ToolbarGroup } from './ToolbarGroup.tsx';
export type { ToolbarGroupProps } from './ToolbarGroup.tsx';
