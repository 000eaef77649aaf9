/** What is left when the demands are read: words for relevance, qualities no roster measures, stars as tone, and what nobody read. */
import { findPeople, findRoleNouns } from '../lexicon/people.ts';
import { STAR_NAMES } from '../lexicon/stars.ts';
import { STORY_WORDS, isFiller } from '../lexicon/filler.ts';
import { type Draft, leftWords, normalise, quoteOf, take } from './text.ts';

/** Words that stand for how somebody plays rather than for anything a roster holds. */
const QUALITIES =
  /\b(?:gritty|intense|still|stillness|warm|warmth|scary|scared|menac\w*|quiet|loud|funny|comic|comedy-danger|danger\w*|charm\w*|vulnerab\w*|sharp|tired|gentle|cold|haunted|fierce|sweet|innocent|street-?smart|earthy|raw|brooding|regal|authorit\w*|commanding|dignified|mischiev\w*|cunning|sly|stern|nervous|confident|elegant|world-weary|weary|tough|rugged|soft|naive|powerful|presence|grounded|volatile|eccentric|thaka|thaki|khatarnak|masoom|bholi|bhola|dabangg|funeral)\b|थक[ाीे]|मासूम|भोल[ाीे]|खतरनाक|कडक|प्रेमळ|गंभीर/gu;
const LIKE_SOMEONE =
  /(?:[Tt]hink|[Ll]ike|[Àà] la|[Aa] la|mould of|[Vv]ibe of|energy of|[Rr]eminds me of)\s+(?:a\s+|an\s+)?(?:young\s+|early\s+|older\s+)?([A-Z][\p{L}]+(?:\s[A-Z][\p{L}]+){0,2})/u;
const MOST_UNREAD = 4;

export interface WordsRead {
  readonly keywords: readonly string[];
  readonly role?: string;
  readonly star?: string;
  readonly qualities: readonly string[];
  readonly lookAlike: boolean;
  /** Phrases that became no demand, in the words of the user. */
  readonly unread: readonly string[];
}

/** @param roleName the name of the part, which is no unread word. */
export function takeWords(draft: Draft, roleName: string): WordsRead {
  const star = takeStar(draft);
  const nouns = findRoleNouns(draft.left);
  const qualities = [...new Set([...draft.left.matchAll(QUALITIES)].map((match) => match[0]))];
  const keywords = [
    ...nouns.map((hit) => hit.value),
    ...leftWords(draft).filter((word) => word.length > 2 && !isFiller(word)),
  ].flatMap((word) => word.split(' '));
  return {
    keywords: [...new Set(keywords)].filter((word) => word.length > 2 && !isFiller(word)).slice(0, 24),
    ...(nouns[0] === undefined ? {} : { role: nouns[0].value }),
    ...(star === undefined ? {} : { star }),
    qualities,
    lookAlike:
      /\b(?:look[- ]?alike|resembl\w+|look like|looks like|dikhta|dikhti|family resemblance|belong to one house)\b|जैसा दिख|जैसी दिख|सारखा दिस|सारखी दिस/u.test(
        draft.whole,
      ),
    unread: unreadPhrases(draft, roleName, [...nouns, ...findPeople(draft.left)]),
  };
}

/** Neighbouring words that nobody took and that are more than filling, with the figures among them. */
function unreadPhrases(
  draft: Draft,
  roleName: string,
  nouns: readonly { readonly start: number; readonly end: number }[],
): string[] {
  const names = new Set(normalise(roleName).split(/\s+/u));
  const phrases: string[] = [];
  let run: { start: number; end: number; says: boolean } | undefined;
  const close = () => {
    if (run?.says === true) phrases.push(quoteOf(draft, run).trim());
    run = undefined;
  };
  for (const match of draft.left.matchAll(/[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu)) {
    const [word] = match;
    const at = { start: match.index, end: match.index + word.length };
    const figure = /^\d/u.test(word);
    const says =
      !figure &&
      word.length > 2 &&
      !isFiller(word) &&
      !STORY_WORDS.test(word) &&
      !names.has(word) &&
      !nouns.some((noun) => noun.start <= at.start && at.end <= noun.end) &&
      word.replace(new RegExp(QUALITIES.source, 'gu'), '') !== '';
    if (run !== undefined && !/^[\s-]*$/u.test(draft.left.slice(run.end, at.start))) close();
    if (!says && !(figure && run !== undefined) && !(figure && run === undefined)) {
      close();
      continue;
    }
    run = { start: run?.start ?? at.start, end: at.end, says: (run?.says ?? false) || says };
  }
  close();
  return [...new Set(phrases)].slice(0, MOST_UNREAD);
}

function takeStar(draft: Draft): string | undefined {
  const known = STAR_NAMES.exec(draft.left);
  if (known !== null) {
    const span = { start: known.index, end: known.index + known[0].length };
    take(draft, span);
    return quoteOf(draft, span);
  }
  if (draft.original.length !== draft.whole.length) return undefined;
  const like = LIKE_SOMEONE.exec(draft.original);
  const name = like?.[1];
  if (like === null || name === undefined || !/\s/u.test(name)) return undefined;
  const start = like.index + like[0].length - name.length;
  if (draft.left.slice(start, start + name.length).includes('\u00a4')) return undefined;
  take(draft, { start, end: start + name.length });
  return name;
}
