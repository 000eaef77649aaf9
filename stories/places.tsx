/** Where components stand: a sheet on a desk, a phone, a rail; and the language around them. */
import type { CSSProperties } from 'react';
import type { Decorator } from '@storybook/react-vite';
import { CastMatchProvider } from '../components/src/index.ts';
import type { Language } from '../components/src/index.ts';

const inColumn = (style: CSSProperties): Decorator =>
  function Column(Story) {
    return (
      <div style={style}>
        <Story />
      </div>
    );
  };

/** As wide as a thread on a desk. */
export const inSheet = inColumn({ maxInlineSize: 'var(--cm-size-sheet)' });

/** As wide as the rail beside a thread. */
export const inRail = inColumn({ maxInlineSize: 'var(--cm-size-rail)' });

const PHONE_PX = 360;

/**
 * A story on a phone: 360 px wide, the page margin taken off, controls for fingers. Prose keeps 16 px from the
 * edge, sheets 8.
 */
export const onPhone = (margin: 'prose' | 'sheet' = 'prose') => ({
  parameters: { layout: 'fullscreen' },
  decorators: [
    function Phone(Story) {
      return (
        <div
          data-density="touch"
          style={{
            boxSizing: 'border-box',
            maxInlineSize: PHONE_PX,
            paddingBlock: 'var(--cm-space-2)',
            paddingInline: margin === 'prose' ? 'var(--cm-space-2)' : 'var(--cm-space-1)',
          }}
        >
          <Story />
        </div>
      );
    } satisfies Decorator,
  ],
});

/**
 * The words of components and their type in a language, for this story alone: a page that shows several stories
 * has one root element and could have one language only.
 */
export const inLanguage = (lang: Language): Decorator =>
  function InLanguage(Story) {
    return (
      <CastMatchProvider lang={lang}>
        <div lang={lang}>
          <Story />
        </div>
      </CastMatchProvider>
    );
  };
