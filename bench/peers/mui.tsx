/** MUI: works without a provider. Themes need one, with CSS variables and a class on the root element. */
import {
  Autocomplete,
  Button as MuiButton,
  Checkbox as MuiCheckbox,
  Dialog as MuiDialog,
  DialogContent,
  DialogTitle,
  FormControl,
  FormControlLabel,
  FormLabel,
  Menu as MuiMenu,
  MenuItem,
  Radio,
  RadioGroup as MuiRadioGroup,
  Switch as MuiSwitch,
  Tab,
  Table as MuiTable,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
  Tabs as MuiTabs,
  TextField as MuiTextField,
  ThemeProvider,
  Tooltip as MuiTooltip,
  createTheme,
} from '@mui/material';
import { useId, useMemo, useState } from 'react';
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

export const Provider = ({ children }: ProviderProps) => children;

export function Themed({ children }: ProviderProps) {
  const theme = useMemo(
    () =>
      createTheme({
        cssVariables: { colorSchemeSelector: 'class' },
        colorSchemes: { light: true, dark: true },
      }),
    [],
  );
  return <ThemeProvider theme={theme}>{children}</ThemeProvider>;
}

export const Button = ({ children, onClick }: ButtonProps) => (
  <MuiButton variant="outlined" onClick={onClick}>
    {children}
  </MuiButton>
);

export const TextField = ({ label, value, onChange }: TextFieldProps) => {
  const id = useId();
  return (
    <MuiTextField
      id={id}
      label={label}
      value={value}
      onChange={onChange && ((event) => onChange(event.target.value))}
    />
  );
};

export const Checkbox = ({ label }: LabelProps) => (
  <FormControlLabel control={<MuiCheckbox />} label={label} />
);

export const Switch = ({ label }: LabelProps) => <FormControlLabel control={<MuiSwitch />} label={label} />;

export function RadioGroup({ label, options }: ChoiceProps) {
  const id = useId();
  return (
    <FormControl>
      <FormLabel id={id}>{label}</FormLabel>
      <MuiRadioGroup aria-labelledby={id}>
        {options.map((option) => (
          <FormControlLabel
            key={option.value}
            value={option.value}
            control={<Radio />}
            label={option.label}
          />
        ))}
      </MuiRadioGroup>
    </FormControl>
  );
}

export const Select = ({ label, options }: ChoiceProps) => (
  <MuiTextField select id={useId()} label={label} defaultValue={options[0]?.value}>
    {options.map((option) => (
      <MenuItem key={option.value} value={option.value}>
        {option.label}
      </MenuItem>
    ))}
  </MuiTextField>
);

export const ComboBox = ({ label, options }: ChoiceProps) => (
  <Autocomplete options={options} renderInput={(params) => <MuiTextField {...params} label={label} />} />
);

export function Dialog({ open, onClose, title, children }: DialogProps) {
  const id = useId();
  return (
    <MuiDialog open={open} onClose={onClose} aria-labelledby={id}>
      <DialogTitle id={id}>{title}</DialogTitle>
      <DialogContent>{children}</DialogContent>
    </MuiDialog>
  );
}

export function Tabs({ label, items }: TabsProps) {
  const id = useId();
  const [selected, select] = useState(items[0]?.id);
  return (
    <>
      <MuiTabs aria-label={label} value={selected} onChange={(_event, next: string) => select(next)}>
        {items.map((item) => (
          <Tab
            key={item.id}
            value={item.id}
            label={item.label}
            id={`${id}-${item.id}`}
            aria-controls={`${id}-${item.id}-panel`}
          />
        ))}
      </MuiTabs>
      {items.map((item) => (
        <div
          key={item.id}
          role="tabpanel"
          id={`${id}-${item.id}-panel`}
          aria-labelledby={`${id}-${item.id}`}
          hidden={item.id !== selected}
        >
          {item.panel}
        </div>
      ))}
    </>
  );
}

export const Tooltip = ({ text, children }: TooltipProps) => (
  <MuiTooltip title={text} describeChild>
    <MuiButton>{children}</MuiButton>
  </MuiTooltip>
);

export function Menu({ label, items }: MenuProps) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  return (
    <>
      <MuiButton aria-haspopup="menu" onClick={(event) => setAnchor(event.currentTarget)}>
        {label}
      </MuiButton>
      <MuiMenu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {items.map((item) => (
          <MenuItem
            key={item.id}
            onClick={() => {
              setAnchor(null);
              item.onSelect();
            }}
          >
            {item.label}
          </MenuItem>
        ))}
      </MuiMenu>
    </>
  );
}

export const Table = ({ caption, columns, rows, selectable }: TableProps) => (
  <MuiTable>
    <caption>{caption}</caption>
    <TableHead>
      <TableRow>
        {selectable && <TableCell padding="checkbox" />}
        {columns.map((column) => (
          <TableCell key={column}>{column}</TableCell>
        ))}
      </TableRow>
    </TableHead>
    <TableBody>
      {rows.map(({ id, cells }) => (
        <TableRow key={id}>
          {selectable && (
            <TableCell padding="checkbox">
              <MuiCheckbox slotProps={{ input: { 'aria-label': cells[0] } }} />
            </TableCell>
          )}
          {cells.map((cell, at) =>
            at === 0 ? (
              <TableCell key={columns[at]} component="th" scope="row">
                {cell}
              </TableCell>
            ) : (
              <TableCell key={columns[at]}>{cell}</TableCell>
            ),
          )}
        </TableRow>
      ))}
    </TableBody>
  </MuiTable>
);
