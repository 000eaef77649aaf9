import {
  CopyButton,
  CrossIcon,
  Heading,
  MinorIcon,
  SizeCard,
  Stack,
  Text,
  useLanguage,
} from '@castmatch/components';
import type { Field, TalentDetail, TalentRecord } from '@castmatch/server/contract';
import { Frame, type FrameProps } from '../common/Frame.tsx';
import { linkButton } from '../common/links.css.ts';
import { Problem } from '../common/Problem.tsx';
import * as page from '../common/page.css.ts';
import { Words } from '../common/Words.tsx';
import { dayOf } from '../../model/dates.ts';
import { useAppStrings } from '../../strings/index.ts';
import { AvailabilityStrip } from './AvailabilityStrip.tsx';
import { ConsentSection } from './ConsentSection.tsx';
import { DataSection } from './DataSection.tsx';
import { FactGroups } from './FactGroups.tsx';
import { PhotoSection } from './PhotoSection.tsx';
import type { ProfileActions } from './profile-acts.ts';
import * as css from './TalentProfile.css.ts';

export interface TalentProfileProps extends ProfileActions {
  readonly frame: FrameProps;
  /** Absent while it is read, and when it cannot be. */
  readonly person?: TalentDetail;
  /** Consent, status, headshot and dates; absent while they are read. */
  readonly record?: TalentRecord;
  /** Today. Default: now. */
  readonly now?: Date;
  readonly problem?: { readonly kind: 'missing' | 'failed'; readonly text: string };
  /** The person as plain text, to copy. */
  readonly text?: string;
  readonly onRetry: () => void;
}

/** Everything on file about one person, each fact with its source and date. */
export function TalentProfile({ frame, person, text, problem, onRetry, ...more }: TalentProfileProps) {
  const strings = useAppStrings();
  return (
    <Frame
      frame={frame}
      place="talent"
      title={person?.name ?? strings.talent.title}
      scrollLabel={strings.profile.facts}
      footer={person && <Actions person={person} text={text ?? person.name} />}
    >
      <div className={page.column}>
        {person !== undefined && <Profile person={person} {...more} />}
        {person === undefined && problem === undefined && (
          <div role="status" aria-label={strings.why.loading}>
            <div className={css.waitingHead} />
            {Array.from({ length: 6 }, (_, index) => (
              <div key={index} className={page.hairlineRow} />
            ))}
          </div>
        )}
        {problem !== undefined && (
          <Stack gap="2" align="start">
            <Problem text={problem.text} {...(problem.kind === 'failed' ? { onRetry } : {})} />
            <a href="/talent" className={linkButton}>
              {strings.talent.title}
            </a>
          </Stack>
        )}
      </div>
    </Frame>
  );
}

/** What a casting call asks first, shown beside the portrait. */
const HEADLINES: readonly Field[] = ['playingAge', 'language', 'dayRate'];

function Profile({
  person,
  record,
  now,
  ...acts
}: Pick<TalentProfileProps, 'record' | 'now'> & ProfileActions & { readonly person: TalentDetail }) {
  const strings = useAppStrings();
  const language = useLanguage();
  const value = (field: Field) => person.facts.find((fact) => fact.field === field)?.value;
  const line = [value('city'), person.heightCm === undefined ? undefined : `${person.heightCm} cm`].filter(
    (word) => word !== undefined,
  );
  const representation = value('representation');
  const newest = person.facts.reduce((latest, { asOf }) => (asOf > latest ? asOf : latest), '');
  return (
    <Stack gap="3">
      <div className={css.head}>
        <SizeCard
          id={person.talentId}
          name={person.name}
          size="profile"
          {...(person.photo === undefined ? {} : { src: person.photo.src })}
          {...(person.heightCm === undefined ? {} : { heightCm: person.heightCm })}
        />
        <div className={css.who}>
          <Heading level={2} className={css.name}>
            <Words>{person.name}</Words>
          </Heading>
          {line.length > 0 && (
            <Text as="p" tone="ink2">
              <Words>{line.join(' · ')}</Words>
            </Text>
          )}
          {representation !== undefined && (
            <Text as="p" tone="ink2">
              <Words>{representation}</Words>
            </Text>
          )}
          {person.fictional && <span className={css.fictional}>{strings.roster.fictional}</span>}
          {record?.recommended === false && (
            <span className={css.out}>
              <CrossIcon />
              {strings.record.hidden}
            </span>
          )}
        </div>
      </div>
      {person.minor && (
        <p className={css.minor}>
          <MinorIcon size="medium" />
          <Text>{strings.profile.minorNote}</Text>
        </p>
      )}
      <dl className={css.headlines}>
        {HEADLINES.map((field) => {
          const fact = person.facts.find((candidate) => candidate.field === field);
          return (
            <div key={field} className={css.headline}>
              <dt className={css.headlineLabel}>{fact?.label ?? headlineWord(field, strings)}</dt>
              <dd className={fact ? css.headlineValue : css.headlineUnknown}>
                {fact ? <Words>{fact.value}</Words> : strings.why.notOnFile}
              </dd>
            </div>
          );
        })}
      </dl>
      {record && (
        <AvailabilityStrip
          {...(record.availability ? { calendar: record.availability } : {})}
          {...(now ? { now } : {})}
          facts={person.facts.filter(({ field }) => field === 'availability')}
        />
      )}
      <Stack gap="1">
        <div className={css.factsHead}>
          <Heading level={3} variant="name">
            {strings.profile.facts}
          </Heading>
          <Text variant="label" tone="ink3" className={css.factsDay}>
            {dayOf(newest, language)}
          </Text>
        </div>
        <FactGroups facts={person.facts.filter(({ field }) => field !== 'availability')} />
      </Stack>
      {record && (
        <>
          <PhotoSection person={person} record={record} {...acts} />
          <ConsentSection record={record} {...acts} />
          <DataSection person={person} record={record} {...acts} />
        </>
      )}
    </Stack>
  );
}

function headlineWord(field: Field, strings: ReturnType<typeof useAppStrings>): string {
  if (field === 'playingAge') return strings.profile.plays;
  return field === 'language' ? strings.profile.speaks : strings.profile.rate;
}

function Actions({ person, text }: { person: TalentDetail; text: string }) {
  const { profile, ask } = useAppStrings();
  const question = new URLSearchParams({ ask: ask.askMore(person.name) });
  return (
    <div className={css.actions}>
      <a href={`/?${question.toString()}`} className={linkButton}>
        {profile.askAbout}
      </a>
      <CopyButton text={() => text} tone="outline" size="medium">
        {profile.copy}
      </CopyButton>
    </div>
  );
}
