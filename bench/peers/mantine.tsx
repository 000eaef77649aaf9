/** Mantine, with the style sheet its guide starts from. */
import '@mantine/core/styles.css';
import {
  Autocomplete,
  Button as MantineButton,
  Checkbox as MantineCheckbox,
  MantineProvider,
  Menu as MantineMenu,
  Modal,
  NativeSelect,
  Radio,
  Switch as MantineSwitch,
  Table as MantineTable,
  Tabs as MantineTabs,
  TextInput,
  Tooltip as MantineTooltip,
} from '@mantine/core';
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
  document.documentElement.dataset['mantineColorScheme'] = theme;
};

export const Provider = ({ children }: ProviderProps) => <MantineProvider>{children}</MantineProvider>;

export const Button = ({ children, onClick }: ButtonProps) => (
  <MantineButton variant="default" onClick={onClick}>
    {children}
  </MantineButton>
);

export const TextField = ({ label, value, onChange }: TextFieldProps) => (
  <TextInput
    label={label}
    value={value}
    onChange={onChange && ((event) => onChange(event.currentTarget.value))}
  />
);

export const Checkbox = ({ label }: LabelProps) => <MantineCheckbox label={label} />;

export const Switch = ({ label }: LabelProps) => <MantineSwitch label={label} />;

export const RadioGroup = ({ label, options }: ChoiceProps) => (
  <Radio.Group label={label}>
    {options.map((option) => (
      <Radio key={option.value} value={option.value} label={option.label} />
    ))}
  </Radio.Group>
);

export const Select = ({ label, options }: ChoiceProps) => <NativeSelect label={label} data={[...options]} />;

export const ComboBox = ({ label, options }: ChoiceProps) => (
  <Autocomplete label={label} data={options.map((option) => option.label)} />
);

export const Dialog = ({ open, onClose, title, children }: DialogProps) => (
  <Modal opened={open} onClose={onClose} title={title}>
    {children}
  </Modal>
);

export const Tabs = ({ label, items }: TabsProps) => (
  <MantineTabs defaultValue={items[0]?.id}>
    <MantineTabs.List aria-label={label}>
      {items.map((item) => (
        <MantineTabs.Tab key={item.id} value={item.id}>
          {item.label}
        </MantineTabs.Tab>
      ))}
    </MantineTabs.List>
    {items.map((item) => (
      <MantineTabs.Panel key={item.id} value={item.id}>
        {item.panel}
      </MantineTabs.Panel>
    ))}
  </MantineTabs>
);

export const Tooltip = ({ text, children }: TooltipProps) => (
  <MantineTooltip label={text}>
    <MantineButton>{children}</MantineButton>
  </MantineTooltip>
);

export const Menu = ({ label, items }: MenuProps) => (
  <MantineMenu>
    <MantineMenu.Target>
      <MantineButton>{label}</MantineButton>
    </MantineMenu.Target>
    <MantineMenu.Dropdown>
      {items.map((item) => (
        <MantineMenu.Item key={item.id} onClick={item.onSelect}>
          {item.label}
        </MantineMenu.Item>
      ))}
    </MantineMenu.Dropdown>
  </MantineMenu>
);

export const Table = ({ caption, columns, rows, selectable }: TableProps) => (
  <MantineTable>
    <MantineTable.Caption>{caption}</MantineTable.Caption>
    <MantineTable.Thead>
      <MantineTable.Tr>
        {selectable && <MantineTable.Td />}
        {columns.map((column) => (
          <MantineTable.Th key={column}>{column}</MantineTable.Th>
        ))}
      </MantineTable.Tr>
    </MantineTable.Thead>
    <MantineTable.Tbody>
      {rows.map(({ id, cells }) => (
        <MantineTable.Tr key={id}>
          {selectable && (
            <MantineTable.Td>
              <MantineCheckbox aria-label={cells[0]} />
            </MantineTable.Td>
          )}
          {cells.map((cell, at) => (
            <MantineTable.Td key={columns[at]}>{cell}</MantineTable.Td>
          ))}
        </MantineTable.Tr>
      ))}
    </MantineTable.Tbody>
  </MantineTable>
);
