import { memo } from 'react';
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
import { Words } from '../common/Words.tsx';
import { ApprovalCard } from './approval/ApprovalCard.tsx';
import * as css from './AskScreen.css.ts';
import type { AskScreenProps } from './types.ts';

type Person = Pick<Item, 'talentId' | 'externalId' | 'name'> & { heightCm?: number };

export interface ThreadActions {
  readonly onPick: (person: Person) => void;
  readonly onWhy: (item: Item) => void;
  readonly onEditBrief: (text: string) => void;
  readonly onApproval?: AskScreenProps['onApproval'];
}

interface TurnViewProps extends ThreadActions {
  readonly turn: Turn;
  /** What was asked: the brief that can be edited. */
  readonly question: string;
  readonly allFictional: boolean;
  readonly shortlist: readonly ShortlistEntry[];
  /** Absent where the conversation has gone on, or is going on. */
  readonly onAgain?: (answerId: string) => void;
}

/** One turn, drawn again only when it changes. */
export const TurnView = memo(function TurnView({ turn, ...rest }: TurnViewProps) {
  const time = turn.at === undefined ? {} : { time: turn.at };
  if (turn.speaker === 'you') {
    return (
      <Message speaker="you" data-message={turn.id} {...time}>
        <MessageProse speaker="you">
          <Words>{turnText(turn)}</Words>
        </MessageProse>
      </Message>
    );
  }
  const lastText = turn.blocks.findLastIndex(({ kind }) => kind === 'text');
  return (
    <Message speaker="assistant" data-message={turn.id} {...time}>
      {turn.blocks.map((block, index) => (
        // Blocks are only added at the end or taken back from it.
        <BlockView
          key={index}
          block={block}
          turnId={turn.id}
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
  turnId,
  onAgain,
}: Omit<TurnViewProps, 'turn'> & { block: Block; turnId: string; caret: boolean }) {
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
      return (
        <Notice
          {...block.data}
          {...(onAgain && WORTH_ANOTHER_TRY.has(block.data.code) ? { onRetry: () => onAgain(turnId) } : {})}
        />
      );
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

/** Waiting mends these; the notice counts down where it is known for how long. */
const WORTH_ANOTHER_TRY: ReadonlySet<string> = new Set(['busy', 'rate_limited', 'unavailable']);

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
