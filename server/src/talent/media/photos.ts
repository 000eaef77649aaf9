/** Headshots of the roster: taken in, shown where that is allowed, taken out. */
import { createHash } from 'node:crypto';
import type { Headshot, Photo, PhotoWidth } from '../../contract/media.ts';
import { PHOTO_WIDTHS } from '../../contract/media.ts';
import type { Scope } from '../../scope.ts';
import type { ConsentByPurpose } from '../../store/consent-port.ts';
import type { MediaAsset } from '../../store/media-port.ts';
import type { Store } from '../../store/port.ts';
import { isMinor } from '../consent/minor.ts';
import { guardianConsentOnFile, photoMayShow, photoStanding } from '../consent/state.ts';
import type { FactSource, Talent } from '../model.ts';
import { PhotoRefused } from './error.ts';
import { photoFiles } from './files.ts';
import { createRenderPhoto, type RenderPhoto } from './render.ts';

export interface PhotoInput {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  readonly source: FactSource;
  /** ISO 8601. */
  readonly at: string;
  /** From 1, the one that is shown. Default 1. */
  readonly position?: number;
}

export interface Photos {
  /**
   * Keeps the photo in its place of the person; the one that stood there goes.
   * Throws PhotoRefused or PhotosOff, and then nothing has changed.
   */
  put(scope: Scope, talent: Talent, input: PhotoInput): Promise<'added' | 'replaced' | 'unchanged'>;
  /** All photos of the person; returns how many. */
  removeAll(scope: Scope, talentId: string): Promise<number>;
  /** The photo of each person who has one that may be shown inside the office. */
  shown(scope: Scope, talentIds: readonly string[]): Promise<ReadonlyMap<string, Photo>>;
  /** The headshot as the office keeps it, shown or not. */
  headshot(scope: Scope, talent: Talent): Promise<Headshot | undefined>;
  /** WebP; undefined where there is none, or nobody's that may be shown. */
  read(scope: Scope, sha256: string, width: PhotoWidth): Promise<Uint8Array | undefined>;
  /** All photos of the person in their largest size, whatever the consent: for the person. */
  all(scope: Scope, talentId: string): Promise<{ sha256: string; bytes: Uint8Array }[]>;
}

/** @param folder Where the files lie; made with the first photo. */
export function createPhotos(
  store: Pick<Store, 'talents' | 'media' | 'consent'>,
  folder: string,
  render: RenderPhoto = createRenderPhoto(),
): Photos {
  const files = photoFiles(folder);

  const saidBy = async (scope: Scope, talentId: string): Promise<ConsentByPurpose | undefined> =>
    (await store.consent.current(scope, [talentId])).get(talentId);

  /** Takes the file away unless somebody else's photo has the same content. */
  const forget = async (scope: Scope, { sha256 }: MediaAsset) => {
    if ((await store.media.withContent(scope, sha256)).length === 0)
      await files.remove(scope.officeId, sha256);
  };

  return {
    async put(scope, talent, { bytes, fileName, source, at, position = 1 }) {
      checkConsent(talent, await saidBy(scope, talent.id));
      const originalSha256 = createHash('sha256').update(bytes).digest('hex');
      const before = (await store.media.ofTalent(scope, talent.id)).find(
        (asset) => asset.position === position,
      );
      if (before?.originalSha256 === originalSha256) return 'unchanged';
      const photo = await render(bytes);
      await files.write(scope.officeId, photo);
      const { sha256, width, height } = photo;
      const replaced = await store.media.put(scope, {
        talentId: talent.id,
        kind: 'headshot',
        position,
        sha256,
        originalSha256,
        width,
        height,
        source,
        asOf: at,
        fileName: fileName.slice(0, 255),
      });
      if (replaced) await forget(scope, replaced);
      return replaced ? 'replaced' : 'added';
    },

    async removeAll(scope, talentId) {
      const gone = await store.media.removeAll(scope, talentId);
      for (const asset of gone) await forget(scope, asset);
      return gone.length;
    },

    async shown(scope, talentIds) {
      const assets = await store.media.first(scope, talentIds);
      const said = await store.consent.current(scope, [...assets.keys()]);
      const photos = new Map<string, Photo>();
      for (const [id, asset] of assets) {
        const talent = await store.talents.get(scope, id);
        if (talent && photoMayShow(talent, said.get(id))) photos.set(id, photoOf(asset));
      }
      return photos;
    },

    async headshot(scope, talent) {
      const asset = (await store.media.first(scope, [talent.id])).get(talent.id);
      if (!asset) return undefined;
      const said = await saidBy(scope, talent.id);
      const { sha256, width, height, source, asOf, fileName } = asset;
      return {
        sha256,
        width,
        height,
        source,
        asOf,
        fileName,
        consent: photoStanding(said),
        ...(photoMayShow(talent, said) ? { photo: photoOf(asset) } : {}),
      };
    },

    async read(scope, sha256, width) {
      for (const { talentId } of await store.media.withContent(scope, sha256)) {
        const talent = await store.talents.get(scope, talentId);
        if (talent && photoMayShow(talent, await saidBy(scope, talentId)))
          return files.read(scope.officeId, sha256, width);
      }
      return undefined;
    },

    async all(scope, talentId) {
      const found: { sha256: string; bytes: Uint8Array }[] = [];
      for (const { sha256 } of await store.media.ofTalent(scope, talentId)) {
        const bytes = await files.read(scope.officeId, sha256, PHOTO_WIDTHS[2]);
        if (bytes) found.push({ sha256, bytes });
      }
      return found;
    },
  };
}

function checkConsent(talent: Talent, said: ConsentByPurpose | undefined): void {
  if (photoStanding(said).state === 'withdrawn')
    throw new PhotoRefused(
      'withdrawn',
      'Consent to a photo was withdrawn. Record a new consent first, then add the photo.',
    );
  if (isMinor(talent) && !guardianConsentOnFile(talent, said))
    throw new PhotoRefused(
      'guardian',
      "This person is under 18 and no guardian's consent is on file. Record the guardian's consent first, then add the photo.",
    );
}

/** Addresses of the sizes that differ: a narrow photo has no larger one. */
function photoOf({ sha256, width, height }: MediaAsset): Photo {
  const at = (size: PhotoWidth) => `/api/media/${sha256}/${size}.webp`;
  const sizes = PHOTO_WIDTHS.filter((size, index) => index === 0 || (PHOTO_WIDTHS[index - 1] ?? 0) < width);
  return {
    src: at(sizes.includes(320) ? 320 : 96),
    srcSet: sizes.map((size) => `${at(size)} ${Math.min(size, width)}w`).join(', '),
    width,
    height,
  };
}
