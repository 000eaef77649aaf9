import { useId, useMemo } from 'react';
import {
  Badge,
  DataTable,
  Heading,
  Stack,
  Text,
  useLanguage,
  type DataTableColumn,
  type Language,
} from '@castmatch/components';
import type { ImpactRow, ImpactTable } from '@castmatch/server/contract';
import { stateName } from '../../model/states.ts';
import { useAppStrings, type AppStrings } from '../../strings/index.ts';
import * as css from './FairnessScreen.css.ts';

type Words = AppStrings['law']['fairness'];
interface Row extends ImpactRow {
  readonly id: string;
  readonly name: string;
  /** No other group is compared. */
  readonly alone: boolean;
  /** The group with the highest rate is too small to compare with. */
  readonly smallBase: boolean;
}

/** One table of the report: a line per group, what is not on file below it. */
export function ImpactTableView({ table, caption }: { table: ImpactTable; caption: string }) {
  const { fairness } = useAppStrings().law;
  const language = useLanguage();
  const columns = useMemo(() => columnsOf(fairness), [fairness]);
  const rows = useMemo(() => {
    const smallBase = table.rows.some(({ ratio, small }) => ratio === 1 && small);
    const compared = table.rows.filter(({ ratio }) => ratio !== null).length;
    return table.rows.map((row): Row => ({
      ...row,
      id: row.group.join('|'),
      name: groupName(table.by, row.group, fairness, language),
      alone: compared < 2,
      smallBase,
    }));
  }, [table, fairness, language]);
  if (rows.length === 0 && table.unknown.applied === 0)
    return (
      <Stack gap="1">
        <Heading level={2} variant="name">
          {caption}
        </Heading>
        <Text as="p" tone="ink2">
          {fairness.nothing.table}
        </Text>
      </Stack>
    );
  return (
    <Stack gap="1">
      {rows.length > 0 && (
        <>
          <DataTable className={css.wide} caption={caption} columns={columns} rows={rows} />
          <Cards caption={caption} rows={rows} words={fairness} />
        </>
      )}
      <Text as="p" tone="ink2" measure>
        {table.unknown.applied === 0
          ? fairness.allKnown
          : fairness.unknown(table.unknown.applied, table.unknown.selected)}
      </Text>
    </Stack>
  );
}

function columnsOf(words: Words): DataTableColumn<Row>[] {
  return [
    { id: 'group', header: words.group, cell: ({ name }) => name },
    { id: 'applied', header: words.considered, align: 'end', cell: ({ applied }) => applied },
    { id: 'selected', header: words.selected, align: 'end', cell: ({ selected }) => selected },
    { id: 'rate', header: words.rate, align: 'end', cell: ({ rate }) => figure(rate, words) },
    { id: 'ratio', header: words.ratio, cell: (row) => <Ratio row={row} words={words} /> },
    { id: 'verdict', header: words.reading, cell: (row) => <Verdict row={row} words={words} /> },
  ];
}

/** The same lines for a narrow page, where a table would have to be pushed about. */
function Cards({ caption, rows, words }: { caption: string; rows: readonly Row[]; words: Words }) {
  const id = useId();
  return (
    <div className={css.narrow}>
      <Heading level={2} variant="name" id={id}>
        {caption}
      </Heading>
      <ul className={css.cards} aria-labelledby={id}>
        {rows.map((row) => (
          <li key={row.id} className={css.card}>
            <Text className={css.name}>{row.name}</Text>
            <Text tone="ink2">{words.chosenOf(row.selected, row.applied)}</Text>
            <Text tone="ink2">
              {words.rate} {figure(row.rate, words)}
            </Text>
            <span className={css.line}>
              <Text tone="ink2">{words.ratio}</Text>
              <Ratio row={row} words={words} />
            </span>
            <Verdict row={row} words={words} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The figure, and a bar with a mark at four fifths; the bar says nothing that the figure does not. */
function Ratio({ row: { ratio }, words }: { row: Row; words: Words }) {
  return (
    <span className={css.ratio}>
      <span className={css.figure}>{figure(ratio, words)}</span>
      {ratio !== null && (
        <span className={css.track} aria-hidden="true">
          <span className={css.fill} style={{ inlineSize: `${Math.min(1, ratio) * 100}%` }} />
          <span className={css.mark} />
        </span>
      )}
    </span>
  );
}

/** In words, with a glyph; colour only where the group is large enough for a reading. */
function Verdict({ row, words }: { row: Row; words: Words }) {
  const { verdicts } = words;
  if (row.verdict === 'review') return <Badge tone="warn">{verdicts.review}</Badge>;
  if (row.verdict === 'ok') return <Badge tone="ok">{verdicts.ok}</Badge>;
  return (
    <Text tone="ink2">
      {row.underTwoPercent
        ? verdicts.tiny
        : row.small
          ? verdicts.small
          : row.alone
            ? verdicts.alone
            : row.smallBase
              ? verdicts.base
              : words.notCompared}
    </Text>
  );
}

const figure = (value: number | null, words: Words) =>
  value === null ? words.notCompared : value.toFixed(3);

/** "Women", "Maharashtra", "Women, Maharashtra". */
export function groupName(
  by: ImpactTable['by'],
  group: readonly string[],
  words: Words,
  language: Language,
): string {
  return group
    .map((value, index) =>
      by[index] === 'region' ? stateName(value, language) : (words.genders[value] ?? value),
    )
    .join(', ');
}
