/**
 * What each reference colour is made of. Change a hue here, run `npm run tokens -- palette`, and every pair
 * of colours keeps the contrast it had.
 *
 * Hue and chroma are OKLCH's; `contrast` is WCAG 2 against the step named by `on`, and the colour is the one
 * nearest to that ground which still has it. Figures come from the visual direction.
 */
import type { Rgb } from './generate.ts';

interface Said {
  readonly description?: string;
  /** 0 to 1; opaque without. Contrast is meant for the opaque colour. */
  readonly alpha?: number;
}

/** A colour found by the contrast it owes. */
interface Solved extends Said {
  /** WCAG 2 ratio, 1 to 21. */
  readonly contrast: number;
  /** `family.step` of the ground. */
  readonly on: string;
  readonly chroma: number;
  /** Degrees away from the family's hue. */
  readonly turn?: number;
}

/** Another step, seen through. */
interface Shared extends Said {
  readonly of: string;
}

/** Where the ladder begins. */
interface Given extends Said {
  readonly rgb: Rgb;
}

export type Mix = Solved | Shared | Given;

export interface Family {
  readonly description: string;
  /** OKLCH degrees. */
  readonly hue: number;
  readonly steps: Readonly<Record<string, Mix>>;
}

export const FAMILIES: Readonly<Record<string, Family>> = {
  paper: {
    description: 'Warm paper, lightest first.',
    hue: 80,
    steps: {
      1: { contrast: 20.82, on: 'black.1', chroma: 0.004 },
      2: { contrast: 19.82, on: 'black.1', chroma: 0.007 },
      3: { contrast: 18.67, on: 'black.1', chroma: 0.012 },
      4: { contrast: 18.18, on: 'black.1', chroma: 0.012 },
      5: { contrast: 16.47, on: 'black.1', chroma: 0.017 },
      6: { contrast: 14.85, on: 'black.1', chroma: 0.02 },
      7: { contrast: 12.31, on: 'black.1', chroma: 0.023 },
    },
  },
  night: {
    description: 'Warm charcoal, darkest first.',
    hue: 308,
    steps: {
      1: { contrast: 19.14, on: 'white.1', chroma: 0.013 },
      2: { contrast: 18.38, on: 'white.1', chroma: 0.015 },
      3: { contrast: 17.12, on: 'white.1', chroma: 0.016 },
      4: { contrast: 15.76, on: 'white.1', chroma: 0.016, turn: 5 },
      5: { contrast: 14.76, on: 'white.1', chroma: 0.019 },
      6: { contrast: 13.52, on: 'white.1', chroma: 0.023 },
      7: { contrast: 12.5, on: 'white.1', chroma: 0.016, turn: 5 },
      8: { contrast: 10.26, on: 'white.1', chroma: 0.025 },
      9: { contrast: 8.41, on: 'white.1', chroma: 0.019, turn: 8 },
    },
  },
  ink: {
    description: 'Violet ink, darkest first.',
    hue: 300,
    steps: {
      1: { contrast: 16.4, on: 'paper.2', chroma: 0.027, turn: -3 },
      2: { contrast: 12.11, on: 'paper.2', chroma: 0.034 },
      3: { contrast: 10.42, on: 'paper.2', chroma: 0.033 },
      4: { contrast: 9.89, on: 'paper.2', chroma: 0.037 },
      5: { contrast: 8.18, on: 'paper.2', chroma: 0.037 },
      6: { contrast: 5.82, on: 'paper.2', chroma: 0.034 },
      7: { contrast: 3.46, on: 'paper.2', chroma: 0.031, turn: 4 },
    },
  },
  chalk: {
    description: 'Chalk on charcoal and slate, lightest first.',
    hue: 315,
    steps: {
      1: { contrast: 16.64, on: 'night.2', chroma: 0.012, turn: 125 },
      2: { contrast: 16.07, on: 'night.2', chroma: 0.011, turn: 122 },
      3: { contrast: 12.78, on: 'night.2', chroma: 0.013, turn: 7 },
      4: { contrast: 10.62, on: 'night.2', chroma: 0.018, turn: 5 },
      5: { contrast: 10.38, on: 'night.2', chroma: 0.018 },
      6: { contrast: 9.88, on: 'night.2', chroma: 0.024, turn: -7 },
      7: { contrast: 9.34, on: 'night.2', chroma: 0.018, turn: 5 },
      8: { contrast: 6.69, on: 'night.2', chroma: 0.021 },
      9: { contrast: 4.19, on: 'night.2', chroma: 0.031, turn: -8 },
    },
  },
  kokum: {
    description: 'Kokum, darkest first: what decides.',
    hue: 358,
    steps: {
      1: { contrast: 10.37, on: 'paper.2', chroma: 0.135 },
      2: { contrast: 8.19, on: 'paper.2', chroma: 0.155, turn: 1 },
      3: { contrast: 7.65, on: 'white.1', chroma: 0.161, turn: 1 },
      4: { contrast: 5.67, on: 'white.1', chroma: 0.178 },
      5: { contrast: 7.98, on: 'night.2', chroma: 0.129, turn: -3 },
      6: { contrast: 10.46, on: 'night.2', chroma: 0.091, turn: -4 },
    },
  },
  teal: {
    description: 'Teal, text first: what proves.',
    hue: 192,
    steps: {
      1: { contrast: 8.73, on: 'paper.2', chroma: 0.064, turn: 1 },
      2: { contrast: 5.95, on: 'paper.2', chroma: 0.079, turn: 3 },
      3: { contrast: 14.01, on: 'white.1', chroma: 0.032 },
      4: { contrast: 9.27, on: 'night.2', chroma: 0.101, turn: -2 },
      5: { contrast: 11.57, on: 'night.2', chroma: 0.09, turn: -2 },
      6: { contrast: 17.84, on: 'black.1', chroma: 0.013, turn: -20 },
    },
  },
  marigold: {
    description: 'Marigold: what points.',
    hue: 73,
    steps: {
      1: { contrast: 8.78, on: 'night.2', chroma: 0.159 },
    },
  },
  green: {
    description: 'Done.',
    hue: 153,
    steps: {
      1: { contrast: 9.1, on: 'paper.2', chroma: 0.089, turn: -2 },
      2: { contrast: 6.15, on: 'paper.2', chroma: 0.108, turn: -2 },
      3: { contrast: 10.17, on: 'night.2', chroma: 0.118, turn: 1 },
      4: { contrast: 12.29, on: 'night.2', chroma: 0.097, turn: 2 },
    },
  },
  amber: {
    description: 'Careful.',
    hue: 70,
    steps: {
      1: { contrast: 9.04, on: 'paper.2', chroma: 0.088, turn: -4 },
      2: { contrast: 5.97, on: 'paper.2', chroma: 0.109, turn: -3 },
      3: { contrast: 11.4, on: 'night.2', chroma: 0.138, turn: 8 },
      4: { contrast: 12.81, on: 'night.2', chroma: 0.102, turn: 7 },
    },
  },
  red: {
    description: 'Wrong or missed.',
    hue: 28,
    steps: {
      1: { contrast: 8.82, on: 'paper.2', chroma: 0.153, turn: 1 },
      2: { contrast: 6.16, on: 'paper.2', chroma: 0.178, turn: 1 },
      3: { contrast: 8.99, on: 'night.2', chroma: 0.123, turn: -1 },
      4: { contrast: 11.23, on: 'night.2', chroma: 0.083, turn: -2 },
    },
  },
  blue: {
    description: 'For your information.',
    hue: 254,
    steps: {
      1: { contrast: 8.87, on: 'paper.2', chroma: 0.109 },
      2: { contrast: 6.07, on: 'paper.2', chroma: 0.133, turn: 1 },
      3: { contrast: 9.84, on: 'night.2', chroma: 0.103 },
      4: { contrast: 11.91, on: 'night.2', chroma: 0.072 },
    },
  },
  white: { description: 'White.', hue: 0, steps: { 1: { rgb: [255, 255, 255] } } },
  black: { description: 'Black.', hue: 0, steps: { 1: { rgb: [0, 0, 0] } } },
  veil: {
    description: 'Ink and black to see through: shadows, and the veil behind a dialog.',
    hue: 0,
    steps: {
      1: { of: 'ink.1', alpha: 0.12 },
      2: { of: 'ink.1', alpha: 0.48 },
      3: { of: 'black.1', alpha: 0.48 },
      4: { of: 'black.1', alpha: 0.64 },
    },
  },
};

/** Grounds, tones and inks of portrait placeholders, in light and dark. */
export const PORTRAITS: Readonly<Record<string, Family>> = {
  haldi: {
    description: 'Turmeric.',
    hue: 86,
    steps: {
      'light-ground': { contrast: 16.25, on: 'black.1', chroma: 0.064, turn: 3 },
      'light-tone': { contrast: 13.55, on: 'black.1', chroma: 0.099, turn: 3 },
      'light-ink': { contrast: 6.89, on: 'haldi.light-ground', chroma: 0.085, turn: -7 },
      'dark-ground': { contrast: 13.66, on: 'white.1', chroma: 0.044 },
      'dark-tone': { contrast: 9.22, on: 'white.1', chroma: 0.061, turn: -1 },
      'dark-ink': { contrast: 9.18, on: 'haldi.dark-ground', chroma: 0.103 },
    },
  },
  neem: {
    description: 'Neem leaf.',
    hue: 128,
    steps: {
      'light-ground': { contrast: 16.46, on: 'black.1', chroma: 0.033, turn: -6 },
      'light-tone': { contrast: 13.28, on: 'black.1', chroma: 0.055, turn: -4 },
      'light-ink': { contrast: 7.11, on: 'neem.light-ground', chroma: 0.082, turn: 6 },
      'dark-ground': { contrast: 14.33, on: 'white.1', chroma: 0.035 },
      'dark-tone': { contrast: 9.54, on: 'white.1', chroma: 0.053, turn: 2 },
      'dark-ink': { contrast: 9.21, on: 'neem.dark-ground', chroma: 0.078, turn: 2 },
    },
  },
  sagar: {
    description: 'Sea.',
    hue: 190,
    steps: {
      'light-ground': { contrast: 16.03, on: 'black.1', chroma: 0.021, turn: -8 },
      'light-tone': { contrast: 12.6, on: 'black.1', chroma: 0.04, turn: -6 },
      'light-ink': { contrast: 7.13, on: 'sagar.light-ground', chroma: 0.063, turn: 6 },
      'dark-ground': { contrast: 14.58, on: 'white.1', chroma: 0.032, turn: 2 },
      'dark-tone': { contrast: 9.83, on: 'white.1', chroma: 0.046 },
      'dark-ink': { contrast: 8.81, on: 'sagar.dark-ground', chroma: 0.072, turn: -2 },
    },
  },
  neel: {
    description: 'Indigo.',
    hue: 259,
    steps: {
      'light-ground': { contrast: 15.67, on: 'black.1', chroma: 0.018 },
      'light-tone': { contrast: 11.89, on: 'black.1', chroma: 0.038 },
      'light-ink': { contrast: 7.31, on: 'neel.light-ground', chroma: 0.08 },
      'dark-ground': { contrast: 15.03, on: 'white.1', chroma: 0.035 },
      'dark-tone': { contrast: 10.35, on: 'white.1', chroma: 0.051, turn: -1 },
      'dark-ink': { contrast: 8.83, on: 'neel.dark-ground', chroma: 0.063 },
    },
  },
  geru: {
    description: 'Red ochre.',
    hue: 46,
    steps: {
      'light-ground': { contrast: 15.56, on: 'black.1', chroma: 0.034, turn: 5 },
      'light-tone': { contrast: 11.79, on: 'black.1', chroma: 0.06, turn: 3 },
      'light-ink': { contrast: 6.81, on: 'geru.light-ground', chroma: 0.105, turn: -4 },
      'dark-ground': { contrast: 14.87, on: 'white.1', chroma: 0.037, turn: -5 },
      'dark-tone': { contrast: 10.37, on: 'white.1', chroma: 0.053, turn: -2 },
      'dark-ink': { contrast: 8.56, on: 'geru.dark-ground', chroma: 0.081 },
    },
  },
  jamun: {
    description: 'Java plum.',
    hue: 356,
    steps: {
      'light-ground': { contrast: 15.34, on: 'black.1', chroma: 0.03 },
      'light-tone': { contrast: 11.28, on: 'black.1', chroma: 0.056 },
      'light-ink': { contrast: 8.01, on: 'jamun.light-ground', chroma: 0.134, turn: 3 },
      'dark-ground': { contrast: 15.5, on: 'white.1', chroma: 0.049 },
      'dark-tone': { contrast: 11.04, on: 'white.1', chroma: 0.069, turn: -2 },
      'dark-ink': { contrast: 8.44, on: 'jamun.dark-ground', chroma: 0.09 },
    },
  },
};
