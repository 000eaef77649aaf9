import { nameOf } from './elements.ts';

/** The part of axe that reads and mixes colours; its types do not name it. */
export interface Axe {
  commons: {
    color: {
      Color: new () => Color;
      getContrast(ground: Color, text: Color): number;
      flattenColors(over: Color, under: Color): Color;
    };
  };
}

interface Color {
  red: number;
  alpha: number;
  parseString(value: string): void;
}

/**
 * Decides what axe leaves open: text over a gradient or a picture's ground, text that something lies over, text that
 * is scrolled out of its box. Every ground that lies behind the element, each colour of a gradient, is measured, and
 * the worst counts.
 * @param engine axe, for its reading and mixing of colours
 */
export function checkContrast(engine: Axe, element: Element): string[] {
  // Pure decoration, as the criterion calls it: the name is written beside it.
  if (element.matches('[data-decoration]')) return [];
  const { getContrast, flattenColors } = engine.commons.color;
  const text = colorOf(engine, getComputedStyle(element)[isDrawn(element) ? 'fill' : 'color']);
  if (!text) return [`${nameOf(element)} has a text colour that cannot be read`];
  const ratios = groundsBehind(engine, element).map((ground) =>
    getContrast(ground, flattenColors(text, ground)),
  );
  const least = leastFor(element);
  const worst = Math.min(...ratios);
  return worst >= least ? [] : [`${nameOf(element)} has a contrast of ${worst.toFixed(2)}, not ${least}`];
}

/** WCAG 1.4.3: 4.5, or 3 for text of 24 px and more, or of 18.67 px and more where it is bold. */
function leastFor(element: Element): number {
  const { fontSize, fontWeight } = getComputedStyle(element);
  const large = parseFloat(fontSize) >= (Number(fontWeight) >= 700 ? 18.66 : 24);
  return large ? 3 : 4.5;
}

const isDrawn = (element: Element): element is SVGElement => element instanceof SVGElement;

/** The solid colours an element may stand on. */
function groundsBehind(engine: Axe, element: Element): Color[] {
  const { flattenColors } = engine.commons.color;
  const over: Color[][] = [];
  for (let box: Element | null = element; box; box = box.parentElement) {
    const layers = [...drawnBehind(engine, element, box), ...paintOf(engine, box)];
    if (layers.length > 0) over.push(layers);
    const solid = layers.some(({ alpha }) => alpha === 1);
    if (solid) break;
  }
  const white = colorOf(engine, 'rgb(255, 255, 255)');
  let grounds: Color[] = white ? [white] : [];
  for (const layers of over.toReversed())
    grounds = layers.flatMap((layer) =>
      layer.alpha === 1 ? [layer] : grounds.map((ground) => flattenColors(layer, ground)),
    );
  return grounds;
}

/** The background of a box: its colour, or the colours of its gradient over it. */
function paintOf(engine: Axe, box: Element): Color[] {
  const { backgroundColor, backgroundImage } = getComputedStyle(box);
  const stops = backgroundImage.match(/(?:rgba?|hsla?|oklch|oklab|color)\([^()]*\)/g) ?? [];
  return [backgroundColor, ...stops].flatMap((value) => {
    const color = colorOf(engine, value);
    return color && color.alpha > 0 ? [color] : [];
  });
}

/** What a drawing paints before its text: the rectangle it stands on. */
function drawnBehind(engine: Axe, element: Element, box: Element): Color[] {
  if (!isDrawn(element) || box.localName !== 'svg') return [];
  return [...box.querySelectorAll('rect, path')]
    .filter((shape) => shape.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING)
    .filter((shape) => covers(shape, element))
    .flatMap((shape) => colorOf(engine, getComputedStyle(shape).fill) ?? []);
}

function covers(shape: Element, element: Element): boolean {
  const outer = shape.getBoundingClientRect();
  const inner = element.getBoundingClientRect();
  return (
    outer.width * outer.height >= (inner.width * inner.height) / 2 &&
    outer.left <= inner.right &&
    outer.right >= inner.left
  );
}

function colorOf(engine: Axe, value: string): Color | undefined {
  if (value === 'none' || value === '') return undefined;
  const color = new engine.commons.color.Color();
  color.parseString(value);
  return Number.isNaN(color.red) ? undefined : color;
}
