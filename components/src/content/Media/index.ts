export { Media } from './Media.tsx';
export type { MediaProps } from './Media.tsx';
