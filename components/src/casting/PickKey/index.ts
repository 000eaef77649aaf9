export { PickKey } from './PickKey.tsx';
export type { PickKeyProps } from './PickKey.tsx';
