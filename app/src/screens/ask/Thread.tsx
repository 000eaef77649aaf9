import { useState, type Ref } from 'react';
import { Banner, Button, Message, MessageProse, StreamingText, Text } from '@castmatch/components';
import { turnText, type Turn } from '../../model/turns.ts';
import { useAppStrings } from '../../strings/index.ts';
import { linkButton } from '../common/links.css.ts';
import { Problem } from '../common/Problem.tsx';
import * as page from '../common/page.css.ts';
import * as css from './AskScreen.css.ts';
import { ChatProblem } from './ChatProblem.tsx';
import { EditQuestion } from './EditQuestion.tsx';
import { EmptyThread } from './EmptyThread.tsx';
import { TurnTools } from './TurnTools.tsx';
import { TurnView, type ThreadActions } from './TurnView.tsx';
import * as tools from './TurnTools.css.ts';
import type { AskChat, AskScreenProps } from './types.ts';

export interface ThreadProps
  extends ThreadActions, Pick<AskScreenProps, 'onEdit' | 'onAgain' | 'onVersion' | 'onTemporary'> {
  readonly chat: AskChat;
  /** The last question with its answer: what comes to rest near the top. */
  readonly lastExchange: Ref<HTMLDivElement>;
  readonly online: boolean;
  readonly allFictional: boolean;
  readonly rosterIsEmpty: boolean;
  readonly onSend: (text: string) => void;
  readonly onRetry: () => void;
  readonly onReload: () => void;
  /** Asks for the end of a temporary conversation. */
  readonly onEnd: () => void;
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
  if (chat.turns.length === 0)
    return (
      <EmptyThread
        rosterIsEmpty={rosterIsEmpty}
        temporary={chat.temporary}
        onTemporary={props.onTemporary}
        onSend={onSend}
      />
    );

  const exchanges = toExchanges(chat.turns);
  return (
    <div className={css.column}>
      {chat.temporary && (
        <div className={css.exchange}>
          <Banner
            title={strings.conversations.temporary.title}
            action={<Button onClick={props.onEnd}>{strings.conversations.temporary.end}</Button>}
          >
            {strings.conversations.temporary.note}
          </Banner>
        </div>
      )}
      {exchanges.map((exchange, index) => {
        const isLast = index === exchanges.length - 1;
        return (
          // By place: another version of a question or an answer takes the place of the one that was there.
          <div key={`${chat.id} ${index}`} ref={isLast ? lastExchange : undefined} className={css.exchange}>
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
  const { chat, allFictional, onRetry, onPick, onWhy, onEditBrief, onApproval, onVersion } = props;
  const { status } = useAppStrings();
  const [editing, setEditing] = useState<string>();
  const settled = chat.answer === 'idle';
  const branchOf = ({ id }: Turn) => {
    const branch = settled ? chat.branches.find(({ messageId }) => messageId === id) : undefined;
    return branch === undefined ? {} : { branch };
  };
  const shared = { allFictional, shortlist: chat.shortlist, onPick, onWhy, onEditBrief, onApproval };
  const waiting = isLast && chat.answer !== 'idle' && answers.length === 0;
  return (
    <>
      {question && (
        <div className={tools.turn}>
          {settled && editing === question.id ? (
            <div className={css.onAxis}>
              <EditQuestion
                text={turnText(question)}
                onCancel={() => setEditing(undefined)}
                onSend={(text) => {
                  setEditing(undefined);
                  props.onEdit(question.id, text);
                }}
              />
            </div>
          ) : (
            <>
              <TurnView key={question.id} turn={question} question="" {...shared} />
              <TurnTools
                {...branchOf(question)}
                onVersion={onVersion}
                {...(settled && question.state === 'done' ? { onEdit: () => setEditing(question.id) } : {})}
              />
            </>
          )}
        </div>
      )}
      {answers.map((turn, index) => (
        <div key={index} className={tools.turn}>
          <TurnView
            key={turn.id}
            turn={turn}
            question={question ? turnText(question) : ''}
            {...(settled && isLast ? { onAgain: props.onAgain } : {})}
            {...shared}
          />
          <TurnTools
            {...branchOf(turn)}
            onVersion={onVersion}
            {...(settled && question ? { onAgain: () => props.onAgain(turn.id) } : {})}
          />
        </div>
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

function Waiting({ label }: { label: string }) {
  return (
    <div className={css.column} role="status" aria-label={label}>
      {Array.from({ length: 4 }, (_, index) => (
        <div key={index} className={page.hairlineRow} />
      ))}
    </div>
  );
}
