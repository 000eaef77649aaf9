// chat/ThreadList/ThreadList.d.ts
import { HTMLAttributes } from "react";
/** A conversation as a list shows it. */
export interface Thread {
  readonly id: string;
  readonly title: string;
  /** ISO 8601. */
  readonly updatedAt: string;
  /** An answer is being written in it. */
  readonly running?: boolean;
}
export interface ThreadListProps extends Omit<HTMLAttributes<HTMLElement>, 'children'> {
  /** In the order to show. */
  threads: readonly Thread[];
  /** `id` of the one that is open. */
  currentId?: string;
  /** Address of a conversation, so that it can open in another tab. */
  hrefOf: (id: string) => string;
  /** Opens a conversation in place. Left out, the address is followed. */
  onOpen?: (id: string) => void;
  /** Asks for a conversation to be deleted; the screen makes sure. Left out, there is no delete button. */
  onDelete?: (thread: Thread) => void;
  /** The moment times are told from. Now, where left out. */
  now?: Date;
  /** Time zone to tell times in; the browser's where left out. */
  timeZone?: string;
}
/** Conversations, the current one on paper, times at the end. */
export declare const ThreadList: import("react").ForwardRefExoticComponent<ThreadListProps & import("react").RefAttributes<HTMLElement>>;

// chat/ThreadList/index.d.ts
import { Thread, ThreadList, ThreadListProps } from "./ThreadList.js";
export { type Thread, ThreadList, type ThreadListProps };
