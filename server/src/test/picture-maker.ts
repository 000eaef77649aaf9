/** The process that makes pictures for tests: sharp never shares a process with SQLite. */
import sharp from 'sharp';

export interface PictureOptions {
  readonly width?: number;
  readonly height?: number;
  /** Changes the content, so that two pictures differ. */
  readonly colour?: string;
  /** Lies on its side, as its metadata says. */
  readonly sideways?: boolean;
  /** A note in the metadata. */
  readonly note?: string;
}

const plain = ({ width = 800, height = 1000, colour = '#b07040' }: PictureOptions) =>
  sharp({ create: { width, height, channels: 3, background: colour } });

const makers = {
  jpeg: (options: PictureOptions) =>
    plain(options)
      .withMetadata(options.sideways ? { orientation: 6 } : {})
      .withExifMerge({
        IFD0: { Make: 'Phone', ImageDescription: options.note ?? 'a note' },
        IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '19/1 7/1 0/1' },
      })
      .jpeg()
      .toBuffer(),
  png: (options: PictureOptions) => plain(options).png().toBuffer(),
  webp: (options: PictureOptions) => plain(options).webp().toBuffer(),
  /** 56 million pixels in some hundred kilobytes. */
  bomb: () =>
    plain({ width: 8_000, height: 7_000 }).toColourspace('b-w').png({ compressionLevel: 2 }).toBuffer(),
  movingWebp: async () => {
    const frames = ['#f00', '#0f0'].map((colour) =>
      plain({ width: 200, height: 200, colour }).png().toBuffer(),
    );
    return sharp(await Promise.all(frames), { join: { animated: true } })
      .webp()
      .toBuffer();
  },
  clear: () =>
    sharp({ create: { width: 200, height: 200, channels: 4, background: '#0000' } })
      .png()
      .toBuffer(),
};

export type Picture = keyof typeof makers;
export type Order =
  { readonly make: Picture; readonly options: PictureOptions } | { readonly look: Uint8Array };
export interface Look {
  readonly format: string;
  readonly width: number;
  readonly height: number;
  /** Kinds of metadata in it. */
  readonly metadata: readonly string[];
  /** Darkest value of its red. */
  readonly darkest: number;
}

process.on('disconnect', () => process.exit());
process.on('message', (order: Order) => {
  void ('make' in order ? makers[order.make](order.options) : look(order.look)).then((reply) =>
    process.send?.(reply),
  );
});

async function look(bytes: Uint8Array): Promise<Look> {
  const { format, width, height, ...more } = await sharp(bytes).metadata();
  const { channels } = await sharp(bytes).stats();
  const metadata = (['exif', 'xmp', 'iptc', 'icc', 'orientation'] as const).filter((kind) => more[kind]);
  return { format, width, height, metadata, darkest: channels[0]?.min ?? 0 };
}
