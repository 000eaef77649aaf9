/** Erasing a person, and giving out all that is stored about one. */
import type { ErasureReceipt, PersonExport } from '../../contract/consent.ts';
import type { Scope } from '../../scope.ts';
import type { Store } from '../../store/port.ts';
import type { Photos } from '../media/photos.ts';

interface Deps {
  readonly store: Pick<Store, 'privacy'>;
  readonly photos: Photos;
}

/** Photos first: if this breaks off, the person is still there and can be erased again. */
export async function erasePerson(
  { store, photos }: Deps,
  scope: Scope,
  talentId: string,
  at: string,
): Promise<ErasureReceipt | undefined> {
  const gone = await photos.removeAll(scope, talentId);
  const receipt = await store.privacy.erase(scope, talentId, at, gone > 0 ? { media_asset: gone } : {});
  return receipt;
}

export async function exportPerson(
  { store, photos }: Deps,
  scope: Scope,
  talentId: string,
  at: string,
): Promise<PersonExport | undefined> {
  const found = await store.privacy.everything(scope, talentId);
  if (!found) return undefined;
  const pictures = await photos.all(scope, talentId);
  return {
    talentId,
    exportedAt: at,
    ...found,
    photos: pictures.map(({ sha256, bytes }) => ({ sha256, webp: Buffer.from(bytes).toString('base64') })),
  };
}
