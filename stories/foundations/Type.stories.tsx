import type { Meta, StoryObj } from '@storybook/react-vite';
import * as css from './foundations.css.ts';
import { group, pixels, reference, token, valueIn } from './manifest.ts';
import { Page } from './Page.tsx';

const meta = {
  title: 'Foundations/Type',
  parameters: {
    docs: {
      description: {
        component:
          'Fraunces names, Instrument Sans tells. Devanagari is taller and takes no tracking; the lang attribute switches it.',
      },
    },
  },
} satisfies Meta;

export default meta;
type Story = StoryObj<typeof meta>;

/** Words each style is for, in English and in Marathi. People and titles are invented. */
const SPECIMENS: Readonly<Record<string, readonly [latin: string, devanagari: string]>> = {
  display: ['Three names', 'तीन नावे'],
  title: ['Say what is missing', 'जे नाही ते सांगा'],
  screen: ['Late monsoon, first season', 'उशिरा पाऊस, पहिला हंगाम'],
  'name-large': ['Asmita Kelshikar', 'अस्मिता केळशीकर'],
  name: ['Asmita Kelshikar', 'अस्मिता केळशीकर'],
  'name-small': ['Asmita Kelshikar', 'अस्मिता केळशीकर'],
  prose: ['Her booking ends the day before you start.', 'शूटच्या आदल्या दिवशी तिचं काम संपतं.'],
  interface: ['Marathi, native. Free from 14 Dec. ₹10,000', 'मराठी, मातृभाषा. १४ डिसेंबरपासून मोकळी. ₹१०,०००'],
  label: ['Not on file', 'नोंद नाही'],
};

const DEVANAGARI = 'script devanagari';

/** Styles in the manifest's order, so that a new one shows up here by itself. */
const STYLES = group('text')
  .filter(({ name }) => name.endsWith('.family'))
  .map(({ name }) => name.split('.')[1] ?? '');

/** `48/56, 500` */
function measures(style: string, mode: string): string {
  const of = (part: string): string => valueIn(token(`text.${style}.${part}`), mode);
  return `${pixels(of('size'))}/${pixels(of('line'))}, ${of('weight')}`;
}

const typeset = (style: string) => ({
  fontFamily: reference(`text.${style}.family`),
  fontSize: reference(`text.${style}.size`),
  fontWeight: reference(`text.${style}.weight`),
  letterSpacing: reference(`text.${style}.tracking`),
  lineHeight: reference(`text.${style}.line`),
});

function Specimen({ style }: { style: string }) {
  const [latin, devanagari] = SPECIMENS[style] ?? ['Asmita', 'अस्मिता'];
  return (
    <li className={css.specimen}>
      <div className={css.facts}>
        <span className={css.factName}>{style}</span>
        <span>{measures(style, 'light')}</span>
        <span>
          <span lang="hi">अ</span> {measures(style, DEVANAGARI)}
        </span>
      </div>
      <p lang="en" className={css.specimenText} style={typeset(style)}>
        {latin}
      </p>
      <p lang="mr" className={css.specimenText} style={typeset(style)}>
        {devanagari}
      </p>
    </li>
  );
}

/** Each style in both scripts: size over line height, then weight. */
export const Default: Story = {
  render: () => (
    <Page
      title="Names are the largest text"
      lead="Fraunces names, Instrument Sans tells. In Devanagari Eczar and Noto Sans do the same, on taller lines and without tracking; the lang attribute switches them."
    >
      <div>
        <p className={css.specimenHead}>
          <span>Style: size over line, weight</span>
          <span>Latin: Fraunces, Instrument Sans</span>
          <span>Devanagari: Eczar, Noto Sans</span>
        </p>
        <ul className={css.specimens}>
          {STYLES.map((style) => (
            <Specimen key={style} style={style} />
          ))}
        </ul>
      </div>
    </Page>
  ),
};
