/** Plain HTML and CSS in React: the floor. Each component is what the platform gives, named, styled and in reach. */
import './plain.css';
import { useEffect, useId, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
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
  document.documentElement.dataset['theme'] = theme;
};

export const Provider = ({ children }: ProviderProps) => children;

export const Button = ({ children, onClick }: ButtonProps) => (
  <button type="button" className="button" onClick={onClick}>
    {children}
  </button>
);

export function TextField({ label, value, onChange }: TextFieldProps) {
  const id = useId();
  return (
    <div className="field">
      <label className="label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className="control"
        type="text"
        value={value}
        onChange={onChange && ((event) => onChange(event.target.value))}
      />
    </div>
  );
}

export const Checkbox = ({ label }: LabelProps) => (
  <label className="choice">
    <input type="checkbox" className="mark" />
    {label}
  </label>
);

export const Switch = ({ label }: LabelProps) => (
  <label className="choice">
    {/* oxlint-disable-next-line jsx-a11y/role-has-required-aria-props -- a check box brings its state itself */}
    <input type="checkbox" role="switch" className="switch" />
    {label}
  </label>
);

export function RadioGroup({ label, options }: ChoiceProps) {
  const name = useId();
  return (
    <fieldset className="choices">
      <legend className="label">{label}</legend>
      {options.map((option) => (
        <label key={option.value} className="choice">
          <input type="radio" className="mark" name={name} value={option.value} />
          {option.label}
        </label>
      ))}
    </fieldset>
  );
}

export function Select({ label, options }: ChoiceProps) {
  const id = useId();
  return (
    <div className="field">
      <label className="label" htmlFor={id}>
        {label}
      </label>
      <select id={id} className="control">
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}

export function ComboBox({ label, options }: ChoiceProps) {
  const id = useId();
  return (
    <div className="field">
      <label className="label" htmlFor={id}>
        {label}
      </label>
      <input id={id} className="control" list={`${id}-list`} />
      <datalist id={`${id}-list`}>
        {options.map((option) => (
          <option key={option.value} value={option.label} />
        ))}
      </datalist>
    </div>
  );
}

export function Dialog({ open, onClose, title, children }: DialogProps) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);
  return (
    <dialog ref={dialog} className="dialog" aria-labelledby={id} onClose={onClose}>
      {open && (
        <>
          <h2 id={id}>{title}</h2>
          {children}
        </>
      )}
    </dialog>
  );
}

const step = (key: string) =>
  key === 'ArrowRight' || key === 'ArrowDown' ? 1 : key.startsWith('Arrow') ? -1 : 0;

/** Moves focus among the elements of a role inside of the container. */
function moveFocus(event: KeyboardEvent<HTMLElement>, role: string) {
  const all = [...event.currentTarget.querySelectorAll<HTMLElement>(`[role="${role}"]`)];
  const by = step(event.key);
  if (by === 0) return;
  event.preventDefault();
  const at = all.indexOf(document.activeElement as HTMLElement) + by;
  all.at(at % all.length)?.focus();
}

export function Tabs({ label, items }: TabsProps) {
  const id = useId();
  const [selected, select] = useState(items[0]?.id);
  return (
    <div>
      {/* Keys reach the tabs inside; the list itself takes no focus. */}
      <div
        role="tablist"
        tabIndex={-1}
        aria-label={label}
        className="tabs"
        onKeyDown={(event) => moveFocus(event, 'tab')}
      >
        {items.map((item) => (
          <button
            key={item.id}
            type="button"
            role="tab"
            className="tab"
            id={`${id}-${item.id}`}
            aria-controls={`${id}-${item.id}-panel`}
            aria-selected={item.id === selected}
            tabIndex={item.id === selected ? 0 : -1}
            onFocus={() => select(item.id)}
            onClick={() => select(item.id)}
          >
            {item.label}
          </button>
        ))}
      </div>
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
    </div>
  );
}

export function Tooltip({ text, children }: TooltipProps) {
  const id = useId();
  const tip = useRef<HTMLSpanElement>(null);
  const show = () => tip.current?.showPopover();
  const hide = () => tip.current?.hidePopover();
  return (
    <>
      <button
        type="button"
        className="button"
        aria-describedby={id}
        popoverTarget={id}
        popoverTargetAction="show"
        onPointerEnter={show}
        onPointerLeave={hide}
        onFocus={show}
        onBlur={hide}
      >
        {children}
      </button>
      <span ref={tip} id={id} role="tooltip" popover="manual" className="popover">
        {text}
      </span>
    </>
  );
}

export function Menu({ label, items }: MenuProps) {
  const id = useId();
  return (
    <>
      <button type="button" className="button" popoverTarget={id} aria-haspopup="menu">
        {label}
      </button>
      <div
        id={id}
        role="menu"
        tabIndex={-1}
        popover="auto"
        className="popover"
        aria-label={label}
        onKeyDown={(event) => moveFocus(event, 'menuitem')}
      >
        {items.map((item) => (
          <button
            key={item.id}
            type="button"
            role="menuitem"
            className="item"
            popoverTarget={id}
            popoverTargetAction="hide"
            onClick={item.onSelect}
          >
            {item.label}
          </button>
        ))}
      </div>
    </>
  );
}

export const Table = ({ caption, columns, rows, selectable }: TableProps) => (
  <table className="table">
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
              <input type="checkbox" className="mark" aria-label={cells[0]} />
            </td>
          )}
          {cells.map((cell, at) =>
            at === 0 ? (
              <th key={columns[at]} scope="row">
                {cell}
              </th>
            ) : (
              <td key={columns[at]}>{cell}</td>
            ),
          )}
        </tr>
      ))}
    </tbody>
  </table>
);
