/** Chakra UI 3, with its default system. */
import {
  Button as ChakraButton,
  ChakraProvider,
  Checkbox as ChakraCheckbox,
  Combobox as ChakraCombobox,
  Dialog as ChakraDialog,
  Field,
  Input,
  Menu as ChakraMenu,
  NativeSelect,
  Portal,
  RadioGroup as ChakraRadioGroup,
  Switch as ChakraSwitch,
  Table as ChakraTable,
  Tabs as ChakraTabs,
  Tooltip as ChakraTooltip,
  defaultSystem,
  useListCollection,
} from '@chakra-ui/react';
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

export const Provider = ({ children }: ProviderProps) => (
  <ChakraProvider value={defaultSystem}>{children}</ChakraProvider>
);

export const Button = ({ children, onClick }: ButtonProps) => (
  <ChakraButton variant="outline" onClick={onClick}>
    {children}
  </ChakraButton>
);

export const TextField = ({ label, value, onChange }: TextFieldProps) => (
  <Field.Root>
    <Field.Label>{label}</Field.Label>
    <Input value={value} onChange={onChange && ((event) => onChange(event.target.value))} />
  </Field.Root>
);

export const Checkbox = ({ label }: LabelProps) => (
  <ChakraCheckbox.Root>
    <ChakraCheckbox.HiddenInput />
    <ChakraCheckbox.Control />
    <ChakraCheckbox.Label>{label}</ChakraCheckbox.Label>
  </ChakraCheckbox.Root>
);

export const Switch = ({ label }: LabelProps) => (
  <ChakraSwitch.Root>
    <ChakraSwitch.HiddenInput />
    <ChakraSwitch.Control />
    <ChakraSwitch.Label>{label}</ChakraSwitch.Label>
  </ChakraSwitch.Root>
);

export const RadioGroup = ({ label, options }: ChoiceProps) => (
  <ChakraRadioGroup.Root>
    <ChakraRadioGroup.Label>{label}</ChakraRadioGroup.Label>
    {options.map((option) => (
      <ChakraRadioGroup.Item key={option.value} value={option.value}>
        <ChakraRadioGroup.ItemHiddenInput />
        <ChakraRadioGroup.ItemIndicator />
        <ChakraRadioGroup.ItemText>{option.label}</ChakraRadioGroup.ItemText>
      </ChakraRadioGroup.Item>
    ))}
  </ChakraRadioGroup.Root>
);

export const Select = ({ label, options }: ChoiceProps) => (
  <Field.Root>
    <Field.Label>{label}</Field.Label>
    <NativeSelect.Root>
      <NativeSelect.Field>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </NativeSelect.Field>
      <NativeSelect.Indicator />
    </NativeSelect.Root>
  </Field.Root>
);

export function ComboBox({ label, options }: ChoiceProps) {
  const { collection, filter } = useListCollection({
    initialItems: [...options],
    filter: (text, typed) => text.toLowerCase().includes(typed.toLowerCase()),
  });
  return (
    <ChakraCombobox.Root collection={collection} onInputValueChange={({ inputValue }) => filter(inputValue)}>
      <ChakraCombobox.Label>{label}</ChakraCombobox.Label>
      <ChakraCombobox.Control>
        <ChakraCombobox.Input />
        <ChakraCombobox.IndicatorGroup>
          <ChakraCombobox.Trigger />
        </ChakraCombobox.IndicatorGroup>
      </ChakraCombobox.Control>
      <Portal>
        <ChakraCombobox.Positioner>
          <ChakraCombobox.Content>
            {collection.items.map((item) => (
              <ChakraCombobox.Item key={item.value} item={item}>
                {item.label}
                <ChakraCombobox.ItemIndicator />
              </ChakraCombobox.Item>
            ))}
          </ChakraCombobox.Content>
        </ChakraCombobox.Positioner>
      </Portal>
    </ChakraCombobox.Root>
  );
}

export const Dialog = ({ open, onClose, title, children }: DialogProps) => (
  <ChakraDialog.Root open={open} onOpenChange={(next) => !next.open && onClose()}>
    <Portal>
      <ChakraDialog.Backdrop />
      <ChakraDialog.Positioner>
        <ChakraDialog.Content>
          <ChakraDialog.Header>
            <ChakraDialog.Title>{title}</ChakraDialog.Title>
          </ChakraDialog.Header>
          <ChakraDialog.Body>{children}</ChakraDialog.Body>
        </ChakraDialog.Content>
      </ChakraDialog.Positioner>
    </Portal>
  </ChakraDialog.Root>
);

export const Tabs = ({ label, items }: TabsProps) => (
  <ChakraTabs.Root defaultValue={items[0]?.id}>
    <ChakraTabs.List aria-label={label}>
      {items.map((item) => (
        <ChakraTabs.Trigger key={item.id} value={item.id}>
          {item.label}
        </ChakraTabs.Trigger>
      ))}
    </ChakraTabs.List>
    {items.map((item) => (
      <ChakraTabs.Content key={item.id} value={item.id}>
        {item.panel}
      </ChakraTabs.Content>
    ))}
  </ChakraTabs.Root>
);

export const Tooltip = ({ text, children }: TooltipProps) => (
  <ChakraTooltip.Root>
    <ChakraTooltip.Trigger asChild>
      <ChakraButton>{children}</ChakraButton>
    </ChakraTooltip.Trigger>
    <Portal>
      <ChakraTooltip.Positioner>
        <ChakraTooltip.Content>{text}</ChakraTooltip.Content>
      </ChakraTooltip.Positioner>
    </Portal>
  </ChakraTooltip.Root>
);

export const Menu = ({ label, items }: MenuProps) => (
  <ChakraMenu.Root>
    <ChakraMenu.Trigger asChild>
      <ChakraButton>{label}</ChakraButton>
    </ChakraMenu.Trigger>
    <Portal>
      <ChakraMenu.Positioner>
        <ChakraMenu.Content>
          {items.map((item) => (
            <ChakraMenu.Item key={item.id} value={item.id} onSelect={item.onSelect}>
              {item.label}
            </ChakraMenu.Item>
          ))}
        </ChakraMenu.Content>
      </ChakraMenu.Positioner>
    </Portal>
  </ChakraMenu.Root>
);

export const Table = ({ caption, columns, rows, selectable }: TableProps) => (
  <ChakraTable.Root>
    <ChakraTable.Caption>{caption}</ChakraTable.Caption>
    <ChakraTable.Header>
      <ChakraTable.Row>
        {selectable && <ChakraTable.ColumnHeader />}
        {columns.map((column) => (
          <ChakraTable.ColumnHeader key={column}>{column}</ChakraTable.ColumnHeader>
        ))}
      </ChakraTable.Row>
    </ChakraTable.Header>
    <ChakraTable.Body>
      {rows.map(({ id, cells }) => (
        <ChakraTable.Row key={id}>
          {selectable && (
            <ChakraTable.Cell>
              <ChakraCheckbox.Root aria-label={cells[0]}>
                <ChakraCheckbox.HiddenInput />
                <ChakraCheckbox.Control />
              </ChakraCheckbox.Root>
            </ChakraTable.Cell>
          )}
          {cells.map((cell, at) => (
            <ChakraTable.Cell key={columns[at]}>{cell}</ChakraTable.Cell>
          ))}
        </ChakraTable.Row>
      ))}
    </ChakraTable.Body>
  </ChakraTable.Root>
);
