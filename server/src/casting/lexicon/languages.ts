/** Languages and dialects: BCP 47 tag, names as shown, and the words people use for them. */
import { once } from '../read/once.ts';
import { makeFinder } from '../read/text.ts';

export interface Speech {
  readonly tag: string;
  readonly en: string;
  readonly hi: string;
  readonly mr: string;
}

type Row = readonly [tag: string, en: string, hi: string, mr: string, others?: string];

// Tags as the import writes them (talent/vocabulary); here are the words of prose, which are not those of a cell:
// "majhi" is Punjabi in a dialect column and "my" in a Marathi sentence.
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
  ['kok', 'Konkani', 'कोंकणी', 'कोकणी', ''],
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
  ['him', 'Pahari', 'पहाड़ी', 'पहाडी', 'pahadi|himachali|हिमाचली'],
  ['mup', 'Malvi', 'मालवी', 'माळवी', 'malwi'],
  ['vah', 'Varhadi', 'वऱ्हाडी', 'वऱ्हाडी', 'varadi|warhadi|vidarbhi|vaidarbhi|nagpuri|विदर्भी|वर्हाडी|नागपुरी'],
  ['khn', 'Khandeshi', 'खानदेशी', 'खानदेशी', 'ahirani|khandeshi marathi|अहिराणी'],
  ['mr-x-malvani', 'Malvani', 'मालवणी', 'मालवणी', 'malwani'],
  ['mr-x-puneri', 'Puneri Marathi', 'पुणेरी मराठी', 'पुणेरी मराठी', 'puneri|पुणेरी'],
  ['mr-x-agri', 'Agri', 'आगरी', 'आगरी', 'agri koli|agri marathi|aagri'],
  ['mr-x-koli', 'Koli', 'कोली', 'कोळी', 'koli marathi|koli boli'],
  [
    'mr-x-kolhapur',
    'Kolhapuri Marathi',
    'कोल्हापुरी मराठी',
    'कोल्हापुरी मराठी',
    'kolhapuri|कोल्हापुरी|satari|सातारी',
  ],
  ['mr-x-marathw', 'Marathwada Marathi', 'मराठवाड़ी', 'मराठवाडी', 'marathwadi'],
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
  ['njo', 'Ao', 'आओ नागा', 'आओ नागा', 'ao naga'],
  ['njm', 'Angami', 'अंगामी', 'अंगामी', 'tenyidie'],
  ['brx', 'Bodo', 'बोडो', 'बोडो', ''],
  ['ins', 'Indian Sign Language', 'भारतीय सांकेतिक भाषा', 'भारतीय सांकेतिक भाषा', 'native signer|native isl'],
  ['bo', 'Tibetan', 'तिब्बती', 'तिबेटी', 'bhoti'],
  ['gon', 'Gondi', 'गोंडी', 'गोंडी', ''],
  ['sck', 'Sadri', 'सादरी', 'सादरी', 'sadani'],
  ['kfa', 'Kodava', 'कोडवा', 'कोडवा', 'coorgi|kodagu'],
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
  ['hi-x-lucknow', 'Lucknowi Hindi', 'लखनवी हिंदी', 'लखनवी हिंदी', 'lakhnavi hindi|lucknawi hindi'],
  ['ur-x-lucknow', 'Lucknowi Urdu', 'लखनवी उर्दू', 'लखनवी उर्दू', 'lakhnavi urdu|lucknawi urdu'],
  ['hi-x-bihari', 'Bihari Hindi', 'बिहारी हिंदी', 'बिहारी हिंदी', 'bihari accented hindi'],
  [
    'hi-x-delhi',
    'Delhi Hindi',
    'दिल्ली की हिंदी',
    'दिल्लीची हिंदी',
    'dilli hindi|dilliwali hindi|delhiite hindi',
  ],
  ['hi-x-kanpur', 'Kanpuriya Hindi', 'कनपुरिया हिंदी', 'कनपुरिया हिंदी', 'kanpuriya|kanpuria|कनपुरिया'],
  ['hi-x-bhopal', 'Bhopali Hindi', 'भोपाली हिंदी', 'भोपाळी हिंदी', 'bhopali|भोपाली'],
  [
    'hi-x-punjabi',
    'Punjabi-accented Hindi',
    'पंजाबी लहजे की हिंदी',
    'पंजाबी धाटणीची हिंदी',
    'punjabi accent|punjabi lehja|punjabi hindi',
  ],
  [
    'hi-x-bengali',
    'Bengali-accented Hindi',
    'बंगाली लहजे की हिंदी',
    'बंगाली धाटणीची हिंदी',
    'bengali accent|bengali hindi|bangali hindi',
  ],
  [
    'hi-x-south',
    'South Indian-accented Hindi',
    'दक्षिणी लहजे की हिंदी',
    'दाक्षिणात्य धाटणीची हिंदी',
    'south indian hindi|south indian accent|madrasi hindi',
  ],
  ['pa-x-malwai', 'Malwai Punjabi', 'मलवई पंजाबी', 'मलवई पंजाबी', 'malwai|मलवई'],
  ['pa-x-majhi', 'Majhi Punjabi', 'माझी पंजाबी', 'माझी पंजाबी', 'lahori punjabi'],
  ['pa-x-doabi', 'Doabi Punjabi', 'दोआबी पंजाबी', 'दोआबी पंजाबी', 'doabi'],
  [
    'gu-x-kathiwad',
    'Kathiawadi Gujarati',
    'काठियावाड़ी गुजराती',
    'काठियावाडी गुजराती',
    'kathiawadi|kathiyawadi|kathiawari|saurashtrian|काठियावाड़ी',
  ],
  ['gu-x-surti', 'Surti Gujarati', 'सूरती गुजराती', 'सुरती गुजराती', 'surti|surati'],
  ['gu-x-parsi', 'Parsi Gujarati', 'पारसी गुजराती', 'पारशी गुजराती', ''],
  ['kfr', 'Kutchi', 'कच्छी', 'कच्छी', 'kachchhi|kachchi|kutchhi'],
  ['ta-x-chennai', 'Chennai Tamil', 'चेन्नई तमिल', 'चेन्नई तमिळ', 'madras tamil|madras bashai'],
  ['ta-x-madurai', 'Madurai Tamil', 'मदुरै तमिल', 'मदुराई तमिळ', ''],
  ['ta-x-kongu', 'Kongu Tamil', 'कोंगु तमिल', 'कोंगू तमिळ', 'coimbatore tamil'],
  ['te-x-telangan', 'Telangana Telugu', 'तेलंगाना तेलुगु', 'तेलंगणा तेलुगू', ''],
  ['te-x-rayala', 'Rayalaseema Telugu', 'रायलसीमा तेलुगु', 'रायलसीमा तेलुगू', ''],
  [
    'kn-x-dharwad',
    'Dharwad Kannada',
    'धारवाड़ कन्नड़',
    'धारवाडी कन्नड',
    'dharwadi kannada|north karnataka kannada|uttara kannada',
  ],
  [
    'ml-x-malabar',
    'Malabar Malayalam',
    'मलाबार मलयालम',
    'मलबार मल्याळम',
    'malabari|malabar|kozhikode malayalam',
  ],
  ['ml-x-thrissur', 'Thrissur Malayalam', 'त्रिशूर मलयालम', 'त्रिशूर मल्याळम', 'thrissur slang|trichur malayalam'],
  ['bn-x-kolkata', 'Kolkata Bangla', 'कोलकाता बांग्ला', 'कोलकाता बांगला', 'calcutta bengali|kolkata bengali'],
  [
    'bn-x-dhaka',
    'Dhakaiya Bangla',
    'ढाका की बांग्ला',
    'ढाक्याची बांगला',
    'dhakaiya|east bengali|bangladeshi bangla',
  ],
  [
    'en-x-british',
    'British-accented English',
    'ब्रिटिश लहजे की अंग्रेज़ी',
    'ब्रिटिश धाटणीची इंग्रजी',
    'british accent|british english|uk accent',
  ],
  [
    'en-x-american',
    'American-accented English',
    'अमेरिकी लहजे की अंग्रेज़ी',
    'अमेरिकन धाटणीची इंग्रजी',
    'american accent|american english|us accent',
  ],
  [
    'en-x-indian',
    'Neutral Indian English',
    'सामान्य भारतीय अंग्रेज़ी',
    'सामान्य भारतीय इंग्रजी',
    'neutral english|neutral accent|neutral english accent',
  ],
  ['fr', 'French', 'फ़्रेंच', 'फ्रेंच', ''],
  ['es', 'Spanish', 'स्पैनिश', 'स्पॅनिश', ''],
  ['de', 'German', 'जर्मन', 'जर्मन', ''],
  ['ru', 'Russian', 'रूसी', 'रशियन', ''],
  ['ar', 'Arabic', 'अरबी', 'अरबी', ''],
  ['fa', 'Persian', 'फ़ारसी', 'फारसी', 'farsi'],
  ['zh', 'Chinese', 'चीनी', 'चिनी', 'mandarin|मंदारिन|मँडरिन'],
  ['it', 'Italian', 'इतालवी', 'इटालियन', ''],
  ['ps', 'Pashto', 'पश्तो', 'पश्तो', 'pushto|pashtu|pathani'],
  ['ko', 'Korean', 'कोरियाई', 'कोरियन', ''],
  ['si', 'Sinhala', 'सिंहली', 'सिंहली', 'sinhalese'],
  ['ja', 'Japanese', 'जापानी', 'जपानी', ''],
  ['pt', 'Portuguese', 'पुर्तगाली', 'पोर्तुगीज', ''],
];

export const SPEECH: readonly Speech[] = ROWS.map(([tag, en, hi, mr]) => ({ tag, en, hi, mr }));
const BY_TAG = new Map(SPEECH.map((speech) => [speech.tag, speech]));

const words = ([, en, hi, mr, others = '']: Row) => [en, hi, mr, ...others.split('|').filter(Boolean)];

/** "Ao" alone is a verb ("idhar ao"): in prose only "Ao Naga" is a language. */
const AMBIGUOUS = new Set(['Ao']);
export const findSpeech = makeFinder(
  ROWS.map((row) => ({ words: words(row).filter((word) => !AMBIGUOUS.has(word)), value: row[0] })),
);

/** Name of a tag in a language; the tag itself when it is not known here. */
export function speechName(tag: string, lang: 'en' | 'hi' | 'mr'): string {
  return BY_TAG.get(tag)?.[lang] ?? tag;
}

/** One tag for a dialect or language that a file names in words. */
export const speechTag = once((name: string): string | undefined => {
  const hits = findSpeech(name.normalize('NFC').toLowerCase());
  const whole = hits.find((hit) => hit.end - hit.start >= name.trim().length);
  return (whole ?? hits.sort((a, b) => b.text.length - a.text.length)[0])?.value;
});
