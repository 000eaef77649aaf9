/** Who speaks for the person. */
import type { Representation } from '../../model.ts';
import { normalise } from '../../vocabulary/index.ts';
import { isMissing, nothing, plain, type Reading } from '../reading.ts';

const KINDS: readonly (readonly [RegExp, Representation['kind']])[] = [
  [
    /^(?:self|self represented|own|direct|none|no|freelance|freelancer|independent|unrepresented|khud|स्वयं|स्वतः)$/,
    'self',
  ],
  [/coordinator|co ordinator|समन्वयक/, 'coordinator'],
  [/guardian|parent|mother|father|माता|पिता/, 'guardian'],
  [/manager|management/, 'manager'],
  [/agen(?:cy|t)/, 'agency'],
];

const kindOf = (text: string) => KINDS.find(([pattern]) => pattern.test(normalise(text)))?.[1];

/** From a kind and a name, or from columns that say the kind by their header ("Coordinator: Ramesh"). */
export function readRepresentation(cells: {
  readonly kind: string;
  readonly name: string;
  readonly agency: string;
  readonly manager: string;
  readonly coordinator: string;
  readonly contact: string;
}): Reading<Representation> {
  const contact = isMissing(cells.contact) ? {} : { contact: cells.contact.trim() };
  const named = (kind: Representation['kind'], name: string): Reading<Representation> =>
    plain({ kind, ...(isMissing(name) ? {} : { name: name.trim() }), ...contact });

  const byHeader = (['agency', 'manager', 'coordinator'] as const).find((kind) => !isMissing(cells[kind]));
  if (!isMissing(cells.kind)) {
    const kind = kindOf(cells.kind);
    const name = [cells.name, byHeader ? cells[byHeader] : ''].find((text) => !isMissing(text)) ?? '';
    if (kind) return named(kind, kind === 'self' ? '' : name);
    // The column holds the name itself.
    return named(byHeader ?? kindOf(cells.name) ?? 'agency', cells.kind);
  }
  if (byHeader) {
    const name = cells[byHeader];
    return kindOf(name) === 'self' ? named('self', '') : named(byHeader, name);
  }
  if (isMissing(cells.name)) return nothing;
  const kind = kindOf(cells.name) ?? 'agency';
  return named(kind, kind === 'self' ? '' : cells.name);
}
