/** "No wait, women": a word of talk at the beginning, which rules nothing out. */
const OPENING =
  /^\s*(?:(?:no|nope|nah|nahi|nahin|arre|arey|oh|oops|hmm+|uh|um|wait|sorry|ok|okay|haan|acha|achha|accha|अरे|नहीं|नाही|नको|ना|हां|अच्छा|बरं)[\s,!.…-]+)+(?=(?:no|nahi|nahin|wait|ruko|thamba|sorry|actually|i|i'm|make|not|it's|its|let's|my bad|नहीं|नाही|रुको|थांबा)(?![\p{L}\p{M}]))(?:(?:wait|ruko|thamba|रुको|थांबा)(?:[\s,!.…-]+|$))?/iu;

/** The message without such words; unchanged where they carry meaning. */
export const withoutOpening = (text: string): string => text.replace(OPENING, '');
