export { FileInput } from './FileInput.tsx';
export type { FileInputProps } from './FileInput.tsx';
