/** Which components there are, and what each of them owes in every engine. */
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { BoundCheck, Check } from './check.ts';
import * as buttons from './checks/buttons.ts';
import * as composites from './checks/composites.ts';
import * as dialogs from './checks/dialogs.ts';
import * as fields from './checks/fields.ts';
import * as overlays from './checks/overlays.ts';

/**
 * By component: its checks, or why it has none. A component that is not built yet may stand here; its checks count
 * from the day its folder or its story is there.
 */
export const OWED: Readonly<Record<string, readonly Check[] | string>> = {
  Button: buttons.buttonChecks,
  IconButton: buttons.buttonChecks,
  Disclosure: buttons.disclosureChecks,

  TextField: fields.textFieldChecks,
  TextArea: fields.textAreaChecks,
  Accordion: buttons.disclosureChecks,
  Select: fields.selectChecks,
  ComboBox: fields.comboBoxChecks,
  Switch: buttons.switchChecks,
  CheckboxGroup: buttons.checkboxGroupChecks,
  RadioGroup: [...buttons.radioGroupChecks, ...buttons.radioLabelChecks, ...buttons.radioFocusChecks],
  SegmentedControl: [...buttons.radioGroupChecks, ...buttons.segmentChecks],
  RangeSlider: fields.rangeSliderChecks,
  DateRangePicker: fields.dateRangePickerChecks,

  AlertDialog: dialogs.alertDialogChecks,
  Dialog: [...dialogs.modalChecks, ...dialogs.dialogChecks],
  Drawer: dialogs.modalChecks,
  Menu: overlays.menuChecks,
  Popover: overlays.popoverChecks,
  Toast: overlays.toastChecks,
  Tooltip: overlays.tooltipChecks,

  DataTable: composites.dataTableChecks,
  Split: composites.splitChecks,
  Tabs: composites.tabsChecks,
  TagGroup: composites.tagGroupChecks,
  Toolbar: composites.toolbarChecks,

  Checkbox: 'the platform’s own box; CheckboxGroup is tried with several',
  FileInput: 'opens the window of the system, which no page can look into',
  Form: 'its fields are tried one by one',
  Link: 'the platform’s own link',
  ScrollRegion: 'scrolls by the platform',
  Avatar: 'takes no input',
  Badge: 'takes no input',
  Banner: 'its buttons are tried as Button',
  EmptyState: 'takes no input',
  Grid: 'takes no input',
  Heading: 'takes no input',
  Media: 'takes no input',
  Meter: 'takes no input',
  Progress: 'takes no input',
  Skeleton: 'takes no input',
  Icons: 'takes no input',
  Inline: 'takes no input',
  Mark: 'takes no input',
  Stack: 'takes no input',
  Text: 'takes no input',
  AppShell: 'its drawers open in small windows only; e2e looks at it on a phone',
};

/** Folders of `components/src` that hold no widgets of general use. */
const OTHER_ROOMS = ['foundation', 'brand', 'chat', 'casting'];

/** Checks of present components, bound to their stories. */
export function checksOf({ present }: Inventory): BoundCheck[] {
  return present.flatMap(({ name, stories }) => {
    const owed = OWED[name];
    if (owed === undefined || typeof owed === 'string') return [];
    return owed.map((check) => ({
      ...check,
      component: name,
      // A component without stories has checks all the same, and they fail.
      storyId: `${stories ?? name.toLowerCase()}--${check.story ?? 'default'}`,
    }));
  });
}

export interface Inventory {
  /** Built, by folder or by story, with the start of its story ids where it has stories. */
  readonly present: readonly { readonly name: string; readonly stories: string | undefined }[];
  /** Expected, and not built yet. */
  readonly awaited: readonly string[];
  /** Built, and not spoken of in `OWED`. */
  readonly forgotten: readonly string[];
}

/** @param entries of Storybook's index */
export function takeInventory(
  entries: readonly { id: string; title: string }[],
  folders: readonly string[] = componentFolders(),
): Inventory {
  const stories = new Map<string, string>();
  for (const { id, title } of entries) {
    const [, room, name] = title.split('/');
    if (title.startsWith('Components/') && room && name) stories.set(name, id.slice(0, id.indexOf('--')));
  }
  const names = [...new Set([...stories.keys(), ...folders])].toSorted();
  return {
    present: names.map((name) => ({ name, stories: stories.get(name) })),
    awaited: Object.keys(OWED).filter((name) => !names.includes(name)),
    forgotten: names.filter((name) => !(name in OWED)),
  };
}

function componentFolders(): string[] {
  const source = fileURLToPath(new URL('../../components/src/', import.meta.url));
  const foldersOf = (path: string) =>
    readdirSync(path, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
  return foldersOf(source)
    .filter((room) => !OTHER_ROOMS.includes(room))
    .flatMap((room) => foldersOf(`${source}${room}`).map((name) => ({ room, name })))
    .filter(({ room, name }) => existsSync(`${source}${room}/${name}/${name}.tsx`))
    .map(({ name }) => name);
}
