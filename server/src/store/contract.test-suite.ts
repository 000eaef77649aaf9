/** What every adapter of the Store port promises. An adapter's test calls `describeStore` with a way to open one. */
import { describeChats } from './contract/chats.test-suite.ts';
import { describeConversations } from './contract/conversations.test-suite.ts';
import { describeRoster } from './contract/roster.test-suite.ts';
import type { StoreUnderTest } from './contract/samples.ts';

export { batchOf, reportOf, type StoreUnderTest, talentNamed } from './contract/samples.ts';

export function describeStore(open: () => StoreUnderTest): void {
  describeRoster(open);
  describeChats(open);
  describeConversations(open);
}
