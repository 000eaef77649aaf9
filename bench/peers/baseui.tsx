/** Base UI: behaviour without styles, and no table: that one is the platform's. Each part by its own entry, as its guide does. */
import { Button as BaseButton } from '@base-ui/react/button';
import { Checkbox as BaseCheckbox } from '@base-ui/react/checkbox';
import { Combobox } from '@base-ui/react/combobox';
import { Dialog as BaseDialog } from '@base-ui/react/dialog';
import { Field } from '@base-ui/react/field';
import { Menu as BaseMenu } from '@base-ui/react/menu';
import { Radio } from '@base-ui/react/radio';
import { RadioGroup as BaseRadioGroup } from '@base-ui/react/radio-group';
import { Select as BaseSelect } from '@base-ui/react/select';
import { Switch as BaseSwitch } from '@base-ui/react/switch';
import { Tabs as BaseTabs } from '@base-ui/react/tabs';
import { Tooltip as BaseTooltip } from '@base-ui/react/tooltip';
import type {
  ButtonProps,
  ChoiceProps,
  DialogProps,
  LabelProps,
  MenuProps,
  ProviderProps,
  TableProps,
  TabsProps,
  TextFieldProps,
  TooltipProps,
} from './contract.ts';

export const setTheme = undefined;

export const Provider = ({ children }: ProviderProps) => children;

export const Button = ({ children, onClick }: ButtonProps) => (
  <BaseButton onClick={onClick}>{children}</BaseButton>
);

export const TextField = ({ label, value, onChange }: TextFieldProps) => (
  <Field.Root>
    <Field.Label>{label}</Field.Label>
    <Field.Control value={value} onValueChange={onChange} />
  </Field.Root>
);

export const Checkbox = ({ label }: LabelProps) => (
  <Field.Root>
    <Field.Label>
      <BaseCheckbox.Root>
        <BaseCheckbox.Indicator>✓</BaseCheckbox.Indicator>
      </BaseCheckbox.Root>
      {label}
    </Field.Label>
  </Field.Root>
);

export const Switch = ({ label }: LabelProps) => (
  <Field.Root>
    <Field.Label>
      <BaseSwitch.Root>
        <BaseSwitch.Thumb />
      </BaseSwitch.Root>
      {label}
    </Field.Label>
  </Field.Root>
);

export const RadioGroup = ({ label, options }: ChoiceProps) => (
  <BaseRadioGroup aria-label={label}>
    {options.map((option) => (
      <Field.Label key={option.value}>
        <Radio.Root value={option.value}>
          <Radio.Indicator />
        </Radio.Root>
        {option.label}
      </Field.Label>
    ))}
  </BaseRadioGroup>
);

export const Select = ({ label, options }: ChoiceProps) => (
  <Field.Root>
    <Field.Label>{label}</Field.Label>
    <BaseSelect.Root items={options}>
      <BaseSelect.Trigger>
        <BaseSelect.Value />
      </BaseSelect.Trigger>
      <BaseSelect.Portal>
        <BaseSelect.Positioner>
          <BaseSelect.Popup>
            {options.map((option) => (
              <BaseSelect.Item key={option.value} value={option.value}>
                <BaseSelect.ItemText>{option.label}</BaseSelect.ItemText>
              </BaseSelect.Item>
            ))}
          </BaseSelect.Popup>
        </BaseSelect.Positioner>
      </BaseSelect.Portal>
    </BaseSelect.Root>
  </Field.Root>
);

export const ComboBox = ({ label, options }: ChoiceProps) => (
  <Field.Root>
    <Field.Label>{label}</Field.Label>
    <Combobox.Root items={options}>
      <Combobox.Input />
      <Combobox.Portal>
        <Combobox.Positioner>
          <Combobox.Popup>
            <Combobox.List>
              {(option: (typeof options)[number]) => (
                <Combobox.Item key={option.value} value={option}>
                  {option.label}
                </Combobox.Item>
              )}
            </Combobox.List>
          </Combobox.Popup>
        </Combobox.Positioner>
      </Combobox.Portal>
    </Combobox.Root>
  </Field.Root>
);

export const Dialog = ({ open, onClose, title, children }: DialogProps) => (
  <BaseDialog.Root open={open} onOpenChange={(next) => !next && onClose()}>
    <BaseDialog.Portal>
      <BaseDialog.Backdrop />
      <BaseDialog.Popup>
        <BaseDialog.Title>{title}</BaseDialog.Title>
        {children}
      </BaseDialog.Popup>
    </BaseDialog.Portal>
  </BaseDialog.Root>
);

export const Tabs = ({ label, items }: TabsProps) => (
  <BaseTabs.Root defaultValue={items[0]?.id}>
    <BaseTabs.List aria-label={label}>
      {items.map((item) => (
        <BaseTabs.Tab key={item.id} value={item.id}>
          {item.label}
        </BaseTabs.Tab>
      ))}
    </BaseTabs.List>
    {items.map((item) => (
      <BaseTabs.Panel key={item.id} value={item.id}>
        {item.panel}
      </BaseTabs.Panel>
    ))}
  </BaseTabs.Root>
);

export const Tooltip = ({ text, children }: TooltipProps) => (
  <BaseTooltip.Root>
    <BaseTooltip.Trigger>{children}</BaseTooltip.Trigger>
    <BaseTooltip.Portal>
      <BaseTooltip.Positioner>
        <BaseTooltip.Popup>{text}</BaseTooltip.Popup>
      </BaseTooltip.Positioner>
    </BaseTooltip.Portal>
  </BaseTooltip.Root>
);

export const Menu = ({ label, items }: MenuProps) => (
  <BaseMenu.Root>
    <BaseMenu.Trigger>{label}</BaseMenu.Trigger>
    <BaseMenu.Portal>
      <BaseMenu.Positioner>
        <BaseMenu.Popup>
          {items.map((item) => (
            <BaseMenu.Item key={item.id} onClick={item.onSelect}>
              {item.label}
            </BaseMenu.Item>
          ))}
        </BaseMenu.Popup>
      </BaseMenu.Positioner>
    </BaseMenu.Portal>
  </BaseMenu.Root>
);

export const Table = ({ caption, columns, rows, selectable }: TableProps) => (
  <table>
    <caption>{caption}</caption>
    <thead>
      <tr>
        {selectable && <td />}
        {columns.map((column) => (
          <th key={column} scope="col">
            {column}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map(({ id, cells }) => (
        <tr key={id}>
          {selectable && (
            <td>
              <BaseCheckbox.Root aria-label={cells[0]}>
                <BaseCheckbox.Indicator>✓</BaseCheckbox.Indicator>
              </BaseCheckbox.Root>
            </td>
          )}
          {cells.map((cell, at) => (
            <td key={columns[at]}>{cell}</td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);
