import { memo, type Ref } from 'react';
import {
  ComparisonTable,
  Message,
  MessageProse,
  MessageWide,
  Notice,
  ResultSheet,
  StreamingText,
  Text,
} from '@castmatch/components';
import type { Comparison, Item, ShortlistEntry } from '@castmatch/server/contract';
import { turnText, type Block, type Turn } from '../../model/turns.ts';
import { useAppStrings } from '../../strings/index.ts';
import { linkButton } from '../common/links.css.ts';
import { Problem } from '../common/Problem.tsx';
import * as page from '../common/page.css.ts';
import { Words } from '../common/Words.tsx';
import * as css from './AskScreen.css.ts';
import { ChatProblem } from './ChatProblem.tsx';
import { EmptyThread } from './EmptyThread.tsx';
import { ApprovalCard } from './approval/ApprovalCard.tsx';
import type { AskChat, AskScreenProps } from './types.ts';

type Person = Pick<Item, 'talentId' | 'externalId' | 'name'> & { heightCm?: number };

interface ThreadActions {
  readonly onPick: (person: Person) => void;
  readonly onWhy: (item: Item) => void;
  readonly onEditBrief: (text: string) => void;
  readonly onApproval?: AskScreenProps['onApproval'];
}

export interface ThreadProps extends ThreadActions {
  readonly chat: AskChat;
  /** The last question with its answer: what comes to rest near the top. */
  readonly lastExchange: Ref<HTMLDivElement>;
  readonly online: boolean;
  readonly allFictional: boolean;
  readonly rosterIsEmpty: boolean;
  readonly onSend: (text: string) => void;
  readonly onRetry: () => void;
  readonly onReload: () => void;
}

/** The conversation. It is no live region: the page's status region says when an answer begins and ends. */
export function Thread(props: ThreadProps) {
  const { chat, lastExchange, rosterIsEmpty, onSend, onReload } = props;
  const strings = useAppStrings();
  if (chat.loading === 'loading') return <Waiting label={strings.ask.conversation} />;
  if (chat.loading === 'missing') {
    return (
      <div className={css.column}>
        <div className={page.state}>
          <Text as="p" variant="prose">
            {strings.problem.missingChat}
          </Text>
          <a href="/" className={linkButton}>
            {strings.problem.startNew}
          </a>
        </div>
      </div>
    );
  }
  if (chat.loading === 'failed') {
    return (
      <div className={css.column}>
        <Problem text={strings.problem.offlineLoad} onRetry={onReload} />
      </div>
    );
  }
  if (chat.turns.length === 0) return <EmptyThread rosterIsEmpty={rosterIsEmpty} onSend={onSend} />;

  const exchanges = toExchanges(chat.turns);
  return (
    <div className={css.column}>
      {exchanges.map((exchange, index) => {
        const isLast = index === exchanges.length - 1;
        return (
          <div key={exchange.id} ref={isLast ? lastExchange : undefined} className={css.exchange}>
            <ExchangeView exchange={exchange} isLast={isLast} {...props} />
          </div>
        );
      })}
    </div>
  );
}

/** A question with what was answered to it. */
interface Exchange {
  readonly id: string;
  readonly question: Turn | undefined;
  readonly answers: readonly Turn[];
}

function toExchanges(turns: readonly Turn[]): readonly Exchange[] {
  const exchanges: Exchange[] = [];
  for (const turn of turns) {
    const last = exchanges.at(-1);
    if (turn.speaker === 'you') exchanges.push({ id: turn.id, question: turn, answers: [] });
    else if (last === undefined) exchanges.push({ id: turn.id, question: undefined, answers: [turn] });
    else exchanges[exchanges.length - 1] = { ...last, answers: [...last.answers, turn] };
  }
  return exchanges;
}

function ExchangeView({
  exchange: { question, answers },
  isLast,
  ...props
}: ThreadProps & { exchange: Exchange; isLast: boolean }) {
  const { chat, allFictional, onRetry, onPick, onWhy, onEditBrief, onApproval } = props;
  const { status } = useAppStrings();
  const shared = { allFictional, shortlist: chat.shortlist, onPick, onWhy, onEditBrief, onApproval };
  const waiting = isLast && chat.answer !== 'idle' && answers.length === 0;
  return (
    <>
      {question && <TurnView turn={question} question="" {...shared} />}
      {answers.map((turn) => (
        <TurnView key={turn.id} turn={turn} question={question ? turnText(question) : ''} {...shared} />
      ))}
      {waiting && (
        <Message speaker="assistant">
          <MessageProse>
            <StreamingText text="" streaming />
          </MessageProse>
        </Message>
      )}
      {isLast && chat.answer === 'reconnecting' && (
        <Text as="p" tone="warn" className={css.onAxis}>
          {status.reconnecting}
        </Text>
      )}
      {isLast && chat.answer === 'idle' && chat.problem && (
        <div className={css.onAxis}>
          <ChatProblem problem={chat.problem} unsent={question?.state === 'unsent'} onRetry={onRetry} />
        </div>
      )}
    </>
  );
}

interface TurnViewProps extends ThreadActions {
  readonly turn: Turn;
  /** What was asked: the brief that can be edited. */
  readonly question: string;
  readonly allFictional: boolean;
  readonly shortlist: readonly ShortlistEntry[];
}

const TurnView = memo(function TurnView({ turn, ...rest }: TurnViewProps) {
  const time = turn.at === undefined ? {} : { time: turn.at };
  if (turn.speaker === 'you') {
    return (
      <Message speaker="you" {...time}>
        <MessageProse speaker="you">
          <Words>{turnText(turn)}</Words>
        </MessageProse>
      </Message>
    );
  }
  const lastText = turn.blocks.findLastIndex(({ kind }) => kind === 'text');
  return (
    <Message speaker="assistant" {...time}>
      {turn.blocks.map((block, index) => (
        // Blocks are only added at the end or taken back from it.
        <BlockView
          key={index}
          block={block}
          caret={turn.state === 'streaming' && index === lastText}
          {...rest}
        />
      ))}
      {turn.state === 'streaming' && lastText < 0 && (
        <MessageProse>
          <StreamingText text="" streaming />
        </MessageProse>
      )}
    </Message>
  );
});

function BlockView({
  block,
  caret,
  question,
  allFictional,
  shortlist,
  onPick,
  onWhy,
  onEditBrief,
  onApproval,
}: Omit<TurnViewProps, 'turn'> & { block: Block; caret: boolean }) {
  const { roster } = useAppStrings();
  const picked = shortlist.map(({ talentId }) => talentId);
  switch (block.kind) {
    case 'text':
      return (
        <MessageProse {...langOf(block.text)}>
          <StreamingText text={block.text} streaming={caret} />
        </MessageProse>
      );
    case 'recommendation':
      return (
        <MessageWide>
          <ResultSheet
            recommendation={block.data}
            headingLevel={2}
            picked={picked}
            onPick={(item) => onPick({ ...item, ...heightOf(item.card?.heightCm) })}
            onWhy={(item) => onWhy(sameItem(block.data, item.talentId))}
            {...(question === '' ? {} : { onEditBrief: () => onEditBrief(question) })}
            actions={
              allFictional && (
                <Text variant="label" tone="ink2" className={css.footNote}>
                  {roster.fictionalPeople}
                </Text>
              )
            }
          />
        </MessageWide>
      );
    case 'comparison':
      return (
        <MessageWide>
          <ComparisonTable
            comparison={block.data}
            picked={picked}
            onPick={(person: Compared) => onPick(person)}
          />
        </MessageWide>
      );
    case 'notice':
      return <Notice {...block.data} />;
    case 'approval':
      return (
        <MessageWide>
          <ApprovalCard part={block.data} onAnswer={onApproval} />
        </MessageWide>
      );
    // Next steps stand above the composer, once.
    case 'suggestions':
      return null;
  }
}

type Compared = Comparison['people'][number];

function heightOf(heightCm: number | undefined): { heightCm?: number } {
  return heightCm === undefined ? {} : { heightCm };
}

function sameItem(
  { items, nearMisses }: { items: readonly Item[]; nearMisses: readonly Item[] },
  id: string,
): Item {
  const item = [...items, ...nearMisses].find(({ talentId }) => talentId === id);
  if (item === undefined) throw new Error(`The list shows ${id} but does not hold it.`);
  return item;
}

/** An answer mostly in Devanagari is set and read as such; single words in it are found by the components. */
function langOf(text: string): { lang?: string } {
  const letters = text.match(/\p{Letter}/gu)?.length ?? 0;
  const devanagari = text.match(/\p{Script=Devanagari}/gu)?.length ?? 0;
  return devanagari > letters / 3 ? { lang: 'hi' } : {};
}

function Waiting({ label }: { label: string }) {
  return (
    <div className={css.column} role="status" aria-label={label}>
      {Array.from({ length: 4 }, (_, index) => (
        <div key={index} className={page.hairlineRow} />
      ))}
    </div>
  );
}
