import { describe, expect, it } from 'vitest';
import { readRole } from '../read/role.ts';
import { checkStoryReason, declarableKind, traitAllowed } from './traits.ts';

const TODAY = '2026-11-24';
const read = (text: string) => readRole(text, TODAY);

describe('a story reason', () => {
  it.each([
    'The part is Chandni, a trans woman, 26-33.',
    'The character is deaf',
    'the character Ravi was blind from birth',
    'role of a deaf schoolteacher',
    'deaf actress for a deaf character 35-50',
    'She plays a blind singer',
    'he is blind in the script',
    'a film about a trans woman who runs a tailoring shop',
    'the role is a wheelchair user, and the director wants a wheelchair user',
    'किरदार बधिर है',
    'कहानी में वह दृष्टिहीन है',
    'भूमिका दृष्टिहीन शिक्षिकेची आहे',
    'व्यक्तिरेखा ट्रान्स स्त्री आहे',
    'kirdaar deaf hai',
    'role ek trans aurat ka hai',
    'vyaktirekha blind aahe',
    'kahani mein wo deaf hai',
  ])('is a fact of the character: "%s"', (reason) => {
    expect(checkStoryReason(reason)).toEqual({ ok: true });
  });

  it.each<[string, 'preference' | 'no_fact']>([
    ['because the client wants a trans woman', 'preference'],
    ['the director prefers a deaf actor', 'preference'],
    ['a blind girl looks better on camera', 'preference'],
    ['we want a deaf actor for diversity', 'preference'],
    ['for this role the client wants a trans woman', 'preference'],
    ['director ko trans aurat chahiye', 'preference'],
    ['निर्देशक को ट्रांस महिला पसंद है', 'preference'],
    ['दिग्दर्शकाला ट्रान्स स्त्री आवडते', 'preference'],
    ['deaf actress 35-50', 'no_fact'],
    ['trans woman, 26-33, Mumbai', 'no_fact'],
    ['ट्रांस महिला चाहिए', 'no_fact'],
    ['trans aurat chahiye 25-30', 'no_fact'],
    ['', 'no_fact'],
  ])('is none in "%s" (%s)', (reason, why) => {
    expect(checkStoryReason(reason)).toEqual({ ok: false, why });
  });
});

describe('traits that can be used', () => {
  it.each([
    ['trans woman', 'gender_identity'],
    ['non-binary', 'gender_identity'],
    ['deaf', 'disability'],
    ['wheelchair user', 'disability'],
    ['ट्रांस महिला', 'gender_identity'],
    ['दृष्टिहीन', 'disability'],
  ])('%s is what people may declare (%s)', (said, kind) => {
    expect(declarableKind(said)).toBe(kind);
  });

  it.each([
    'fair',
    'gori',
    'dusky',
    'Brahmin',
    'Dalit',
    'Muslim',
    'Marwari',
    'gay',
    'married',
    'pregnant',
    'HIV positive',
    'slim',
    'exotic',
    'गोरी',
    'ब्राह्मण',
  ])('%s is never one, whatever the reason', (declared) => {
    const storyReason = `The character is ${declared} in the script, the part is a deaf teacher`;
    expect(traitAllowed({ declared, storyReason })).toEqual({ allowed: false, why: 'never' });
  });
});

describe('a brief with a trait', () => {
  it('keeps the sentence that says why, wherever it stands', () => {
    expect(
      read('Need a deaf actress, 35-50, Mumbai. The character is a deaf schoolteacher.').brief.trait,
    ).toEqual({
      declared: 'deaf',
      storyReason: 'The character is a deaf schoolteacher',
    });
    expect(
      read('The part is Chandni, a trans woman, 26-33. We want to cast a trans actor.').brief.trait,
    ).toMatchObject({ declared: 'trans woman', storyReason: expect.stringContaining('The part is Chandni') });
    expect(read('किरदार बधिर है। महिला 30-40').brief.trait).toMatchObject({ declared: 'deaf' });
  });

  it.each([
    ['trans woman 25-30, the client wants it', 'reason_refused'],
    ['deaf actress 35-50', 'protected'],
  ])('does not use it in "%s", and says so', (text, kind) => {
    const { brief, remarks } = read(text);
    expect(brief.trait).toBeUndefined();
    expect(remarks.map((remark) => remark.kind)).toContain(kind);
  });

  it.each<[string, string]>([
    ['no married women, 25-30', 'marital'],
    ['unmarried girls only 22-26', 'marital'],
    ['HIV negative only, man 30-40', 'health'],
    ['Punjabi looking girl 22-26', 'community'],
    ['deaf actress 35-50', 'disability'],
    ['trans woman 25-30', 'gender_identity'],
    ['fair girl 20-24', 'skin'],
    ['brahmin girls only 20-24', 'caste'],
    ['शादीशुदा नहीं चलेगी, महिला 25-30', 'marital'],
  ])('is never filtered by a trait: "%s" (%s)', (text, trait) => {
    const { brief, remarks } = read(text);
    expect(brief.trait).toBeUndefined();
    expect(remarks).toContainEqual(expect.objectContaining({ kind: 'protected', trait }));
  });

  it.each([
    'Brahmin priest character in a ritual scene, man 50-60',
    'Fair & Lovely ad, woman 25-30, Hindi',
    'fair play and a fair deal, man 30-40',
  ])('takes a fact of the story or another sense for no demand: "%s"', (text) => {
    const kinds = read(text).remarks.flatMap((remark) => (remark.kind === 'protected' ? [remark.trait] : []));
    expect(kinds.filter((kind) => kind !== 'role_fact')).toEqual([]);
  });
});
