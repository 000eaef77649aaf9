'use client';

import { LinkIcon } from '../../foundation/icons/index.ts';
import { useStrings } from '../../foundation/provider/language.ts';
import { glyph, hidden } from './Link.css.ts';
import { linkStrings } from './Link.strings.ts';

/** Says by glyph and word that a link leaves this page where it is. */
export function ExternalHint() {
  const strings = useStrings(linkStrings);
  return (
    <>
      {/* Words and glyph stay on one line with the last word. */}
      {'\u2060'}
      <LinkIcon className={glyph} />
      <span className={hidden}>{`, ${strings.newTab}`}</span>
    </>
  );
}
