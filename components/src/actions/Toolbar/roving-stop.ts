import { itemByKey } from '../../foundation/roving.ts';

const focusable = 'button, a[href], input:not([type="hidden"]), select, textarea, [tabindex]';
/** Controls that have a use of their own for the keys up and down, Home and End. */
const keepsBlockKeys = 'select, textarea, input:not([type="checkbox"], [type="radio"], [type="button"])';
const text =
  'textarea, input:not([type="checkbox"], [type="radio"], [type="button"], [type="range"], [type="number"])';

/** The controls of a toolbar, in order. What floats above it, a menu or a popover, has keys of its own. */
export const controlsOf = (toolbar: HTMLElement) =>
  [...toolbar.querySelectorAll<HTMLElement>(focusable)].filter(
    (control) => !control.matches(':disabled') && !control.closest('[popover], dialog'),
  );

/** Leaves one control in the tab order: the wanted one, else the one that is there, else the first. */
export function keepOneStop(toolbar: HTMLElement, wanted?: Element | null): void {
  const controls = controlsOf(toolbar);
  const last =
    controls.find((control) => control === wanted) ??
    controls.find((control) => control.dataset['toolbarStop'] !== undefined) ??
    controls[0];
  // Tab enters radio buttons at the chosen one, or at the first where none is; engines let nobody in at another.
  const radios = last === toolbar.ownerDocument.activeElement ? [] : radiosWith(last, controls);
  const stop = radios.find(isChecked) ?? radios[0] ?? last;
  for (const control of controls) {
    const isStop = control === stop;
    if (control.tabIndex !== (isStop ? 0 : -1)) control.tabIndex = isStop ? 0 : -1;
    if (isStop) control.dataset['toolbarStop'] = '';
    else delete control.dataset['toolbarStop'];
  }
}

/** The radio buttons of one group, where the control is one of them. */
const radiosWith = (control: HTMLElement | undefined, controls: readonly HTMLElement[]) =>
  controls.filter(
    (other) =>
      isRadio(control) && isRadio(other) && other.name === control.name && other.form === control.form,
  );

export const isRadio = (control: EventTarget | undefined): control is HTMLInputElement =>
  control instanceof HTMLInputElement && control.type === 'radio';

const isChecked = (control: HTMLElement) => control.matches(':checked');

/** The control that a key leads to; undefined where the key belongs to the control that has focus. */
export function controlByKey(
  toolbar: HTMLElement,
  from: HTMLElement,
  key: string,
  vertical: boolean,
): HTMLElement | undefined {
  const isInline = key === 'ArrowLeft' || key === 'ArrowRight';
  if (!isInline && from.matches(keepsBlockKeys)) return undefined;
  if (isInline && from.matches(text) && !atEdge(from as HTMLInputElement, key)) return undefined;
  const controls = controlsOf(toolbar);
  const radios = radiosWith(from, controls);
  if (!vertical && key.startsWith('Arrow') && !isInline && radios.length > 0) return itemByKey(radios, key);
  // Up and down stay free for controls in a row; left and right lead on in a column as well.
  return itemByKey(controls, key, { axis: vertical ? 'both' : 'inline' });
}

/** Whether the caret cannot go further that way: then the key leaves the field. */
function atEdge(field: HTMLInputElement | HTMLTextAreaElement, key: string): boolean {
  const { selectionStart, selectionEnd, value } = field;
  if (selectionStart === null) return true;
  const towardsStart = (key === 'ArrowLeft') !== field.matches(':dir(rtl)');
  return selectionStart === selectionEnd && selectionStart === (towardsStart ? 0 : value.length);
}
