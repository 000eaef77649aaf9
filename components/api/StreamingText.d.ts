// chat/StreamingText/StreamingText.d.ts
import { HTMLAttributes } from "react";
export interface StreamingTextProps extends Omit<HTMLAttributes<HTMLDivElement>, 'children'> {
  /**
   * The text so far: paragraphs, line breaks, lists, bold and http(s) links. Everything else is shown as it is
   * written; nothing in it can become markup, load a picture or run.
   */
  text: string;
  /** More is to come: a caret stands at the end. */
  streaming?: boolean;
  /** BCP 47 tag of the text. */
  lang?: string;
}
/** An answer as it is written. Only the last block is read again when the text grows. */
export declare const StreamingText: import("react").ForwardRefExoticComponent<StreamingTextProps & import("react").RefAttributes<HTMLDivElement>>;

// chat/StreamingText/index.d.ts
import { StreamingText, StreamingTextProps } from "./StreamingText.js";
export { StreamingText, type StreamingTextProps };
