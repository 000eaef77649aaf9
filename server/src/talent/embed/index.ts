/** Semantic relevance: what the office's texts mean, as vectors, beside the words they hold. */
export { createIndexer, type Indexer } from './indexer.ts';
export { createLocalEmbedders } from './local.ts';
export { createRelevance, type Relevance } from './relevance.ts';
export { localSource, remoteSource, type Sources } from './sources.ts';
