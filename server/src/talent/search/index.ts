/** Search over the roster: who meets a brief, why, what is missing, and all that is on file of a person. */
export { compareTalent } from './compare.ts';
export { storedFacts, talentDetail } from './detail.ts';
export { searchTalent, type SearchSources } from './search.ts';
