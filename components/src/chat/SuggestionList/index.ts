export { SuggestionList } from './SuggestionList.tsx';
export type { Suggestion, SuggestionListProps } from './SuggestionList.tsx';
