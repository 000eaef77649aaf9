export * from './icons.tsx';
export { createIcon } from './create-icon.tsx';
export type { Icon, IconProps } from './create-icon.tsx';
