export { Marker } from './Marker.tsx';
export type { MarkerProps } from './Marker.tsx';
