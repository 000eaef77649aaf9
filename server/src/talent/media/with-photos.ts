/** Answers with faces: the photo of each person that may be shown. */
import type { Item, Recommendation } from '../../contract.ts';
import type { Scope } from '../../scope.ts';
import type { Photos } from './photos.ts';

/** The same outcome, with `card.photo` where there is one. */
export async function withPhotos<T extends { readonly recommendations: readonly Recommendation[] }>(
  photos: Pick<Photos, 'shown'>,
  scope: Scope,
  outcome: T,
): Promise<T> {
  const people = outcome.recommendations.flatMap(({ items, nearMisses }) => [...items, ...nearMisses]);
  const shown = await photos.shown(scope, [...new Set(people.map(({ talentId }) => talentId))]);
  if (shown.size === 0) return outcome;
  const faced = (item: Item): Item => {
    const photo = shown.get(item.talentId);
    return photo ? { ...item, card: { ...item.card, photo } } : item;
  };
  return {
    ...outcome,
    recommendations: outcome.recommendations.map((recommendation) => ({
      ...recommendation,
      items: recommendation.items.map(faced),
      nearMisses: recommendation.nearMisses.map(faced),
    })),
  };
}
