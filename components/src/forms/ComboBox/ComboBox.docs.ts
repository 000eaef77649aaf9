import type { ComponentDocs } from '../../foundation/inventory.ts';

export const comboBoxDocs = {
  name: 'ComboBox',
  summary: 'A field that finds one or several of many by typing.',
  when: [
    'More options than one likes to scroll through: cities, dialects, people.',
    'Options that are searched for elsewhere while the person types.',
    'Several of many, each shown as a tag: languages, skills.',
  ],
  alternatives: [
    { instead: 'Select', when: 'there are about seven to fifteen options and no need to type' },
    { instead: 'RadioGroup', when: 'there are few options and all should be seen' },
    { instead: 'TextField', when: 'any text will do' },
  ],
  parts: [
    { selector: '[data-component="ComboBox"]', holds: 'label, hint, tags, input, list and message' },
    { selector: '[data-part="tags"]', holds: 'what is chosen of several' },
  ],
  a11y: [
    'Focus stays in the input; the active option is told by aria-activedescendant and drawn with a ring.',
    'How many options match, and that a search is under way, is announced, inside dialogs too.',
    'Escape closes the list, a second one clears the input; a dialog around stays open meanwhile.',
    'A blocked option can be reached and says why it cannot be chosen.',
    'A key of an input method never picks.',
  ],
} as const satisfies ComponentDocs;
