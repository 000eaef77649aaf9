import type { Meta, StoryObj } from '@storybook/react-vite';
import { TalentProfile } from '../../app/src/screens/talent/TalentProfile.tsx';
import { iraOnFile, iraRecord, photo } from './people.ts';
import { frame } from './setting.ts';

const meta = {
  title: 'Screens/TalentProfile',
  component: TalentProfile,
  parameters: { layout: 'fullscreen' },
  args: {
    frame,
    person: iraOnFile,
    record: iraRecord,
    text: iraOnFile.name,
    now: new Date('2026-11-22T10:00:00+05:30'),
    onRetry: () => undefined,
    onAct: () => undefined,
  },
} satisfies Meta<typeof TalentProfile>;
export default meta;

const withoutConsent = iraRecord.purposes.map(({ purpose }) => ({ purpose, state: 'not_on_file' as const }));
const headshot = {
  sha256: '0'.repeat(64),
  width: 320,
  height: 400,
  source: 'office',
  asOf: '2026-11-20',
  fileName: 'DEMO-01.jpg',
  consent: { state: 'on_file' as const, at: '2026-11-01' },
  photo,
};

type Story = StoryObj<typeof meta>;

/** Everything on file about one person. */
export const Default: Story = {};
/** A person under 18, with little on file. */
export const Minor: Story = {
  args: {
    person: { ...iraOnFile, minor: true, heightCm: undefined, facts: iraOnFile.facts.slice(0, 1) },
    record: undefined,
  },
};
/** A headshot is on file, and consent to it. */
export const WithPhoto: Story = {
  args: { person: { ...iraOnFile, photo }, record: { ...iraRecord, headshot } },
};
/** Nothing was ever asked: the photo stays inside the office. */
export const WithoutConsent: Story = {
  args: {
    person: { ...iraOnFile, photo },
    record: {
      ...iraRecord,
      purposes: withoutConsent,
      headshot: { ...headshot, consent: { state: 'not_on_file' } },
    },
  },
};
/** A child: a guardian's consent and contact come first. */
export const MinorRecord: Story = {
  args: {
    person: { ...iraOnFile, minor: true },
    record: { ...iraRecord, minor: true, purposes: withoutConsent, availability: undefined },
  },
};
/** The photo that was chosen is none. */
export const UploadError: Story = {
  args: {
    doing: {
      kind: 'photo',
      state: 'failed',
      text: 'This is an SVG drawing, and no photo that can be read. Save the picture as JPEG, PNG or WebP and choose that file.',
    },
  },
};
/** The person asked to be left out. */
export const OutOfRecommendations: Story = {
  args: { record: { ...iraRecord, status: 'hidden', recommended: false } },
};
/** The person is being read. */
export const Loading: Story = { args: { person: undefined, record: undefined } };
/** The address names nobody. */
export const Missing: Story = {
  args: { person: undefined, problem: { kind: 'missing', text: 'This person is not on your roster.' } },
};
/** The person could not be read. */
export const Failed: Story = {
  args: {
    person: undefined,
    problem: { kind: 'failed', text: 'This could not be loaded: no connection to CastMatch.' },
  },
};
export const Marathi: Story = { globals: { language: 'mr' } };
