/** What a turn begins with: the messages to be sent, and what the answer will be held against. */
import type Anthropic from '@anthropic-ai/sdk';
import { createHmac } from 'node:crypto';
import type { Tools, Turn } from '../../assistant/port.ts';
import { createClaims, type Claims } from './claims.ts';
import { redacted, visible } from './clean.ts';
import { messagesOf, windowOf } from './history.ts';
import { earlierAsData, listsOf } from './kept-state.ts';
import { userContent } from './prompt.ts';
import { asksForShortlist, createRefs } from './refs.ts';
import type { ToolContext } from './run-tool.ts';
import { createSources, type Person, type Sources } from './sources.ts';
import { summaryOf } from './summary.ts';

export interface Conversation {
  readonly messages: Anthropic.MessageParam[];
  readonly sources: Sources;
  readonly claims: Claims;
  readonly toolContext: ToolContext;
}

export async function conversationOf(turn: Turn, tools: Tools): Promise<Conversation> {
  // Without its shortlist a conversation can still be answered.
  const shortlist = await tools.shortlist().catch(() => []);
  const { outline = [] } = turn;
  const lists = listsOf(turn.state);
  const earlier: Person[] = [...outline.flatMap((past) => past.lists), ...lists].flatMap(
    ({ people }) => people,
  );
  const sources = createSources([...earlier, ...shortlist]);
  for (const { people } of lists) if (people[0]) sources.leaders.add(people[0].talentId);

  const said = [...turn.history.filter(({ role }) => role === 'user').map(({ text }) => text), turn.text];
  const block = redacted(visible(turn.memory?.block ?? ''));
  // Who is remembered may be named, as if the person had just named them.
  const words = visible([...said, block].join('\n'));
  const { strangers } = createRefs(sources.people, words);
  const { messages: history, left } = windowOf(turn.history);
  const earlierData = earlierAsData(turn.state);
  const summary = summaryOf(outline, shortlist, left > 0);
  return {
    messages: messagesOf(
      history,
      userContent(redacted(visible(turn.text)), {
        today: turn.today,
        ...(summary === undefined ? {} : { summary }),
        ...(earlierData === undefined ? {} : { earlier: earlierData }),
        ...(block === '' ? {} : { memory: block }),
      }),
    ),
    sources,
    claims: createClaims({ sources, said: words }),
    toolContext: { tools, sources, strangers, mayChangeShortlist: asksForShortlist(turn.text) },
  };
}

/** Tells one person's requests from another's, and nothing else about them: the key never leaves this process. */
export const opaqueUser = (user: string, key: string): string =>
  createHmac('sha256', key).update(`castmatch user ${user}`).digest('hex').slice(0, 32);
