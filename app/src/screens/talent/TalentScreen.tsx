import { Button, CheckIcon, MinorIcon, SizeCard, Stack, Text, TextField } from '@castmatch/components';
import type { TalentRow } from '@castmatch/server/contract';
import { Frame, type FrameProps } from '../common/Frame.tsx';
import { linkButton } from '../common/links.css.ts';
import { Problem } from '../common/Problem.tsx';
import * as page from '../common/page.css.ts';
import { Words } from '../common/Words.tsx';
import { photoFor } from '../../model/photo.ts';
import { useAppStrings } from '../../strings/index.ts';
import * as css from './TalentScreen.css.ts';

export interface TalentScreenProps {
  readonly frame: FrameProps;
  readonly query: string;
  /** The people read so far; absent while the first page is read. */
  readonly people?: readonly TalentRow[];
  /** How many fit the query in the whole roster. */
  readonly total: number;
  /** Whether there are more than are shown. */
  readonly more: boolean;
  readonly loading: boolean;
  /** Why reading failed, in words. */
  readonly problem?: string;
  readonly onQuery: (query: string) => void;
  readonly onMore: () => void;
  readonly onRetry: () => void;
}

/** The roster: search it, open a person. */
export function TalentScreen(props: TalentScreenProps) {
  const { frame, query, people, total, onQuery } = props;
  const { talent, roster } = useAppStrings();
  return (
    <Frame
      frame={frame}
      place="talent"
      title={talent.title}
      actions={
        <Text tone="ink2" role="status" className={css.count}>
          {people === undefined ? '' : talent.results(total)}
        </Text>
      }
    >
      <div className={page.column}>
        <Stack gap="2">
          <TextField
            label={talent.search}
            type="search"
            value={query}
            onChange={(event) => onQuery(event.target.value)}
            autoComplete="off"
            enterKeyHint="search"
          />
          {frame.roster !== undefined && frame.roster.fictional > 0 && (
            <Text variant="label" tone="ink2">
              {frame.roster.fictional === frame.roster.count
                ? roster.fictionalPeople
                : roster.someFictional(frame.roster.fictional)}
            </Text>
          )}
          <People {...props} />
        </Stack>
      </div>
    </Frame>
  );
}

function People({
  frame,
  query,
  people,
  more,
  loading,
  problem,
  onQuery,
  onMore,
  onRetry,
}: TalentScreenProps) {
  const { talent, roster } = useAppStrings();
  if (problem !== undefined && people === undefined) return <Problem text={problem} onRetry={onRetry} />;
  if (people === undefined) return <Waiting label={talent.loading} />;
  if (people.length === 0) {
    return (
      <div className={page.state}>
        <Text as="p" variant="prose">
          {query === '' ? roster.empty : talent.none(query)}
        </Text>
        {query === '' ? (
          <a href="/import" className={linkButton}>
            {talent.importFirst}
          </a>
        ) : (
          <Button onClick={() => onQuery('')}>{talent.clear}</Button>
        )}
      </div>
    );
  }
  const allFictional = frame.roster !== undefined && frame.roster.fictional === frame.roster.count;
  return (
    <>
      <ul className={css.list} aria-busy={loading}>
        {people.map((person) => (
          <Person key={person.talentId} person={person} markFictional={!allFictional} />
        ))}
      </ul>
      {problem !== undefined && <Problem text={problem} onRetry={onRetry} />}
      {more && problem === undefined && (
        <div>
          <Button onClick={onMore} pending={loading}>
            {talent.more}
          </Button>
        </div>
      )}
    </>
  );
}

/** Width of the portrait in a row, px. */
const CARD_WIDTH = 48;

function Person({ person, markFictional }: { person: TalentRow; markFictional: boolean }) {
  const { talent, roster } = useAppStrings();
  const facts = [
    person.city,
    person.heightCm === undefined ? undefined : `${person.heightCm} cm`,
    person.playingAge === undefined ? undefined : talent.plays(person.playingAge),
    person.languages.length === 0 ? undefined : person.languages.slice(0, 3).join(', '),
  ].filter((fact) => fact !== undefined);
  return (
    <li className={css.row}>
      <SizeCard
        id={person.talentId}
        name={person.name}
        size="card"
        {...(person.photo === undefined ? {} : { src: photoFor(person.photo, CARD_WIDTH) })}
        {...(person.heightCm === undefined ? {} : { heightCm: person.heightCm })}
      />
      <div className={css.words}>
        <a href={`/talent/${encodeURIComponent(person.talentId)}`} className={css.name}>
          <Words>{person.name}</Words>
        </a>
        <Text tone="ink2" as="p">
          <Words>{facts.join(' · ')}</Words>
        </Text>
      </div>
      {(person.minor || (person.fictional && markFictional)) && (
        <div className={css.marks}>
          {person.minor && (
            <span className={css.mark}>
              <MinorIcon />
              {talent.minor}
            </span>
          )}
          {person.fictional && markFictional && (
            <span className={css.mark}>
              <CheckIcon />
              {roster.fictional}
            </span>
          )}
        </div>
      )}
    </li>
  );
}

/** Rows at their final height, so that nothing jumps when the people come. */
function Waiting({ label }: { label: string }) {
  return (
    <div role="status" aria-label={label}>
      {Array.from({ length: 8 }, (_, index) => (
        <div key={index} className={css.waiting} />
      ))}
    </div>
  );
}
