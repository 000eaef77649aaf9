/** Words that say whom a part is for: gender, and the roles and kin that carry one. */
import type { PlaysGender } from '../../talent/model.ts';
import { makeFinder } from '../read/text.ts';

export interface PersonWord {
  readonly gender: PlaysGender | 'female' | 'male' | 'child';
  /** A role in a story (mother, policeman): may name the part. Others only describe. */
  readonly role?: boolean;
  readonly plural?: boolean;
}

const list = (words: string) => words.split('|');
const entry = (words: string, value: PersonWord) => ({ words: list(words), value });

/** `female` and `male` are young or adult by the age that is asked. */
export const findPeople = makeFinder<PersonWord>([
  entry('woman|female|lady|actress|mahila|aurat|stri|baai|abhinetri|महिला|औरत|अभिनेत्री|स्त्री|बाई', {
    gender: 'woman',
  }),
  entry('women|females|ladies|actresses|mahilayen|auratein|महिलाएं|अभिनेत्रियां|स्त्रिया', {
    gender: 'woman',
    plural: true,
  }),
  entry('man|male|gent|guy|bloke|aadmi|admi|purush|mard|abhineta|पुरुष|आदमी|मर्द|अभिनेता|माणूस', {
    gender: 'man',
  }),
  entry('men|males|gents|guys|mardon|पुरुषों', { gender: 'man', plural: true }),
  entry('non-binary|nonbinary|non binary|enby|नॉन-बाइनरी', { gender: 'nonbinary' }),
  entry('girl|ladki|mulgi|लड़की|मुलगी', { gender: 'female' }),
  entry('girls|ladkiyan|ladkiya|mulinchi|muli|लड़कियां|मुली', { gender: 'female', plural: true }),
  entry('boy|ladka|mulga|लड़का|मुलगा', { gender: 'male' }),
  entry('boys|ladke|mulge|लड़के|मुलगे|मुलं', { gender: 'male', plural: true }),
  entry('child|kid|child artist|child actor|bachcha|baccha|बच्चा|baal kalakar|बाल कलाकार|बालकलाकार', {
    gender: 'child',
  }),
  entry('children|kids|bachche|bacche|बच्चे', { gender: 'child', plural: true }),
  entry(
    'bachchi|bacchi|little girl|schoolgirl|school girl|baby girl|kid sister|chhoti bachchi|बच्ची|छोटी मुलगी|चिमुरडी',
    { gender: 'girl' },
  ),
  entry('little boy|schoolboy|school boy|kid brother|chhota bachcha', { gender: 'boy' }),
  entry(
    'aunty|auntie|aunt|heroine|lead actress|leading lady|mother|mom|mum|mummy|maa|ma|aai|aaji|ammi|amma|amba|wife|widow|bride|sister|daughter|didi|tai|behen|bahu|saas|nanad|bhabhi|mausi|maushi|bua|atya|chachi|kaki|mami|dadi|nani|grandmother|grandma|granny|ajji|beti|patni|biwi|bayko|mulagi|vahini|queen|princess|housewife|homemaker|nun|goddess|businesswoman|policewoman|lady constable|stepmother|mother-in-law|sister-in-law|daughter-in-law|girlfriend|landlady|waitress|maid|madam|sarpanch bai|माँ|मां|आई|आजी|अम्मा|पत्नी|बीवी|बायको|बहन|बहीण|बेटी|ताई|काकी|मावशी|दादी|नानी|सास|सासू|बहू|सून|भाभी|वहिनी|नायिका|हीरोइन|आंटी|मामी|बुआ|आत्या|विधवा|दीदी',
    { gender: 'woman', role: true },
  ),
  entry(
    'father|dad|papa|baba|bapu|abba|appa|husband|widower|groom|brother|son|dada|bhaiya|jija|sasur|devar|kaka|chacha|mama|mausa|phupha|nana|grandfather|grandpa|ajoba|beta|pati|navra|uncle|king|prince|priest|pandit|monk|henchman|policeman|postman|watchman|businessman|fisherman|boatman|salesman|gunman|conman|hitman|milkman|stuntman|boyfriend|stepfather|father-in-law|brother-in-law|son-in-law|landlord|waiter|godfather|patriarch|hero|pitaji|pita|पिता|बाप|बाबा|पति|नवरा|भाई|भाऊ|बेटा|चाचा|काका|मामा|दादा|नाना|आजोबा|ससुर|सासरे|देवर|दीर|जीजा|नायक|हीरो|अंकल|पंडित',
    { gender: 'man', role: true },
  ),
  entry('henchmen|brothers|sons|policemen|watchmen|uncles|goons|gunmen|fathers|husbands|भाइयों', {
    gender: 'man',
    role: true,
    plural: true,
  }),
  entry('sisters|daughters|aunties|mothers|wives|बहनें|बहिणी', { gender: 'woman', role: true, plural: true }),
]);

/** Pronouns and verb agreement: weaker than a noun, used where there is none. */
export const findAgreement = makeFinder<'woman' | 'man'>([
  {
    words: [
      'she',
      "she's",
      'her',
      'hers',
      'herself',
      'wali',
      'waali',
      'vali',
      'वाली',
      'bolnari',
      'बोलणारी',
      'तिला',
      'tila',
      'हवी',
      'havi',
      'असावी',
      'asavi',
      'aisi ladki',
      'karne wali',
    ],
    value: 'woman',
  },
  {
    words: [
      'he',
      "he's",
      'him',
      'his',
      'himself',
      'wala',
      'waala',
      'vala',
      'वाला',
      'bolnara',
      'बोलणारा',
      'त्याला',
      'tyala',
      'हवा',
      'hava',
      'असावा',
      'asava',
    ],
    value: 'man',
  },
]);

/** Roles that carry no gender: they may name the part and help relevance. */
export const ROLE_NOUNS = list(
  'cop|police officer|police|constable|inspector|sub-inspector|investigating officer|officer|prosecutor|public prosecutor|lawyer|advocate|judge|doctor|nurse|surgeon|teacher|professor|lecturer|principal|headmaster|student|journalist|reporter|anchor|founder|entrepreneur|boss|manager|clerk|ticket clerk|peon|driver|taxi driver|auto driver|taxi owner|truck driver|farmer|fisher|shopkeeper|politician|minister|mla|sarpanch|gangster|villain|goon|thug|smuggler|spy|agent|soldier|army officer|captain|pilot|engineer|scientist|chef|cook|tailor|singer|dancer|musician|actor|model|lead|protagonist|antagonist|best friend|friend|neighbour|neighbor|landowner|zamindar|servant|beggar|hawker|vendor|tour guide|coach|wrestler|boxer|hacker|astrologer|thanedar|havaldar|sardar|harbour master|station master|conductor|accountant|banker|detective|witness|victim|killer|forest guard|security guard|ranger|tea seller|chaiwala|dabbawala|activist|social worker|nurse|therapist|psychiatrist|warden|jailer|comedian|narrator|host|bodyguard|mechanic|plumber|electrician|carpenter|weaver|potter|fisherfolk|boatman|sailor|librarian|day player',
);
export const findRoleNouns = makeFinder<string>(
  ROLE_NOUNS.map((word) => ({ words: [word, `${word}s`], value: word })),
);
