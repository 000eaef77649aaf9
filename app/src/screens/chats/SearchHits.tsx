import { Text, useLanguage } from '@castmatch/components';
import type { ChatHit, Snippet } from '@castmatch/server/contract';
import { shortTime } from '../../model/dates.ts';
import { useAppStrings } from '../../strings/index.ts';
import { Words } from '../common/Words.tsx';
import * as css from './ChatsScreen.css.ts';

/** What a search found: where, who said it and when, and the words around. Each opens the message. */
export function SearchHits({ hits }: { hits: readonly ChatHit[] }) {
  const { ask, conversations: words } = useAppStrings();
  const language = useLanguage();
  return (
    <ol className={css.list} aria-label={words.search}>
      {hits.map((hit) => (
        <li key={`${hit.chatId} ${hit.messageId ?? ''}`} className={css.hit}>
          <div className={css.hitHead}>
            <a href={hrefOfHit(hit)} className={css.title}>
              <Words>{hit.title || ask.untitled}</Words>
            </a>
            <Text variant="label" tone="ink2" className={css.when}>
              {hit.archived && `${words.inArchive} · `}
              {words.who[hit.who]}, {shortTime(hit.at, language)}
            </Text>
          </div>
          {hit.who !== 'title' && (
            <Text as="p" tone="ink2" className={css.snippet}>
              <Marked snippet={hit.snippet} />
            </Text>
          )}
        </li>
      ))}
    </ol>
  );
}

function hrefOfHit({ chatId, messageId }: ChatHit): string {
  const to = `/c/${encodeURIComponent(chatId)}`;
  return messageId === undefined ? to : `${to}?m=${encodeURIComponent(messageId)}`;
}

function Marked({ snippet: { text, marks } }: { snippet: Snippet }) {
  return marks.map(({ start, end }, index) => (
    <span key={start}>
      <Words>{text.slice(marks[index - 1]?.end ?? 0, start)}</Words>
      <mark className={css.mark}>
        <Words>{text.slice(start, end)}</Words>
      </mark>
      {index === marks.length - 1 && <Words>{text.slice(end)}</Words>}
    </span>
  ));
}
