/**
 * What each adapter exports under the same names, so that one task runs over every library. A library's own
 * documented way to build a component is followed; what it has no component for is said in the adapter.
 */
import type { ReactNode } from 'react';

export interface Option {
  readonly value: string;
  readonly label: string;
}

export interface ProviderProps {
  readonly children: ReactNode;
}

export interface ButtonProps {
  readonly children: ReactNode;
  readonly onClick?: () => void;
}

export interface LabelProps {
  readonly label: string;
}

export interface TextFieldProps extends LabelProps {
  /** Controlled, where given. */
  readonly value?: string;
  readonly onChange?: (value: string) => void;
}

export interface ChoiceProps extends LabelProps {
  readonly options: readonly Option[];
}

export interface DialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly children: ReactNode;
}

export interface TabsProps extends LabelProps {
  readonly items: readonly { readonly id: string; readonly label: string; readonly panel: ReactNode }[];
}

export interface TooltipProps {
  readonly text: string;
  readonly children: string;
}

export interface MenuProps extends LabelProps {
  readonly items: readonly { readonly id: string; readonly label: string; readonly onSelect: () => void }[];
}

export interface Row {
  readonly id: string;
  readonly cells: readonly string[];
}

export interface TableProps {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
  /** A check box in front of each row, named by the row's first cell. */
  readonly selectable?: boolean;
}

/** Switches the whole page by one attribute on the root element; missing where a library has no themes. */
export type SetTheme = (theme: 'light' | 'dark') => void;
