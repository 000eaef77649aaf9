import { useCombobox } from 'downshift';
import type { UseComboboxState, UseComboboxStateChangeOptions } from 'downshift';
import { folded } from './option.ts';
import type { ComboBoxOption } from './option.ts';

type State = UseComboboxState<ComboBoxOption>;

/** What a choice depends on. */
export interface Rules {
  /** The options listed. */
  items: readonly ComboBoxOption[];
  /** The choice, where there is one only. */
  selected: ComboBoxOption | null;
  multiple: boolean;
  freeEntry: boolean;
  /** What is chosen. */
  values: readonly string[];
}

/** What becomes of words that were typed and no option was picked for. */
export function settle(
  typed: string,
  { items, selected, multiple, freeEntry, values }: Rules,
): Partial<State> {
  const text = typed.trim();
  const label = selected?.label ?? '';
  if (text === label) return { inputValue: label };
  if (text === '') return { inputValue: '', selectedItem: null };
  const match = items.find((item) => folded(item.label) === folded(text) && !item.disabledReason);
  const entry = match ?? (freeEntry ? { value: text, label: text } : undefined);
  // A choice that is there already is not taken back by naming it.
  if (!entry || values.includes(entry.value)) return { inputValue: label };
  return { selectedItem: entry, inputValue: multiple ? '' : entry.label };
}

/** Where this box differs from downshift's own ways. */
export const decideBy =
  (rules: Rules) =>
  (state: State, action: UseComboboxStateChangeOptions<ComboBoxOption>): Partial<State> => {
    const types = useCombobox.stateChangeTypes;
    const { changes } = action;
    const alt = 'altKey' in action && action.altKey;
    switch (action.type) {
      case types.InputKeyDownArrowDown:
        return alt ? { ...state, isOpen: true } : changes;
      case types.InputKeyDownArrowUp:
        return alt ? { ...state, isOpen: false, highlightedIndex: -1 } : changes;
      case types.InputClick:
        // A second press places the caret; it does not close.
        return state.isOpen ? { ...state, highlightedIndex: -1 } : changes;
      case types.ItemClick:
        return picked(state, changes, rules);
      case types.InputKeyDownEnter: {
        if (state.highlightedIndex >= 0) return picked(state, changes, rules);
        const settled = settle(state.inputValue, rules);
        return 'selectedItem' in settled
          ? { ...changes, ...settled }
          : { ...state, isOpen: rules.items.length === 0 };
      }
      case types.InputBlur:
        if ('selectItem' in action && action.selectItem && state.highlightedIndex >= 0) {
          const next = picked(state, changes, rules);
          if (next !== state) return { ...next, isOpen: false, highlightedIndex: -1 };
        }
        return { ...changes, selectedItem: state.selectedItem, ...settle(state.inputValue, rules) };
      case types.FunctionSelectItem:
        return rules.multiple ? { ...changes, inputValue: '' } : changes;
      case types.ControlledPropUpdatedSelectedItem:
        // Of several choices none is the input's.
        return rules.multiple ? state : changes;
      default:
        return changes;
    }
  };

function picked(state: State, changes: Partial<State>, { items, multiple }: Rules): Partial<State> {
  const option = changes.selectedItem;
  if (!option || option.disabledReason) return state;
  if (!multiple) return changes;
  // Several are chosen in a row: the list stays, and so does the place in it unless the list changes.
  return {
    ...changes,
    isOpen: true,
    inputValue: '',
    highlightedIndex: state.inputValue ? -1 : items.indexOf(option),
  };
}
