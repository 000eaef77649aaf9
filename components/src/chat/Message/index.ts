export { Message, MessageProse, MessageWide } from './Message.tsx';
export type { MessageProps, MessageProseProps } from './Message.tsx';
