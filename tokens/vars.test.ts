import { breakpoints, vars } from '@castmatch/tokens';
import { expect, test } from 'vitest';

test('each name is a literal CSS variable, known to the compiler', () => {
  const ink: 'var(--cm-color-ink-2)' = vars.color.ink2;
  const inset: 'var(--cm-space-1-half)' = vars.space.oneHalf;
  const laptop: 1240 = breakpoints.lg;
  expect([ink, inset, laptop]).toEqual(['var(--cm-color-ink-2)', 'var(--cm-space-1-half)', 1240]);
});

test('a token that does not exist does not compile', () => {
  // @ts-expect-error the scale has no seventh step
  expect(vars.space['7']).toBeUndefined();
  // @ts-expect-error colours are named by role, never by hue
  expect(vars.color.purple).toBeUndefined();
  // @ts-expect-error the palette is private
  expect(vars.ref).toBeUndefined();
});
