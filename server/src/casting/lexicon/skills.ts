/** Skills as casting sheets name them, with the words people ask for them in. */
import { skillsMeant } from '../../talent/vocabulary/index.ts';
import { once } from '../read/once.ts';
import { makeFinder, normalise } from '../read/text.ts';
import { driven } from './driving.ts';

type Row = readonly [name: string, hi: string, mr: string, others: string];

const ROWS: readonly Row[] = [
  [
    'horse riding',
    'घुड़सवारी',
    'घोडेस्वारी',
    'horseriding|horseback|horse chalana|ghoda chalana|ghode pe|ghudsawar|ghoda|horseback riding|rides a horse|ride a horse|riding a horse|rides horses|ride horses|equestrian|ghudsawari|ghudsavari|ghodeswari|horse rider|घोड़ा चलाना|घोडेस्वार',
  ],
  [
    'motorcycle',
    'मोटरसाइकिल',
    'मोटारसायकल',
    'motorbike|motor bike|bike chalana|bike chala|bike chalani|bike|biker|bikes|bullet|royal enfield|rides a bike|two wheeler|motorcycles|motorcycling|मोटरसाइकल|बाइक|बुलेट|दुचाकी|बाईक',
  ],
  ['scooter', 'स्कूटर', 'स्कूटर', 'scooty|scooters'],
  [
    'driving (car)',
    'कार चलाना',
    'कार चालवणे',
    'driving|drive a car|drives a car|driving licence|driving license|gaadi|gadi chalavta|gaadi chalani|car chalana|car chala|drives|car driving|can drive|drive|गाड़ी चलाना|गाड़ी चलानी|गाडी चालवता|gaadi chalana|gaadi chala|gadi chalana|ड्राइविंग|ड्रायव्हिंग',
  ],
  [
    'stage combat',
    'मंच-युद्ध',
    'स्टेज कॉम्बॅट',
    'screen combat|screen fighting|stage fighting|fight training|fight trained|fight scenes|action trained|stage fight|maramari|fight choreography|स्टेज कॉम्बैट|मारधाड़|मारामारी',
  ],
  [
    'firearms handling (blank)',
    'नकली हथियार चलाना',
    'नकली शस्त्र हाताळणी',
    'firearms|firearm|firearms handling|firearm handling|blank firing|blank fire|blank firing weapons|gun handling|guns|weapons handling|weapons|handle a gun|handles a gun|handle a weapon|handle a pistol|shooting guns|bandook|bandook chalana|बंदूक|बंदूक चलाना|हथियार|पिस्तौल|बंदुक|शस्त्र',
  ],
  [
    'fencing',
    'तलवारबाज़ी',
    'तलवारबाजी',
    'fences|can fence|sword|swords|swordplay|sword fighting|sword fight|fencer|talwarbaazi|talwarbazi|talwar|talwar chalana|तलवार',
  ],
  ['martial arts', 'मार्शल आर्ट', 'मार्शल आर्ट', 'martial art|mma|kung fu|krav maga|martial artist'],
  ['karate', 'कराटे', 'कराटे', 'karateka'],
  ['taekwondo', 'ताइक्वांडो', 'तायक्वांदो', 'tae kwon do|taekwando|tykwondo'],
  ['judo', 'जूडो', 'ज्युडो', 'jiu jitsu|bjj'],
  ['kickboxing', 'किकबॉक्सिंग', 'किकबॉक्सिंग', 'kick boxing|muay thai|kickboxer|kickboxes'],
  ['parkour', 'पार्कोर', 'पार्कोर', 'free running|freerunning'],
  ['mallakhamb', 'मल्लखंब', 'मल्लखांब', 'malkhamb|mallakhamba|मलखंब'],
  ['stunts', 'स्टंट', 'स्टंट', 'stunt|stunt work|wirework|wire work'],
  ['diving', 'गोताखोरी', 'डायव्हिंग', 'scuba|scuba diving|dives|can dive|underwater work'],
  ['surfing', 'सर्फ़िंग', 'सर्फिंग', 'surfs|surfer|can surf'],
  [
    'tractor driving',
    'ट्रैक्टर चलाना',
    'ट्रॅक्टर चालवणे',
    'tractor|drives a tractor|drive a tractor|tractor chalana|tractor chala',
  ],
  [
    'auto-rickshaw driving',
    'रिक्शा चलाना',
    'रिक्षा चालवणे',
    'auto rickshaw driving|rickshaw driving|auto chalana|rickshaw chalana|drives an auto',
  ],
  ['truck driving', 'ट्रक चलाना', 'ट्रक चालवणे', 'truck chalana|drives a truck|drive a truck|heavy vehicle'],
  ['kho-kho', 'खो-खो', 'खो-खो', 'kho kho'],
  ['basketball', 'बास्केटबॉल', 'बास्केटबॉल', ''],
  ['volleyball', 'वॉलीबॉल', 'व्हॉलीबॉल', ''],
  ['rock climbing', 'रॉक क्लाइम्बिंग', 'गिर्यारोहण', 'climbing|climbs|mountaineering|rock climber|trekking'],
  ['kalaripayattu', 'कलरीपयट्टु', 'कलरीपयट्टू', 'kalari|kalaripayat|kalarippayattu'],
  ['lathi', 'लाठी', 'लाठीकाठी', 'lathi kathi|gatka|lathi khela|stick fighting|silambam|dandpatta|दांडपट्टा'],
  ['boxing', 'बॉक्सिंग', 'बॉक्सिंग', 'boxer|boxers|boxes|boxed|can box|to box|box on camera|मुक्केबाज़ी|मुष्टियुद्ध'],
  [
    'wrestling',
    'कुश्ती',
    'कुस्ती',
    'kushti|wrestler|wrestles|wrestled|can wrestle|pehelwani|kusti|pehelwan|पहलवानी|पहलवान',
  ],
  ['kabaddi', 'कबड्डी', 'कबड्डी', 'kabbadi'],
  ['cricket', 'क्रिकेट', 'क्रिकेट', 'cricketer|plays cricket'],
  ['football', 'फुटबॉल', 'फुटबॉल', 'soccer|footballer'],
  ['hockey', 'हॉकी', 'हॉकी', ''],
  ['badminton', 'बैडमिंटन', 'बॅडमिंटन', ''],
  ['tennis', 'टेनिस', 'टेनिस', ''],
  ['chess', 'शतरंज', 'बुद्धिबळ', ''],
  [
    'swimming',
    'तैराकी',
    'पोहणे',
    'swim|swims|swimmer|swimmers|can swim|tairaki|tairna|tairaak|pohne|pohta|pohayla|तैरना|तैराक|तैरती|तैरता|तैरने|तैर सके|तैर सकती|तैर सकता|पोहता|पोहायला|पोहणारी|पोहणारा|पोहते|पोहतो|tairne|tairti|tairta|tair sake|pohnari|pohnara|pohte',
  ],
  ['cycling', 'साइकिल चलाना', 'सायकल चालवणे', 'bicycle|cyclist|cycle|cycles|cycle chalana|cycle chala'],
  ['gymnastics', 'जिम्नास्टिक', 'जिम्नॅस्टिक्स', 'gymnast|acrobatics|acrobat|जिमनास्टिक'],
  ['yoga', 'योग', 'योग', 'yogasana|योगा|yogi'],
  ['athletics', 'एथलेटिक्स', 'अ‍ॅथलेटिक्स', 'running|runner|sprinting|sprinter|marathon|दौड़'],
  ['kathak', 'कथक', 'कथ्थक', 'kathak dancer'],
  [
    'bharatanatyam',
    'भरतनाट्यम',
    'भरतनाट्यम',
    'bharatnatyam|bharathanatyam|bharata natyam|bharatnatayam|bharatnatyam dancer',
  ],
  ['odissi', 'ओडिसी', 'ओडिसी', ''],
  ['kuchipudi', 'कुचिपुड़ी', 'कुचिपुडी', ''],
  ['mohiniyattam', 'मोहिनीअट्टम', 'मोहिनीअट्टम', ''],
  ['lavani', 'लावणी', 'लावणी', 'lavni|lavni dancer|lavani dancer'],
  ['bhangra', 'भांगड़ा', 'भांगडा', ''],
  ['garba', 'गरबा', 'गरबा', 'dandiya'],
  ['ghoomar', 'घूमर', 'घूमर', 'ghumar'],
  ['bihu', 'बिहू', 'बिहू', 'bihu dance'],
  [
    'Bollywood dance',
    'बॉलीवुड नृत्य',
    'बॉलीवूड नृत्य',
    'bollywood dancing|bollywood dancer|filmi dance|bollywood style dance',
  ],
  ['kathakali', 'कथकली', 'कथकली', ''],
  ['manipuri dance', 'मणिपुरी नृत्य', 'मणिपुरी नृत्य', 'manipuri nritya'],
  ['hip-hop', 'हिप हॉप', 'हिप हॉप', 'hiphop|street dance|breakdance|b-boying|bboying|popping'],
  ['salsa', 'साल्सा', 'साल्सा', ''],
  ['ballet', 'बैले', 'बॅले', ''],
  ['contemporary dance', 'समकालीन नृत्य', 'समकालीन नृत्य', 'contemporary dancer|modern dance'],
  [
    'Hindustani vocal',
    'शास्त्रीय गायन',
    'शास्त्रीय गायन',
    'hindustani classical|classical vocal|classical singing|hindustani singing|classical singer|hindustani vocalist|classically trained singer|shastriya gayan|शास्त्रीय गायक|शास्त्रीय संगीत',
  ],
  ['Carnatic vocal', 'कर्नाटक गायन', 'कर्नाटक गायन', 'carnatic|carnatic singing'],
  ['singing', 'गायन', 'गायन', ''],
  ['dance', 'नृत्य', 'नृत्य', ''],
  ['ghazal', 'ग़ज़ल', 'गझल', 'ghazal singing|ghazal singer|गजल'],
  ['qawwali', 'क़व्वाली', 'कव्वाली', 'qawali|kawwali|qawwal'],
  [
    'folk singing',
    'लोकगायन',
    'लोकगायन',
    'folk singer|folk songs|lok geet|lokgeet|lok sangeet|लोकगीत|powada|पोवाडा',
  ],
  ['beatboxing', 'बीटबॉक्सिंग', 'बीटबॉक्सिंग', 'beatbox|beatboxes|beatboxer'],
  ['rap', 'रैप', 'रॅप', 'rapper|rapping|raps'],
  ['guitar', 'गिटार', 'गिटार', 'guitarist|plays guitar|plays the guitar'],
  ['harmonium', 'हारमोनियम', 'पेटी', 'harmonium player|हार्मोनियम'],
  ['tabla', 'तबला', 'तबला', 'tabla player'],
  ['dholak', 'ढोलक', 'ढोलकी', 'dholki|dhol|ढोल'],
  ['flute', 'बाँसुरी', 'बासरी', 'bansuri'],
  ['violin', 'वायलिन', 'व्हायोलिन', ''],
  ['piano', 'पियानो', 'पियानो', 'keyboard'],
  ['sitar', 'सितार', 'सतार', ''],
  ['drums', 'ड्रम', 'ड्रम्स', 'drummer'],
  [
    'stand-up comedy',
    'स्टैंड-अप कॉमेडी',
    'स्टँड-अप कॉमेडी',
    'stand up|standup|stand-up|standup comedy|stand up comic|stand-up comic|stand up comics|stand-up comics|standup comic|standup comics|standup comedian|standup comedians|stand-up comedian|stand-up comedians|stand-ups|स्टैंडअप|स्टँडअप|स्टैंड-अप|स्टँड-अप|स्टैंड अप',
  ],
  [
    'mimicry',
    'मिमिक्री',
    'नकला',
    'mimic|mimics|impressions|mimicry artist|impressionist|impersonation|mimicry artists|नक़ल|मिमिक्री',
  ],
  ['improv', 'इम्प्रोव', 'इम्प्रोव्ह', 'improvisation|improviser|improvised comedy'],
  ['puppetry', 'कठपुतली', 'कठपुतळी', 'puppeteer|kathputli'],
  ['clowning', 'जोकर का काम', 'विदूषकी', 'physical comedy'],
  ['mime', 'मूक अभिनय', 'मूकाभिनय', ''],
  ['anchoring', 'एंकरिंग', 'सूत्रसंचालन', 'emcee|compering|hosting|anchoring experience|मंच संचालन'],
  ['radio', 'रेडियो', 'रेडिओ', 'radio jockey'],
  ['poetry', 'शायरी', 'कविता', 'shayari|shayar|spoken word|kavita|kavi|poet'],
  ['modelling', 'मॉडलिंग', 'मॉडेलिंग', 'modeling|ramp walk'],
  ['pottery', 'मिट्टी के बर्तन', 'कुंभारकाम', ''],
  ['painting', 'चित्रकला', 'चित्रकला', 'sketching|paints|can paint'],
  ['photography', 'फ़ोटोग्राफ़ी', 'फोटोग्राफी', ''],
  [
    'smoking on screen',
    'पर्दे पर धूम्रपान',
    'पडद्यावर धूम्रपान',
    'smoke on screen|smokes on screen|smoke on camera|comfortable smoking|ok with smoking',
  ],
  ['magic', 'जादू', 'जादू', 'magician|magic tricks|sleight of hand'],
  ['juggling', 'जगलिंग', 'जगलिंग', 'juggler|juggles|can juggle'],
  [
    'sign language (ISL)',
    'सांकेतिक भाषा',
    'सांकेतिक भाषा',
    'isl|sign language|indian sign language|signs isl|signing|सांकेतिक',
  ],
  [
    'typing in Hindi',
    'हिंदी टाइपिंग',
    'हिंदी टायपिंग',
    'hindi typing|types in hindi|type in hindi|typing hindi|hindi typist',
  ],
  ['typing', 'टाइपिंग', 'टायपिंग', 'typist|types fast'],
  ['cooking', 'खाना बनाना', 'स्वयंपाक', 'cooks|cook|khana banana|khana bana|khana banati|khana banata'],
  ['sewing', 'सिलाई', 'शिवणकाम', 'stitching|tailoring|silai'],
  ['farming', 'खेती', 'शेती', ''],
  [
    'boating',
    'नाव चलाना',
    'नाव चालवणे',
    'rowing|boat rowing|row a boat|rows a boat|sailing|naav chalana|hodi chalavta|होडी',
  ],
  ['skating', 'स्केटिंग', 'स्केटिंग', 'skate|skates|skater|roller skating|skateboarding'],
  ['archery', 'तीरंदाज़ी', 'तिरंदाजी', 'archer'],
  ['dubbing', 'डबिंग', 'डबिंग', 'voice over|voiceover|voice-over|voice acting|dub|dubs|dubbing artist'],
];

/** Names and the words of prose for them, one by one. */
export const SKILL_WORDS: readonly string[] = ROWS.flatMap(([name, , , others]) => [
  name,
  ...others.split('|'),
]);
const BY_KEY = new Map(ROWS.map(([name, hi, mr]) => [normalise(name), { name, hi, mr }]));
const wordsOf = ([name, hi, mr, others]: Row) => [name, hi, mr, ...others.split('|').filter(Boolean)];

/** A wider word and the kinds of the vocabulary it stands for: whatever the roster files under them will do. */
const FAMILIES: readonly { readonly kinds: readonly string[]; readonly words: string }[] = [
  {
    kinds: ['fighting'],
    words:
      'in a fight|can fight|fight|fights|fight karna|fighter|fighters|handle a fight|physical fight|combat|combat skills|combat training|fighting|marpeet|maar peet|maarpeet|मारपीट|फाइट',
  },
  {
    kinds: ['action'],
    words: 'action|action scenes|action kar|do action|action background|एक्शन|अॅक्शन',
  },
  {
    kinds: ['dance'],
    words:
      'dance|dancer|dancers|dances|dancing|can dance|trained dancer|nachna|naach|nachti|nachta|naachti|naachta|nach|नृत्य|नाचना|नाच|डांस|डान्स|नर्तकी|नृत्यांगना|नाचणारी|नाचणारा',
  },
  {
    kinds: ['classical dance'],
    words:
      'classical dance|classical dancer|classical dancers|classically trained dancer|shastriya nritya|शास्त्रीय नृत्य',
  },
  { kinds: ['folk dance'], words: 'folk dance|folk dancer|folk dancers|lok nritya|लोकनृत्य' },
  {
    kinds: ['singing'],
    words:
      'singing|singer|singers|sings|sing|can sing|playback|gaana|gana|gaane|gaati|gaata|gayan|gayika|gayak|vocals|गायन|गाना|गाती|गाता|गा सके|गा सकती|गा सकता|गीत|गायक|गायिका|गाणं|गाणे|गाणारी|गाणारा|गाते|गातो',
  },
  { kinds: ['instrument'], words: 'musician|musicians|plays an instrument|instrument|any instrument|वाद्य' },
  {
    kinds: ['comedy'],
    words:
      'comic|comics|comedian|comedians|does comedy|do comedy|can do comedy|good at comedy|comedy background|comedy skills|comedy kar|comedy karta|comedy karti|comedy karna|comedy aati|comedy aata|कॉमेडी करता|कॉमेडी करती|कॉमेडी करणारा|कॉमेडी करणारी|विनोदी अभिनेता|विनोदी अभिनेत्री',
  },
  {
    kinds: ['sport', 'action'],
    words: 'physical|physically fit|physicality|athletic|sporty|sports|sportsman|sportswoman|sportsperson',
  },
];

/** A skill word means these skills, any of which will do. A family word ("dancer") means several. */
export const findSkills = makeFinder<readonly string[]>([
  ...FAMILIES.map(({ kinds, words }) => ({
    words: words.split('|'),
    value: [...new Set(kinds.flatMap(skillsMeant))],
  })),
  ...driven,
  {
    words:
      'ride|rides|riding|rider|riders|who ride|who rides|can ride|jo ride kare|ride karte|ride karta|ride karti'.split(
        '|',
      ),
    value: ['horse riding', 'motorcycle', 'cycling'],
  },
  ...ROWS.map((row) => ({ words: wordsOf(row), value: [row[0]] })),
]);

/** One name for a skill however a file spells it. */
export const skillKey = once((name: string): string => {
  const key = normalise(name.trim());
  if (BY_KEY.has(key)) return key;
  const bare = key.replace(/\s*\(.*\)\s*/g, '').trim();
  const hit = findSkills(bare).find(
    (each) => each.end - each.start >= bare.length && each.value.length === 1,
  );
  return hit?.value[0] === undefined ? key : normalise(hit.value[0]);
});

/** A skill as it is shown; what the list does not know keeps its own spelling. */
export function skillName(name: string, lang: 'en' | 'hi' | 'mr'): string {
  const entry = BY_KEY.get(skillKey(name));
  return entry === undefined ? name : lang === 'en' ? entry.name : entry[lang];
}
