/** Radix Themes, with its one style sheet. It has no combobox: that one is a field with the platform's own list. */
import '@radix-ui/themes/styles.css';
import {
  Button as RadixButton,
  Checkbox as RadixCheckbox,
  Dialog as RadixDialog,
  DropdownMenu,
  RadioGroup as Radio,
  Select as RadixSelect,
  Switch as RadixSwitch,
  Table as RadixTable,
  Tabs as RadixTabs,
  Text,
  TextField as RadixTextField,
  Theme,
  Tooltip as RadixTooltip,
} from '@radix-ui/themes';
import { useId } from 'react';
import type {
  ButtonProps,
  ChoiceProps,
  DialogProps,
  LabelProps,
  MenuProps,
  ProviderProps,
  SetTheme,
  TableProps,
  TabsProps,
  TextFieldProps,
  TooltipProps,
} from './contract.ts';

export const setTheme: SetTheme = (theme) => {
  document.documentElement.className = theme;
};

export const Provider = ({ children }: ProviderProps) => <Theme>{children}</Theme>;

export const Button = ({ children, onClick }: ButtonProps) => (
  <RadixButton variant="outline" onClick={onClick}>
    {children}
  </RadixButton>
);

export function TextField({ label, value, onChange }: TextFieldProps) {
  const id = useId();
  return (
    <div>
      <Text as="label" size="2" htmlFor={id}>
        {label}
      </Text>
      <RadixTextField.Root
        id={id}
        value={value}
        onChange={onChange && ((event) => onChange(event.target.value))}
      />
    </div>
  );
}

export const Checkbox = ({ label }: LabelProps) => (
  <Text as="label" size="2">
    <RadixCheckbox /> {label}
  </Text>
);

export const Switch = ({ label }: LabelProps) => (
  <Text as="label" size="2">
    <RadixSwitch /> {label}
  </Text>
);

export const RadioGroup = ({ label, options }: ChoiceProps) => (
  <Radio.Root aria-label={label}>
    {options.map((option) => (
      <Radio.Item key={option.value} value={option.value}>
        {option.label}
      </Radio.Item>
    ))}
  </Radio.Root>
);

export const Select = ({ label, options }: ChoiceProps) => (
  <RadixSelect.Root defaultValue={options[0]?.value}>
    <RadixSelect.Trigger aria-label={label} />
    <RadixSelect.Content>
      {options.map((option) => (
        <RadixSelect.Item key={option.value} value={option.value}>
          {option.label}
        </RadixSelect.Item>
      ))}
    </RadixSelect.Content>
  </RadixSelect.Root>
);

export function ComboBox({ label, options }: ChoiceProps) {
  const id = useId();
  return (
    <div>
      <RadixTextField.Root aria-label={label} list={id} />
      <datalist id={id}>
        {options.map((option) => (
          <option key={option.value} value={option.label} />
        ))}
      </datalist>
    </div>
  );
}

export const Dialog = ({ open, onClose, title, children }: DialogProps) => (
  <RadixDialog.Root open={open} onOpenChange={(next) => !next && onClose()}>
    <RadixDialog.Content aria-describedby={undefined}>
      <RadixDialog.Title>{title}</RadixDialog.Title>
      {children}
    </RadixDialog.Content>
  </RadixDialog.Root>
);

export const Tabs = ({ label, items }: TabsProps) => (
  <RadixTabs.Root defaultValue={items[0]?.id}>
    <RadixTabs.List aria-label={label}>
      {items.map((item) => (
        <RadixTabs.Trigger key={item.id} value={item.id}>
          {item.label}
        </RadixTabs.Trigger>
      ))}
    </RadixTabs.List>
    {items.map((item) => (
      <RadixTabs.Content key={item.id} value={item.id}>
        {item.panel}
      </RadixTabs.Content>
    ))}
  </RadixTabs.Root>
);

export const Tooltip = ({ text, children }: TooltipProps) => (
  <RadixTooltip content={text}>
    <RadixButton>{children}</RadixButton>
  </RadixTooltip>
);

export const Menu = ({ label, items }: MenuProps) => (
  <DropdownMenu.Root>
    <DropdownMenu.Trigger>
      <RadixButton>{label}</RadixButton>
    </DropdownMenu.Trigger>
    <DropdownMenu.Content>
      {items.map((item) => (
        <DropdownMenu.Item key={item.id} onSelect={item.onSelect}>
          {item.label}
        </DropdownMenu.Item>
      ))}
    </DropdownMenu.Content>
  </DropdownMenu.Root>
);

export const Table = ({ caption, columns, rows, selectable }: TableProps) => (
  <RadixTable.Root aria-label={caption}>
    <RadixTable.Header>
      <RadixTable.Row>
        {selectable && <RadixTable.Cell />}
        {columns.map((column) => (
          <RadixTable.ColumnHeaderCell key={column}>{column}</RadixTable.ColumnHeaderCell>
        ))}
      </RadixTable.Row>
    </RadixTable.Header>
    <RadixTable.Body>
      {rows.map(({ id, cells }) => (
        <RadixTable.Row key={id}>
          {selectable && (
            <RadixTable.Cell>
              <RadixCheckbox aria-label={cells[0]} />
            </RadixTable.Cell>
          )}
          {cells.map((cell, at) =>
            at === 0 ? (
              <RadixTable.RowHeaderCell key={columns[at]}>{cell}</RadixTable.RowHeaderCell>
            ) : (
              <RadixTable.Cell key={columns[at]}>{cell}</RadixTable.Cell>
            ),
          )}
        </RadixTable.Row>
      ))}
    </RadixTable.Body>
  </RadixTable.Root>
);
