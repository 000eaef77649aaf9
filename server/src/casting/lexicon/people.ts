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
  entry(
    'woman|female|femail|lady|actress|acteress|mahila|aurat|stri|baai|bai|abhinetri|chhokri|chhori|bandi|laundiya|kudi|महिला|औरत|अभिनेत्री|स्त्री|बाई|तरुणी',
    {
      gender: 'woman',
    },
  ),
  entry(
    'women|womens|females|ladies|actresses|mahilayen|mahilaon|auratein|auraton|bayka|striya|महिलाएं|महिलाओं|औरतें|अभिनेत्रियां|स्त्रिया|बायका|महिलां|अभिनेत्र्या',
    {
      gender: 'woman',
      plural: true,
    },
  ),
  entry(
    'man|male|gent|gentleman|guy|bloke|dude|lad|aadmi|admi|purush|mard|abhineta|launda|londa|munda|chhokra|chhora|banda|manus|पुरुष|आदमी|मर्द|अभिनेता|माणूस|लौंडा|तरुण',
    {
      gender: 'man',
    },
  ),
  entry(
    'men|mens|males|gents|gentlemen|guys|lads|mardon|munde|mundey|aadmiyon|launde|bande|chhokre|पुरुषों|पुरुषां|आदमियों|मर्दों',
    { gender: 'man', plural: true },
  ),
  entry('non-binary|nonbinary|non binary|enby|नॉन-बाइनरी', { gender: 'nonbinary' }),
  entry('girl|ladki|mulgi|लड़की|मुलगी', { gender: 'female' }),
  entry('girls|ladkiyan|ladkiyaan|ladkiya|ladkiyon|mulinchi|muli|लड़कियां|लड़कियों|मुली|मुलीं', {
    gender: 'female',
    plural: true,
  }),
  entry('boy|ladka|mulga|लड़का|मुलगा', { gender: 'male' }),
  entry('boys|ladke|ladko|ladkon|mulge|लड़के|लड़कों|मुलगे|मुलं', { gender: 'male', plural: true }),
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
    'aunty|auntie|aunt|heroine|lead actress|leading lady|mother|mom|mum|mummy|maa|ma|aai|aaji|ammi|amma|amba|wife|widow|bride|dulhan|sister|daughter|didi|tai|behen|bahu|saas|nanad|bhabhi|mausi|maushi|bua|atya|chachi|kaki|mami|dadi|nani|grandmother|granddaughter|niece|poti|bhatiji|naat|grandma|granny|ajji|beti|patni|biwi|bayko|mulagi|vahini|queen|princess|housewife|homemaker|nun|goddess|businesswoman|policewoman|lady constable|jethani|devrani|nanand|sasu|sasubai|kaku|mavshi|bebe|bebeji|mataji|bhabiji|begum|rani|maharani|rajkumari|malkin|naukrani|kaamwali|molkarin|saheli|maitrin|hostess|air hostess|dadiji|naniji|aajibai|budhiya|headmistress|schoolmistress|mistress|governess|stewardess|seamstress|priestess|empress|duchess|heiress|midwife|matriarch|ballerina|barmaid|housemaid|bridesmaid|milkmaid|actor wife|chairwoman|saleswoman|sportswoman|spokeswoman|cleaning lady|ba|vahu|dikri|akka|paati|thakuma|dida|boudi|mashi|pishi|biji|tayi|phuphi|chechi|ammachi|khala|stepmother|mother-in-law|sister-in-law|daughter-in-law|girlfriend|landlady|waitress|maid|madam|sarpanch bai|माँ|मां|आई|आजी|अम्मा|पत्नी|बीवी|बायको|बहन|बहीण|बेटी|ताई|काकी|मावशी|दादी|नानी|सास|सासू|बहू|सून|भाभी|वहिनी|नायिका|हीरोइन|आंटी|मामी|बुआ|आत्या|विधवा|दीदी|दुल्हन|नवरी|जेठानी|देवरानी|ननद|नणंद|जाऊ|काकू|चाची|मौसी|बेगम|रानी|राणी|राजकुमारी|मालकिन|मालकीण|नौकरानी|मोलकरीण|कामवाली|पोती|नातिन|भतीजी|भांजी|सहेली|मैत्रीण|मम्मी|आजीबाई|हिरोईन|सासूबाई|लेक|मुलगी की माँ',
    { gender: 'woman', role: true },
  ),
  entry(
    'father|dad|papa|baba|bapu|abba|appa|husband|widower|groom|dulha|brother|son|dada|bhaiya|jija|sasur|devar|bhai|kaka|chacha|mama|mausa|phupha|nana|grandfather|grandson|nephew|pota|bhatija|natu|grandpa|ajoba|beta|pati|navra|uncle|king|prince|priest|pandit|monk|henchman|policeman|postman|watchman|businessman|fisherman|boatman|machhimar|doodhwala|sabziwala|chowkidar|rickshawala|salesman|gunman|conman|hitman|milkman|stuntman|damad|jawai|javai|bhanja|jeth|jethji|dewar|mehuna|nandoi|samdhi|vyahi|tauji|taya|papaji|puttar|bapuji|babuji|abbu|seth|sethji|naukar|zamindar|nawab|thakur|sarkar|headmaster|schoolmaster|butler|footman|cameraman|emperor|duke|bishop|wizard|fireman|doorman|delivery boy|office boy|spot boy|bellboy|paanwala|chaiwala|foreman|handyman|dikro|appa|anna|thatha|achan|chettan|nanna|ajja|jethu|dadu|phupha|khalu|boyfriend|stepfather|father-in-law|brother-in-law|son-in-law|landlord|waiter|godfather|purohit|pujari|bhatji|maulvi|patriarch|hero|pitaji|pita|पिता|बाप|बाबा|पति|नवरा|भाई|भाऊ|बेटा|चाचा|काका|मामा|दादा|नाना|आजोबा|ससुर|सासरे|देवर|दीर|जीजा|मच्छीमार|दूधवाला|रिक्षावाला|चौकीदार|नायक|हीरो|अंकल|पंडित|पुजारी|पुरोहित|दूल्हा|जेठ|ताऊ|मेहुणा|समधी|पापा|अब्बा|बाबूजी|सेठ|नौकर|राजा|महाराजा|नवाब|ठाकुर|नवरदेव|हिरो|पोता|नाती|नातू|भतीजा|भांजा|दामाद|जावई|मौसा|फूफा|सासरा|पुतण्या|भाचा',
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
      'येणारी',
      'करणारी',
      'दिसणारी',
      'yenari',
      'karnari',
      'disnari',
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
      'येणारा',
      'करणारा',
      'दिसणारा',
      'yenara',
      'karnara',
      'disnara',
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
  'cop|police officer|police|constable|inspector|sub-inspector|investigating officer|officer|prosecutor|public prosecutor|lawyer|advocate|judge|doctor|nurse|surgeon|teacher|professor|lecturer|principal|headmaster|student|journalist|reporter|anchor|founder|entrepreneur|boss|manager|clerk|ticket clerk|peon|driver|taxi driver|auto driver|taxi owner|truck driver|farmer|fisher|shopkeeper|politician|minister|mla|sarpanch|gangster|villain|goon|thug|smuggler|spy|agent|soldier|army officer|captain|pilot|engineer|scientist|chef|cook|tailor|singer|dancer|musician|actor|model|lead|protagonist|antagonist|best friend|friend|neighbour|neighbor|landowner|zamindar|servant|beggar|hawker|vendor|tour guide|coach|wrestler|boxer|hacker|astrologer|thanedar|havaldar|sardar|harbour master|station master|conductor|accountant|banker|detective|witness|victim|killer|forest guard|security guard|ranger|tea seller|chaiwala|dabbawala|activist|social worker|nurse|therapist|psychiatrist|warden|jailer|comedian|narrator|host|bodyguard|mechanic|plumber|electrician|carpenter|weaver|potter|fisherfolk|boatman|sailor|librarian|day player|junior artist|background artist|purohit|pujari|collector|mochi|darzi|postmaster|receptionist|thief|chor|daku|dacoit|robber|pickpocket|patient|ward boy|head nurse|compounder|coolie|sweeper|munim|moneylender|sahukar|hakim|vaidya|patwari|neta|dhobi|barber|halwai|paanwala|bartender|influencer|youtuber|dj|rj|vj|auditor|accountant|bus conductor|ticket checker|wedding planner|caretaker|matron|kidnapper|hostage|godman|sadhu|fakir|bouncer|shooter|henchman|sidekick|collector|tehsildar|डॉक्टर|वकील|पोलीस|पुलिस|हवालदार|इंस्पेक्टर|शिक्षक|नर्स|शेतकरी|किसान|सरपंच|दुकानदार|पत्रकार|ड्राइवर|टेलर|शिंपी|कोळी|चोर|डाकू|नेता|पटवारी|साहूकार|धोबी|हलवाई|कुली|रुग्ण|मरीज|फौजदार|साधू|दोस्त|मित्र|पड़ोसी|शेजारी|गुंड|वेटर',
);
export const findRoleNouns = makeFinder<string>(
  ROLE_NOUNS.map((word) => ({ words: [word, `${word}s`], value: word })),
);
