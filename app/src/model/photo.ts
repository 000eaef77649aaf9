/** Which size of a photo is enough for where it stands. */
import type { Photo } from '@castmatch/server/contract';

/** Pixels of a sharp screen for each px of the page. */
const SHARP = 2;

/** The narrowest file that is sharp at this width, px; the widest there is where none is. */
export function photoFor({ src, srcSet }: Photo, width: number): string {
  const candidates = (srcSet ?? '')
    .split(', ')
    .map((candidate) => candidate.split(' '))
    .filter(([address]) => address);
  const enough = candidates.find(([, size]) => Number.parseInt(size ?? '', 10) >= width * SHARP);
  return (enough ?? candidates.at(-1))?.[0] ?? src;
}
