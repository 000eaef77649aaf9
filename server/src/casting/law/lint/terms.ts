/**
 * Trait words and their proxies in English, Hindi and Marathi, Devanagari and romanised. Patterns see normalised text
 * (lower case, no nukta, one nasal). A pattern names a demand on looks or origin; where the same word can be a fact of
 * the story or mean something else, the pattern or its `unless` says so.
 */
export const LINT_KINDS = [
  'skin',
  'caste',
  'religion',
  'community',
  'ethnicity',
  'class',
  'looks',
  'body',
  'sexualised',
  'marital',
  'disability',
  'gender_identity',
  'orientation',
  'health',
] as const;
export type LintKind = (typeof LINT_KINDS)[number];

export interface Term {
  readonly kind: LintKind;
  readonly pattern: RegExp;
  /** What may follow or stand before, where the word is no demand. Tested on the text right after and right before. */
  readonly unlessAfter?: RegExp;
  readonly unlessBefore?: RegExp;
}

const L = '(?<![\\p{L}\\p{M}\\p{N}])';
const R = '(?![\\p{L}\\p{M}\\p{N}])';
const words = (source: string) => new RegExp(`${L}(?:${source})${R}`, 'gu');
const after = (source: string) => new RegExp(`^[\\s-]*(?:${source})${R}`, 'u');
const before = (source: string) => new RegExp(`${L}(?:${source})[\\s-]*$`, 'u');

const PEOPLE =
  'girls?|boys?|wom[ae]n|m[ae]n|lad(?:y|ies)|guys?|females?|males?|actors?|actress(?:es)?|models?|faces?|heroines?|hero|artists?|people|aadmi|admi|ladk[aiey]+|ladkiyan|mulgi|mulga|mulgya|aurat|लडक[ाीे]|लडकियां|मुलगी|मुलगा|मुली|अभिनेत्री|अभिनेता|महिला|स्त्री|चेहर[ाे]';
const LOOK =
  'look(?:s|ing)?|types?|faces?|features?|appearance|dikhn?[ae]\\w*|dikhti|dikhta|disnar[aie]+|disnyas|दिखन[ेा] वाल[ाीे]|दिखती|दिखता|दिसणार[ाीे]|लुक|चेहर[ाे]|टाइप';
const ONLY = 'only|preferred|preferably|must|compulsory|mandatory|hi chahiye|ही चाहिए|च हवी|च हवा|फक्त|सिर्फ';
const CASTES =
  'brahm[ai]ns?|brahmin|dalits?|savarnas?|kshatriyas?|ban(?:i|iy)as?|vaishyas?|shudras?|rajputs?|marathas?|jats?|yadavs?|kayasth?as?|chitpavans?|ckp|iyers?|iyengars?|obc|sc ?/ ?st|ब्राह्मण|दलित|सवर्ण|क्षत्रिय|बनिया|राजपूत|मराठा|कुणबी|कायस्थ|चित्पावन';
const FAITHS =
  'hindus?|muslims?|christians?|catholics?|sikhs?|jains?|buddhists?|parsis?|jews?|jewish|हिंदू|मुस्लिम|मुसलमान|ईसाई|ख्रिश्चन|सिख|शीख|जैन|पारसी';
const COMMUNITIES =
  'marwaris?|gujaratis?|gujjus?|punjabis?|bengalis?|bongs?|sindhis?|biharis?|malayalis?|mallus?|tamilians?|south indians?|north indians?|maharashtrians?|goans?|kashmiris?|pahadis?|haryanvis?|bhaiyyas?|ghatis?|madrasis?|मारवाडी|गुजराती|पंजाबी|बंगाली|सिंधी|बिहारी|मद्रासी|साउथ इंडियन|कश्मीरी|काश्मिरी';
/** Words that make a faith, caste or community a fact of the part rather than a demand on the person. */
const PART_AFTER =
  '(?:\\w+ )?(?:priests?|pandits?|pujaris?|family|families|household|home|house|wedding|wada|widow(?:er)?|cook|teacher|tailor|trader|merchant|moneylender|landlord|zamindar|king|queen|warrior|soldier|general|officer|nurse|nun|nuns|monk|saint|poet|singer|weaver|barber|farmer|leader|activist|lawyer|student|mother|father|aai|baba|grandmother|grandfather|daughter|son|sister|brother|wife|husband|couple|refugees?|migrants?|character|role|part|ritual|festival|community|society|colony|mohalla|basti|village|neighbourhood|neighbou?rs?|accent|dialect|language|speaking|songs?|food|kitchen|regiment|empire|history|kirdaar|kirdar|bhumika|parivar|kutumb|pariwar|पुजारी|पंडित|परिवार|कुटुंब|घर|शादी|लग्न|किरदार|भूमिका|व्यक्तिरेखा|पात्र|समाज|बस्ती|मोहल्ला|गांव|गाव|विधवा|शिक्षक|शिक्षिका|सैनिक|अधिकारी|भाषा|बोली)';
const PART_BEFORE =
  '(?:plays?|playing|character is|role is|part is|as|son of|daughter of|born|raised|wife of|husband of|a poor|a rich|an old|an orthodox|orthodox|converted)(?: an?| the)?';

export const TERMS: readonly Term[] = [
  // Skin: no sense of it belongs in a breakdown, beside words that only look like it.
  {
    kind: 'skin',
    pattern: words(
      `(?:very |extremely )?(?:fair|light|dark|brown|white|wheatish|dusky)[- ]?(?:skin(?:ned)?|complexion(?:ed)?|complected|coloured|colored)(?: (?:${PEOPLE}))?|fair[- ]looking|(?:fair|dusky|wheatish|dark)(?: (?:and|&|,) \\w+)? (?:${PEOPLE})|(?:only|very|must be|should be|preferably|extremely) fair|fair only|fair(?=\\s*(?:,|/|$|\\n|&\\s*(?:tall|slim|beautiful|pretty|lovely)|and (?:tall|slim|thin|pretty|beautiful|good[- ]looking|lovely)))|(?:milky|milk|snow|porcelain|pale|olive|chocolate|ebony|honey)[- ]?(?:white )?(?:skin(?:ned)?|complexion(?:ed)?)|milky white|gor[aei] ?chit\\w+|gori|gora|gore|(?:saaf|saf|gora|gori|ujal) (?:rang|skin)|rang (?:saaf|saf|gora|gori)|gehua|gehuan|saanwl[aeiy]|sanwl[aei]|savl[aei]|sawl[aei]|kaal[aiy] (?:rang|ladk[aiy]|mulg[ai]|aurat|aadmi)|dusky|wheatish|whitish|complexion|skin ?(?:tone|colou?r)|गोर[ाीे]|गोरी-चिट्टी|साफ रंग|रंग (?:साफ|गोरा|उजळ)|उजळ(?: रंग\\p{M}*| वर्ण)?|गेहुंआ|गव्हाळ|सांवल[ाीे]|सावळ[ाीे]|काळ[ाीे] (?:रंग|मुलगी|मुलगा|बाई|माणूस)|काल[ाीे] (?:रंग|लडक[ाी]|औरत|आदमी)|रंगान[ेी] (?:गोर[ाी]|उजळ)|त्वचेचा रंग`,
    ),
    unlessAfter: after(
      'plays?|that|to say|if|deals?|prices?|rates?|trades?|wages?|shares?|games?|chances?|enough|hearing|trials?|competitions?|fight|weather|grounds?|and square|& ?lovely (?:ad|ads|tvc|brand|campaign|commercial|film|shoot|project)|and lovely (?:ad|ads|tvc|brand|campaign|commercial|film|shoot|project)|evenings?|light|sky|street|log (?:angrez|british)|sahib|saheb|सिपाही|साहब',
    ),
    unlessBefore: before(
      'plays?|book|trade|village|school|job|fun|science|art|vanity|to be|the|a|an|at|be|is it|this is|that is|thats|seems?|world|state|county',
    ),
  },
  {
    kind: 'caste',
    pattern: words(
      `(?:${CASTES})[- ](?:${LOOK})|(?:only |must be |should be )(?:an? )?(?:${CASTES})|(?:${CASTES}) (?:${PEOPLE})?\\s?(?:${ONLY})|(?:upper|lower|high|low|general|forward|backward)[- ]castes?|same caste|caste(?: no bar)?|(?:${CASTES})(?: (?:${PEOPLE}))?`,
    ),
    unlessAfter: after(`${PART_AFTER}|(?:\\w+ )?system|discrimination|violence|politics|war|warriors?`),
    unlessBefore: before(PART_BEFORE),
  },
  {
    kind: 'religion',
    pattern: words(
      `(?:${FAITHS})[- ](?:${LOOK})|(?:only |must be |should be )(?:an? )?(?:${FAITHS})|(?:${FAITHS}) (?:(?:${PEOPLE}) )?(?:${ONLY})|(?:no|not|non)[- ](?:${FAITHS})|(?:${FAITHS}) (?:actors?|actress(?:es)?|artists?|models?|faces?)|same religion`,
    ),
  },
  {
    kind: 'community',
    pattern: words(
      `(?:${COMMUNITIES})[- ](?:${LOOK})|(?:only |must be |should be )(?:an? )?(?:${COMMUNITIES})(?: (?:${PEOPLE}))?|(?:${COMMUNITIES}) (?:${PEOPLE}) (?:${ONLY})|no (?:south indians|north indians|(?:${COMMUNITIES})(?<=s))(?: please)?`,
    ),
    unlessAfter: after('speak\\w*|accents?|dialects?|language|diction|bol\\w*|बोल\\p{L}*|भाषा'),
  },
  {
    kind: 'ethnicity',
    pattern: words(
      `exotic(?: (?:${LOOK}|${PEOPLE}|beaut(?:y|ies)))?|ethnic(?: (?:${LOOK}|${PEOPLE}|beaut(?:y|ies)|origin))?|chink[yi]\\w*|mongoloid\\w*|negroid|caucasian|(?:north[- ]?east(?:ern)?|oriental|asian|african|chinese|nepali|european|foreign(?:er)?|firangi?|videshi|arab(?:ic)?|mixed race|half[- ]white|indian|desi|aryan|dravidian|tribal|adivasi)[- ](?:${LOOK})|(?:white|black) (?:${PEOPLE})(?: only)?|sharp (?:north indian |aryan )?features|chapta nose|small eyes|विदेशी (?:लुक|चेहर[ाे])|चिंकी|परदेशी (?:लुक|चेहर[ाे]|दिसणार[ाी])|आदिवासी (?:लुक|चेहर[ाे])`,
    ),
    unlessAfter: after(
      'locations?|places?|islands?|birds?|fruits?|dance|dances|locales?|beach\\w*|wear|clothes|clothing|costumes?|dress\\w*|outfits?|fabric|collection|shoot|jewell?ery|music|conflict|violence|food|cuisine',
    ),
  },
  {
    kind: 'class',
    pattern: words(
      `convent[- ]?(?:educated|school)?[- ]?(?:educated )?(?:${LOOK})|convent[- ]educated|english[- ]medium (?:${LOOK})|(?:high[- ]class|low[- ]class|classy|posh|elite|upmarket|high[- ]society|south bombay|sobo|townie|rich|poor|middle[- ]class|cheap|slum|maid|servant|bai|kaamwali|kamwali|driver|watchman|village|gaon|gaonwali|rustic|local|ghati|tapori)[- ](?:${LOOK})|ghar ka kaam karne wali lag\\w+|sophisticated look\\w*|(?:high|low) class|हाई क्लास|कामवाली (?:लुक|टाइप|जैसी|सारखी)|नौकरानी (?:जैसी|लुक)|मोलकरीण (?:सारखी|लुक)|कॉन्वेंट (?:लुक|वाली)|गंवार (?:लुक|चेहर[ाे])`,
    ),
  },
  {
    kind: 'looks',
    pattern: words(
      `homely(?: (?:${LOOK}|${PEOPLE}))?|gharelu(?: (?:${LOOK}|${PEOPLE}))|(?:very |extremely )?(?:good[- ]?looking|beautiful|pretty|handsome|gorgeous|attractive|ugly|plain[- ]looking)(?: (?:${PEOPLE}|only))?|model[- ](?:looks?|like)|sundar|khoobsurat|khubsurat|dekhn[aei]|badsurat|(?:chocolate|chocolaty) (?:boy|hero|looks?)|घरेलू (?:लुक|दिखने वाली|लडकी|लडकियां)|घरंदाज|सोज्वळ (?:लुक|दिसणारी|चेहरा)|सुंदर|खूबसूरत|देखण[ाीे]|बदसूरत|कुरूप`,
    ),
    unlessAfter: after(
      'food|meals?|feel|atmosphere|stay|ghar|mind|soul|voice|song|location|story|film|मन|आवाज|आवाज\\p{M}*|कहानी|गोष्ट',
    ),
  },
  {
    kind: 'body',
    pattern: words(
      `slim(?:[- ](?:only|figure|body|${LOOK}|${PEOPLE}))?|skinny|thin (?:${PEOPLE})|fat (?:${PEOPLE}|only|${LOOK})|overweight|obese|plus[- ]?sized?|curvy|busty|(?:size|zero)[- ](?:zero|figure|size)|(?:good|perfect|hourglass|hot|nice) (?:figure|body|physique)|no fat\\w*|no body shaming|(?:\\d{2})[- ]\\d{2}[- ]\\d{2}|petite|flat stomach|healthy (?:${LOOK})|patl[ai](?: dubl[ai])?|mot[ai] (?:${PEOPLE})|jaad[iy]?|sadpatal|पतल[ाीे](?:-दुबल[ाी])?|मोट[ाीे](?: (?:लडकी|औरत|आदमी))?|सडपातळ|जाड(?:ी|ा)?|बारीक (?:मुलगी|मुलगा|बांध\\p{M}*)`,
    ),
    unlessAfter: after('chance|chances|margin|budget|pickings'),
    unlessBefore: before('fat'),
  },
  {
    kind: 'sexualised',
    pattern: words(
      `virgin(?:al)?(?: (?:${LOOK}|${PEOPLE}))?|untouched (?:${LOOK}|${PEOPLE}|beauty)|innocent virgin|sexy|(?:hot|bomb|bombshell|item) (?:${PEOPLE}|looks?)|oozing|sex appeal|kachchi kali|कुंवार[ीा] (?:लुक|जैसी)|सेक्सी|हॉट (?:लडकी|मुलगी|लुक)`,
    ),
    unlessAfter: after('mary|islands?|territory|forest|coconut|oil|olive'),
  },
  {
    kind: 'marital',
    pattern: words(
      `(?:no|not|non)[- ](?:married|mothers?|pregnant|divorce\\w*)(?: (?:${PEOPLE}))?|(?:only )?unmarried(?: (?:${PEOPLE}|only|preferred))*|single (?:girls?|women|ladies) only|must (?:be )?(?:single|unmarried)|should not be (?:married|pregnant)|no (?:kids|children) of (?:her|their) own|not planning (?:a )?(?:baby|family|marriage)|(?:shaadi ?shuda|shadishuda|married) (?:nahi|na ho|nako|nahin|nahi chalegi)|kunwari|kunvari|avivahit|lagna ?zalel[iya] (?:nako|nahi)|(?:शादीशुदा|विवाहित|प्रेग्नेंट|गर्भवती) (?:नहीं|नही|न हो|नको|नाही)|अविवाहित|कुंवारी|कुमारी लडकी|लग्न झालेल[ीया] (?:नको|नाही|नसावी)|विवाहित नको|गरोदर (?:नको|नसावी)`,
    ),
    unlessAfter: after('character|role|mother role|daughter of|किरदार|भूमिका'),
  },
  {
    kind: 'disability',
    pattern: words(
      `handicap(?:ped)?(?: (?:${LOOK}|${PEOPLE}))?|cripple[ds]?|retard(?:ed)?|spastic|mentally (?:ill|retarded|challenged)|physically (?:challenged|fit only|normal)|differently[- ]abled|(?:no|not|non)[- ](?:disabled|disability|disabilities)(?: (?:${PEOPLE}))?|able[- ]bodied(?: only)?|normal (?:people|actors?|kids|children|girls?|boys?) only|dwar(?:f|ves)|midgets?|deaf and dumb|dumb (?:girl|boy|man|woman)|mental patient (?:${LOOK})|pagal (?:${LOOK})|viklang\\w*|apahij|apang|langd[aiy]|loola|andh[aiy] (?:${LOOK})|gung[ai]|विकलांग|अपाहिज|अपंग|लंगड[ाीे]|लंगडी|गूंग[ाीे]|मुका-?बहिरा|वेडा (?:लुक|दिसणारा)|पागल (?:लुक|जैसा|जैसी)`,
    ),
    unlessAfter: after('accessible|parking|access|planet'),
  },
  {
    kind: 'gender_identity',
    pattern: words(
      `(?:no|not|non)[- ]trans(?:gender)?s?|(?:real|biological|natural|born|proper|genuine) (?:wom[ae]n|m[ae]n|girls?|females?|males?)(?: only)?|(?:hijra|chakka|eunuch|trans(?:gender)?|tranny|shemale)[- ](?:${LOOK})|hijras?|chakk[ae]|chhakk[ae]|eunuchs?|tranny|shemales?|napunsak|हिजड\\p{M}*|छक्क[ाे]|नपुंसक|तृतीयपंथी (?:लुक|दिसणार\\p{M}*)`,
    ),
    unlessAfter: after('community|activist|rights|character|role|gharana|समाज|किरदार|भूमिका'),
  },
  {
    kind: 'orientation',
    pattern: words(
      `(?:straight|gay|lesbian|queer|bisexual|homosexual|heterosexual) (?:actors?|actress(?:es)?|people|men|women|guys|girls|boys|only)(?: only)?|(?:no|not) (?:gays?|lesbians?|queers?)|(?:gay|lesbian)[- ](?:${LOOK})|not (?:too )?(?:effeminate|girlish|manly)|effeminate|meetha (?:type|look)|ladki jaisa|बायल्या|समलैंगिक (?:कलाकार|नहीं|नको)`,
    ),
    unlessAfter: after('character|role|couple|love story|किरदार'),
  },
  {
    kind: 'health',
    pattern: words(
      `hiv[- ]?(?:negative|free|test\\w*)(?: only)?|no (?:hiv|aids|medical (?:conditions?|history|issues?)|health (?:issues?|problems?)|mental health (?:issues?|history)|depression|epilepsy|diabet\\w+)|medically fit only|mentally fit only|disease[- ]free|clean medical history|no history of (?:depression|illness|anxiety)|बीमारी (?:नहीं|न हो)|आजार (?:नको|नसावा)|मेडिकल हिस्ट्री (?:नहीं|नको)`,
    ),
  },
];

/** Names of projects and brands stand in quotes or right before such a word: a title asks nothing of anybody. */
export const TITLE_AFTER =
  /^\s*["'”’]?\s*(?:ads?|tvc|campaign|commercial|brand|song|film|movie|series|show|serial|play|project|podcast|album)(?![\p{L}])/u;
export const TITLE_BEFORE =
  /(?:titled|called|title|working title|project|film|movie|series|show|song|play|serial|brand)\s*[:-]?\s*["'“‘]\s*(?:[^"'”’\n]{0,40}\s)?$/u;

/** "Dark comedy", "black humour": a genre. */
export const GENRE_AFTER =
  /^[\s-]*(?:comed(?:y|ies)|humou?r|thrillers?|dramas?|fantas(?:y|ies)|tones?|satires?|room|web|horse|magic|past|secrets?|nights?|circles|hair(?:ed)?|eyes|suits?|clothes|world|side|underbelly|realism)(?![\p{L}])/u;
