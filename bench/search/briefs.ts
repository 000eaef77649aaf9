/** Briefs with filters, as casting people write them: one for each line of what they vary. */
const ROLES = [
  'A woman of {age}',
  'Man, {age}',
  'Women {age}',
  'Men between {ages}',
  'Someone who plays {age}',
];
const AGES = [
  ['22 to 28', '22 and 28'],
  ['30-38', '30 and 38'],
  ['45 to 55', '45 and 55'],
  ['18-24', '18 and 24'],
];
const SPEECH = ['native Marathi', 'fluent Hindi', 'native Bhojpuri', 'fluent Punjabi', 'native Gujarati'];
const PLACES = ['in Mumbai', 'not based in Mumbai', 'in Pune or Mumbai', 'from Delhi'];
const MORE = [
  'can swim, free 1 to 7 December',
  'rides a motorcycle, under 20k a day',
  'dubbing professional, CINTAA',
  'has done theatre, at least 165 cm',
  'no serial faces, a stern constable',
  'willing to travel, warm mother part',
];

/** `count` different ones, the same each time. */
export function benchBriefs(count: number): string[] {
  const turn = <Item>(items: readonly Item[], index: number) => items[index % items.length] as Item;
  return Array.from({ length: count }, (_, index) => {
    const [age = '', ages = ''] = turn(AGES, index * 3 + Math.floor(index / 4));
    const role = turn(ROLES, index).replace('{ages}', ages).replace('{age}', age);
    return `${role}, ${turn(SPEECH, index * 2 + Math.floor(index / 5))}, ${turn(PLACES, index + Math.floor(index / 4))}, ${turn(MORE, index)}`;
  });
}
