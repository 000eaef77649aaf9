export { ServiceStatus } from './ServiceStatus.tsx';
export type { ServiceStatusProps } from './ServiceStatus.tsx';
