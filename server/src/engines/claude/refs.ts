/**
 * Whom the model may ask for: people of this conversation's results, and people whom the person named. Ids and names
 * from anywhere else, a profile's text for one, are refused before a tool sees them. The office is the session's.
 */
import type { Person } from './sources.ts';

export interface Refs {
  /** Those of the references that nobody gave. */
  strangers(refs: readonly string[]): string[];
}

/** @param people read at each call: results of the turn add to them. */
export function createRefs(people: () => readonly Person[], said: string): Refs {
  const spoken = ` ${plain(said)} `;
  return {
    strangers: (refs) => {
      const known = new Set(
        people().flatMap(({ talentId, externalId, name }) => [talentId, externalId, name].map(plain)),
      );
      return refs.filter((ref) => {
        const asked = plain(ref);
        return asked === '' || !(known.has(asked) || spoken.includes(` ${asked} `));
      });
    },
  };
}

const plain = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}-]+/gu, ' ')
    .trim();

/** Whether the words of the person ask for a change of the shortlist at all. */
export const asksForShortlist = (said: string): boolean => SHORTLIST.test(said);
const SHORTLIST =
  /short-?\s?list|(?<!\p{L})(?:add|put|keep|save|include|select|pick|take|pull|kick|strike|remove|drop|cut|delete|move|hold|pencil|note|mark|avail|first refusal|replace|swap|list)(?!\p{L})|(?<!\p{L})(?:rakho|rakh|daalo|daal|jodo|hatao|hata|nikalo|nikaal|thev|kadha|tak|ghe|lena|le lo|yaadi|yadi)(?!\p{L})|शॉर्टलिस्ट|लिस्ट|सूची|यादी|जोड़|रख|डाल|हटा|निकाल|काढ|ठेव|टाक|घ्या|होल्ड|नोट|टिप/iu;
