import type { AnswerStrings } from './answer.ts';

const never = (said: string, what: string) =>
  `I don't filter or rank by ${what} ("${said}"): it would shut people out for something that is not acting.`;

export const answerEn: AnswerStrings = {
  allClear: (count, shown) =>
    count === 1
      ? 'One clears all of it.'
      : shown < count
        ? `${count} clear all of it; these are the first ${shown}.`
        : `${count} clear all of it.`,
  first: (name, facts) => `**${name} first:** ${facts}.`,
  nobody: 'Nobody on file meets all of it.',
  nearest: (name, misses) => `Nobody on file meets all of it. Nearest: ${name}. Not met: ${misses}.`,
  readAs: (demands) => `Read as: ${demands}.`,
  nothingRead: 'I read no firm demand in this, so the list stays open.',
  wish: 'wish',
  close: (list) => `Close, but not in the list: ${list}.`,
  thin: (count) => `Thin cover: ${count === 1 ? 'only one name' : `only ${count} names`}.`,
  together: (names, sum) => `${names}: together ${sum} a day`,
  noGroup: (budget) => `No group on file fits under ${budget} together.`,
  ratesToConfirm: 'Rates are quotes on file, to be confirmed.',
  availCheck:
    'Dates are what is on file; the next step is an avail check. I can draft it, nothing is sent from here.',
  levelsSelfReported: 'Skill levels are self-reported; check them before you rely on them.',
  fightDirector: 'Skill levels are self-reported; have the action director check them.',
  outstation: 'Outstation means travel and stay; who is marked as travelling stands beside the name.',
  rosterCannotTell: (qualities) =>
    `The roster does not measure how somebody plays (${qualities}); a short tape or a read would show it.`,
  tone: (who) =>
    `${who} is read as a tone (economy, inner life, how little is done), not as a likeness. The roster cannot measure that: ask for a tape with one quiet scene and a long listening beat.`,
  noLikeness: 'Resemblance is for your eyes and the tapes; I make no claim about faces.',
  unread: (phrases) =>
    `Not read as a condition: ${phrases}. It only weighs in the order; a tape or a call would tell.`,
  noContacts:
    'Contact details and phone numbers are not given here: calls go through the representation on file.',
  noField: (name) => `${name}: that is not on file; the roster has no field for it.`,
  notFollowed: 'Part of the text is addressed to software. It was read as a quote and not followed.',
  excluded: (name) => `${name} is left out of the list.`,
  likeRead: (name, facts) =>
    `"Like ${name}" was read as: ${facts}. What each shares or lacks stands with the name.`,
  region: (label, names) => `"${label}" was read as ${names}. Which one is it?`,
  protectedWhy: {
    skin: (said) => never(said, 'skin tone'),
    religion: (said) => `"${said}" is taken as who the part is; nobody is filtered by faith.`,
    caste: (said) => never(said, 'caste'),
    body: (said) => never(said, 'body or health'),
    looks: (said) =>
      `Looks ("${said}") are for your eyes; nothing on file measures them and nobody is ranked by them.`,
    ethnicity: (said) => never(said, 'ethnic features'),
    orientation: (said) => never(said, 'orientation'),
    community: (said) => never(said, 'community'),
    disability: (said) => never(said, 'disability'),
    gender_identity: (said) => never(said, 'gender identity'),
    marital: (said) => never(said, 'marriage, pregnancy or family'),
    health: (said) => never(said, 'health'),
    role_fact: (said) => `"${said}" is taken as who the part is; nobody is filtered by it.`,
  },
  askStory:
    "Is there a reason in the script (somebody's sister, for instance)? Put in story terms, I can search for that.",
  declaredOnly:
    'This holds only people who chose to declare it; nothing is inferred from names, photos or credits. They suit other parts too. For more faces, an open call and community outreach are the way.',
  clashes: 'These do not go together:',
  clash: {
    dates: (said) => `Dates end before they start ("${said}"). The other way round, or another month?`,
    age: (said) => `The age range is reversed ("${said}"). Read it the other way round?`,
    rate: (said) => `The budget range is reversed ("${said}"). Is the cap the higher figure?`,
    union: (said) => `Non-union and union member at once ("${said}"). Which one?`,
    parent: (said) => `The ages of parent and child do not fit ("${said}"). Which one is a slip?`,
    minor: (said) => `An adult and a child at once ("${said}"). Which one?`,
  },
  clashAsk: 'I have left these out of the search until you decide.',
  flagged: (names) =>
    `The bio of ${names} holds text addressed to software. It was ignored and the profile is marked for review.`,
  minors:
    "With a child on set in India: District Magistrate permission, capped hours, school, a share of the earnings in a deposit in the child's name, all contact through the guardian. This is a reminder, not legal advice.",
  minorConsent: (names) => `Guardian consent is not on file for ${names}: nothing goes out until it is.`,
  youthAssumed: '"Girl" or "boy" without an age is read as a grown woman or man; tell me if it is a child.',
  openGender: 'Open to women and men, adults only.',
  shootIn: (city) => `${city} is read as the place of the shoot, not as where people live.`,
  formatRule: (format) =>
    `Rule applied: any credit with the format ${format} excludes. Correct me if you meant something narrower.`,
  askAge: 'What playing age?',
  askGender: 'A woman, a man, or either?',
  askDates: 'Which dates?',
  askMove: (list) => `Which can move: ${list}?`,
  askFigure: { cheaper: 'What is the cap per day?', taller: 'From which height, in cm?' },
  dropped: (list) => `Dropped out with this change: ${list}.`,
  nobodyDropped: 'Nobody dropped out with this change.',
  noneLeft: 'No further names on file that meet it.',
  compareOn: (name, met) => `${name} meets ${met}`,
  compareMiss: (name, missing) => `${name} misses ${missing}`,
  compareAll: (name) => `${name} meets every point asked.`,
  comparePlain:
    'Same rows for each. On these facts alone there is no demand to hold them against: tell me the part.',
  who: 'Whom do you mean? Name a person or a place in the list.',
  unknownPerson: (ref) => `Nobody on file is "${ref}".`,
  onFile: (name) => `${name}, from the file:`,
  shortlistIs: 'Shortlist now:',
  shortlistEmpty: 'The shortlist is empty.',
  shortlistNote: (name, note) => `Note on ${name}: ${note}`,
  shortlistRemoved: (names) => `Taken off: ${names}.`,
  hold: (name, dates) =>
    `${name}${dates === '' ? '' : `, ${dates}`}: avail check asked for. That is no booking and no hold; it needs the representation's answer, and nothing was sent.`,
  noted: (what) => `Noted: ${what}`,
  notedOnly: 'I keep this for this conversation.',
  applied: (what) => `As you told me: ${what}`,
  leftOut: (name, why) => `${name} is left out for this part, as you told me: ${why}`,
  breakdownSays: 'The text says',
  breakdownInfers: 'Inferred, please confirm',
  breakdownOpen: 'Open: union, dates, rate, height.',
  greeting: (count) =>
    `${count.toLocaleString('en-IN')} people on file. Tell me the part: who, playing age, languages, dates, rate.`,
  help: 'Write the part as you would to an assistant: "woman 30-38, at least 165 cm, fluent Hindi, free 8-16 Feb, under 35k a day". Then narrow it, ask about a name, compare two, keep a shortlist, or paste a scene for a breakdown. English, Hindi, Marathi or mixed.',
  thanks: 'Right. The next part whenever you are ready.',
  notSent: 'Nothing is sent, booked or offered from here: that stays with you. I can draft the words.',
  draft: (name, role, dates) =>
    `Draft, not sent:\n"Avail check for ${name}${role === '' ? '' : `, part: ${role}`}. Dates: ${dates}. Please confirm availability, any holds and the current day rate. This is a check, not a booking."`,
  suggest: {
    draft: (name) => ['Draft an avail check', `Draft an avail check for ${name}`],
    compare: ['Compare the first two', 'Compare the first two'],
    shortlist: ['Shortlist the first three', 'Shortlist the first three'],
    loosen: {
      heightCm: ['Without the height', 'Forget the height'],
      playingAge: ['Without the age range', 'Forget the age'],
      city: ['From any city', 'Any city'],
      dayRate: ['Without the rate cap', 'Forget the budget'],
      availability: ['Without the dates', 'Forget the dates'],
      speech: ['Without the language', 'Forget the language'],
      skill: ['Without the skill', 'Forget the skill'],
      union: ['Without the union condition', 'Forget the union'],
      training: ['Without the training', 'Forget the training'],
      credits: ['Without the credits condition', 'Forget the credits'],
    },
    everyone: ['Show everyone who fits', 'Show everyone who fits'],
    examples: [
      ['Woman 30–38, fluent Hindi', 'Woman, playing 30-38, at least 165 cm, fluent Hindi'],
      ['Father and daughter, native Marathi', 'Baba 55-62 and Tai 20-26. Both native Marathi'],
    ],
  },
};
