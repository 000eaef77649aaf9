import { describe, expect, it } from 'vitest';
import { readRole } from './role.ts';

describe('what no roster has a field for', () => {
  it.each([
    ['man 30-40 with a full beard', 'full beard'],
    ['woman 25-30, no tattoos', 'tattoos'],
    ['woman 25-30, comfortable with intimate scenes', 'comfortable with intimate scenes'],
    ['man 30-40, daadhi ho', 'daadhi'],
    ['शादीशुदा महिला 30-40', 'शादीशुदा'],
    ['पुरुष ३०-४०, दाढी हवी', 'दाढी'],
  ])('says that "%s" asks for something that is not on file', (text, phrase) => {
    const { brief, remarks } = readRole(text, '2026-11-24');
    expect(remarks).toContainEqual({ kind: 'no_field', phrases: [phrase] });
    expect(brief.playingAge).toBeDefined();
    expect(brief.skills).toBeUndefined();
  });

  it('leaves the story alone', () => {
    expect(readRole('a married couple, 30-40', '2026-11-24').remarks).not.toContainEqual(
      expect.objectContaining({ kind: 'no_field' }),
    );
  });
});
