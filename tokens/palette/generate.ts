/**
 * Reference colours from a recipe: a hue and a chroma are taste, how light a colour is follows from the
 * contrast it owes. WCAG contrast reads luminance alone, so a family may change its hue and keeps every proof.
 */
import { ColorSpace, contrastWCAG21, OKLCH, sRGB, to, toGamut, type PlainColorObject } from 'colorjs.io/fn';
import { FAMILIES, PORTRAITS, type Family, type Mix } from './recipe.ts';

ColorSpace.register(sRGB);
ColorSpace.register(OKLCH);

/** 8-bit sRGB channels, 0 to 255: what a screen is given. */
export type Rgb = readonly [number, number, number];

interface ColorToken {
  readonly $value: {
    readonly colorSpace: 'srgb';
    readonly components: readonly number[];
    readonly alpha?: number;
    readonly hex: string;
  };
  readonly $description?: string;
}

interface ColorGroup {
  readonly $description: string;
  readonly [step: string]: ColorToken | string;
}

/** Token file below `tokens/` -> its content. */
export type Palette = Readonly<Record<string, unknown>>;

/** Recipes by family name. */
export type Families = Readonly<Record<string, Family>>;

/**
 * Makes both files of reference colours.
 *
 * @throws RangeError naming a step whose contrast no sRGB colour can reach on its ground
 */
export function generatePalette(families: Families = FAMILIES, portraits: Families = PORTRAITS): Palette {
  const colors = mixFamilies({ ...families, ...portraits });
  const group = (from: Families): Record<string, ColorGroup> =>
    Object.fromEntries(
      Object.entries(from).map(([name, family]) => [
        name,
        {
          $description: family.description,
          ...Object.fromEntries(
            Object.entries(family.steps).map(([step, mix]) => [
              step,
              token(colors.get(`${name}.${step}`) ?? [0, 0, 0], mix),
            ]),
          ),
        },
      ]),
    );
  return {
    'src/reference/color.tokens.json': { ref: { color: { $type: 'color', ...group(families) } } },
    'src/reference/portrait.tokens.json': {
      ref: {
        portrait: {
          $type: 'color',
          $description: 'Hues of portrait placeholders. The hue hashes the id; it means nothing.',
          ...group(portraits),
        },
      },
    },
  };
}

/** Every step's colour by `family.step`. */
export function mixFamilies(families: Families): ReadonlyMap<string, Rgb> {
  const done = new Map<string, Rgb>();
  const visit = (name: string, trail: readonly string[]): Rgb => {
    const ready = done.get(name);
    if (ready) return ready;
    const [familyName = '', step = ''] = name.split('.');
    const family = families[familyName];
    const mix = family?.steps[step];
    if (!family || !mix)
      throw new RangeError(`${trail.at(-1) ?? 'The recipe'} stands on ${name}, which does not exist.`);
    if (trail.includes(name)) throw new RangeError(`${[...trail, name].join(' stands on ')}: nobody begins.`);
    const next = [...trail, name];
    const made =
      'rgb' in mix
        ? mix.rgb
        : 'of' in mix
          ? visit(mix.of, next)
          : solve(name, { ...mix, hue: family.hue + (mix.turn ?? 0), ground: visit(mix.on, next) });
    done.set(name, made);
    return made;
  };
  for (const [name, family] of Object.entries(families))
    for (const step of Object.keys(family.steps)) visit(`${name}.${step}`, []);
  return done;
}

interface Wanted {
  readonly hue: number;
  readonly chroma: number;
  readonly contrast: number;
  readonly ground: Rgb;
}

/** The colour of that hue that is nearest to its ground and still has the contrast. */
function solve(name: string, { hue, chroma, contrast, ground }: Wanted): Rgb {
  const under = fromRgb(ground);
  const [groundLightness] = to(under, OKLCH).coords;
  // A ground in the middle could be left either way; ours are paper or night.
  const away = (groundLightness ?? 0) > 0.5 ? 0 : 1;
  const at = (lightness: number): Rgb => toRgb({ space: OKLCH, coords: [lightness, chroma, hue], alpha: 1 });
  const enough = (lightness: number): boolean => ratio(at(lightness), ground) >= contrast;
  if (!enough(away)) {
    throw new RangeError(
      `${name} cannot reach ${contrast}:1 on its ground; ${ratio(at(away), ground).toFixed(2)}:1 is all there is.`,
    );
  }
  let [near, far]: [number, number] = [groundLightness ?? 0, away];
  // Measured after rounding to 8 bits: what is painted has the contrast, not what was computed.
  while (Math.abs(far - near) > 0.00005) {
    const middle = (near + far) / 2;
    if (enough(middle)) far = middle;
    else near = middle;
  }
  return at(far);
}

/** WCAG 2 contrast as colorjs.io measures it; the checks measure with their own formula. */
export const ratio = (a: Rgb, b: Rgb): number => contrastWCAG21(fromRgb(a), fromRgb(b));

const fromRgb = ([r, g, b]: Rgb): PlainColorObject => ({
  space: sRGB,
  coords: [r / 255, g / 255, b / 255],
  alpha: 1,
});

/** A hue that sRGB cannot show so strong loses chroma, never its lightness. */
function toRgb(color: PlainColorObject): Rgb {
  const { coords } = to(toGamut(color, { space: sRGB, method: 'oklch.c' }), sRGB);
  const [r, g, b] = coords.map((part) => Math.round(Math.min(1, Math.max(0, part ?? 0)) * 255));
  return [r ?? 0, g ?? 0, b ?? 0];
}

export const toHex = (color: Rgb): string =>
  `#${color.map((part) => part.toString(16).padStart(2, '0')).join('')}`;

function token(color: Rgb, { alpha, description }: Mix): ColorToken {
  return {
    $value: {
      colorSpace: 'srgb',
      components: color.map((part) => Math.round((part / 255) * 10_000) / 10_000),
      ...(alpha !== undefined && { alpha }),
      hex: toHex(color),
    },
    ...(description !== undefined && { $description: description }),
  };
}
