export { AppShell } from './AppShell.tsx';
export type { AppShellProps } from './AppShell.tsx';
export type { AppShellNavItem } from './AppNav.tsx';
