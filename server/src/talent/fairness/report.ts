/** The impact-ratio report of a span of time, from the decision log and from facts on file. */
import type { Decision, ImpactReport, ImpactTable, Tally } from '../../contract/law.ts';
import type { Scope } from '../../scope.ts';
import type { Store } from '../../store/port.ts';
import { type Dimension, tallyOf } from './groups.ts';
import { addTally, countsBy, impactTable } from './impact.ts';

const TABLES: readonly (readonly Dimension[])[] = [['gender'], ['region'], ['gender', 'region']];

export interface ReportSpan {
  /** ISO dates, both inclusive, in the office's zone. */
  readonly from: string;
  readonly to: string;
}

interface Sums {
  readonly applied: Tally;
  readonly selected: Tally;
}

/** The office's zone: a day of the report begins and ends there. */
const ZONE = '+05:30';

/** Only roles open to every group of a table are counted in it. */
export async function impactReport(
  store: Pick<Store, 'decisions' | 'talents'>,
  scope: Scope,
  { from, to }: ReportSpan,
): Promise<ImpactReport> {
  const recommended = TABLES.map(newSums);
  const listed = TABLES.map(() => new Map<string, Set<string>>());
  const picked = new Map<string, Set<string>>();
  let rolesSeen = 0;
  const counted = { recommended: 0, shortlisted: 0 };
  for await (const decision of store.decisions.between(scope, {
    from: new Date(`${from}T00:00:00.000${ZONE}`).toISOString(),
    to: new Date(`${to}T23:59:59.999${ZONE}`).toISOString(),
    kinds: ['recommended', 'shortlisted'],
  })) {
    if (decision.kind === 'shortlisted') {
      const { chatId, to: now } = decision.body;
      const people = picked.get(chatId) ?? new Set();
      for (const id of now) people.add(id);
      picked.set(chatId, people);
    }
    for (const role of rolesOf(decision)) {
      rolesSeen += 1;
      const open = TABLES.map((by) => by.every((dimension) => role.open.includes(dimension)));
      if (open.some(Boolean)) counted.recommended += 1;
      open.forEach((isOpen, index) => {
        const sums = recommended[index];
        if (!isOpen || sums === undefined) return;
        addTally(sums.applied, role.met);
        addTally(sums.selected, role.shown);
        const chats = listed[index];
        const people = chats?.get(role.chatId) ?? new Set();
        for (const id of role.listed) people.add(id);
        chats?.set(role.chatId, people);
      });
    }
  }
  const chats = new Set(listed.flatMap((each) => [...each.keys()]));
  counted.shortlisted = [...chats].filter((chatId) => picked.has(chatId)).length;
  return {
    from,
    to,
    rolesSeen,
    stages: [
      {
        stage: 'recommended',
        roles: counted.recommended,
        tables: TABLES.map((by, index) => tableOf(by, recommended[index] ?? newSums())),
      },
      {
        stage: 'shortlisted',
        roles: counted.shortlisted,
        tables: await Promise.all(
          TABLES.map(async (by, index) =>
            tableOf(by, await pickedSums(store, scope, listed[index] ?? new Map(), picked)),
          ),
        ),
      },
    ],
  };
}

const newSums = (): Sums => ({ applied: {}, selected: {} });

const tableOf = (by: readonly Dimension[], { applied, selected }: Sums): ImpactTable =>
  impactTable(by, countsBy(by, applied, selected));

const rolesOf = (decision: Decision) =>
  decision.kind === 'recommended'
    ? decision.body.roles.map((role) => ({ ...role, chatId: decision.body.chatId }))
    : [];

/** Of those listed in a conversation, who came on its shortlist. Conversations without a shortlist decided nothing. */
async function pickedSums(
  store: Pick<Store, 'talents'>,
  scope: Scope,
  listed: ReadonlyMap<string, ReadonlySet<string>>,
  picked: ReadonlyMap<string, ReadonlySet<string>>,
): Promise<Sums> {
  const sums = newSums();
  for (const [chatId, people] of listed) {
    const chosen = picked.get(chatId);
    if (chosen === undefined) continue;
    for (const id of people) {
      // Whoever was erased meanwhile counts as unknown.
      const facts = (await store.talents.get(scope, id))?.facts ?? {};
      addTally(sums.applied, tallyOf([facts]));
      if (chosen.has(id)) addTally(sums.selected, tallyOf([facts]));
    }
  }
  return sums;
}

const HEADER = [
  'from',
  'to',
  'stage',
  'by',
  'group',
  'considered',
  'selected',
  'selection_rate',
  'impact_ratio',
  'note',
];

/** The report as CSV (RFC 4180): one line per group, the unknown ones at the end of their table. */
export function impactCsv(report: ImpactReport): string {
  const lines: (string | number)[][] = [HEADER];
  for (const { stage, tables } of report.stages)
    for (const { by, rows, unknown } of tables) {
      const start = [report.from, report.to, stage, by.join(' x ')];
      for (const row of rows)
        lines.push([
          ...start,
          row.group.join(' x '),
          row.applied,
          row.selected,
          figure(row.rate),
          figure(row.ratio),
          [
            row.small ? 'under 30 considered' : '',
            row.underTwoPercent ? 'under 2 % of all, not compared' : '',
            row.verdict === 'review' ? 'below four fifths: review' : '',
          ]
            .filter(Boolean)
            .join('; '),
        ]);
      if (unknown.applied > 0)
        lines.push([...start, 'not on file', unknown.applied, unknown.selected, '', '', 'not compared']);
    }
  return `${lines.map((line) => line.map(cell).join(',')).join('\r\n')}\r\n`;
}

const figure = (value: number | null) => (value === null ? '' : value.toFixed(3));

/** Quoted where needed; never a formula in a spreadsheet. */
function cell(value: string | number): string {
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
