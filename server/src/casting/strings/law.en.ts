import type { LawStrings } from './law.ts';

export const lawEn: LawStrings = {
  adult: '18 or over',
  adultMissing: '18 or over: not on file',
  guardianContact: 'guardian contact on file',
  guardianContactMissing: 'guardian contact not on file',
  minorRefused: (said, ages) =>
    `"${said}" is no part for anyone under 18: I put no minors forward for intimate or sexual scenes, whatever the consent. ${
      ages === undefined
        ? 'The way on is an adult who plays younger: tell me the playing age.'
        : `The way on is an adult of 18 or over who plays ${ages}.`
    }`,
  adultsOnly: (said) =>
    `With "${said}" in the part I looked among adults only; nobody under 18 is put forward for it. Check proof of age before the read.`,
  adultWhoPlays: (ages) => [`An adult who plays ${ages}`, `An adult, 18 or over, who plays ${ages}`],
  noGuardianContact: (names) =>
    `Guardian contact is not on file for ${names}: a child is put forward only through a guardian, so get the contact first.`,
  checklist: (hazards) =>
    `Before a child is called, clear ${hazards} with the guardian and against the NCPCR guidelines of 2023: a doctor and a safety person on set, or write it out of the child's scenes.`,
  hazard: {
    stunts: 'stunts or action',
    substances: 'smoking, alcohol or drugs',
    night: 'night work',
    water: 'work in water',
    animals: 'animals',
    violence: 'violence',
  },
  traitUsed: (trait, reason) =>
    `Searched by "${trait}", for this reason from the story: "${reason}". The use is in the decision log.`,
  reasonNotStory: (trait) =>
    `"${trait}" was not used: the reason given is a preference, not a fact of the character. What in the story makes the character so?`,
  lint: (terms) =>
    `Better left out of a breakdown: ${terms}. Say what the character does or comes from in the story.`,
};
