// layout/Split/Split.d.ts
import { HTMLAttributes, ReactNode } from "react";
export interface SplitProps extends Omit<HTMLAttributes<HTMLDivElement>, 'children' | 'onChange'> {
  /** Names the first pane, and the splitter that sizes it: "Submissions". */
  label: string;
  /** Names the second pane: "Details". */
  secondaryLabel: string;
  /** The pane that the value sizes: the list. */
  primary: ReactNode;
  /** The pane that takes the rest: the detail. */
  secondary: ReactNode;
  /** Share of the first pane, in percent. */
  value?: number;
  /**
   * Share of the first pane at first, in percent.
   * @default 40
   */
  defaultValue?: number;
  /** Called with the new share, in percent. */
  onChange?: (value: number) => void;
  /**
   * The least share; at 0 the first pane can be put away.
   * @default 0
   */
  min?: number;
  /**
   * The greatest share; at 100 the second pane can be put away.
   * @default 80
   */
  max?: number;
  /**
   * Which way the splitter runs. `vertical`: the panes stand beside each other. `horizontal`: one above the other, in
   * a height of 384 px where the root is given no other.
   * @default 'vertical'
   */
  orientation?: 'vertical' | 'horizontal';
  /**
   * What an arrow moves, in percent.
   * @default 5
   */
  step?: number;
}
/**
 * Two panes beside each other or one above the other, with an edge that can be moved. In a narrow place they always
 * stand one under another.
 */
export declare const Split: import("react").ForwardRefExoticComponent<SplitProps & import("react").RefAttributes<HTMLDivElement>>;

// layout/Split/index.d.ts
import { Split, SplitProps } from "./Split.js";
export { Split, type SplitProps };
