/** Photos in SQLite: one row each, the bytes lie in files. */
import type { Selectable } from 'kysely';
import type { Scope } from '../../scope.ts';
import type { MediaAsset, MediaStore } from '../media-port.ts';
import type { Connection } from './connection.ts';
import { inParts } from './in-parts.ts';
import type { Schema } from './schema.ts';

export function mediaStore(db: Connection): MediaStore {
  const ofOffice = (scope: Scope) =>
    db.sql
      .selectFrom('media_asset')
      .selectAll()
      .where('office_id', '=', scope.officeId)
      .orderBy('talent_id')
      .orderBy('position');

  return {
    async put(scope, asset) {
      return db.transaction(() => {
        const before = db.first(
          ofOffice(scope)
            .where('talent_id', '=', asset.talentId)
            .where('kind', '=', asset.kind)
            .where('position', '=', asset.position),
        );
        const row = toRow(scope, asset);
        db.run(
          db.sql
            .insertInto('media_asset')
            .values(row)
            .onConflict((conflict) =>
              conflict.columns(['office_id', 'talent_id', 'kind', 'position']).doUpdateSet(row),
            ),
        );
        return before && toAsset(before);
      });
    },

    async ofTalent(scope, talentId) {
      return db.all(ofOffice(scope).where('talent_id', '=', talentId)).map(toAsset);
    },

    async first(scope, talentIds) {
      const found = new Map<string, MediaAsset>();
      for (const ids of inParts(talentIds)) {
        for (const row of db.all(ofOffice(scope).where('talent_id', 'in', ids)))
          if (!found.has(row.talent_id)) found.set(row.talent_id, toAsset(row));
      }
      return found;
    },

    async withContent(scope, sha256) {
      return db.all(ofOffice(scope).where('sha256', '=', sha256)).map(toAsset);
    },

    async ownerOf(scope, id) {
      const spellings = [...new Set([id, id.toUpperCase(), id.toLowerCase()])];
      return db.first(
        db.sql
          .selectFrom('talent')
          .select('id')
          .where('office_id', '=', scope.officeId)
          .where((talent) =>
            talent.or([talent('external_id', 'in', spellings), talent('id', '=', id.toUpperCase())]),
          )
          .limit(1),
      )?.id;
    },

    async removeAll(scope, talentId) {
      return db.transaction(() => {
        const gone = db.all(ofOffice(scope).where('talent_id', '=', talentId)).map(toAsset);
        db.run(
          db.sql
            .deleteFrom('media_asset')
            .where('office_id', '=', scope.officeId)
            .where('talent_id', '=', talentId),
        );
        return gone;
      });
    },
  };
}

function toRow(scope: Scope, asset: MediaAsset): Schema['media_asset'] {
  return {
    office_id: scope.officeId,
    talent_id: asset.talentId,
    kind: asset.kind,
    position: asset.position,
    sha256: asset.sha256,
    original_sha256: asset.originalSha256,
    width: asset.width,
    height: asset.height,
    source: asset.source,
    as_of: asset.asOf,
    file_name: asset.fileName,
  };
}

function toAsset(row: Selectable<Schema['media_asset']>): MediaAsset {
  return {
    talentId: row.talent_id,
    kind: row.kind,
    position: row.position,
    sha256: row.sha256,
    originalSha256: row.original_sha256,
    width: row.width,
    height: row.height,
    source: row.source,
    asOf: row.as_of,
    fileName: row.file_name,
  };
}
