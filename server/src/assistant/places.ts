/** How many answers may be under way: one per conversation, a few per person, so many on this server. */
import type { Scope } from '../scope.ts';
import { TurnRefused } from './refused.ts';

export interface Places {
  /** Taken before anything is stored. @throws TurnRefused */
  take(key: string, scope: Scope): void;
  leave(key: string): void;
}

export interface PlaceLimits {
  readonly perUser: number;
  readonly total: number;
}

export function createPlaces({ perUser, total }: PlaceLimits): Places {
  const taken = new Map<string, string>();
  const counts = new Map<string, number>();
  return {
    take: (key, scope) => {
      const person = JSON.stringify([scope.officeId, scope.userId]);
      const own = counts.get(person) ?? 0;
      if (own >= perUser)
        throw new TurnRefused(
          'too-many',
          `${perUser} answers are under way already. Wait for one to finish, or stop one.`,
          { retryAfterSeconds: 5 },
        );
      if (taken.size >= total)
        throw new TurnRefused(
          'full',
          'Everybody here is busy answering. Your words are kept: try again shortly.',
          {
            retryAfterSeconds: 5,
          },
        );
      taken.set(key, person);
      counts.set(person, own + 1);
    },
    leave: (key) => {
      const person = taken.get(key);
      if (person === undefined) return;
      taken.delete(key);
      const own = counts.get(person) ?? 0;
      if (own > 1) counts.set(person, own - 1);
      else counts.delete(person);
    },
  };
}
