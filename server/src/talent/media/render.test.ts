import { expect, test } from 'vitest';
import { MAX_PHOTO_BYTES } from '../../contract/media.ts';
import {
  bomb,
  CAMERA_NOTE,
  clear,
  jpeg,
  look,
  movingPng,
  movingWebp,
  png,
  webp,
} from '../../test/pictures.ts';
import { PhotoRefused, PhotosOff } from './error.ts';
import { createRenderPhoto, whyPhotosAreOff } from './render.ts';

const render = createRenderPhoto();
const largest = async (bytes: Uint8Array) => (await render(bytes)).sizes.get(960) as Uint8Array;

test.for([
  ['jpeg', jpeg],
  ['png', png],
  ['webp', webp],
] as const)('a %s is kept as WebP in three widths', async ([, make]) => {
  const photo = await render(await make({ width: 2000, height: 2500 }));
  expect([photo.width, photo.height]).toEqual([960, 1200]);
  for (const [width, bytes] of photo.sizes) {
    const { format, width: real } = await look(bytes);
    expect([format, real]).toEqual(['webp', width]);
  }
});

test('a narrow photo is not made larger', async () => {
  const photo = await render(await jpeg({ width: 400, height: 500 }));
  expect([photo.width, photo.height]).toEqual([400, 500]);
});

test('place, device and notes of the camera are gone, and the bytes that came with them', async () => {
  const original = await jpeg();
  expect(original.includes(CAMERA_NOTE)).toBe(true);
  expect((await look(original)).metadata).toContain('exif');
  for (const bytes of (await render(original)).sizes.values()) {
    expect((await look(bytes)).metadata).toEqual([]);
    expect(Buffer.from(bytes).includes(CAMERA_NOTE)).toBe(false);
  }
});

test('a photo taken sideways stands upright', async () => {
  const { width, height } = await look(await largest(await jpeg({ sideways: true })));
  expect([width, height]).toEqual([960, 768]);
});

test('see-through parts become white, not black', async () => {
  expect((await look(await largest(await clear()))).darkest).toBeGreaterThan(250);
});

test('the same file gives the same content, another file another', async () => {
  const [one, again, other] = await Promise.all([
    render(await jpeg()),
    render(await jpeg()),
    render(await jpeg({ colour: '#123456' })),
  ]);
  expect(again.sha256).toBe(one.sha256);
  expect(other.sha256).not.toBe(one.sha256);
});

const text = (words: string) => Buffer.from(words);
const refusals: readonly [string, PhotoRefused['code'], RegExp, () => Promise<Uint8Array> | Uint8Array][] = [
  ['an empty file', 'empty', /empty/, () => new Uint8Array()],
  [
    'an SVG',
    'not_a_photo',
    /SVG/,
    () => text('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>'),
  ],
  ['a web page', 'not_a_photo', /HTML/, () => text('\uFEFF \n<!doctype html><script>alert(1)</script>')],
  ['a GIF', 'not_a_photo', /GIF/, () => text('GIF89a........')],
  ['a PDF', 'not_a_photo', /PDF/, () => text('%PDF-1.7 ....')],
  ['a HEIC', 'not_a_photo', /HEIC/, () => text('\0\0\0\u0018ftypheic\0\0\0\0')],
  ['an archive', 'not_a_photo', /zip/, () => text('PK\u0003\u0004....')],
  ['words', 'not_a_photo', /JPEG, PNG or WebP/, () => text('just a note')],
  ['a WebP that moves', 'animated', /still/, movingWebp],
  ['a PNG that moves', 'animated', /still/, movingPng],
  [
    'a photo with a page behind it',
    'two_in_one',
    /web page|script/,
    async () => Buffer.concat([await jpeg(), text('<html><body>')]),
  ],
  [
    'a photo with a script in its notes',
    'two_in_one',
    /script/,
    () => jpeg({ note: '<script>alert(1)</script>' }),
  ],
  [
    'a photo that is an archive too',
    'two_in_one',
    /archive/,
    async () => Buffer.concat([await jpeg(), text('PK\u0005\u0006'), Buffer.alloc(18)]),
  ],
  ['a JPEG that was cut off', 'broken', /cut off/, async () => (await jpeg()).subarray(0, -400)],
  ['a PNG that was cut off', 'broken', /cut off/, async () => (await png()).subarray(0, -400)],
  ['a WebP that was cut off', 'broken', /cut off/, async () => (await webp()).subarray(0, -100)],
  ['only the beginning of a JPEG', 'broken', /damaged/, () => Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 4])],
  ['a small file of 56 million pixels', 'too_many_pixels', /56 million/, bomb],
  ['a stamp', 'too_small', /160 px/, () => png({ width: 120, height: 150 })],
  ['a strip', 'odd_shape', /Crop/, () => png({ width: 200, height: 900 })],
  ['a file above the limit', 'too_large', /16 MB/, () => new Uint8Array(MAX_PHOTO_BYTES + 1)],
];
test.for(refusals)('refuses %s, and says how to mend it', async ([, code, words, make]) => {
  const bytes = await make();
  const refused = await render(bytes).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(PhotoRefused);
  expect(refused).toMatchObject({ code, message: expect.stringMatching(words) });
});

test('a refused photo does not keep the next one waiting or failing', async () => {
  const [bad, good] = await Promise.allSettled([render(text('no')), render(await jpeg())]);
  expect([bad.status, good.status]).toEqual(['rejected', 'fulfilled']);
});

const reader = (name: string) => new URL(`../../test/reader-${name}.ts`, import.meta.url);

test('without its library photos are off, said in words', async () => {
  const off = createRenderPhoto({ reader: reader('without-library') });
  await expect(off(await jpeg())).rejects.toThrow(PhotosOff);
  await expect(off(await jpeg())).rejects.toThrow(/Photos are off.*sharp/);
});

test('a picture that brings its reader down is refused, and so is the next; nobody else notices', async () => {
  const dying = createRenderPhoto({ reader: reader('that-dies') });
  const photo = await jpeg();
  for (let time = 0; time < 2; time += 1)
    await expect(dying(photo)).rejects.toMatchObject({
      code: 'broken',
      message: expect.stringContaining('gave up'),
    });
});

test('a picture that takes for ever is refused when its time is over', async () => {
  const thinking = createRenderPhoto({ reader: reader('that-thinks'), limitMs: 1_000 });
  await expect(thinking(await jpeg())).rejects.toMatchObject({ code: 'broken' });
});

test('the process that reads goes when nothing is to be read, and the next photo gets a new one', async () => {
  const brief = createRenderPhoto({ idleMs: 0 });
  const photo = await jpeg();
  const { sha256 } = await brief(photo);
  // Each comes as the process of the one before is being sent away.
  for (let time = 0; time < 3; time += 1) {
    await new Promise((resolve) => setTimeout(resolve, 2));
    expect((await brief(photo)).sha256).toBe(sha256);
  }
});

test('whether the library is here is told without loading it', () => {
  expect(whyPhotosAreOff()).toBeUndefined();
});
