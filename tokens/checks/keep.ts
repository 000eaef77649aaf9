/**
 * Public tokens that nothing of ours uses and that stay all the same, and why. An entry that is used again,
 * or that names no token, is a fault.
 */
export const KEEP: Readonly<Record<string, string>> = {
  'color.focus-on-slate': 'Whoever puts a control of their own on slate needs the ring that is seen there.',
  'radius.none': 'Says that square is meant, where a product theme rounds the other corners.',
  'size.portrait-inline':
    'The width that belongs to portrait-block; ours follows from the ratio of the drawing.',
  'size.rail-folded': 'The board of the direction folds its rail to this.',
};
