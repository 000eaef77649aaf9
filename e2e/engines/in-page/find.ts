import { getRoles, queryAllByRole } from '@testing-library/dom';
import type { Target } from '../check.ts';

/** All elements of a target's role and name that a person can reach, in the order of the document. */
export function findAll({ role, name, inside }: Target): HTMLElement[] {
  const root = inside ? find(inside) : document.body;
  if (!root) return [];
  const roles = typeof role === 'string' ? [role] : role;
  const found = roles.flatMap((one) => queryAllByRole(root, one, { name }));
  return [...new Set(found)].filter(isReachable).toSorted(byPlace);
}

export function find(target: Target): HTMLElement | undefined {
  return findAll(target).at(target.at ?? 0);
}

/** Everything outside of the innermost modal dialog is inert, though no attribute says so. */
function isReachable(element: Element): boolean {
  const modal = [...document.querySelectorAll(':modal')].at(-1);
  return (
    element.closest('[inert]') === null && (!modal || modal.contains(element) || element.contains(modal))
  );
}

const byPlace = (a: Node, b: Node) =>
  a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;

export const sentenceOf = ({ role, name, at = 0, inside }: Target): string => {
  const which = name === undefined ? (at === 0 ? '' : `[${at}]`) : ` “${name}”`;
  const what = `${typeof role === 'string' ? role : role.join('/')}${which}`;
  return inside ? `${what} in ${sentenceOf(inside)}` : what;
};

/** Role and name, as a person would be told them. */
export function describe(element: Element | null): string {
  if (!(element instanceof HTMLElement) || element === document.body) return 'nothing of the page';
  const role = Object.entries(getRoles(element)).find(([, all]) => all.includes(element))?.[0];
  if (!role) return `a ${element.localName} without a role`;
  let found = '';
  queryAllByRole(element.parentElement ?? document.body, role, {
    name: (name, candidate) => {
      if (candidate === element) found = name;
      return false;
    },
  });
  return found ? `${role} “${found}”` : role;
}
