import { countPeople } from '../../model/turns.ts';
import type { AppStrings } from '../../strings/index.ts';
import type { AskChat } from './types.ts';

/** What the status region says of an answer: begun, interrupted, ended. Nothing on a page that was only opened. */
export function statusWords(chat: AskChat, { status }: AppStrings): string {
  switch (chat.answer) {
    case 'sending':
    case 'streaming':
      return status.answering;
    case 'reconnecting':
      return status.reconnecting;
    case 'stopping':
      return status.stopping;
    case 'idle': {
      if (chat.outcome === undefined) return '';
      if (chat.outcome === 'stopped') return status.stopped;
      if (chat.outcome === 'broken') return status.broken;
      const answer = chat.turns.findLast(({ speaker }) => speaker === 'castmatch');
      // What was cut short is never said to be complete.
      if (answer?.blocks.some((block) => block.kind === 'notice' && block.data.code === 'truncated'))
        return status.broken;
      return status.complete(answer === undefined ? 0 : countPeople(answer));
    }
  }
}
