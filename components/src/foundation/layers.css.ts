import { globalLayer, globalStyle } from '@vanilla-extract/css';
import { vars } from '@castmatch/tokens';

/*
 * The five cascade layers, declared once and in order. Every component style sheet imports this
 * file first, so the order holds whichever sheet a bundler happens to load before the others.
 */
globalLayer('cm.tokens');
export const resetLayer = globalLayer('cm.reset');
export const baseLayer = globalLayer('cm.base');
export const componentsLayer = globalLayer('cm.components');
export const utilitiesLayer = globalLayer('cm.utilities');

const reset = (selector: string, rule: Parameters<typeof globalStyle>[1]) =>
  globalStyle(selector, { '@layer': { [resetLayer]: rule } });
const base = (selector: string, rule: Parameters<typeof globalStyle>[1]) =>
  globalStyle(selector, { '@layer': { [baseLayer]: rule } });

reset('*, *::before, *::after', { boxSizing: 'border-box' });
reset('*', { margin: 0, padding: 0 });
reset('ul[class], ol[class]', { listStyle: 'none' });
reset('button, input, textarea, select', {
  font: 'inherit',
  letterSpacing: 'inherit',
  color: 'inherit',
  background: 'none',
  border: 'none',
  borderRadius: 0,
});
reset('button', { cursor: 'pointer', textAlign: 'inherit', touchAction: 'manipulation' });
reset('img, svg, video', { display: 'block', maxInlineSize: '100%' });
reset('h1, h2, h3, h4, h5, h6', { font: 'inherit' });
reset('table', { borderCollapse: 'collapse', borderSpacing: 0 });
reset('dialog', { border: 'none', color: 'inherit', maxInlineSize: 'none', maxBlockSize: 'none' });
// The user agent centres a popover with inset 0 and margin auto; anchored ones need neither.
reset('[popover]', { inset: 'auto', margin: 0, border: 'none', color: 'inherit' });

base('body, [data-theme]', { color: vars.color.ink });
base(':focus-visible', {
  outline: `${vars.border.thick} solid ${vars.color.focus}`,
  outlineOffset: vars.border.thick,
});
base(':focus:not(:focus-visible)', { outline: 'none' });
// A page behind a modal dialog must not scroll; the platform leaves that to the page.
base(':root:has(dialog:modal)', { overflow: 'hidden' });
