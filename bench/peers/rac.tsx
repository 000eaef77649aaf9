/** react-aria-components: behaviour without styles, so it has no themes and no CSS to count. */
import {
  Button as AriaButton,
  Cell,
  Checkbox as AriaCheckbox,
  Column,
  ComboBox as AriaComboBox,
  Dialog as AriaDialog,
  Heading,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Menu as AriaMenu,
  MenuItem,
  MenuTrigger,
  Modal,
  Popover,
  Radio,
  RadioGroup as AriaRadioGroup,
  Row,
  Select as AriaSelect,
  SelectValue,
  Switch as AriaSwitch,
  Tab,
  TabList,
  TabPanel,
  Table as AriaTable,
  TableBody,
  TableHeader,
  Tabs as AriaTabs,
  TextField as AriaTextField,
  Tooltip as AriaTooltip,
  TooltipTrigger,
} from 'react-aria-components';
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
  <AriaButton onPress={onClick}>{children}</AriaButton>
);

export const TextField = ({ label, value, onChange }: TextFieldProps) => (
  <AriaTextField value={value} onChange={onChange}>
    <Label>{label}</Label>
    <Input />
  </AriaTextField>
);

export const Checkbox = ({ label }: LabelProps) => (
  <AriaCheckbox>
    <span>✓</span>
    {label}
  </AriaCheckbox>
);

export const Switch = ({ label }: LabelProps) => (
  <AriaSwitch>
    <span />
    {label}
  </AriaSwitch>
);

export const RadioGroup = ({ label, options }: ChoiceProps) => (
  <AriaRadioGroup>
    <Label>{label}</Label>
    {options.map((option) => (
      <Radio key={option.value} value={option.value}>
        {option.label}
      </Radio>
    ))}
  </AriaRadioGroup>
);

const Options = ({ options }: Pick<ChoiceProps, 'options'>) => (
  <Popover>
    <ListBox>
      {options.map((option) => (
        <ListBoxItem key={option.value} id={option.value}>
          {option.label}
        </ListBoxItem>
      ))}
    </ListBox>
  </Popover>
);

export const Select = ({ label, options }: ChoiceProps) => (
  <AriaSelect>
    <Label>{label}</Label>
    <AriaButton>
      <SelectValue />
    </AriaButton>
    <Options options={options} />
  </AriaSelect>
);

export const ComboBox = ({ label, options }: ChoiceProps) => (
  <AriaComboBox>
    <Label>{label}</Label>
    <Input />
    <AriaButton>▼</AriaButton>
    <Options options={options} />
  </AriaComboBox>
);

export const Dialog = ({ open, onClose, title, children }: DialogProps) => (
  <Modal isDismissable isOpen={open} onOpenChange={(next) => !next && onClose()}>
    <AriaDialog>
      <Heading slot="title">{title}</Heading>
      {children}
    </AriaDialog>
  </Modal>
);

export const Tabs = ({ label, items }: TabsProps) => (
  <AriaTabs>
    <TabList aria-label={label}>
      {items.map((item) => (
        <Tab key={item.id} id={item.id}>
          {item.label}
        </Tab>
      ))}
    </TabList>
    {items.map((item) => (
      <TabPanel key={item.id} id={item.id}>
        {item.panel}
      </TabPanel>
    ))}
  </AriaTabs>
);

export const Tooltip = ({ text, children }: TooltipProps) => (
  <TooltipTrigger>
    <AriaButton>{children}</AriaButton>
    <AriaTooltip>{text}</AriaTooltip>
  </TooltipTrigger>
);

export const Menu = ({ label, items }: MenuProps) => (
  <MenuTrigger>
    <AriaButton>{label}</AriaButton>
    <Popover>
      <AriaMenu aria-label={label}>
        {items.map((item) => (
          <MenuItem key={item.id} id={item.id} onAction={item.onSelect}>
            {item.label}
          </MenuItem>
        ))}
      </AriaMenu>
    </Popover>
  </MenuTrigger>
);

export const Table = ({ caption, columns, rows, selectable }: TableProps) => (
  <AriaTable aria-label={caption} selectionMode={selectable ? 'multiple' : 'none'}>
    <TableHeader>
      {selectable && <Column aria-label="Selection" />}
      {columns.map((column, at) => (
        <Column key={column} isRowHeader={at === 0}>
          {column}
        </Column>
      ))}
    </TableHeader>
    <TableBody>
      {rows.map(({ id, cells }) => (
        <Row key={id} id={id}>
          {selectable && (
            <Cell>
              <AriaCheckbox slot="selection">
                <span>✓</span>
              </AriaCheckbox>
            </Cell>
          )}
          {cells.map((cell, at) => (
            <Cell key={columns[at]}>{cell}</Cell>
          ))}
        </Row>
      ))}
    </TableBody>
  </AriaTable>
);
