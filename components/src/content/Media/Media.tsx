'use client';

import { forwardRef, useState } from 'react';
import type { HTMLAttributes, ReactNode } from 'react';
import { cx } from '../../foundation/cx.ts';
import { CrossIcon } from '../../foundation/icons/index.ts';
import { useStrings } from '../../foundation/provider/language.ts';
import {
  caption as captionClass,
  failure,
  fits,
  preview as previewClass,
  ratios,
  root,
  what,
} from './Media.css.ts';
import { mediaStrings } from './Media.strings.ts';

export interface MediaProps extends Omit<HTMLAttributes<HTMLElement>, 'children'> {
  /** Address of the picture. */
  src: string;
  /** What the picture shows, in words. "" says that it is decoration and shows nothing that matters. */
  alt: string;
  /**
   * Width to height. The room is kept before the picture comes, so that nothing moves.
   * @default '16:9'
   */
  ratio?: keyof typeof ratios;
  /**
   * Whether the picture fills its room and loses its edges, or is shown whole.
   * @default 'cover'
   */
  fit?: keyof typeof fits;
  /** Pictures of other sizes, as in `srcset` of an image. */
  srcSet?: string;
  /** How wide the picture is shown, as in `sizes` of an image. */
  sizes?: string;
  /**
   * `eager` is for a picture that is seen as the page opens.
   * @default 'lazy'
   */
  loading?: 'lazy' | 'eager';
  /**
   * Address of the same picture in a few pixels, a `data:` address at best: shown blurred until the picture is there.
   */
  preview?: string;
  /** Words under the picture. */
  caption?: ReactNode;
}

/** A picture in room of its own, with words for who does not see it. */
export const Media = forwardRef<HTMLElement, MediaProps>(function Media(
  {
    src,
    alt,
    ratio = '16:9',
    fit = 'cover',
    srcSet,
    sizes,
    loading = 'lazy',
    preview,
    caption,
    className,
    ...props
  },
  ref,
) {
  const [broken, setBroken] = useState<string>();
  const [loaded, setLoaded] = useState<string>();
  const strings = useStrings(mediaStrings);
  return (
    <figure ref={ref} data-component="Media" className={cx(root, className)} {...props}>
      <div className={ratios[ratio]}>
        {src === broken ? (
          <div className={failure}>
            <span className={what}>
              <CrossIcon />
              <span>{strings.failed}</span>
            </span>
            {alt && <span>{alt}</span>}
          </div>
        ) : (
          <>
            <img
              // One that came or failed before the page came alive sends no event any more.
              ref={(image) => {
                if (image?.complete) (image.naturalWidth === 0 ? setBroken : setLoaded)(src);
              }}
              alt={alt}
              loading={loading}
              decoding="async"
              sizes={sizes}
              srcSet={srcSet}
              src={src}
              className={fits[fit]}
              onLoad={() => setLoaded(src)}
              onError={() => setBroken(src)}
            />
            {preview && (
              <img
                src={preview}
                alt=""
                aria-hidden="true"
                data-part="preview"
                data-gone={src === loaded ? '' : undefined}
                className={`${fits[fit]} ${previewClass}`}
              />
            )}
          </>
        )}
      </div>
      {caption && <figcaption className={captionClass}>{caption}</figcaption>}
    </figure>
  );
});
