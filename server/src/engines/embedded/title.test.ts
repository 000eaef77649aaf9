import { expect, test } from 'vitest';
import type { RoleBrief } from '../../casting/brief.ts';
import { factStrings } from '../../casting/strings/facts.ts';
import { titleOf } from './title.ts';

const title = (briefs: RoleBrief[], text = 'Anybody for us?', lang: 'en' | 'hi' = 'en') =>
  titleOf(briefs, factStrings(lang), text);

test('one part is called by who, how old, and what tells it apart', () => {
  const brief: RoleBrief = {
    gender: ['woman'],
    playingAge: { min: 22, max: 28 },
    skills: [{ anyOf: ['boxing'] }],
  };
  expect(title([brief])).toBe('Woman, 22–28, boxing');
  expect(title([{ ...brief, role: 'Tai' }])).toBe('Tai, 22–28, boxing');
  expect(title([{ ...brief, playingAge: { min: 50, max: 99 } }], '', 'hi')).toBe('महिला, 50+, बॉक्सिंग');
});

test('an ensemble is called by its parts', () => {
  expect(title([{ role: 'Aai' }, { role: 'Baba' }])).toBe('Aai, Baba');
});

test('where little was read, the first words stand, cut between words', () => {
  expect(title([{}], 'Need someone gritty. Soon.')).toBe('Need someone gritty');
  const long = title([{}], 'a stranger nobody in the whole town can remember having seen before');
  expect(long).toMatch(/ having…$/u);
  expect(long.length).toBeLessThanOrEqual(61);
});
