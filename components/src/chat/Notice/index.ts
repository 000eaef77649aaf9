export { Notice } from './Notice.tsx';
export type { NoticeCode, NoticeProps } from './Notice.tsx';
