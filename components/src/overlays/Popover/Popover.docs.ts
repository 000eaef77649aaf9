import type { ComponentDocs } from '../../foundation/inventory.ts';

export const popoverDocs = {
  name: 'Popover',
  summary: 'A button that opens a detail beside itself; the page stays in use.',
  when: [
    'A few facts or a control or two that belong to one place: what a fee covers, how a list is sorted.',
  ],
  alternatives: [
    { instead: 'Tooltip', when: 'it is a line to read, with nothing to press' },
    { instead: 'Menu', when: 'it is a list of actions or choices' },
    { instead: 'Dialog', when: 'nothing else may be done before it is answered' },
  ],
  parts: [
    { selector: '[data-component="Popover"]', holds: 'the button and the popover' },
    { selector: '[role="dialog"]', holds: 'the popover, in the top layer while open' },
    { selector: '[data-part="body"]', holds: 'the content' },
    { selector: '[data-autofocus]', holds: 'set by the caller: where focus goes first' },
  ],
  a11y: [
    'A dialog named by its title, and not modal: focus goes in, and Tab goes on to what follows the button.',
    'Escape and a press beside it close it; focus returns to the button unless the press moved it.',
    'Escape closes the popover alone; a dialog around stays open.',
  ],
} as const satisfies ComponentDocs;
