import { CheckIcon, CrossIcon, InfoIcon, WarnIcon } from '../foundation/icons/index.ts';

/** Glyphs of the four tones; each stands beside words, never alone. */
export const toneIcons = { info: InfoIcon, ok: CheckIcon, warn: WarnIcon, bad: CrossIcon } as const;

/** `info` tells, `ok` is done, `warn` asks for care, `bad` went wrong. */
export type Tone = keyof typeof toneIcons;
