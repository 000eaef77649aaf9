import { describe, expect, it } from 'vitest';
import { readRole } from './role.ts';

const speaksOf = (text: string) =>
  readRole(text, '2026-11-24').brief.speaks?.map(({ anyOf, min }) => [anyOf.join(' '), min]);

describe('languages and dialects', () => {
  it.each([
    ['marathi mother tongue', [['mr', 'native']]],
    ['native hindi', [['hi', 'native']]],
    ['english has to be fluent not just conversational', [['en', 'fluent']]],
    ['hindi at least workable', [['hi', 'conversational']]],
    ['thodi marathi aati ho', [['mr', 'basic']]],
    ['hindi tooti footi chalegi', [['hi', 'basic']]],
    [
      'fluent hindi and english',
      [
        ['hi', 'fluent'],
        ['en', 'fluent'],
      ],
    ],
    [
      'hindi and marathi, both native',
      [
        ['hi', 'native'],
        ['mr', 'native'],
      ],
    ],
    ['telugu or tamil mother tongue', [['te ta', 'native']]],
    [
      'बांग्ला मातृभाषा हो और हिंदी साफ़ बोले',
      [
        ['bn', 'native'],
        ['hi', 'fluent'],
      ],
    ],
    ['मालवणी किंवा कोकणी', [['mr-x-malvani kok', 'fluent']]],
    ['वऱ्हाडी बोलणारा', [['vah', 'fluent']]],
    ['proper kathiawadi', [['gu-x-kathiwad', 'native']]],
    ['tapori bhasha wala', [['hi-x-bambaiya', 'fluent']]],
    ['delhi type hindi', [['hi-x-delhi', 'fluent']]],
    ['kolhapuri marathi', [['mr-x-kolhapur', 'fluent']]],
    ['real purvanchali lehja', [['bho awa', 'native']]],
  ])('reads "%s"', (text, speaks) => {
    expect(speaksOf(text)).toEqual(speaks);
  });

  it('keeps the language of the project out of the demands of the part', () => {
    const { brief } = readRole('a Marathi film, woman 30-40', '2026-11-24');
    expect(brief.speaks).toBeUndefined();
    expect(brief.prefer?.speaks?.[0]?.anyOf).toEqual(['mr']);
  });

  it('asks back where a word names a stretch of the map', () => {
    expect(readRole('bihari accent', '2026-11-24').remarks).toContainEqual(
      expect.objectContaining({ kind: 'region', label: 'Bihari' }),
    );
  });
});
