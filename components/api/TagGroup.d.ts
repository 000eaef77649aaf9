// data/TagGroup/TagGroup.d.ts
import { HTMLAttributes, ReactNode } from "react";
/** One tag. */
export interface TagItem {
  /** Stable within the group. */
  id: string;
  label: string;
  /** BCP 47 tag of the label, where it differs from the page. */
  lang?: string;
}
export interface TagGroupProps extends Omit<HTMLAttributes<HTMLDivElement>, 'children'> {
  /** Names the group and stands before it. */
  label: string;
  /** In the order shown. */
  items: readonly TagItem[];
  /** Called with the id of the tag to take away. Left out, tags cannot be removed. */
  onRemove?: (id: string) => void;
  /**
   * Whether tags can be chosen, and how many.
   * @default 'none'
   */
  selectionMode?: 'none' | 'single' | 'multiple';
  /** Ids of the tags chosen. */
  selected?: readonly string[];
  /** Ids of the tags chosen at first. */
  defaultSelected?: readonly string[];
  /** Called with the ids of all tags chosen. */
  onSelectedChange?: (ids: readonly string[]) => void;
  /** Shown where there are no tags. */
  empty?: ReactNode;
}
/** Short words in force, such as filters, that can be taken away one by one. */
export declare const TagGroup: import("react").ForwardRefExoticComponent<TagGroupProps & import("react").RefAttributes<HTMLDivElement>>;

// data/TagGroup/index.d.ts
import { TagGroup, TagGroupProps, TagItem } from "./TagGroup.js";
export { TagGroup, type TagGroupProps, type TagItem };
