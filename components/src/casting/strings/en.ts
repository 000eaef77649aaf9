/** Words of the casting components. A message with a value in it is a function. */
export const casting = {
  asked: 'Asked',
  askedFor: 'Asked for',
  roleFor: 'For',
  alsoAsked: 'Also asked',
  editBrief: 'Edit brief',
  notOnFile: 'Not on file',
  onFileMark: 'On file',
  missedMark: 'Missed',
  unknownMark: 'Not known',
  noteMark: 'Note',
  minor: 'Minor',
  whyWithSources: 'Why, with sources',
  whyFor: (name: string) => `Why ${name}, with sources`,
  moreUnderWhy: (count: number) => `${count} more under Why`,
  showInFull: (name: string) => `Show ${name} in full`,
  shortlistPerson: (name: string) => `Shortlist ${name}`,
  shortlistPersonAt: (name: string, place: number) => `Shortlist ${name}, number ${place}`,
  portraitOf: (name: string) => `${name}, no portrait on file`,
  resultsFor: (role: string) => `Results for ${role}`,
  results: 'Results',
  nearMisses: 'Near misses',
  nearMissesNote: 'What each lacks is marked',
  nearestOnly: 'Nobody on the roster meets everything asked. These come closest.',
  nobodyFound: 'Nobody on the roster fits this brief.',
  shownOf: (shown: number, matched: number) => `${shown} shown of ${matched} who meet everything asked`,
  showMore: (count: number) => `Show ${count} more`,
  copyList: 'Copy list',
  copyPerson: (name: string) => `Copy ${name}`,
  comparison: 'Comparison',
  comparisonFor: (role: string) => `Comparison for ${role}`,
  alsoOnFile: 'Also on file, not asked',
  clearsEverything: 'Clears everything asked',
  verdict: (missed: number, unknown: number) => {
    const words = ['none', 'one', 'two', 'three', 'four', 'five', 'six'];
    const count = (n: number) => words[n] ?? String(n);
    return [missed > 0 && `${count(missed)} missed`, unknown > 0 && `${count(unknown)} not on file`]
      .filter((part) => part !== false)
      .join(', ')
      .replace(/^\w/, (first) => first.toUpperCase());
  },
  factSource: {
    self: 'said by the performer',
    rep: 'said by the representative',
    office: 'office note',
    import: 'imported file',
    demo: 'demo roster, fictional',
  },
  asOf: (source: string, date: string) => `${source}, ${date}`,
  noFacts: 'No facts on file for this person yet.',
  textPlays: 'Plays',
  textHeight: 'Height',
  textSpeaks: 'Speaks',
  textDates: 'Dates',
  textMisses: 'Misses',
  textUnknown: 'Not on file',
};
