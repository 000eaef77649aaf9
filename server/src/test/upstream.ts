/** The fake upstream: a server, replies of a healthy API, and replies of a broken one. */
export * from './upstream/server.ts';
export * from './upstream/replies.ts';
export * from './upstream/faults.ts';
