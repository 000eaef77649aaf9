/** Words for a way of speaking that name a stretch of the map or a city, not a language. */
import { makeFinder } from '../read/text.ts';

/** Words for a stretch of the map rather than for one language: several tags may be meant, so it is asked back. */
export const findRegion = makeFinder<{ label: string; tags: readonly string[] }>([
  {
    words: ['purvanchali', 'poorvanchali', 'purvanchal', 'eastern up', 'पूर्वांचली', 'पूर्वांचल'],
    value: { label: 'Purvanchali', tags: ['bho', 'awa'] },
  },
  {
    words: [
      'bihari',
      'बिहारी',
      'bihari accent',
      'bihari lehja',
      'bihar wala',
      'bihar wali',
      'bihar ka',
      'bihar ki',
      'bihar side',
    ],
    value: { label: 'Bihari', tags: ['bho', 'mai', 'mag', 'hi-x-bihari'] },
  },
  {
    words: [
      'north indian hindi',
      'north indian',
      'north india ka',
      'north india ki',
      'north india hindi',
      'hindi belt',
      'hindi heartland',
      'heartland hindi',
      'cow belt',
      'small town hindi',
      'desi hindi',
      'उत्तर भारतीय हिंदी',
    ],
    value: {
      label: 'north-Indian Hindi',
      tags: ['awa', 'bho', 'bgc', 'bns', 'bra', 'hi-x-lucknow', 'hi-x-kanpur', 'hi-x-bihari', 'mai', 'mag'],
    },
  },
  {
    words: [
      'up hindi',
      'uttar pradesh hindi',
      'up wala',
      'up wali',
      'up ka',
      'up ki',
      'up side',
      'up accent',
      'up lehja',
    ],
    value: {
      label: 'UP Hindi',
      tags: ['awa', 'bho', 'bra', 'bns', 'hi-x-lucknow', 'hi-x-kanpur', 'ur-x-lucknow'],
    },
  },
  {
    words: [
      'bihar up side',
      'up bihar side',
      'up bihar',
      'bihar up',
      'up/bihar',
      'bihar/up',
      'up-bihar',
      'यूपी बिहार',
      'बिहार यूपी',
    ],
    value: {
      label: 'UP and Bihar',
      tags: [
        'bho',
        'awa',
        'mai',
        'mag',
        'hi-x-bihari',
        'bra',
        'bns',
        'hi-x-lucknow',
        'hi-x-kanpur',
        'ur-x-lucknow',
      ],
    },
  },
  {
    words: ['lucknowi', 'lakhnavi', 'lakhnawi', 'लखनवी'],
    value: { label: 'Lucknowi', tags: ['hi-x-lucknow', 'ur-x-lucknow', 'awa'] },
  },
  {
    words: ['rajasthani', 'rajasthani hindi', 'राजस्थानी'],
    value: { label: 'Rajasthani', tags: ['raj', 'mwr', 'swv', 'mtr'] },
  },
  {
    words: ['north east', 'northeast', 'north eastern', 'northeastern', 'पूर्वोत्तर'],
    value: {
      label: 'north-eastern',
      tags: ['as', 'mni', 'kha', 'lus', 'nag', 'njo', 'njm', 'brx', 'hi-x-assamese'],
    },
  },
  {
    words: ['south indian', 'southern accent', 'दक्षिण भारतीय'],
    value: { label: 'South Indian', tags: ['ta', 'te', 'kn', 'ml'] },
  },
  {
    words: ['konkan', 'konkan belt', 'coastal marathi', 'कोकण'],
    value: { label: 'Konkan', tags: ['mr-x-malvani', 'kok', 'gom'] },
  },
  {
    words: ['gramin marathi', 'rural marathi', 'ग्रामीण मराठी', 'gavran marathi'],
    value: {
      label: 'rural Marathi',
      tags: ['vah', 'ahr', 'mr-x-malvani', 'mr-x-kolhapur', 'mr-x-marathw'],
    },
  },
  ...stretches(),
  ...placeSpeech(),
  { words: ['pahadi accent'], value: { label: 'Pahadi', tags: ['gbm', 'kfy', 'him', 'doi'] } },
]);

/** Parts of a state that are no city and no language: whoever is "from there" is known by how they speak. */
function stretches(): { words: readonly string[]; value: { label: string; tags: readonly string[] } }[] {
  const rows: readonly (readonly [label: string, names: string, tags: string])[] = [
    ['Vidarbha', 'vidarbha|vidharbha|विदर्भ|विदर्भा', 'vah'],
    ['Marathwada', 'marathwada|मराठवाडा|मराठवाड्या', 'mr-x-marathw'],
    ['Khandesh', 'khandesh|खानदेश|खान्देश', 'khn'],
    ['Paschim Maharashtra', 'western maharashtra|paschim maharashtra|पश्चिम महाराष्ट्र', 'mr-x-kolhapur'],
    ['Bundelkhand', 'bundelkhand|बुंदेलखंड', 'bns'],
    ['Mithila', 'mithila|mithilanchal|मिथिला|मिथिलांचल', 'mai'],
    ['Magadh', 'magadh|मगध', 'mag'],
    ['Awadh', 'awadh|avadh|oudh|अवध', 'awa'],
    ['Braj', 'brajbhoomi|braj side|vrindavan side', 'bra'],
    ['Bhojpur', 'bhojpur|भोजपुर', 'bho'],
    ['Kathiawad', 'kathiawad|kathiyawad|saurashtra|काठियावाड|सौराष्ट्र', 'gu-x-kathiwad'],
    ['Kutch', 'kutch|kachchh|कच्छ', 'kfr'],
    ['Marwar', 'marwar|मारवाड', 'mwr'],
    ['Mewar', 'mewar|मेवाड', 'mtr'],
    ['Shekhawati', 'shekhawati side', 'swv'],
    ['Garhwal', 'garhwal|गढवाल', 'gbm'],
    ['Kumaon', 'kumaon|कुमाऊं', 'kfy'],
    ['Malabar', 'malabar|मलबार', 'ml-x-malabar ml'],
    ['Telangana', 'telangana side|telangana slang', 'te-x-telangan dcc'],
    ['Doaba', 'doaba', 'pa-x-doabi pa'],
    ['Majha', 'majha side', 'pa-x-majhi pa'],
  ];
  return rows.map(([label, names, tags]) => ({
    words: names.split('|').flatMap((name) => [name, `${name} side`, `${name} belt`]),
    value: { label, tags: tags.split(' ') },
  }));
}

/** "Delhi type Hindi", "Lucknow ka lehja", "Nagpur side chi Marathi": a way of speaking named by its city. */
function placeSpeech(): { words: readonly string[]; value: { label: string; tags: readonly string[] } }[] {
  const places: readonly (readonly [label: string, cities: string, language: string, tags: string])[] = [
    ['Delhi', 'delhi|dilli|दिल्ली', 'hindi|हिंदी', 'hi-x-delhi'],
    ['Lucknow', 'lucknow|lakhnau|लखनऊ', 'hindi|urdu|हिंदी|उर्दू', 'hi-x-lucknow ur-x-lucknow awa'],
    ['Banaras', 'banaras|benaras|varanasi|बनारस', 'hindi|हिंदी', 'bho'],
    ['Patna', 'patna|पटना', 'hindi|हिंदी', 'hi-x-bihari bho mag mai'],
    ['Kanpur', 'kanpur|कानपुर', 'hindi|हिंदी', 'hi-x-kanpur'],
    ['Bhopal', 'bhopal|भोपाल', 'hindi|हिंदी', 'hi-x-bhopal'],
    ['Mumbai', 'mumbai|bombay|मुंबई', 'hindi|हिंदी', 'hi-x-bambaiya'],
    ['Hyderabad', 'hyderabad|हैदराबाद', 'hindi|urdu|हिंदी|उर्दू', 'dcc'],
    ['Pune', 'pune|पुणे|पुण्या', 'marathi|मराठी', 'mr-x-puneri'],
    ['Kolhapur', 'kolhapur|कोल्हापूर', 'marathi|मराठी', 'mr-x-kolhapur'],
    ['Nagpur', 'nagpur|vidarbha|नागपूर|विदर्भ', 'marathi|मराठी', 'vah'],
  ];
  const links = [
    '',
    ' type',
    ' style',
    ' wali',
    ' waali',
    ' ki',
    ' chi',
    ' side',
    ' side ki',
    ' side chi',
    ' jaisi',
    ' की',
    ' वाली',
    ' ची',
  ];
  const tones = ['accent', 'lehja', 'lehje', 'tone', 'boli', 'zubaan', 'dialect', 'लहजा', 'बोली'];
  return places.map(([label, cities, languages, tags]) => ({
    words: cities
      .split('|')
      .flatMap((city) => [
        ...links.flatMap((link) => languages.split('|').map((language) => `${city}${link} ${language}`)),
        ...tones.flatMap((tone) => [
          `${city} ${tone}`,
          `${city} ka ${tone}`,
          `${city} ki ${tone}`,
          `${city} wala ${tone}`,
        ]),
      ]),
    value: { label: `${label} speech`, tags: tags.split(' ') },
  }));
}
