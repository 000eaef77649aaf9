'use client';

import { forwardRef, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { FocusEvent, ForwardedRef, InputHTMLAttributes, KeyboardEvent } from 'react';
import { useCombobox } from 'downshift';
import { announce } from '../../foundation/announcer.ts';
import { useReset } from '../../foundation/controlled.ts';
import { DownIcon } from '../../foundation/icons/index.ts';
import { useStrings } from '../../foundation/provider/language.ts';
import { VIRTUAL_ABOVE } from '../../foundation/virtual.ts';
import { FieldFrame, give, labelId, useField } from '../Field/index.ts';
import type { FieldProps } from '../Field/index.ts';
import { comboBoxStrings } from './ComboBox.strings.ts';
import { box, input as inputClass, list, message, options as optionsClass, toggle } from './ComboBox.css.ts';
import { decideBy, settle } from './decide.ts';
import { everyWord } from './option.ts';
import type { ComboBoxFilter, ComboBoxOption } from './option.ts';
import { leaveActive, Options } from './Options.tsx';
import { Tags } from './Tags.tsx';
import { useChoice } from './useChoice.ts';

type InputAttributes = Omit<
  InputHTMLAttributes<HTMLInputElement>,
  'size' | 'children' | 'disabled' | 'value' | 'defaultValue' | 'onChange' | 'multiple'
>;

interface CommonProps extends FieldProps, InputAttributes {
  /** What can be chosen, in order. More than 100 are rendered in part. */
  options: readonly ComboBoxOption[];
  /** What is typed, where the caller keeps it. */
  inputValue?: string;
  /** What is typed has changed, by a key or by a choice: search for it. */
  onInputChange?: (typed: string) => void;
  /** Options are being searched for. It is said, and typing goes on. */
  pending?: boolean;
  /**
   * Whether an option is listed for what is typed; `false` lists all as they come, where a server has chosen them.
   * @default every word typed occurs in label or hint, whatever its case and accents
   */
  filter?: ComboBoxFilter | false;
  /** Takes what is typed as the value where no option matches it. */
  freeEntry?: boolean;
  /** What the list says when nothing matches; by itself "Nothing matches". */
  emptyText?: string;
}

interface SingleProps {
  multiple?: false;
  /** Value of the chosen option; empty for none. */
  value?: string;
  defaultValue?: string;
  /** The choice has changed; empty for none. */
  onChange?: (value: string) => void;
}

interface MultipleProps {
  /** Several can be chosen; they stand as tags above the input. */
  multiple: true;
  value?: readonly string[];
  defaultValue?: readonly string[];
  onChange?: (value: string[]) => void;
}

export type ComboBoxProps = CommonProps & (SingleProps | MultipleProps);

/**
 * A field that finds one or several of many by typing. `onChange` gets values, not events. `ref`, `id` and input
 * attributes go to the input; `name` sends the values, not the words typed.
 */
export const ComboBox = forwardRef(function ComboBox(
  props: ComboBoxProps,
  ref: ForwardedRef<HTMLInputElement>,
) {
  const strings = useStrings(comboBoxStrings);
  // Searching goes on while the field takes what is typed: it is not the pending of other fields.
  const { pending = false, ...wired } = props;
  const { control, frame, rest } = useField(wired);
  const {
    className,
    name,
    form,
    options,
    multiple = false,
    value: _value,
    defaultValue: _defaultValue,
    onChange: _onChange,
    inputValue,
    onInputChange,
    filter = everyWord,
    freeEntry = false,
    emptyText = strings.empty,
    ...attributes
  } = rest;
  const field = useRef<HTMLInputElement | null>(null);
  const takeField = useCallback(
    (element: HTMLInputElement | null) => {
      field.current = element;
      return give(ref, element);
    },
    [ref],
  );
  const { values, chosen, firstLabel, choose, remove } = useChoice(props, field);
  const selected = multiple ? null : (chosen[0] ?? null);
  const blocked = control.disabled || attributes.readOnly;
  const scroller = useRef<HTMLDivElement>(null);

  const [ownText, setOwnText] = useState(selected?.label ?? '');
  const text = inputValue ?? ownText;
  const type = (typed: string) => {
    setOwnText(typed);
    onInputChange?.(typed);
  };
  useReset(field, () => type(firstLabel()));
  // Not typed in since the choice was made: all are on offer.
  const typed = text === selected?.label ? '' : text.trim();
  const items = useMemo(
    () => (filter && typed ? options.filter((option) => filter(option, typed)) : [...options]),
    [options, filter, typed],
  );

  const rules = { items, selected, multiple, freeEntry, values };
  const { isOpen, highlightedIndex, ...combobox } = useCombobox<ComboBoxOption>({
    items,
    inputId: control.id,
    itemToString: (item) => item?.label ?? '',
    itemToKey: (item) => item?.value,
    selectedItem: selected,
    onSelectedItemChange: ({ selectedItem }) => choose(selectedItem),
    inputValue: text,
    onInputValueChange: ({ type: cause, inputValue: next }) => {
      // A key was taken at once, or the caret would jump to the end.
      if (cause !== useCombobox.stateChangeTypes.InputChange) type(next);
    },
    stateReducer: decideBy(rules),
    scrollIntoView: () => {},
  });

  const said = pending ? strings.searching : items.length > 0 ? strings.results(items.length) : emptyText;
  useEffect(() => {
    if (isOpen) announce(said);
  }, [isOpen, said]);

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    props.onKeyDown?.(event);
    const { key, nativeEvent, currentTarget } = event;
    // What is being composed is the input method's; 229 is how Safari says so of the key that ends it.
    if (nativeEvent.isComposing || nativeEvent.keyCode === 229) leaveActive(event);
    else if (key === 'Escape' && (isOpen || text)) event.stopPropagation();
    else if (['Home', 'End', 'ArrowLeft', 'ArrowRight'].includes(key)) {
      leaveActive(event);
      if (highlightedIndex >= 0) combobox.setHighlightedIndex(-1);
    }
    const atStart = currentTarget.selectionStart === 0 && currentTarget.selectionEnd === 0;
    if (!multiple || !atStart || event.shiftKey) return;
    const last = chosen.at(-1);
    if (key === 'Backspace' && last && !event.repeat) take(last);
    const back = currentTarget.matches(':dir(rtl)') ? 'ArrowRight' : 'ArrowLeft';
    if (key === back) tagsBefore(currentTarget)?.focus();
  };

  const onBlur = (event: FocusEvent<HTMLInputElement>) => {
    props.onBlur?.(event);
    // The window has lost focus and the input has not.
    if (isOpen || document.activeElement === event.currentTarget) return;
    const next = settle(text, rules);
    // One or the other: downshift takes one change at a time of what is kept outside.
    if (next.selectedItem !== undefined) combobox.selectItem(next.selectedItem);
    else combobox.setInputValue(next.inputValue ?? '');
  };

  const take = (option: ComboBoxOption) => {
    remove(option);
    announce(strings.removed(option.label));
  };

  const { ref: popover, onMouseLeave, ...listProps } = combobox.getMenuProps({ onMouseLeave: leaveActive });
  const inputProps = combobox.getInputProps({
    ...attributes,
    ...control,
    form,
    ref: takeField,
    disabled: blocked,
    onKeyDown,
    onBlur,
    onChange: (event) => type(event.currentTarget.value),
  });

  return (
    <FieldFrame component="ComboBox" frame={frame} className={className} labelled>
      {multiple && chosen.length > 0 && (
        <Tags chosen={chosen} blocked={blocked} onRemove={take} onLeave={() => field.current?.focus()} />
      )}
      <div className={box}>
        <input
          {...inputProps}
          role="combobox"
          aria-controls={listProps.id}
          type="text"
          disabled={control.disabled}
          aria-expanded={isOpen && items.length > 0}
          aria-activedescendant={inputProps['aria-activedescendant'] || undefined}
          aria-labelledby={attributes['aria-labelledby']}
          aria-busy={pending || undefined}
          className={inputClass}
        />
        {!blocked && (
          <button
            {...combobox.getToggleButtonProps()}
            type="button"
            aria-label={strings.show}
            className={toggle}
            // Focus stays in the input, on a press that closes as well.
            onMouseDown={(event) => event.preventDefault()}
          >
            <DownIcon />
          </button>
        )}
        <div
          ref={popover}
          role="presentation"
          popover="manual"
          className={list}
          onMouseLeave={onMouseLeave}
          onMouseDown={(event) => event.preventDefault()}
        >
          <div
            {...listProps}
            ref={scroller}
            aria-labelledby={labelId(control.id)}
            aria-multiselectable={multiple || undefined}
            tabIndex={-1}
            hidden={items.length === 0}
            data-virtual={items.length > VIRTUAL_ABOVE ? '' : undefined}
            className={optionsClass}
          >
            {isOpen && (
              <Options
                items={items}
                active={highlightedIndex}
                chosen={values}
                multiple={multiple}
                scroller={scroller}
                getItemProps={combobox.getItemProps}
              />
            )}
          </div>
          {isOpen && (pending || items.length === 0) && <div className={message}>{said}</div>}
        </div>
      </div>
      {name !== undefined &&
        !control.disabled &&
        values.map((value) => <input key={value} type="hidden" name={name} form={form} value={value} />)}
    </FieldFrame>
  );
});

/** The last of the tags that stand before the input. */
const tagsBefore = (input: HTMLElement) =>
  input.closest('[data-component]')?.querySelector<HTMLElement>('[data-part="tags"] > :last-child');
