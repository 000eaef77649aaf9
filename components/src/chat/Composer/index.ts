export { Composer } from './Composer.tsx';
export type { ComposerHandle, ComposerProps } from './Composer.tsx';
