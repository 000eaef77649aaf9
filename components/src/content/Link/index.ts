export { Link } from './Link.tsx';
export type { LinkAttributes, LinkProps } from './Link.tsx';
