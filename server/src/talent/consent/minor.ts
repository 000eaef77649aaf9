/** People under 18: a guardian decides for them. */
import type { Talent } from '../model.ts';

/** As stated; else where the person plays children only. Never guessed from looks. */
export function isMinor({ facts }: Talent): boolean {
  const { isMinor: stated, playsGender, playingAge } = facts;
  if (stated !== undefined) return stated.value;
  if (playsGender !== undefined && playsGender.value.length > 0)
    return playsGender.value.every((gender) => gender === 'girl' || gender === 'boy');
  return playingAge !== undefined && playingAge.value.max < 18;
}
