/** The projects and parts that memory knows: the office's own, and those that were only ever named. */
import type { Scope } from '../../scope.ts';
import type { Store } from '../../store/port.ts';
import type { Place } from './model.ts';
import { nameKey } from './read/names.ts';

const APART = '/';

/** A part within its project; the project may be unknown. */
export const roleId = (projectId: string, role: string): string => `${projectId}${APART}${nameKey(role)}`;
/** The last one parts them: names of parts hold none. */
export function partsOfRole(scopeId: string): { readonly projectId: string; readonly role: string } {
  const at = scopeId.lastIndexOf(APART);
  return { projectId: scopeId.slice(0, Math.max(0, at)), role: scopeId.slice(at + 1) };
}

type Stores = Pick<Store, 'facts' | 'projects'>;

export async function knownPlaces(
  { facts, projects }: Stores,
  scope: Scope,
): Promise<{ projects: Place[]; roles: Place[] }> {
  const [named, own, renames] = await Promise.all([
    facts.places(scope),
    projects.list(scope),
    facts.list(scope, { scope: 'project', key: 'name', past: true }),
  ]);
  const projectNames = new Map<string, string[]>();
  for (const { id, internalTitle, workingTitle } of own) projectNames.set(id, [internalTitle, workingTitle]);
  for (const { scope: of, scopeId } of named) {
    const id = of === 'project' ? scopeId : partsOfRole(scopeId).projectId;
    if (id !== '' && !projectNames.has(id)) projectNames.set(id, [id]);
  }
  // The latest comes first in the list: it is the name that holds.
  for (const { scopeId, value } of renames.toReversed())
    if (typeof value === 'string')
      projectNames.set(scopeId, [value, ...(projectNames.get(scopeId) ?? [scopeId])]);
  return {
    projects: [...projectNames].map(([scopeId, names]) => ({ scopeId, names: [...new Set(names)] })),
    roles: named
      .filter((place) => place.scope === 'role')
      .map(({ scopeId }) => ({ scopeId, names: [partsOfRole(scopeId).role] })),
  };
}
