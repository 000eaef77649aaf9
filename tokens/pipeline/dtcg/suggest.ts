/**
 * Where a dangling reference may have meant to go.
 */
import type { Segments } from './reference.ts';
import type { Node, Tree } from './tree.ts';

/** Names beside the first one that is missing on the way. */
export function nearest(tree: Tree, path: Segments): string {
  let group: Node = tree.root;
  for (const name of path) {
    const next: Node | undefined = group.kind === 'group' ? tree.child(group, name) : undefined;
    if (next?.kind !== 'group') break;
    group = next;
  }
  if (group.kind !== 'group') return 'Mend the name.';
  const names = [...new Set(tree.written(group).flatMap((raw) => [...raw.children.keys()]))].slice(0, 8);
  const where = group.path.length > 0 ? `"${group.path.join('.')}"` : 'the document';
  return names.length > 0 ? `In ${where} there are ${names.join(', ')}.` : `There is nothing in ${where}.`;
}
