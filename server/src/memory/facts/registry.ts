/** Every key a fact can have: whether one or several values hold at a time, and what kind of fact it is by itself. */
import type { Fact } from '../../contract/memory.ts';

interface Key {
  readonly many: boolean;
  readonly kind: Fact['kind'];
}

/**
 * Of cities, languages, skills, training and formats the subject is the thing and the value a stance towards it, so
 * that a reversed taste is a changed value. Of a cap, an age or a height the subject is the kind of part it is for.
 */
export const KEYS = {
  dayRateMaxInr: { many: false, kind: 'constraint' },
  playingAge: { many: false, kind: 'constraint' },
  heightCm: { many: false, kind: 'constraint' },
  gender: { many: false, kind: 'constraint' },
  city: { many: false, kind: 'constraint' },
  speech: { many: false, kind: 'constraint' },
  skill: { many: false, kind: 'constraint' },
  training: { many: false, kind: 'preference' },
  format: { many: false, kind: 'constraint' },
  verdict: { many: false, kind: 'rejection' },
  name: { many: false, kind: 'fact' },
  note: { many: true, kind: 'fact' },
} as const satisfies Record<string, Key>;
export type KeyName = keyof typeof KEYS;

/** Keys that this version does not know hold one value. */
export const isMany = (key: string): boolean => key in KEYS && KEYS[key as KeyName].many;

/** How something is wanted. `open`: it was asked or ruled out before, and no longer is. */
export const STANCES = ['only', 'prefer', 'exclude', 'open'] as const;
export type Stance = (typeof STANCES)[number];
