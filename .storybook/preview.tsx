import type { Decorator, Preview } from '@storybook/react-vite';
import '@castmatch/tokens/tokens.css';
import '../components/src/foundation/fonts.css';
// By name: a story without a component of ours would stand on the browser's white otherwise.
import '../components/src/foundation/page.css.ts';
import { CastMatchProvider, languages, pseudo } from '../components/src/index.ts';
import { ComponentPage } from './docs/ComponentPage.tsx';
import { GRID_GLOBAL } from './grid/names.ts';
import { showGrid } from './grid/watch.ts';
import { applyModes, modes, PSEUDO } from './modes.ts';

const withModes: Decorator = (Story, { globals }) => {
  // Before the story renders, so that nothing is measured or checked in the wrong mode.
  applyModes(document.documentElement, globals);
  showGrid(globals[GRID_GLOBAL] === true);
  const lang = languages.find((language) => language === globals['language']);
  return (
    <CastMatchProvider lang={lang} translate={globals['language'] === PSEUDO ? pseudo : undefined}>
      <Story />
    </CastMatchProvider>
  );
};

const preview: Preview = {
  decorators: [withModes],
  globalTypes: Object.fromEntries(
    Object.entries(modes).map(([name, { title, icon, values }]) => [
      name,
      { description: title, toolbar: { title, icon, dynamicTitle: true, items: [...values] } },
    ]),
  ),
  initialGlobals: {
    ...Object.fromEntries(Object.entries(modes).map(([name, { start }]) => [name, start])),
    [GRID_GLOBAL]: false,
  },
  tags: ['autodocs'],
  parameters: {
    a11y: { test: 'error' },
    // The canvas comes from the tokens; a second switch for it would only contradict the theme.
    backgrounds: { disable: true },
    controls: { expanded: true },
    docs: { page: ComponentPage },
    options: {
      storySort: {
        order: ['Brand', 'Foundations', 'Components', 'Chat', 'Casting', 'Screens', 'Review'],
      },
    },
  },
};

export default preview;
