/** What is on file around a batch of rows: by their keys, by their ids, and what earlier batches made of the file. */
import type { Selectable } from 'kysely';
import type { Scope } from '../../scope.ts';
import type { Talent } from '../../talent/model.ts';
import { StoreError } from '../errors.ts';
import type { BatchQuery, Key, Matches, StagedRow } from '../imports-port.ts';
import type { Connection } from './connection.ts';
import type { Schema } from './schema.ts';
import { toTalent } from './talent-writer.ts';

export type StoredRow = Selectable<Schema['import_row']>;

/** CROSS JOIN keeps the order: what is asked for first, then an index for each. */
export function matches(db: Connection, scope: Scope, id: string, query: BatchQuery): Matches {
  const talents = new Map<string, Talent>();
  const byExternal = new Map<string, Talent>();
  const learn = (row: Schema['talent']) => {
    const talent = talents.get(row.id) ?? toTalent(row);
    talents.set(talent.id, talent);
    byExternal.set(talent.externalId, talent);
    return talent;
  };
  const keys = db
    .prepare(
      `SELECT kind, talent_key.value AS value, talent_id, alias FROM json_each(@wanted) AS wanted CROSS JOIN talent_key
         ON office_id = @office AND kind = wanted.value ->> 'kind' AND talent_key.value = wanted.value ->> 'value'
       UNION ALL SELECT 'external', external_id, talent.id, 0 FROM json_each(@wanted) AS wanted CROSS JOIN talent
         ON office_id = @office AND external_id = wanted.value ->> 'value' WHERE wanted.value ->> 'kind' = 'external'`,
    )
    .all({ wanted: JSON.stringify(query.keys), office: scope.officeId }) as Schema['talent_key'][];
  const ids = JSON.stringify([...new Set(keys.map((key) => key.talent_id))]);
  const keyed = db
    .prepare(
      `SELECT talent.* FROM json_each(@wanted) AS wanted CROSS JOIN talent
         ON talent.office_id = @office AND talent.id = wanted.value`,
    )
    .all({ wanted: ids, office: scope.officeId }) as Schema['talent'][];
  keyed.forEach(learn);
  const named = db
    .prepare(
      `SELECT talent.* FROM json_each(@wanted) AS wanted CROSS JOIN talent ON talent.office_id = @office AND talent.external_id = wanted.value`,
    )
    .all({ wanted: JSON.stringify(query.externalIds), office: scope.officeId }) as Schema['talent'][];
  named.forEach(learn);
  const byKey = new Map<string, Schema['talent_key'][]>();
  for (const key of keys) {
    const at = `${key.kind}\n${key.value}`;
    byKey.set(at, [...(byKey.get(at) ?? []), key]);
  }
  const earlier = db
    .prepare(
      `SELECT import_row.* FROM json_each(@wanted) AS wanted CROSS JOIN import_row INDEXED BY import_row_talent
         ON office_id = @office AND talent_id = wanted.value AND import_id = @import AND outcome IS NOT NULL`,
    )
    .all({
      wanted: JSON.stringify([...talents.keys()]),
      office: scope.officeId,
      import: id,
    }) as StoredRow[];
  const given = db
    .prepare(
      `SELECT given_id, min(line) AS line, name FROM json_each(@wanted) AS wanted CROSS JOIN import_row
         ON office_id = @office AND import_id = @import AND given_id = wanted.value
       WHERE name <> '' GROUP BY given_id`,
    )
    .all({ wanted: JSON.stringify(query.givenIds), office: scope.officeId, import: id }) as {
    given_id: string;
    line: number;
    name: string;
  }[];
  const firstGiven = new Map(given.map((row) => [row.given_id, row]));

  return {
    byKey: ({ kind, value }: Key) =>
      (byKey.get(`${kind}\n${value}`) ?? []).flatMap(({ talent_id: talentId, alias }) => {
        const talent = talents.get(talentId);
        return talent ? [{ talent, alias: alias === 1 }] : [];
      }),
    byExternalId: (externalId) => byExternal.get(externalId),
    ownerOf: (externalId) => {
      const row = db
        .prepare(
          `SELECT talent.*, 0 AS alias FROM talent WHERE office_id = @office AND external_id = @id
           UNION ALL SELECT talent.*, 1 FROM talent_key JOIN talent
             ON talent.office_id = talent_key.office_id AND talent.id = talent_key.talent_id
           WHERE talent_key.office_id = @office AND talent_key.kind = 'given' AND talent_key.value = @id ORDER BY alias LIMIT 1`,
        )
        .get({ office: scope.officeId, id: externalId }) as
        (Schema['talent'] & { alias: number }) | undefined;
      if (!row) return undefined;
      const { alias, ...talent } = row;
      return { talent: learn(talent), alias: alias === 1 };
    },
    firstGiven: (givenId) => firstGiven.get(givenId),
    earlierRows: (talentId) =>
      earlier
        .filter((row) => row.talent_id === talentId)
        .toSorted((a, b) => a.line - b.line)
        .map(toStaged),
    areDifferent: (first, second) =>
      db
        .prepare(
          `SELECT 1 FROM talent_review WHERE office_id = @office AND decision = 'different'
           AND ((first_external_id = @first AND second_external_id = @second) OR (first_external_id = @second AND second_external_id = @first))`,
        )
        .get({ office: scope.officeId, first, second }) !== undefined,
  };
}

export function toStaged(row: StoredRow): StagedRow {
  const cells: unknown = JSON.parse(row.cells);
  if (!Array.isArray(cells))
    throw new StoreError('corrupt', `Line ${row.line} of a running import is not a list of cells.`);
  return {
    line: row.line,
    lines: row.lines,
    cells: cells as string[],
    name: row.name ?? '',
    ...(row.given_id === null ? {} : { givenId: row.given_id }),
    near: row.near ?? '',
  };
}
