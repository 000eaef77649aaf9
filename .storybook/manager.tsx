// By name: the manager's bundler turns JSX into calls of `React.createElement`.
import * as React from 'react';
import { Button } from 'storybook/internal/components';
import { addons, types, useChannel, useGlobals, useStorybookApi } from 'storybook/manager-api';
import { GRID_ADDON, GRID_GLOBAL, GRID_MEASURED, type GridMeasured } from './grid/names.ts';

const SHORTCUT = ['alt', 'G'];

/** Lays the 8 px grid over the stories, and says how many boxes do not stand on it. */
function GridTool() {
  const api = useStorybookApi();
  const [globals, updateGlobals] = useGlobals();
  const [measured, setMeasured] = React.useState<GridMeasured>();
  const on = globals[GRID_GLOBAL] === true;
  useChannel({ [GRID_MEASURED]: setMeasured });
  React.useEffect(() => {
    void api.setAddonShortcut(GRID_ADDON, {
      label: 'Toggle the 8 px grid',
      defaultShortcut: SHORTCUT,
      actionName: 'grid',
      showInMenu: true,
      action: () => updateGlobals({ [GRID_GLOBAL]: !on }),
    });
  }, [api, on, updateGlobals]);

  return (
    <Button
      variant="ghost"
      padding="small"
      aria-pressed={on}
      ariaLabel={on ? 'Hide the 8 px grid' : 'Show the 8 px grid'}
      shortcut={SHORTCUT}
      onClick={() => updateGlobals({ [GRID_GLOBAL]: !on })}
      style={on ? { background: 'rgb(142 27 79 / 0.14)' } : undefined}
    >
      <GridGlyph />
      {on && measured && (measured.offenders === 0 ? 'On grid' : `${measured.offenders} off`)}
    </Button>
  );
}

const GridGlyph = () => (
  <svg width="14" height="14" viewBox="0 0 14 14" fill="none" stroke="currentColor" aria-hidden="true">
    <path d="M.5.5h13v13H.5zM5 .5v13M9.5.5v13M.5 5h13M.5 9.5h13" />
  </svg>
);

addons.register(GRID_ADDON, () => {
  addons.add(`${GRID_ADDON}/tool`, {
    type: types.TOOL,
    title: 'Grid',
    match: ({ viewMode, tabId }) => !tabId && (viewMode === 'story' || viewMode === 'docs'),
    render: GridTool,
  });
});
