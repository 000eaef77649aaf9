/** Languages and dialects: BCP 47 tag, names as shown, and the words people use for them. */
import { makeFinder } from '../read/text.ts';

export interface Speech {
  readonly tag: string;
  readonly en: string;
  readonly hi: string;
  readonly mr: string;
}

type Row = readonly [tag: string, en: string, hi: string, mr: string, others?: string];

// Tags: ISO 639 as in Debian's iso-codes; what has no code is private use under its base language.
const ROWS: readonly Row[] = [
  ['hi', 'Hindi', 'हिंदी', 'हिंदी', 'hindustani'],
  ['mr', 'Marathi', 'मराठी', 'मराठी', 'maharashtrian'],
  ['gu', 'Gujarati', 'गुजराती', 'गुजराती', 'gujrati|gujju'],
  ['pa', 'Punjabi', 'पंजाबी', 'पंजाबी', 'panjabi'],
  ['bn', 'Bengali', 'बंगाली', 'बंगाली', 'bangla|bangali|बांग्ला|बंगला'],
  ['ta', 'Tamil', 'तमिल', 'तमिळ', 'tamizh|tamilian'],
  ['te', 'Telugu', 'तेलुगु', 'तेलुगू', 'telegu|तेलगू'],
  ['kn', 'Kannada', 'कन्नड़', 'कन्नड', 'kannadiga'],
  ['ml', 'Malayalam', 'मलयालम', 'मल्याळम', 'malayali|malyalam|मलयाली'],
  ['ur', 'Urdu', 'उर्दू', 'उर्दू', ''],
  ['en', 'English', 'अंग्रेज़ी', 'इंग्रजी', 'angrezi|angreji|ingraji|इंग्लिश|अंग्रेजी'],
  ['as', 'Assamese', 'असमिया', 'आसामी', 'asamiya|axomiya|असमी'],
  ['or', 'Odia', 'ओड़िया', 'ओडिया', 'oriya|उड़िया'],
  ['ks', 'Kashmiri', 'कश्मीरी', 'काश्मिरी', 'koshur'],
  ['sd', 'Sindhi', 'सिंधी', 'सिंधी', ''],
  ['ne', 'Nepali', 'नेपाली', 'नेपाळी', ''],
  ['kok', 'Konkani', 'कोंकणी', 'कोकणी', 'goan konkani'],
  ['sa', 'Sanskrit', 'संस्कृत', 'संस्कृत', ''],
  ['bho', 'Bhojpuri', 'भोजपुरी', 'भोजपुरी', 'bhojpuriya'],
  ['awa', 'Awadhi', 'अवधी', 'अवधी', 'avadhi|oudhi'],
  ['mai', 'Maithili', 'मैथिली', 'मैथिली', 'maithil'],
  ['mag', 'Magahi', 'मगही', 'मगही', 'magadhi'],
  ['bgc', 'Haryanvi', 'हरियाणवी', 'हरियाणवी', 'haryanavi|hariyanvi|hariyanavi|haryanwi|jaatu'],
  ['bns', 'Bundeli', 'बुंदेली', 'बुंदेली', 'bundelkhandi|बुंदेलखंडी'],
  ['bra', 'Braj', 'ब्रज', 'ब्रज', 'braj bhasha|brajbhasha|brij bhasha|ब्रजभाषा'],
  ['mwr', 'Marwari', 'मारवाड़ी', 'मारवाडी', 'marwadi'],
  ['raj', 'Rajasthani', 'राजस्थानी', 'राजस्थानी', ''],
  ['swv', 'Shekhawati', 'शेखावाटी', 'शेखावाटी', ''],
  ['mtr', 'Mewari', 'मेवाड़ी', 'मेवाडी', 'mewadi'],
  ['hne', 'Chhattisgarhi', 'छत्तीसगढ़ी', 'छत्तीसगढी', 'chattisgarhi|chhatisgarhi'],
  ['gbm', 'Garhwali', 'गढ़वाली', 'गढवाली', 'gadhwali'],
  ['kfy', 'Kumaoni', 'कुमाऊँनी', 'कुमाऊनी', 'kumauni'],
  ['him', 'Himachali', 'हिमाचली', 'हिमाचली', 'pahari|pahadi|पहाड़ी'],
  ['mup', 'Malvi', 'मालवी', 'माळवी', 'malwi'],
  ['vah', 'Varhadi', 'वऱ्हाडी', 'वऱ्हाडी', 'varadi|warhadi|vidarbhi|vaidarbhi|nagpuri|विदर्भी|वर्हाडी|नागपुरी'],
  ['ahr', 'Ahirani', 'अहिराणी', 'अहिराणी', 'khandeshi|ahirani|खानदेशी'],
  ['mr-x-malvani', 'Malvani', 'मालवणी', 'मालवणी', 'malwani'],
  ['mr-x-puneri', 'Puneri Marathi', 'पुणेरी मराठी', 'पुणेरी मराठी', 'puneri|पुणेरी'],
  ['mr-x-agri', 'Agri', 'आगरी', 'आगरी', 'agri koli|koli marathi|aagri|कोळी'],
  [
    'mr-x-kolhapuri',
    'Kolhapuri Marathi',
    'कोल्हापुरी मराठी',
    'कोल्हापुरी मराठी',
    'kolhapuri|कोल्हापुरी|satari|सातारी',
  ],
  ['mr-x-marathwadi', 'Marathwadi', 'मराठवाड़ी', 'मराठवाडी', 'marathwada marathi'],
  ['gom', 'Goan Konkani', 'गोवा की कोंकणी', 'गोवन कोकणी', ''],
  ['tcy', 'Tulu', 'तुलु', 'तुळू', ''],
  [
    'dcc',
    'Dakhini',
    'दक्खिनी',
    'दख्खनी',
    'dakhni|deccani|dakkhini|hyderabadi hindi|hyderabadi urdu|hyderabadi',
  ],
  ['doi', 'Dogri', 'डोगरी', 'डोगरी', ''],
  ['sat', 'Santali', 'संथाली', 'संथाळी', 'santhali'],
  ['mni', 'Manipuri', 'मणिपुरी', 'मणिपुरी', 'meitei|meiteilon'],
  ['kha', 'Khasi', 'खासी', 'खासी', ''],
  ['lus', 'Mizo', 'मिज़ो', 'मिझो', 'lushai'],
  ['nag', 'Nagamese', 'नागामीज़', 'नागामीज', 'naga pidgin'],
  ['njo', 'Ao Naga', 'आओ नागा', 'आओ नागा'],
  ['njm', 'Angami', 'अंगामी', 'अंगामी', ''],
  [
    'hi-x-bambaiya',
    'Bambaiya Hindi',
    'बंबइया हिंदी',
    'बंबैया हिंदी',
    'bambaiya|bambaiyya|bombaiya|mumbaiya|tapori|tapori hindi|mumbai hindi|bombay hindi|street bombay hindi|बंबइया|मुंबइया|टपोरी',
  ],
  [
    'hi-x-assamese',
    'Assamese-accented Hindi',
    'असमिया लहजे की हिंदी',
    'आसामी धाटणीची हिंदी',
    'assamese accented hindi|assamese hindi',
  ],
  ['hi-x-lucknowi', 'Lucknowi Hindi', 'लखनवी हिंदी', 'लखनवी हिंदी', 'lucknowi urdu'],
  ['pa-x-malwai', 'Malwai Punjabi', 'मलवई पंजाबी', 'मलवई पंजाबी', 'malwai|मलवई'],
  ['pa-x-majhi', 'Majhi Punjabi', 'माझी पंजाबी', 'माझी पंजाबी', 'lahori punjabi'],
  ['pa-x-doabi', 'Doabi Punjabi', 'दोआबी पंजाबी', 'दोआबी पंजाबी', 'doabi'],
  [
    'gu-x-kathiawadi',
    'Kathiawadi Gujarati',
    'काठियावाड़ी गुजराती',
    'काठियावाडी गुजराती',
    'kathiawadi|kathiyawadi|kathiawari|saurashtrian|काठियावाड़ी',
  ],
  ['gu-x-surti', 'Surti Gujarati', 'सूरती गुजराती', 'सुरती गुजराती', 'surti|surati'],
  ['kfr', 'Kutchi', 'कच्छी', 'कच्छी', 'kachchhi|kachchi|kutchhi'],
  ['ta-x-chennai', 'Chennai Tamil', 'चेन्नई तमिल', 'चेन्नई तमिळ', 'madras tamil|madras bashai'],
  ['ta-x-madurai', 'Madurai Tamil', 'मदुरै तमिल', 'मदुराई तमिळ', ''],
  ['ta-x-kongu', 'Kongu Tamil', 'कोंगु तमिल', 'कोंगू तमिळ', 'coimbatore tamil'],
  ['te-x-telangana', 'Telangana Telugu', 'तेलंगाना तेलुगु', 'तेलंगणा तेलुगू', ''],
  ['ml-x-malabar', 'Malabar Malayalam', 'मलाबार मलयालम', 'मलबार मल्याळम', 'malabari|malabar'],
  ['bn-x-kolkata', 'Kolkata Bangla', 'कोलकाता बांग्ला', 'कोलकाता बांगला', 'calcutta bengali|kolkata bengali'],
  ['fr', 'French', 'फ़्रेंच', 'फ्रेंच', ''],
  ['es', 'Spanish', 'स्पैनिश', 'स्पॅनिश', ''],
  ['de', 'German', 'जर्मन', 'जर्मन', ''],
  ['ru', 'Russian', 'रूसी', 'रशियन', ''],
  ['ar', 'Arabic', 'अरबी', 'अरबी', ''],
  ['fa', 'Persian', 'फ़ारसी', 'फारसी', 'farsi'],
  ['zh', 'Mandarin', 'मंदारिन', 'मँडरिन', 'chinese'],
  ['ja', 'Japanese', 'जापानी', 'जपानी', ''],
  ['pt', 'Portuguese', 'पुर्तगाली', 'पोर्तुगीज', ''],
];

export const SPEECH: readonly Speech[] = ROWS.map(([tag, en, hi, mr]) => ({ tag, en, hi, mr }));
const BY_TAG = new Map(SPEECH.map((speech) => [speech.tag, speech]));

const words = ([, en, hi, mr, others = '']: Row) => [en, hi, mr, ...others.split('|').filter(Boolean)];

export const findSpeech = makeFinder(ROWS.map((row) => ({ words: words(row), value: row[0] })));

/** Name of a tag in a language; the tag itself when it is not known here. */
export function speechName(tag: string, lang: 'en' | 'hi' | 'mr'): string {
  return BY_TAG.get(tag)?.[lang] ?? tag;
}

/** One tag for a dialect or language that a file names in words. */
export function speechTag(name: string): string | undefined {
  const hits = findSpeech(name.normalize('NFC').toLowerCase());
  const whole = hits.find((hit) => hit.end - hit.start >= name.trim().length);
  return (whole ?? hits.sort((a, b) => b.text.length - a.text.length)[0])?.value;
}

/** Words for a stretch of the map rather than for one language: several tags may be meant, so it is asked back. */
export const findRegion = makeFinder<{ label: string; tags: readonly string[] }>([
  {
    words: ['purvanchali', 'poorvanchali', 'purvanchal', 'eastern up', 'पूर्वांचली', 'पूर्वांचल'],
    value: { label: 'Purvanchali', tags: ['bho', 'awa'] },
  },
  {
    words: ['bihari', 'bihari hindi', 'बिहारी', 'bihari accent'],
    value: { label: 'Bihari', tags: ['bho', 'mai', 'mag'] },
  },
  {
    words: [
      'north indian hindi',
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
      tags: ['awa', 'bho', 'bgc', 'bns', 'bra', 'hi-x-lucknowi', 'mai', 'mag'],
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
    ],
    value: { label: 'UP Hindi', tags: ['awa', 'bho', 'bra', 'bns', 'hi-x-lucknowi'] },
  },
  {
    words: ['lucknowi', 'lakhnavi', 'lakhnawi', 'लखनवी'],
    value: { label: 'Lucknowi', tags: ['hi-x-lucknowi', 'awa', 'ur'] },
  },
  {
    words: ['rajasthani', 'rajasthani hindi', 'राजस्थानी'],
    value: { label: 'Rajasthani', tags: ['raj', 'mwr', 'swv', 'mtr'] },
  },
  {
    words: ['north east', 'northeast', 'north eastern', 'northeastern', 'पूर्वोत्तर'],
    value: {
      label: 'north-eastern',
      tags: ['as', 'mni', 'kha', 'lus', 'nag', 'njo', 'njm', 'hi-x-assamese'],
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
      tags: ['vah', 'ahr', 'mr-x-malvani', 'mr-x-kolhapuri', 'mr-x-marathwadi'],
    },
  },
  { words: ['pahadi accent'], value: { label: 'Pahadi', tags: ['gbm', 'kfy', 'him', 'doi'] } },
]);
