/** Skills as casting sheets name them, with the words people ask for them in. */
import { makeFinder, normalise } from '../read/text.ts';

type Row = readonly [name: string, hi: string, mr: string, others: string];

const ROWS: readonly Row[] = [
  [
    'horse riding',
    'घुड़सवारी',
    'घोडेस्वारी',
    'horseriding|horseback|horseback riding|rides a horse|ride a horse|riding a horse|rides horses|ride horses|equestrian|ghudsawari|ghudsavari|ghodeswari|horse rider|घोड़ा चलाना|घोडेस्वार',
  ],
  [
    'motorcycle',
    'मोटरसाइकिल',
    'मोटारसायकल',
    'motorbike|motor bike|bike|biker|bikes|bullet|royal enfield|rides a bike|two wheeler|motorcycles|motorcycling|मोटरसाइकल|बाइक|बुलेट|दुचाकी|बाईक',
  ],
  ['scooter', 'स्कूटर', 'स्कूटर', 'scooty|scooters'],
  [
    'driving (car)',
    'कार चलाना',
    'कार चालवणे',
    'driving|drive a car|drives a car|drives|car driving|can drive|drive|गाड़ी चलाना|गाड़ी चलानी|गाडी चालवता|gaadi chalana|gaadi chala|gadi chalana|ड्राइविंग|ड्रायव्हिंग',
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
  ['sword fighting', 'तलवारबाज़ी', 'तलवारबाजी', 'sword|swords|swordplay|fencing|talwarbaazi|talwar|तलवार'],
  ['martial arts', 'मार्शल आर्ट', 'मार्शल आर्ट', 'karate|judo|taekwondo|kung fu|mma|krav maga|कराटे'],
  ['kalaripayattu', 'कलरीपयट्टु', 'कलरीपयट्टू', 'kalari|kalaripayat|kalarippayattu'],
  ['lathi', 'लाठी', 'लाठीकाठी', 'lathi khela|stick fighting|silambam|dandpatta|दांडपट्टा'],
  ['boxing', 'बॉक्सिंग', 'बॉक्सिंग', 'boxer|boxers|मुक्केबाज़ी|मुष्टियुद्ध'],
  ['wrestling', 'कुश्ती', 'कुस्ती', 'kushti|wrestler|pehelwani|kusti|pehelwan|पहलवानी|पहलवान'],
  ['kabaddi', 'कबड्डी', 'कबड्डी', 'kabbadi'],
  ['cricket', 'क्रिकेट', 'क्रिकेट', 'cricketer|plays cricket'],
  ['football', 'फुटबॉल', 'फुटबॉल', 'soccer|footballer'],
  ['hockey', 'हॉकी', 'हॉकी', ''],
  ['badminton', 'बैडमिंटन', 'बॅडमिंटन', ''],
  ['tennis', 'टेनिस', 'टेनिस', ''],
  ['chess', 'शतरंज', 'बुद्धिबळ', ''],
  ['swimming', 'तैराकी', 'पोहणे', 'swim|swims|swimmer|can swim|tairaki|tairna|तैरना|तैराक|पोहता|पोहायला'],
  ['cycling', 'साइकिल चलाना', 'सायकल चालवणे', 'bicycle|cyclist|cycle'],
  ['gymnastics', 'जिम्नास्टिक', 'जिम्नॅस्टिक्स', 'gymnast|acrobatics|parkour|mallakhamb|मल्लखांब'],
  ['yoga', 'योग', 'योग', 'yogasana|योगा|yogi'],
  ['running', 'दौड़', 'धावणे', 'runner|athlete|athletics'],
  ['kathak', 'कथक', 'कथ्थक', 'kathak dancer'],
  ['bharatanatyam', 'भरतनाट्यम', 'भरतनाट्यम', 'bharatnatyam|bharathanatyam|bharata natyam'],
  ['odissi', 'ओडिसी', 'ओडिसी', ''],
  ['kuchipudi', 'कुचिपुड़ी', 'कुचिपुडी', ''],
  ['mohiniyattam', 'मोहिनीअट्टम', 'मोहिनीअट्टम', ''],
  ['lavani', 'लावणी', 'लावणी', 'lavni|lavni dancer|lavani dancer'],
  ['bhangra', 'भांगड़ा', 'भांगडा', ''],
  ['garba', 'गरबा', 'गरबा', 'dandiya'],
  ['hip hop', 'हिप हॉप', 'हिप हॉप', 'hiphop|street dance|breakdance|b-boying'],
  ['salsa', 'साल्सा', 'साल्सा', ''],
  ['ballet', 'बैले', 'बॅले', ''],
  ['contemporary dance', 'समकालीन नृत्य', 'समकालीन नृत्य', ''],
  ['folk dance', 'लोकनृत्य', 'लोकनृत्य', ''],
  [
    'Hindustani vocal',
    'शास्त्रीय गायन',
    'शास्त्रीय गायन',
    'hindustani classical|classical vocal|classical singing|hindustani singing|classical singer|hindustani vocalist|classically trained singer|shastriya gayan|शास्त्रीय गायक|शास्त्रीय संगीत',
  ],
  ['Carnatic vocal', 'कर्नाटक गायन', 'कर्नाटक गायन', 'carnatic|carnatic singing'],
  [
    'singing',
    'गायन',
    'गायन',
    'singer|singers|sings|sing|can sing|playback|gaana|gaati|gaata|गाना|गाती|गाता|गायक|गायिका|गाणं|गाणे',
  ],
  ['rap', 'रैप', 'रॅप', 'rapper|rapping|raps'],
  ['guitar', 'गिटार', 'गिटार', 'guitarist|plays guitar|plays the guitar'],
  ['harmonium', 'हारमोनियम', 'पेटी', 'harmonium player|हार्मोनियम'],
  ['tabla', 'तबला', 'तबला', 'tabla player'],
  ['dholki', 'ढोलकी', 'ढोलकी', 'dholak|dhol|ढोलक|ढोल'],
  ['flute', 'बाँसुरी', 'बासरी', 'bansuri'],
  ['violin', 'वायलिन', 'व्हायोलिन', ''],
  ['piano', 'पियानो', 'पियानो', 'keyboard'],
  ['sitar', 'सितार', 'सतार', ''],
  ['drums', 'ड्रम', 'ड्रम्स', 'drummer'],
  [
    'stand-up comedy',
    'स्टैंड-अप कॉमेडी',
    'स्टँड-अप कॉमेडी',
    'stand up|standup|stand-up|standup comedy|stand up comic|stand-up comic|stand up comics|stand-up comics|standup comic|standup comics|standup comedian|standup comedians|stand-up comedian|stand-up comedians|stand-ups|स्टैंडअप|स्टँडअप',
  ],
  [
    'mimicry',
    'मिमिक्री',
    'नकला',
    'mimic|mimics|impressions|mimicry artist|impressionist|impersonation|mimicry artists|नक़ल|मिमिक्री',
  ],
  ['improv', 'इम्प्रोव', 'इम्प्रोव्ह', 'improvisation|improviser'],
  ['puppetry', 'कठपुतली', 'कठपुतळी', 'puppeteer'],
  ['magic', 'जादू', 'जादू', 'magician|magic tricks|sleight of hand'],
  ['juggling', 'जगलिंग', 'जगलिंग', 'juggler'],
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
    'hindi typing|types in hindi|type in hindi|typing hindi|hindi typist|typing',
  ],
  ['cooking', 'खाना बनाना', 'स्वयंपाक', 'cooks|chef|cook'],
  ['tailoring', 'सिलाई', 'शिवणकाम', 'stitching|sewing'],
  ['farming', 'खेती', 'शेती', ''],
  ['boat rowing', 'नाव चलाना', 'नाव चालवणे', 'rowing|boating|row a boat|rows a boat|नाव'],
  ['skating', 'स्केटिंग', 'स्केटिंग', 'roller skating|skateboarding'],
  ['archery', 'तीरंदाज़ी', 'तिरंदाजी', 'archer'],
  ['dubbing', 'डबिंग', 'डबिंग', 'voice over|voiceover|dubbing artist'],
];

const BY_KEY = new Map(ROWS.map(([name, hi, mr]) => [normalise(name), { name, hi, mr }]));
const wordsOf = ([name, hi, mr, others]: Row) => [name, hi, mr, ...others.split('|').filter(Boolean)];

const FAMILIES: readonly { readonly words: readonly string[]; readonly value: readonly string[] }[] = [
  {
    words: [
      'in a fight',
      'can fight',
      'fights',
      'fighter',
      'fighters',
      'action',
      'handle a fight',
      'do action',
      'action background',
      'physical fight',
      'marpeet',
      'मारपीट',
      'एक्शन',
      'अॅक्शन',
    ],
    value: ['stage combat', 'firearms handling (blank)', 'boxing', 'martial arts'],
  },
  {
    words: [
      'dance',
      'dancer',
      'dancers',
      'dances',
      'dancing',
      'can dance',
      'classical dance',
      'classical dancer',
      'trained dancer',
      'nachna',
      'naach',
      'nachti',
      'nachta',
      'नृत्य',
      'नाचना',
      'नाच',
      'डांस',
      'डान्स',
      'नर्तकी',
      'नृत्यांगना',
    ],
    value: [
      'kathak',
      'bharatanatyam',
      'lavani',
      'odissi',
      'kuchipudi',
      'mohiniyattam',
      'bhangra',
      'garba',
      'hip hop',
      'salsa',
      'ballet',
      'contemporary dance',
      'folk dance',
    ],
  },
  {
    words: ['combat', 'combat skills', 'combat training'],
    value: ['stage combat', 'martial arts', 'boxing'],
  },
  {
    words: ['musician', 'musicians', 'plays an instrument', 'instrument'],
    value: ['guitar', 'harmonium', 'tabla', 'flute', 'violin', 'piano', 'sitar', 'drums', 'dholki'],
  },
  {
    words: ['comic', 'comics', 'comedian', 'comedians', 'comedy'],
    value: ['stand-up comedy', 'mimicry', 'improv'],
  },
  {
    words: ['physical', 'physically fit', 'physicality', 'athletic', 'sporty', 'sports'],
    value: [
      'stage combat',
      'boxing',
      'kabaddi',
      'horse riding',
      'swimming',
      'cricket',
      'yoga',
      'martial arts',
      'wrestling',
      'gymnastics',
    ],
  },
];

/** A skill word means these skills, any of which will do. A family word ("dancer") means several. */
export const findSkills = makeFinder<readonly string[]>([
  ...ROWS.map((row) => ({
    words: wordsOf(row),
    value: row[0] === 'singing' ? ['singing', 'Hindustani vocal', 'Carnatic vocal'] : [row[0]],
  })),
  ...FAMILIES,
]);

/** One name for a skill however a file spells it. */
export function skillKey(name: string): string {
  const key = normalise(name.trim());
  if (BY_KEY.has(key)) return key;
  const bare = key.replace(/\s*\(.*\)\s*/g, '').trim();
  const hit = findSkills(bare).find(
    (each) => each.end - each.start >= bare.length && each.value.length === 1,
  );
  return hit?.value[0] === undefined ? key : normalise(hit.value[0]);
}

export function skillName(name: string, lang: 'en' | 'hi' | 'mr'): string {
  const entry = BY_KEY.get(skillKey(name));
  return entry === undefined ? name : lang === 'en' ? entry.name : entry[lang];
}
