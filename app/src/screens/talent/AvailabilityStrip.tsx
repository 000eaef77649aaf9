import { FactList, Heading, Stack, Text, useLanguage } from '@castmatch/components';
import type { TalentDetail, TalentRecord } from '@castmatch/server/contract';
import { dayOf } from '../../model/dates.ts';
import { useAppStrings } from '../../strings/index.ts';
import * as css from './AvailabilityStrip.css.ts';

type Calendar = NonNullable<TalentRecord['availability']>;
type Block = Calendar['blocks'][number];

const DAYS = 84;
const DAY_MS = 86_400_000;

/** The next twelve weeks: what is taken, as a strip for a glance and as words with the exact days. */
export function AvailabilityStrip({
  calendar,
  facts,
  now = new Date(),
}: {
  readonly calendar?: Calendar;
  /** What the record says of dates in words, where it has no calendar. */
  readonly facts: TalentDetail['facts'];
  readonly now?: Date;
}) {
  const { record, why } = useAppStrings();
  const language = useLanguage();
  const from = dayNumber(now.toISOString());
  const blocks = (calendar?.blocks ?? [])
    .filter((block) => dayNumber(block.to) >= from && dayNumber(block.from) < from + DAYS)
    .toSorted((a, b) => a.from.localeCompare(b.from));
  return (
    <Stack gap="1" as="section">
      <Heading level={3} variant="name">
        {record.dates}
      </Heading>
      {calendar && (
        <>
          <svg
            className={css.strip}
            viewBox={`0 0 ${DAYS} 1`}
            preserveAspectRatio="none"
            aria-hidden="true"
            focusable="false"
          >
            {blocks.map((block) => (
              <Taken key={`${block.from} ${block.status}`} block={block} from={from} />
            ))}
            {Array.from({ length: DAYS / 7 - 1 }, (_, week) => (
              <path key={week} d={`M${(week + 1) * 7} 0V1`} className={css.week} />
            ))}
          </svg>
          <div className={css.ends} aria-hidden="true">
            <span>{dayOf(isoOf(from), language, now)}</span>
            <span>{dayOf(isoOf(from + DAYS - 1), language, now)}</span>
          </div>
          {blocks.length > 0 ? (
            <ul className={css.list}>
              {blocks.map((block) => (
                <li key={`${block.from} ${block.status}`} className={css.row}>
                  <svg width="16" height="16" viewBox="0 0 1 1" aria-hidden="true" className={css.swatch}>
                    <rect width="1" height="1" className={css.fills[block.status]} />
                  </svg>
                  <Text>
                    {record.taken[block.status]} {rangeOf(block, language, now)}
                  </Text>
                </li>
              ))}
            </ul>
          ) : (
            <Text as="p" tone="ink2">
              {record.datesFree}
            </Text>
          )}
          <Text as="p" variant="label" tone="ink2">
            {why.source(
              record.sources[calendar.source] ?? calendar.source,
              dayOf(calendar.asOf, language, now),
            )}
          </Text>
        </>
      )}
      {calendar === undefined && facts.length > 0 && <FactList facts={facts} />}
      {calendar === undefined && facts.length === 0 && (
        <Text as="p" tone="ink2">
          {record.datesNone}
        </Text>
      )}
    </Stack>
  );
}

function Taken({ block, from }: { block: Block; from: number }) {
  const start = Math.max(dayNumber(block.from) - from, 0);
  const end = Math.min(dayNumber(block.to) - from + 1, DAYS);
  return <rect x={start} width={end - start} height="1" className={css.fills[block.status]} />;
}

const dayNumber = (iso: string) => Math.floor(Date.parse(iso.slice(0, 10)) / DAY_MS);
const isoOf = (day: number) => new Date(day * DAY_MS).toISOString().slice(0, 10);

function rangeOf(block: Block, language: string, now: Date): string {
  const ends = [...new Set([block.from, block.to])].map((day) => dayOf(day, language, now));
  return ends.join(' – ');
}
