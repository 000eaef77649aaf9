// chat/Message/Message.d.ts
import { HTMLAttributes, ReactNode } from "react";
export interface MessageProps extends HTMLAttributes<HTMLElement> {
  speaker: 'you' | 'assistant';
  /** When it was said, ISO 8601. */
  time?: string;
  /** Time zone to show it in; the browser's where left out. */
  timeZone?: string;
  /** `MessageProse` and whatever the turn brings, on the text axis; what takes the whole width goes into `MessageWide`. */
  children: ReactNode;
}
/** One turn of a conversation, set like a script: the speaker in the margin, no bubble. It is never a live region. */
export declare const Message: import("react").ForwardRefExoticComponent<MessageProps & import("react").RefAttributes<HTMLElement>>;
export interface MessageProseProps extends HTMLAttributes<HTMLDivElement> {
  /**
   * Whose words they are: one's own stand back, line breaks kept.
   * @default 'assistant'
   */
  speaker?: MessageProps['speaker'];
  /** BCP 47 tag of the text. */
  lang?: string;
}
/** The words of a turn, held to the reading measure. */
export declare const MessageProse: import("react").ForwardRefExoticComponent<MessageProseProps & import("react").RefAttributes<HTMLDivElement>>;
/** Sets a sheet or table over the whole width of a turn, the script margin included. */
export declare const MessageWide: import("react").ForwardRefExoticComponent<HTMLAttributes<HTMLDivElement> & import("react").RefAttributes<HTMLDivElement>>;

// chat/Message/index.d.ts
import { Message, MessageProps, MessageProse, MessageProseProps, MessageWide } from "./Message.js";
export { Message, type MessageProps, MessageProse, type MessageProseProps, MessageWide };
