// chat/Composer/Composer.d.ts
import { FormHTMLAttributes, ReactNode } from "react";
/** What a screen may do to a composer from outside. */
export interface ComposerHandle {
  focus: () => void;
  /** Puts words into the field and the caret after them. What was there is replaced. */
  setDraft: (text: string) => void;
}
export interface ComposerProps extends Omit<FormHTMLAttributes<HTMLFormElement>, 'onSubmit' | 'defaultValue'> {
  /** Takes the words, trimmed. Return `false` to keep them in the field, for instance when they could not be sent. */
  onSend: (text: string) => boolean | void;
  /** Stops the answer under way. */
  onStop: () => void;
  /** An answer is being written: Send becomes Stop, and one can keep typing. */
  streaming?: boolean;
  /** Words in the field at first, for instance a kept draft. */
  defaultDraft?: string;
  /** Called with each change of the draft, for keeping it. */
  onDraftChange?: (text: string) => void;
  /**
   * Name of the field.
   * @default "Message", in the language around
   */
  label?: string;
  /** @default "Describe a role", in the language around */
  placeholder?: string;
  /** Controls of the screen's own, at the start of the tool row. Not shown on a phone. */
  tools?: ReactNode;
  /**
   * Longest message in UTF-16 code units, as the server counts. More can be typed and pasted, nothing is cut; it
   * cannot be sent.
   * @default 20000
   */
  maxLength?: number;
}
/** Where a casting person writes: Enter sends, Shift+Enter breaks the line, and an input method is left in peace. */
export declare const Composer: import("react").ForwardRefExoticComponent<ComposerProps & import("react").RefAttributes<ComposerHandle>>;

// chat/Composer/index.d.ts
import { Composer, ComposerHandle, ComposerProps } from "./Composer.js";
export { Composer, type ComposerHandle, type ComposerProps };
