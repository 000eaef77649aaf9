import { Banner, Button, Select, Stack, Text } from '@castmatch/components';
import type { Decision, DecisionCheck, DecisionKind } from '@castmatch/server/contract';
import { Frame, type FrameProps } from '../common/Frame.tsx';
import { linkButton } from '../common/links.css.ts';
import { Problem } from '../common/Problem.tsx';
import * as page from '../common/page.css.ts';
import { useAppStrings } from '../../strings/index.ts';
import { DecisionRow } from './DecisionRow.tsx';
import * as css from './DecisionsScreen.css.ts';

export interface DecisionsScreenProps {
  readonly frame: FrameProps;
  /** Newest first; absent while the first page is read. */
  readonly decisions?: readonly Decision[];
  /** Names of people on file now, by id. */
  readonly names: Readonly<Record<string, string>>;
  readonly kind?: DecisionKind;
  readonly more: boolean;
  readonly loading: boolean;
  readonly problem?: string;
  /** What the last check found. */
  readonly check?: DecisionCheck;
  readonly checking: boolean;
  readonly onKind: (kind: DecisionKind | undefined) => void;
  readonly onMore: () => void;
  readonly onRetry: () => void;
  readonly onCheck: () => void;
}

/** Who decided what, when and with what help; and whether the log is whole. */
export function DecisionsScreen(props: DecisionsScreenProps) {
  const { frame, kind, check, checking, onKind, onCheck } = props;
  const { decisions: words } = useAppStrings().law;
  const kinds = Object.keys(words.kinds) as DecisionKind[];
  return (
    <Frame frame={frame} place="more" title={words.title} scrollLabel={words.title}>
      <div className={page.column}>
        <Stack gap="3">
          <Text as="p" variant="prose" measure>
            {words.intro}
          </Text>
          <div className={css.controls}>
            <Select
              label={words.filter}
              value={kind ?? ''}
              options={[
                { value: '', label: words.all },
                ...kinds.map((value) => ({ value, label: words.kinds[value] })),
              ]}
              onChange={({ target }) => onKind(kinds.find((each) => each === target.value))}
            />
            <Button onClick={onCheck} pending={checking}>
              {words.check}
            </Button>
          </div>
          {check !== undefined && (
            <Banner tone={check.ok ? 'ok' : 'bad'} appears>
              {check.ok ? words.whole(check.entries) : words.broken(check.brokenAt ?? check.entries)}
              {check.ok && check.head !== null && (
                <span className={css.head}>
                  {words.head}: <code className={css.hash}>{check.head}</code>
                  <span className={css.hint}>{words.headHint}</span>
                </span>
              )}
            </Banner>
          )}
          <List {...props} />
        </Stack>
      </div>
    </Frame>
  );
}

function List({ decisions, names, kind, more, loading, problem, onMore, onRetry }: DecisionsScreenProps) {
  const strings = useAppStrings();
  const { decisions: words } = strings.law;
  if (problem !== undefined && decisions === undefined) return <Problem text={problem} onRetry={onRetry} />;
  if (decisions === undefined) return <Text role="status">{words.loading}</Text>;
  if (decisions.length === 0)
    return (
      <div className={page.state}>
        <Text as="p" variant="prose" role="status">
          {kind === undefined ? words.empty : words.emptyKind}
        </Text>
        {kind === undefined && (
          <a href="/" className={linkButton}>
            {strings.problem.startNew}
          </a>
        )}
      </div>
    );
  return (
    <>
      <ol className={css.list} reversed aria-busy={loading}>
        {decisions.map((decision) => (
          <DecisionRow key={decision.id} decision={decision} names={names} />
        ))}
      </ol>
      {problem !== undefined && <Problem text={problem} onRetry={onRetry} />}
      {more && problem === undefined && (
        <div>
          <Button onClick={onMore} pending={loading}>
            {words.more}
          </Button>
        </div>
      )}
    </>
  );
}
