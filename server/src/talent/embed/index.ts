/** Semantic relevance: what the office's texts mean, as vectors, beside the words they hold. */
export { fuse } from './fuse.ts';
export { createIndexer, type Indexer } from './indexer.ts';
export { createLocalEmbedders } from './local.ts';
export { createNearness, type Nearness } from './nearness.ts';
export { localSource, remoteSource, type Sources } from './sources.ts';
