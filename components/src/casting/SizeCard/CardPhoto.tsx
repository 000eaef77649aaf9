'use client';

import { useState } from 'react';

/** The photo over the drawing, from its upper edge: faces are there. Gone where it cannot be loaded. */
export function CardPhoto({ src, width, height }: { src: string; width: number; height: number }) {
  const [broken, setBroken] = useState(false);
  if (broken) return null;
  return (
    <image
      href={src}
      width={width}
      height={height}
      preserveAspectRatio="xMidYMin slice"
      onError={() => setBroken(true)}
    />
  );
}
