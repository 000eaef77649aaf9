// chat/SuggestionList/SuggestionList.d.ts
import { HTMLAttributes } from "react";
/** A next step: `prompt` is sent as the user's words. */
export interface Suggestion {
  readonly label: string;
  readonly prompt: string;
}
export interface SuggestionListProps extends Omit<HTMLAttributes<HTMLDivElement>, 'onSelect' | 'children'> {
  /** The recommended step first. At most four are shown. */
  items: readonly Suggestion[];
  onSelect: (suggestion: Suggestion) => void;
}
/** What one might do next: the recommended step underlined by the marker, the others in boxes. */
export declare const SuggestionList: import("react").ForwardRefExoticComponent<SuggestionListProps & import("react").RefAttributes<HTMLDivElement>>;

// chat/SuggestionList/index.d.ts
import { Suggestion, SuggestionList, SuggestionListProps } from "./SuggestionList.js";
export { type Suggestion, SuggestionList, type SuggestionListProps };
