import { accordion, disclosure } from './accordion.ts';
import { link, pushButton, toggleButton } from './button.ts';
import { checkbox, switchControl } from './checkbox.ts';
import { combobox, select } from './combobox.ts';
import { datePicker } from './date-picker.ts';
import { alertDialog, dialog, drawer, popover } from './dialog.ts';
import { tagGrid } from './grid.ts';
import { landmarks, scrollRegion } from './landmarks.ts';
import { checkedItems, submenu } from './menu-items.ts';
import { menuButton, menuRules } from './menu.ts';
import { alert, meter, progress, toast, tooltip } from './messages.ts';
import { radioGroup, segmentedControl } from './radio.ts';
import { rangeSlider, slider } from './slider.ts';
import { splitter } from './splitter.ts';
import { dataTable } from './table.ts';
import { tabList } from './tabs.ts';
import { toolbar } from './toolbar.ts';

/** Each group is one test file; they run side by side. */
export const PATTERNS = {
  controls: [
    pushButton,
    toggleButton,
    link,
    checkbox,
    switchControl,
    radioGroup,
    segmentedControl,
    slider,
    rangeSlider,
  ],
  fields: [combobox, select, datePicker, tagGrid, dataTable],
  overlays: [dialog, drawer, alertDialog, popover, menuButton, menuRules, submenu, checkedItems],
  structure: [
    accordion,
    disclosure,
    tabList,
    toolbar,
    splitter,
    alert,
    toast,
    tooltip,
    meter,
    progress,
    landmarks,
    scrollRegion,
  ],
} as const;
