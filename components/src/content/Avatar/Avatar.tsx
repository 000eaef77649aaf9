'use client';

import { forwardRef, useState } from 'react';
import type { HTMLAttributes } from 'react';
import { cx } from '../../foundation/cx.ts';
import { hueOf } from '../../foundation/portrait/hue.ts';
import { initialsOf } from '../../foundation/portrait/initials.ts';
import { grounds } from '../../foundation/portrait/portrait.css.ts';
import { photo, sizes } from './Avatar.css.ts';

export interface AvatarProps extends Omit<HTMLAttributes<HTMLSpanElement>, 'children' | 'id'> {
  /** The person's id: it picks the ground and means nothing else. */
  id: string;
  /** The person's whole name; its initials stand where no photo is. */
  name: string;
  /** Address of the photo. Where it cannot be loaded, the initials come back. */
  src?: string;
  /**
   * What is heard instead of the picture. Give "" where the name stands beside it.
   * @default the name
   */
  alt?: string;
  /**
   * A square of 24, 32, 48 or 64 px.
   * @default 'small'
   */
  size?: keyof typeof sizes;
}

/** A small square portrait of somebody who uses the product or takes part in a conversation. */
export const Avatar = forwardRef<HTMLSpanElement, AvatarProps>(function Avatar(
  { id, name, src, alt = name, size = 'small', className, ...props },
  ref,
) {
  const [broken, setBroken] = useState<string>();
  const hasPhoto = Boolean(src) && src !== broken;
  return (
    <span
      ref={ref}
      data-component="Avatar"
      role={alt && !hasPhoto ? 'img' : undefined}
      aria-label={alt && !hasPhoto ? alt : undefined}
      aria-hidden={alt ? undefined : true}
      className={cx(sizes[size], grounds[hueOf(id)], className)}
      {...props}
    >
      {hasPhoto ? (
        <img
          // One that failed before the page came alive sends no event any more.
          ref={(image) => {
            if (image?.complete && image.naturalWidth === 0) setBroken(src);
          }}
          src={src}
          alt={alt}
          loading="lazy"
          decoding="async"
          className={photo}
          onError={() => setBroken(src)}
        />
      ) : (
        <span aria-hidden="true">{lettersOf(name, size)}</span>
      )}
    </span>
  );
});

/** Two initials where there is room; syllables of Devanagari are too wide for two. */
function lettersOf(name: string, size: keyof typeof sizes): string {
  const { given, surname = '', script } = initialsOf(name);
  return size === 'tiny' || script === 'devanagari' ? given : given + surname;
}
