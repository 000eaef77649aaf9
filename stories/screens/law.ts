/** Fictional entries and made-up counts for the pages that the law asks for. */
import type { DecisionsScreenProps } from '../../app/src/screens/decisions/DecisionsScreen.tsx';
import type { FairnessScreenProps } from '../../app/src/screens/fairness/FairnessScreen.tsx';
import { people } from './people.ts';

type Decision = NonNullable<DecisionsScreenProps['decisions']>[number];
type ImpactReport = NonNullable<FairnessScreenProps['report']>;
type Table = ImpactReport['stages'][number]['tables'][number];

type ImpactRow = Table['rows'][number];
type Group = readonly [group: string[], applied: number, selected: number];

function rowsOf(groups: readonly Group[]): ImpactRow[] {
  const all = groups.reduce((sum, [, applied]) => sum + applied, 0);
  const counted = groups.filter(([, applied]) => applied >= all * 0.02);
  const highest = Math.max(...counted.map(([, applied, selected]) => selected / applied));
  return groups.map(([group, applied, selected]) => {
    const tiny = applied < all * 0.02;
    const small = applied < 30;
    const rate = selected / applied;
    const ratio = tiny ? null : rate / highest;
    const firmBase = counted.some(([, applied, selected]) => applied >= 30 && selected / applied === highest);
    const judged = ratio !== null && !small && counted.length > 1 && firmBase;
    return {
      group,
      applied,
      selected,
      rate,
      ratio,
      small,
      underTwoPercent: tiny,
      verdict: judged ? (ratio < 0.8 ? 'review' : 'ok') : 'none',
    };
  });
}

const tableOf = (by: Table['by'], unknown: Table['unknown'], ...groups: Group[]): Table => ({
  by,
  rows: rowsOf(groups),
  unknown,
  applied: unknown.applied + groups.reduce((sum, [, applied]) => sum + applied, 0),
  selected: unknown.selected + groups.reduce((sum, [, , selected]) => sum + selected, 0),
});
const none = { applied: 0, selected: 0 };
const emptyTable = (by: Table['by']): Table => ({ by, rows: [], unknown: none, applied: 0, selected: 0 });

const span = { from: '2025-11-23', to: '2026-11-22' };

/** The worked example: women 30 of 120, men 48 of 150. */
export const flagged: ImpactReport = {
  ...span,
  rolesSeen: 41,
  stages: [
    {
      stage: 'recommended',
      roles: 27,
      tables: [
        tableOf(
          ['gender'],
          { applied: 6, selected: 1 },
          [['man'], 150, 48],
          [['woman'], 120, 30],
          [['several'], 31, 9],
          [['nonbinary'], 4, 2],
        ),
        tableOf(
          ['region'],
          { applied: 12, selected: 3 },
          [['IN-MH'], 168, 52],
          [['IN-UP'], 64, 19],
          [['IN-GJ'], 38, 11],
          [['IN-NL'], 11, 3],
        ),
        tableOf(
          ['gender', 'region'],
          { applied: 16, selected: 4 },
          [['man', 'IN-MH'], 92, 31],
          [['woman', 'IN-MH'], 76, 18],
          [['man', 'IN-UP'], 36, 12],
          [['woman', 'IN-UP'], 28, 7],
          [['woman', 'IN-GJ'], 20, 6],
          [['man', 'IN-GJ'], 18, 5],
        ),
      ],
    },
    {
      stage: 'shortlisted',
      roles: 14,
      tables: [
        tableOf(['gender'], none, [['woman'], 44, 16], [['man'], 41, 15]),
        tableOf(['region'], none, [['IN-MH'], 63, 24], [['IN-UP'], 22, 7]),
        emptyTable(['gender', 'region']),
      ],
    },
  ],
};

export const small: ImpactReport = {
  ...span,
  rolesSeen: 3,
  stages: [
    {
      stage: 'recommended',
      roles: 2,
      tables: [
        tableOf(['gender'], { applied: 1, selected: 1 }, [['woman'], 12, 5], [['man'], 9, 3]),
        emptyTable(['region']),
        emptyTable(['gender', 'region']),
      ],
    },
    {
      stage: 'shortlisted',
      roles: 0,
      tables: [['gender'], ['region'], ['gender', 'region']].map((by) => emptyTable(by as Table['by'])),
    },
  ],
};

const nothing = (rolesSeen: number): ImpactReport => ({
  ...span,
  rolesSeen,
  stages: (['recommended', 'shortlisted'] as const).map((stage) => ({
    stage,
    roles: 0,
    tables: [['gender'], ['region'], ['gender', 'region']].map((by) => emptyTable(by as Table['by'])),
  })),
});
export const noRoles = nothing(0);
export const noOpenRoles = nothing(7);

const cast = Object.values(people);
export const names: Record<string, string> = Object.fromEntries(
  cast.map(({ talentId, name }) => [talentId, name]),
);
const ids = cast.map(({ talentId }) => talentId);
const [first = '', second = '', third = ''] = ids;
const entry = { userId: 'local', hash: 'c0ffee'.padEnd(64, '0') };
const at = (day: number, time: string) => `2026-11-${String(day).padStart(2, '0')}T${time}:00+05:30`;
const role = {
  asked: [
    { field: 'gender', hard: true },
    { field: 'playingAge', hard: true },
    { field: 'language', hard: true },
    { field: 'skill', hard: true },
  ],
  open: [],
  met: {},
  shown: {},
};

export const decisions: Decision[] = [
  {
    ...entry,
    id: 'd8',
    seq: 8,
    at: at(22, '10:49'),
    kind: 'shortlisted',
    body: { chatId: 'c1', by: 'person', change: 'set', from: [first, second], to: [second, first, third] },
  },
  {
    ...entry,
    id: 'd7',
    seq: 7,
    at: at(22, '10:44'),
    kind: 'shortlisted',
    body: { chatId: 'c1', by: 'assistant', change: 'add', from: [], to: [first, second] },
  },
  {
    ...entry,
    id: 'd6',
    seq: 6,
    at: at(22, '10:42'),
    kind: 'recommended',
    body: {
      chatId: 'c1',
      runId: 'r6',
      engine: 'claude',
      ai: true,
      roles: [{ ...role, matched: 8, listed: ids.slice(0, 3), nearMisses: [] }],
    },
  },
  {
    ...entry,
    id: 'd5',
    seq: 5,
    at: at(21, '18:05'),
    kind: 'trait_used',
    words: 'The part is Chandni, a trans woman who runs a tailoring shop',
    body: { chatId: 'c2', runId: 'r5', trait: 'trans woman', engine: 'embedded' },
  },
  {
    ...entry,
    id: 'd4',
    seq: 4,
    at: at(21, '17:31'),
    kind: 'lint_overridden',
    body: {
      chatId: 'c2',
      runId: 'r4',
      findings: [
        { kind: 'skin', count: 1 },
        { kind: 'looks', count: 2 },
      ],
    },
  },
  {
    ...entry,
    id: 'd3',
    seq: 3,
    at: at(20, '12:12'),
    kind: 'minors_refused',
    body: { chatId: 'c3', runId: 'r3', why: 'intimacy', level: 'kissing' },
  },
  {
    ...entry,
    id: 'd2',
    seq: 2,
    at: at(18, '09:30'),
    kind: 'recommended',
    body: {
      chatId: 'c3',
      runId: 'r2',
      engine: 'embedded',
      ai: false,
      roles: [{ ...role, matched: 0, listed: ['erased-person'], nearMisses: [] }],
    },
  },
  {
    ...entry,
    id: 'd1',
    seq: 1,
    at: at(18, '09:02'),
    kind: 'imported',
    body: { imported: 44, merged: 2, refused: 1 },
  },
];

export const manyDecisions: Decision[] = Array.from({ length: 48 }, (_, index) => {
  const like = decisions[index % decisions.length];
  if (like === undefined) throw new Error('there are decisions');
  return { ...like, id: `long-${index}`, seq: 348 - index };
});
