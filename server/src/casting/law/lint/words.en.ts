import type { LintWords } from './words.ts';

export const lintEn: LintWords = {
  skin: {
    why: 'Skin tone is no acting quality, and CastMatch has no filter for it at all.',
    suggestions: [
      'Say who the character is in the story: "younger sister of Tara, grew up indoors".',
      'Leave it out, and let the director see everyone who fits.',
    ],
  },
  caste: {
    why: 'Nobody is chosen by caste. If it matters to the plot, it is a fact of the character, not of the actor.',
    suggestions: [
      'Write it as the part: "the priest of the village temple, leads the ritual in scene 12".',
      'Ask for what is played: "recites Sanskrit", "speaks Puneri Marathi".',
    ],
  },
  religion: {
    why: 'Faith is asked of the character, never of the actor.',
    suggestions: [
      'Write it as the part: "a Sikh officer just back from the front".',
      'Ask for what is played: "fluent Urdu", "ties a turban on camera".',
    ],
  },
  community: {
    why: 'A community is no face; the same look lives in every one of them.',
    suggestions: [
      'Ask for language or dialect: "native Marwari", "Bengali accent in Hindi".',
      'Say where the character comes from: "a trader family from Bikaner".',
    ],
  },
  ethnicity: {
    why: 'This asks for features and sorts people by origin.',
    suggestions: [
      'Say where the character comes from and what is spoken there: "from Kohima, speaks Nagamese".',
      'Say what the character does that makes them stand out.',
    ],
  },
  class: {
    why: 'This describes class by a look; it shuts people out by background.',
    suggestions: [
      'Say it as speech: "English with an ease that comes from boarding school".',
      'Say it as work and place: "runs the house of a film star in Juhu".',
    ],
  },
  looks: {
    why: 'It says how somebody is to be looked at, not what they play; nothing on file measures it.',
    suggestions: [
      'Say what others in the story see: "the one the whole college watches".',
      'Say what the character does: "keeps the household together, says little".',
    ],
  },
  body: {
    why: 'Bodies are not ranked here; say it only where the story turns on it.',
    suggestions: [
      'Ask for what is done: "runs and climbs on camera", "dances for three minutes without a cut".',
      'If the plot needs it, write the plot: "a wrestler between two weight classes".',
    ],
  },
  sexualised: {
    why: 'This speaks of the person, not of the part, and reads as an unsafe call.',
    suggestions: [
      'Say the age to play and the situation: "18 to 22, first time away from home".',
      'If scenes are intimate, name them and attach an intimacy rider.',
    ],
  },
  marital: {
    why: 'Marriage, pregnancy and children are private, and no reason to leave somebody out.',
    suggestions: [
      'Ask for dates and travel instead: "free 14 Dec to 20 Jan, outdoor in Satara".',
      'Say the character\'s state, if it is played: "engaged, breaks it off in episode 3".',
    ],
  },
  disability: {
    why: 'The word is hurtful or shuts people out; disabled actors may play any part.',
    suggestions: [
      'Say it as the character\'s fact: "uses a wheelchair since the accident in episode 1".',
      'Invite: "disabled actors are asked to come forward".',
    ],
  },
  gender_identity: {
    why: 'Who counts as a woman or a man is not for a breakdown to test.',
    suggestions: [
      'Say whom the part is: "Chandni, a trans woman who runs a tailoring shop".',
      'Else ask for the gender played only: "plays women".',
    ],
  },
  orientation: {
    why: 'Whom actors love is not asked; it is the character who has a love story.',
    suggestions: [
      'Write the relationship: "in love with his flatmate, has told nobody".',
      "Leave the actor's own life out.",
    ],
  },
  health: {
    why: 'Health and test results are private, and in part protected by law.',
    suggestions: [
      'Ask for what the days need: "two night shoots, a run through rain".',
      'If the character is ill, write that: "lives with HIV, works in the clinic".',
    ],
  },
};
