/** What the contract tests of the store write. */
import type { ChatMessage, ImportReport } from '../../contract.ts';
import type { Scope } from '../../scope.ts';
import type { Fact, Talent } from '../../talent/model.ts';
import type { ImportBatch, Store } from '../port.ts';

export interface StoreUnderTest {
  readonly store: Store;
  /** The same data, as another process would open it. */
  openAgain(): Store;
}

export const OFFICE: Scope = { officeId: 'office-a', userId: 'user-a', role: 'owner' };
export const COLLEAGUE: Scope = { ...OFFICE, userId: 'user-b', role: 'associate' };
export const ELSEWHERE: Scope = { ...OFFICE, officeId: 'office-b' };
export const AT = '2026-11-22T10:00:00.000Z';
export const LATER = '2026-11-22T11:00:00.000Z';

export const fact = <Value>(value: Value, source: Fact<Value>['source'] = 'import'): Fact<Value> => ({
  value,
  source,
  asOf: AT,
});

export const talentNamed = (name: string, more: Partial<Talent> = {}): Talent => ({
  id: `id-${name}`,
  externalId: name.toLowerCase(),
  name,
  fictional: false,
  facts: {},
  flags: [],
  ...more,
});

export const reportOf = (more: Partial<ImportReport> = {}): ImportReport => ({
  file: 'roster.csv',
  dryRun: false,
  rows: 1,
  imported: 1,
  merged: 0,
  unchanged: 0,
  repaired: 0,
  refused: 0,
  columns: [],
  details: [],
  ...more,
});

export const batchOf = (talents: readonly Talent[], more: Partial<ImportBatch> = {}): ImportBatch => ({
  talents,
  rawRows: talents.map((talent, index) => ({
    talentId: talent.id,
    line: index + 2,
    cells: { Name: talent.name },
  })),
  report: reportOf(),
  at: AT,
  ...more,
});

export const demoPerson = () =>
  talentNamed('Demo', {
    fictional: true,
    facts: { heightCm: fact(160, 'demo'), bio: fact('boxing', 'demo') },
  });

export const said = (id: string, text: string, role: ChatMessage['role'] = 'user'): ChatMessage => ({
  id,
  role,
  parts: [{ type: 'text', text }],
});
