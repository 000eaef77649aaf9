import type { ChangeEventHandler, MouseEvent, MouseEventHandler } from 'react';

interface Held {
  readOnly?: boolean | undefined;
  pending?: boolean | undefined;
  onClick?: MouseEventHandler<HTMLInputElement> | undefined;
  onChange?: ChangeEventHandler<HTMLInputElement> | undefined;
}

// React calls onChange before the platform takes a refused press back, so both are kept from the caller.
const refuse = (event: MouseEvent) => event.preventDefault();
const nothing = () => {};

/**
 * Attributes of a check box, radio or switch that may be held: read-only, or while its value is under way. Unlike
 * `disabled` it keeps its focus, and is sent with its form.
 */
export const hold = ({ readOnly, pending, onClick, onChange }: Held) =>
  readOnly || pending ? { 'aria-readonly': true, onClick: refuse, onChange: nothing } : { onClick, onChange };
