/** What is left when the demands are read: words for relevance, qualities no roster measures, stars as tone. */
import { findRoleNouns } from '../lexicon/people.ts';
import { type Draft, leftWords, normalise, take } from './text.ts';

const STOP = new Set(
  normalise(
    `a an the and or but of in on at to for from with without by as is are was were be been being am do does did done have has had having
    i i'm i've i'll we we've us our you your they them their he she it its it's that's this that these those there here who whom whose what which when where why how
    need needs needed want wants wanted looking look find show give get got send suggest see please pls can could would should must may might will shall
    someone somebody anyone anybody person people one ones some any all each every both only just also too very really quite more most less least than
    not no nor none never nobody if then so such like type kind sort same other another new fresh options option names name list people face faces actor actors artist artists talent
    part role character plays play playing age ages aged year years old young height tall day days date dates free available availability shoot shooting shoots budget rate rates max min under over per
    base based live lives living speak speaks speaking speaker language fluent native good level minimum basic well better best top first next ready go going come
    season episode scene series web film feature show project ott time hai hain ho hona chahiye chaiye chahie ka ki ke ko se me mein par pe aur ya bhi hi na nahi nahin ek do koi kaun kon jo wo woh yeh ye
    wala wali wale bhai yaar mujhe hume humein dikhao batao karo kar karna kuch thoda thodi bahut zyada kam upar neeche tak aas paas tight type jaisa jaisi jaise accha acchi aana aata aati bolne bolti bolta
    umar umr saal hazaar lakh din ke liye lagbhag sirf bas matlab pahije ahe aahe ahet mala amhala ani aani kinva nako havi hava asava asavi yete yeto yet vay sathi saathi kon kuni dakhava fakt
    है हैं हो होना होनी चाहिए मुझे हमें का की के को से में पर और या भी ही न नहीं एक कोई कौन जो वो वह यह ये वाला वाली वाले उम्र साल तक लिए बोलने बोलती बोलता आती आता आना दिखाओ बताओ करो ऐसी ऐसा सिर्फ
    आहे आहेत पाहिजे हवी हवा हवे मला आम्हाला आणि किंवा नको असावी असावा येत येते येतो वय साठी कोण कोणी दाखवा फक्त बोलणारी बोलणारा एक वर्षे वर्ष ला चा ची चे च्या मध्ये
    clears clear four three two five six wherever possible who've let tell say says said think call called handle handles themselves himself herself don't dont won't wont
    way round used use using think thing things make makes made keep exactly must-have exceptions exception fine hold holds second-position position second together mix`,
  ).split(/\s+/u),
);

/** Words that stand for how somebody plays rather than for anything a roster holds. */
const QUALITIES =
  /\b(?:gritty|intense|still|stillness|warm|warmth|scary|scared|menac\w*|quiet|loud|funny|comic|comedy-danger|danger\w*|charm\w*|vulnerab\w*|sharp|tired|gentle|cold|haunted|fierce|sweet|innocent|street-?smart|earthy|raw|brooding|regal|authorit\w*|commanding|dignified|mischiev\w*|cunning|sly|stern|nervous|confident|elegant|world-weary|weary|tough|rugged|soft|naive|powerful|presence|grounded|volatile|eccentric|thaka|thaki|khatarnak|masoom|bholi|bhola|dabangg|funeral)\b|थक[ाीे]|मासूम|भोल[ाीे]|खतरनाक|कडक|प्रेमळ|गंभीर/gu;

const STARS =
  /\b(?:irrfan(?: khan)?|nawazuddin(?: siddiqui)?|shah ?rukh(?: khan)?|srk|aamir khan|salman(?: khan)?|amitabh(?: bachchan)?|deepika(?: padukone)?|alia(?: bhatt)?|tabu|vidya balan|rajkummar(?: rao)?|pankaj tripathi|smita patil|naseeruddin(?: shah)?|om puri|konkona(?: sen(?: sharma)?)?|shefali shah|manoj bajpayee|ranveer(?: singh)?|ranbir(?: kapoor)?|priyanka(?: chopra)?|kareena(?: kapoor)?|kajol|madhuri(?: dixit)?|sridevi|rekha|ratna pathak(?: shah)?|nana patekar|rajinikanth|kamal haasan|mohanlal|mammootty|fahadh(?: faasil)?|vijay sethupathi|sai pallavi|kay kay menon|jaideep ahlawat|boman irani|neena gupta|seema pahwa|shabana azmi|sonali kulkarni|amruta subhash|sai tamhankar|ashok saraf|laxmikant berde|nutan|nargis|guru dutt|balraj sahni|sanjeev kumar|dev anand|govinda|johny lever|vicky kaushal|taapsee(?: pannu)?|kangana(?: ranaut)?|anushka sharma|radhika apte|huma qureshi|vijay varma|pratik gandhi|divya dutta|kirron kher|supriya pathak|dilip kumar|rajesh khanna|akshay kumar|ajay devgn|hrithik(?: roshan)?)\b/u;
const LIKE_SOMEONE =
  /(?:[Tt]hink|[Ll]ike|[Àà] la|[Aa] la|mould of|[Vv]ibe of|energy of|[Rr]eminds me of)\s+(?:a\s+|an\s+)?(?:young\s+|early\s+|older\s+)?([A-Z][\p{L}]+(?:\s[A-Z][\p{L}]+){0,2})/u;

export interface WordsRead {
  readonly keywords: readonly string[];
  readonly role?: string;
  readonly star?: string;
  readonly qualities: readonly string[];
  readonly lookAlike: boolean;
}

export function takeWords(draft: Draft): WordsRead {
  const star = takeStar(draft);
  const nouns = findRoleNouns(draft.left);
  const qualities = [...new Set([...draft.left.matchAll(QUALITIES)].map((match) => match[0]))];
  const keywords = [
    ...nouns.map((hit) => hit.value),
    ...leftWords(draft).filter((word) => word.length > 2 && !STOP.has(word)),
  ].flatMap((word) => word.split(' '));
  return {
    keywords: [...new Set(keywords)].filter((word) => word.length > 2 && !STOP.has(word)).slice(0, 24),
    ...(nouns[0] === undefined ? {} : { role: nouns[0].value }),
    ...(star === undefined ? {} : { star }),
    qualities,
    lookAlike:
      /\b(?:look[- ]?alike|resembl\w+|look like|looks like|dikhta|dikhti|family resemblance|belong to one house)\b|जैसा दिख|जैसी दिख|सारखा दिस|सारखी दिस/u.test(
        draft.whole,
      ),
  };
}

function takeStar(draft: Draft): string | undefined {
  const known = STARS.exec(draft.left);
  if (known !== null) {
    const span = { start: known.index, end: known.index + known[0].length };
    take(draft, span);
    return draft.original.slice(span.start, span.end);
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
