/** What a person can be recognised by, beside the id of the office. */
import type { Key } from '../../store/imports-port.ts';
import type { Talent } from '../model.ts';
import { nearKey, slugOf, soundKey } from './names.ts';

type Known = Pick<Talent, 'name' | 'facts'>;

/** Keys that follow the facts: they are made anew with every change. */
export function keysOf({ name, facts }: Known): Key[] {
  const near = nearKey(name);
  const keys: Key[] = near === '' ? [] : [{ kind: 'near', value: near }];
  if (facts.phone) keys.push({ kind: 'phone', value: facts.phone.value });
  if (facts.nconst) keys.push({ kind: 'nconst', value: facts.nconst.value });
  const place = placeKey({ name, facts });
  if (place) keys.push(place);
  return keys;
}

/** Names that sound alike, in one city: whoever shares it is worth a closer look. */
export function placeKey({ name, facts }: Known): Key | undefined {
  const city = facts.city && slugOf(facts.city.value);
  const sound = soundKey(name);
  return city && sound ? { kind: 'place', value: `${sound}|${city}` } : undefined;
}

/** `raj-kumar` of Raj Kumar's ids `raj-kumar`, `raj-kumar-2`, ...; other ids stand for themselves. */
export function homonymBase({ externalId, name }: Pick<Talent, 'externalId' | 'name'>): string {
  const base = externalId.replace(/-\d+$/, '');
  return base === slugOf(name) ? base : externalId;
}
