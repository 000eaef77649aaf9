/**
 * Text that a message brings along (a mail, a bio, a note) may be addressed to software. Such sentences are no part
 * of the brief. What the user says in their own words ("forget the rate filter") is.
 */
import { isAddressedToSoftware } from '../../talent/import/free-text.ts';

export interface Fenced {
  readonly text: string;
  readonly fenced: boolean;
}

const QUOTED = /"([^"]{12,})"|“([^”]{12,})”|«([^»]{12,})»|(?<![\p{L}\d])'([^'\n]{20,})'(?![\p{L}])/gu;
/** "Her manager's mail says:", "bio:", "pasting the note below": what follows on is somebody else's. */
const BROUGHT =
  /(?:\b(?:bio|mail|email|message|note|text|profile|whatsapp|msg|resume|cv|pasted?|pasting|forwarded|below|says|said|wrote|writes|reads|likha hai|bheja hai)\b|परिचय|मेल|संदेश|लिखा है|लिहिलं)[^\n:]{0,40}:/iu;
/** Nobody speaks so of casting. */
const PLAIN_ORDER =
  /^\s*(?:(?:system|assistant|developer|instructions?|admin|note to (?:the )?(?:ai|assistant|model|system)|attention (?:ai|assistant))\s*[:>]|<\/?(?:system|instructions?|assistant)>|\[\/?inst\])/iu;

/** The message without sentences of others that are addressed to software; blank space stands in their place. */
export function withoutOrders(text: string): Fenced {
  let fenced = false;
  const blank = (all: string) => {
    fenced = true;
    return all.replace(/[^\n]/gu, ' ');
  };
  let kept = text.replace(QUOTED, (all, ...groups: (string | undefined)[]) => {
    const inner = groups.slice(0, 4).find((group) => group !== undefined) ?? '';
    return isAddressedToSoftware(inner) || PLAIN_ORDER.test(inner) ? blank(all) : all;
  });
  const brought = BROUGHT.exec(kept);
  const from = brought === null ? kept.length : brought.index + brought[0].length;
  const sentences = (part: string, isOrder: (sentence: string) => boolean) =>
    part.replace(/[^\n.!?।]+[.!?।]*/gu, (sentence) => (isOrder(sentence) ? blank(sentence) : sentence));
  kept =
    sentences(kept.slice(0, from), (sentence) => PLAIN_ORDER.test(sentence)) +
    sentences(kept.slice(from), (sentence) => PLAIN_ORDER.test(sentence) || isAddressedToSoftware(sentence));
  return { text: fenced ? kept.replace(/ {2,}/gu, ' ').trim() : text, fenced };
}
