/** Ours, as published: through the package's exports, from its build. English is what it speaks without a provider. */
import * as castmatch from '@castmatch/components';
import type { ProviderProps, SetTheme, TableProps, TextFieldProps } from './contract.ts';

export const setTheme: SetTheme = (theme) => {
  document.documentElement.dataset['theme'] = theme;
};

export const Provider = ({ children }: ProviderProps) => children;

export const Button = castmatch.Button;
export const Checkbox = castmatch.Checkbox;
export const RadioGroup = castmatch.RadioGroup;
export const Switch = castmatch.Switch;
export const Select = castmatch.Select;
export const ComboBox = castmatch.ComboBox;
export const Dialog = castmatch.Dialog;
export const Tabs = castmatch.Tabs;
export const Tooltip = castmatch.Tooltip;
export const Menu = castmatch.Menu;

export const TextField = ({ label, value, onChange }: TextFieldProps) => (
  <castmatch.TextField
    label={label}
    value={value}
    onChange={onChange && ((event) => onChange(event.target.value))}
  />
);

export const Table = ({ caption, columns, rows, selectable }: TableProps) => (
  <castmatch.DataTable
    caption={caption}
    columns={columns.map((header, at) => ({
      id: header,
      header,
      cell: (row: TableProps['rows'][number]) => row.cells[at],
      rowHeader: at === 0,
    }))}
    rows={rows}
    selectable={selectable}
  />
);
