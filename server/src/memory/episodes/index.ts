export { createEpisodes, type Episode, type EpisodeQuery, type Episodes } from './episodes.ts';
