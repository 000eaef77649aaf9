'use client';

import { CheckIcon, ClockIcon, CrossIcon, UnknownIcon } from '../../foundation/icons/index.ts';
import { useStrings } from '../../foundation/provider/language.ts';
import { castingStrings } from '../strings/index.ts';
import type { EvidenceKind } from './answers.ts';

const icons = { met: CheckIcon, missed: CrossIcon, unknown: UnknownIcon, note: ClockIcon } as const;

/** The shape of a kind of truth, with the word a screen reader says for it. */
export function Glyph({ kind, className }: { kind: EvidenceKind; className?: string }) {
  const strings = useStrings(castingStrings);
  const words = {
    met: strings.onFileMark,
    missed: strings.missedMark,
    unknown: strings.unknownMark,
    note: strings.noteMark,
  } as const;
  const Icon = icons[kind];
  return <Icon label={`${words[kind]}:`} className={className} />;
}
