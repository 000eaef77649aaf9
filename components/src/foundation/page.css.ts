import { globalStyle } from '@vanilla-extract/css';
import { vars } from '@castmatch/tokens';
import { baseLayer } from './layers.css.ts';

/*
 * The ground and the type of a page. It comes with CastMatchProvider, which stands at the root of an application, and
 * not with each component: one button in another product's page leaves that page as it is.
 */

const page = (selector: string, rule: Parameters<typeof globalStyle>[1]) =>
  globalStyle(selector, { '@layer': { [baseLayer]: rule } });

page(':root', {
  // 16 px floor: iOS zooms the page into a field whose text is smaller.
  WebkitTextSizeAdjust: '100%',
  background: vars.color.canvas,
  accentColor: vars.color.kokumFill,
  WebkitTapHighlightColor: 'transparent',
});
page('body', {
  background: vars.color.canvas,
  fontFamily: vars.text.prose.family,
  fontSize: vars.text.prose.size,
  lineHeight: vars.text.prose.line,
  fontWeight: vars.text.prose.weight,
  fontOpticalSizing: 'auto',
  fontSynthesis: 'none',
  WebkitFontSmoothing: 'antialiased',
  MozOsxFontSmoothing: 'grayscale',
  textRendering: 'optimizeLegibility',
});
page(':lang(hi), :lang(mr)', { letterSpacing: 0 });
page('a', { color: vars.color.kokum, textUnderlineOffset: vars.space.half });
page('strong, b', { fontWeight: 600 });
page('::selection', { background: vars.color.kokumFill, color: vars.color.onKokum });
