export { ToastRegion } from './ToastRegion.tsx';
export type { ToastRegionProps } from './ToastRegion.tsx';
export { toast } from './queue.ts';
export type { ToastOptions } from './queue.ts';
