/** Words of the pages that the law asks for, in English: the shape the other languages fill. */
export const lawEn = {
  fairness: {
    title: 'Fairness report',
    link: 'Who is considered and who is chosen, by gender played and by region',
    intro:
      'Selection rate and impact ratio, as in New York City’s Local Law 144: the share of a group that was chosen, over the highest share of any group. Only roles open to all of them are counted, only from what is on file; nothing is guessed. This is a reminder to look, not legal advice.',
    span: 'From and to',
    stage: 'Step',
    stages: {
      recommended: 'Listed by CastMatch',
      shortlisted: 'Shortlisted by people',
    },
    stageHint: {
      recommended: 'Of all who met every hard demand, who was in the list shown.',
      shortlisted: 'Of those listed, who came on the shortlist of that conversation.',
    },
    tables: {
      gender: 'By gender played',
      region: 'By region, where people are based',
      'gender,region': 'By gender played and region',
    } as Readonly<Record<string, string>>,
    group: 'Group',
    considered: 'Considered',
    selected: 'Chosen',
    rate: 'Selection rate',
    chosenOf: (selected: number, applied: number) => `${selected} of ${applied} chosen`,
    ratio: 'Impact ratio',
    reading: 'Reading',
    genders: {
      woman: 'Women',
      man: 'Men',
      nonbinary: 'Non-binary',
      girl: 'Girls',
      boy: 'Boys',
      several: 'Several genders',
    } as Readonly<Record<string, string>>,
    notCompared: '–',
    verdicts: {
      ok: 'Within four fifths',
      review: 'Below four fifths: look again',
      small: 'Under 30: too few for a reading',
      tiny: 'Under 2 % of all: not compared',
      alone: 'No second group to compare with',
      base: 'The highest group is under 30: no reading',
    },
    unknown: (applied: number, selected: number) =>
      `Not on file: ${applied} considered, ${selected} chosen. They are in no group and are compared with nobody.`,
    allKnown: 'Everybody considered has this on file.',
    counted: (roles: number, seen: number) =>
      `${roles} of ${seen} ${seen === 1 ? 'role' : 'roles'} in this time ${roles === 1 ? 'was' : 'were'} open by gender or region and ${roles === 1 ? 'is' : 'are'} counted.`,
    countedLists: (lists: number) =>
      lists === 1
        ? '1 conversation with a shortlist is counted.'
        : `${lists} conversations with a shortlist are counted.`,
    nothing: {
      noRoles: 'Nobody was recommended in this time, so there is nothing to compare.',
      noOpen:
        'Every role in this time was for one gender and one place, or for a child. There, the role decides and no rates are compared.',
      noShortlist: 'No open role of this time has a shortlist yet.',
      table: 'No role was open by this, so nothing is compared.',
    },
    flagged: (groups: string) =>
      `Below four fifths: ${groups}. A ratio is a question, not a finding: look at the roles and the lists.`,
    csv: 'Download as CSV',
    loading: 'Counting…',
  },
  decisions: {
    title: 'Decision log',
    link: 'Who decided what and when; kept for good and checked for changes',
    intro:
      'Every list shown, every change of a shortlist, every use of a protected trait with its reason. Entries are chained and cannot be changed or taken out. They hold ids, no facts of people.',
    filter: 'Show',
    all: 'Everything',
    kinds: {
      recommended: 'Lists shown',
      shortlisted: 'Shortlist changes',
      trait_used: 'Uses of a trait',
      minors_refused: 'Minors refused',
      lint_overridden: 'Trait words sent',
      imported: 'Imports',
      import_undone: 'Imports undone',
      outward_answered: 'Messages let out',
    },
    check: 'Check the log',
    checking: 'Checking…',
    whole: (entries: number) =>
      entries === 0
        ? 'The log is empty.'
        : `The log holds: ${entries === 1 ? '1 entry' : `${entries} entries`}, none changed, none missing.`,
    head: 'Head',
    headHint: 'Note it elsewhere: it proves later that nothing was cut off.',
    broken: (entry: number) =>
      `The log does not hold from entry ${entry} on: it was changed outside CastMatch.`,
    empty: 'No decisions yet. The first list you ask for begins the log.',
    emptyKind: 'No entries of this kind.',
    more: 'Older entries',
    loading: 'Reading the log…',
    by: { person: 'by a person', assistant: 'by the assistant, asked in the chat' },
    here: 'this office',
    engine: { claude: 'Claude helped', embedded: 'roster search' },
    shown: (listed: number, matched: number) =>
      `${listed} shown${matched === listed ? '' : `, of ${matched} who met everything`}`,
    nobody: 'Nobody shown',
    asked: (fields: string) => `Asked: ${fields}`,
    fields: {
      name: 'name',
      gender: 'plays as',
      playingAge: 'playing age',
      heightCm: 'height',
      city: 'place',
      language: 'language',
      dialect: 'dialect',
      skill: 'skill',
      union: 'union',
      representation: 'representation',
      availability: 'dates',
      dayRate: 'day rate',
      credits: 'credits',
      training: 'training',
      trait: 'declared trait',
      guardian: 'guardian',
      genres: 'genres',
      bio: 'bio',
    } as Readonly<Record<string, string>>,
    gone: 'erased person',
    added: (names: string) => `Added ${names}`,
    removed: (names: string) => `Taken off ${names}`,
    reordered: 'New order or note',
    cleared: 'Emptied',
    trait: (trait: string) => `Searched by “${trait}”`,
    reason: 'Reason from the story',
    reasonErased: 'the words were erased',
    minors: 'Intimate work: nobody under 18 was put forward',
    lint: (kinds: string) => `Sent all the same: words about ${kinds}`,
    imported: (people: number, merged: number, refused: number) =>
      `${people} new, ${merged} merged, ${refused} refused`,
    undone: (people: number) => `${people} people taken out again`,
    outward: {
      approved: 'Approved for sending by a person',
      denied: 'Not approved, nothing left',
    },
    openChat: 'Open the chat',
  },
  lint: {
    title: 'Before you send',
    try: 'Try',
    more: (count: number) => (count === 1 ? 'and 1 more' : `and ${count} more`),
    kinds: {
      skin: 'skin tone',
      caste: 'caste',
      religion: 'religion',
      community: 'community',
      ethnicity: 'ethnicity',
      class: 'class',
      looks: 'looks',
      body: 'body',
      sexualised: 'sexualised looks',
      marital: 'marriage or family',
      disability: 'disability',
      gender_identity: 'gender identity',
      orientation: 'orientation',
      health: 'health',
    } as Readonly<Record<string, string>>,
  },
};

export type LawStrings = typeof lawEn;
