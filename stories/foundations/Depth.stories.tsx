import type { CSSProperties } from 'react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import * as depth from './depth.css.ts';
import * as css from './foundations.css.ts';
import { group, reference, valueIn } from './manifest.ts';
import { NamesBar, TokenName } from './names.tsx';
import { Page, Section } from './Page.tsx';

const meta = {
  title: 'Foundations/Depth',
  parameters: {
    docs: {
      description: { component: 'Flat, except menus and dialogs. Rules separate, never shadows.' },
    },
  },
} satisfies Meta;

export default meta;
type Story = StoryObj<typeof meta>;

function Entries({ of, drawing }: { of: string; drawing: (reference: string) => CSSProperties }) {
  return (
    <ul className={css.swatches}>
      {group(of).map(({ name, description }) => (
        <li key={name} className={css.swatch}>
          <span className={depth.card} style={drawing(reference(name))} />
          <span className={css.words}>
            <TokenName name={name} />
            <span className={css.note}>{description}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Shadow, corners, edges and what lies over what. */
export const Default: Story = {
  render: () => (
    <Page
      title="Flat, like a call sheet"
      lead="Paper lies on paper, and rules separate it. Only what floats for a moment casts a shadow. No pills, no circles."
    >
      <NamesBar>
        <Section title="Elevation">
          <Entries of="elevation" drawing={(boxShadow) => ({ boxShadow })} />
        </Section>
        <Section title="Corners">
          <Entries of="radius" drawing={(borderRadius) => ({ borderRadius })} />
        </Section>
        <Section title="Edges" note="Drawn inside the box, or over it: an edge moves nothing.">
          <Entries
            of="border"
            drawing={(width) => ({ boxShadow: `inset 0 0 0 ${width} var(--cm-color-control)` })}
          />
        </Section>
        <Section
          title="What lies over what"
          note="Dialogs and menus of today stand in the browser's top layer, above all of these."
        >
          <ol className={depth.layers}>
            {group('z')
              .toReversed()
              .map((each) => (
                <li key={each.name} className={depth.layer}>
                  <span className={css.strong}>{valueIn(each, 'light')}</span>
                  <TokenName name={each.name} />
                  <span className={depth.layerWords}>{each.description}</span>
                </li>
              ))}
          </ol>
        </Section>
      </NamesBar>
    </Page>
  ),
};
