import type { Meta, StoryObj } from '@storybook/react-vite';
import { ImportScreen, type ImportStep } from '../../app/src/screens/import/ImportScreen.tsx';
import { frame } from './setting.ts';

type Report = Extract<ImportStep, { kind: 'done' }>['report'];

const nothing = () => undefined;

const report: Report = {
  file: 'office-sheet.csv',
  dryRun: true,
  rows: 48,
  imported: 44,
  merged: 2,
  unchanged: 0,
  repaired: 3,
  refused: 2,
  columns: [
    { header: 'Name', field: 'name' },
    { header: 'Playing age', field: 'playingAge' },
    { header: 'भाषा', field: 'language' },
    { header: 'Rate/day (INR)', field: 'dayRate' },
    { header: 'WhatsApp', field: null },
  ],
  details: [
    {
      line: 7,
      name: 'Meher Dastoorwala',
      outcome: 'imported',
      issues: [
        { kind: 'repaired', column: 'Playing age', raw: '24 to 31 yrs', message: 'Read as 24–31.' },
        { kind: 'flagged', column: 'Rate/day (INR)', raw: 'nego', message: 'No amount in it: not on file.' },
      ],
    },
    {
      line: 19,
      name: 'श्रीया कुलकर्णे',
      outcome: 'merged',
      issues: [
        { kind: 'repaired', message: 'Same name and phone as line 4: put together, newer facts kept.' },
      ],
    },
    {
      line: 31,
      outcome: 'refused',
      issues: [{ kind: 'refused', column: 'Name', raw: '', message: 'No name. Add one and import again.' }],
    },
  ],
};

const meta = {
  title: 'Screens/Import',
  component: ImportScreen,
  parameters: { layout: 'fullscreen' },
  args: {
    frame,
    step: { kind: 'choose' },
    keepDemo: false,
    demoRemoval: 'idle',
    onFile: nothing,
    onKeepDemo: nothing,
    onImport: nothing,
    onAnother: nothing,
    onRemoveDemo: nothing,
  },
} satisfies Meta<typeof ImportScreen>;
export default meta;

type Story = StoryObj<typeof meta>;

/** A file is to be chosen. */
export const Default: Story = {};
/** The file was no CSV. */
export const NotCsv: Story = {
  args: {
    step: {
      kind: 'choose',
      problem: 'This is a spreadsheet file. Save it as CSV (UTF-8) and import that.',
    },
  },
};
/** The file is being read. */
export const Reading: Story = { args: { step: { kind: 'reading', fileName: 'office-sheet.csv' } } };
/** What would happen; nothing is written yet. */
export const Preview: Story = { args: { step: { kind: 'preview', report } } };
/** It is being written. */
export const Importing: Story = { args: { step: { kind: 'importing', report } } };
/** It is done. */
export const Done: Story = { args: { step: { kind: 'done', report: { ...report, dryRun: false } } } };
/** The demo people are gone. */
export const DemoRemoved: Story = {
  args: { demoRemoval: 'done', frame: { ...frame, roster: { count: 46, fictional: 0 } } },
};
export const Hindi: Story = { globals: { language: 'hi' }, args: { step: { kind: 'preview', report } } };
