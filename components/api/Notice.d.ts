// chat/Notice/Notice.d.ts
import { HTMLAttributes } from "react";
/** Why an answer is not as it should be. */
export type NoticeCode = 'busy' | 'rate_limited' | 'unavailable' | 'truncated' | 'config' | 'policy' | 'too_long' | 'stopped';
export interface NoticeProps extends Omit<HTMLAttributes<HTMLDivElement>, 'children'> {
  code: NoticeCode;
  /** Words for this case; those of the code where left out. */
  text?: string;
  /** Milliseconds from now until it makes sense to try again. */
  retryAfterMs?: number;
  /** Tries again. Left out, there is no button. */
  onRetry?: () => void;
}
/**
 * One calm line on what became of an answer: glyph, what happened, what to do. It is no live region: the screen
 * announces the end of an answer once, with this in it.
 */
export declare const Notice: import("react").ForwardRefExoticComponent<NoticeProps & import("react").RefAttributes<HTMLDivElement>>;

// chat/Notice/index.d.ts
import { Notice, NoticeCode, NoticeProps } from "./Notice.js";
export { Notice, type NoticeCode, type NoticeProps };
