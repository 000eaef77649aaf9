/**
 * Varieties and accents below a language. Those without a code of their own get BCP 47 private use (`hi-x-bambaiya`;
 * a subtag holds at most eight letters, so some are shortened).
 */
export interface Dialect {
  readonly tag: string;
  readonly name: string;
  /** The language it belongs to. */
  readonly of: string;
  /** Other names and spellings, lower case. */
  readonly also: readonly string[];
}

export const DIALECTS: readonly Dialect[] = [
  {
    tag: 'hi-x-bambaiya',
    name: 'Bambaiya Hindi',
    of: 'hi',
    also: [
      'bambaiya',
      'bambaiyya',
      'bambiya',
      'mumbaiya',
      'mumbaiyya',
      'mumbai hindi',
      'bombay hindi',
      'tapori',
      'tapori hindi',
      'बंबइया',
      'बम्बइया',
      'मुंबइया',
      'बंबईया',
      'मुंबईया',
    ],
  },
  {
    tag: 'hi-x-assamese',
    name: 'Assamese-accented Hindi',
    of: 'hi',
    also: ['assamese hindi', 'assamese accent'],
  },
  {
    tag: 'hi-x-bihari',
    name: 'Bihari Hindi',
    of: 'hi',
    also: ['bihari accent', 'bihari-accented hindi', 'patna hindi'],
  },
  {
    tag: 'hi-x-delhi',
    name: 'Delhi Hindi',
    of: 'hi',
    also: ['dilli hindi', 'delhi accent', 'dilliwali hindi'],
  },
  {
    tag: 'hi-x-lucknow',
    name: 'Lucknowi Hindi',
    of: 'hi',
    also: ['lucknawi hindi', 'lakhnavi hindi', 'lakhnawi'],
  },
  { tag: 'hi-x-kanpur', name: 'Kanpuriya Hindi', of: 'hi', also: ['kanpuriya', 'kanpuria', 'kanpuri'] },
  { tag: 'hi-x-bhopal', name: 'Bhopali Hindi', of: 'hi', also: ['bhopali', 'भोपाली'] },
  {
    tag: 'hi-x-punjabi',
    name: 'Punjabi-accented Hindi',
    of: 'hi',
    also: ['punjabi hindi', 'punjabi accent'],
  },
  {
    tag: 'hi-x-bengali',
    name: 'Bengali-accented Hindi',
    of: 'hi',
    also: ['bengali hindi', 'bengali accent'],
  },
  {
    tag: 'hi-x-south',
    name: 'South Indian-accented Hindi',
    of: 'hi',
    also: ['south indian hindi', 'south indian accent', 'madrasi hindi'],
  },
  {
    tag: 'mr-x-puneri',
    name: 'Puneri Marathi',
    of: 'mr',
    also: ['puneri', 'pune marathi', 'पुणेरी', 'पुणेरी मराठी'],
  },
  { tag: 'mr-x-malvani', name: 'Malvani', of: 'mr', also: ['malwani', 'malvani marathi', 'मालवणी'] },
  { tag: 'mr-x-kolhapur', name: 'Kolhapuri Marathi', of: 'mr', also: ['kolhapuri', 'कोल्हापुरी'] },
  { tag: 'mr-x-agri', name: 'Agri', of: 'mr', also: ['agri marathi', 'aagri', 'आगरी'] },
  { tag: 'mr-x-koli', name: 'Koli', of: 'mr', also: ['koli marathi', 'कोळी'] },
  { tag: 'mr-x-marathw', name: 'Marathwada Marathi', of: 'mr', also: ['marathwadi', 'मराठवाडी'] },
  { tag: 'pa-x-malwai', name: 'Malwai Punjabi', of: 'pa', also: ['malwai', 'malwayi', 'मालवई'] },
  { tag: 'pa-x-majhi', name: 'Majhi Punjabi', of: 'pa', also: ['majhi', 'amritsari', 'माझी'] },
  { tag: 'pa-x-doabi', name: 'Doabi Punjabi', of: 'pa', also: ['doabi', 'doaba'] },
  {
    tag: 'gu-x-kathiwad',
    name: 'Kathiawadi Gujarati',
    of: 'gu',
    also: ['kathiawadi', 'kathiyawadi', 'kathiawari', 'saurashtrian gujarati', 'काठियावाड़ी'],
  },
  { tag: 'gu-x-surti', name: 'Surti Gujarati', of: 'gu', also: ['surti', 'surati'] },
  { tag: 'gu-x-parsi', name: 'Parsi Gujarati', of: 'gu', also: ['parsi'] },
  {
    tag: 'ta-x-chennai',
    name: 'Chennai Tamil',
    of: 'ta',
    also: ['madras tamil', 'madras bashai', 'madras baashai'],
  },
  { tag: 'ta-x-kongu', name: 'Kongu Tamil', of: 'ta', also: ['kongu', 'coimbatore tamil'] },
  { tag: 'ta-x-madurai', name: 'Madurai Tamil', of: 'ta', also: ['madurai'] },
  { tag: 'bn-x-kolkata', name: 'Kolkata Bangla', of: 'bn', also: ['kolkata bengali', 'calcutta bengali'] },
  {
    tag: 'bn-x-dhaka',
    name: 'Dhakaiya Bangla',
    of: 'bn',
    also: ['dhakaiya', 'east bengali', 'bangal', 'bangladeshi bangla'],
  },
  { tag: 'ml-x-malabar', name: 'Malabar Malayalam', of: 'ml', also: ['malabari', 'kozhikode malayalam'] },
  {
    tag: 'ml-x-thrissur',
    name: 'Thrissur Malayalam',
    of: 'ml',
    also: ['thrissur slang', 'trichur malayalam'],
  },
  { tag: 'te-x-telangan', name: 'Telangana Telugu', of: 'te', also: ['telangana'] },
  { tag: 'te-x-rayala', name: 'Rayalaseema Telugu', of: 'te', also: ['rayalaseema'] },
  {
    tag: 'kn-x-dharwad',
    name: 'Dharwad Kannada',
    of: 'kn',
    also: ['north karnataka kannada', 'uttara kannada'],
  },
  { tag: 'ur-x-lucknow', name: 'Lucknowi Urdu', of: 'ur', also: ['lucknawi urdu', 'lakhnavi urdu'] },
  {
    tag: 'en-x-british',
    name: 'British-accented English',
    of: 'en',
    also: ['british english', 'british accent', 'rp'],
  },
  {
    tag: 'en-x-american',
    name: 'American-accented English',
    of: 'en',
    also: ['american english', 'american accent'],
  },
  {
    tag: 'en-x-indian',
    name: 'Neutral Indian English',
    of: 'en',
    also: ['neutral english', 'neutral accent'],
  },
];

/**
 * What people say when they mean the speech of a place: each may be several languages, so whoever uses this should
 * take any of them and say so, or ask.
 */
export const REGIONAL_SPEECH: readonly {
  readonly name: string;
  readonly tags: readonly string[];
  readonly also: readonly string[];
}[] = [
  {
    name: 'Purvanchali',
    tags: ['bho', 'awa'],
    also: ['purvanchal', 'purbi', 'poorvi', 'purabiya', 'purabia', 'eastern up', 'पूर्वांचली', 'पुरबिया', 'पूर्वी'],
  },
  { name: 'Bihari', tags: ['bho', 'mai', 'mag', 'hi-x-bihari'], also: ['bihar', 'बिहारी'] },
  {
    name: 'Lucknowi',
    tags: ['awa', 'ur', 'ur-x-lucknow', 'hi-x-lucknow'],
    also: ['lucknawi', 'lakhnavi', 'lakhnawi', 'lucknow', 'लखनवी'],
  },
  { name: 'Banarasi', tags: ['bho'], also: ['banaras', 'benarasi', 'kashika', 'बनारसी'] },
  { name: 'Rajasthani', tags: ['raj', 'mwr', 'swv', 'mtr'], also: ['rajasthan', 'राजस्थानी'] },
  { name: 'Punjabi', tags: ['pa', 'pa-x-malwai', 'pa-x-majhi', 'pa-x-doabi'], also: [] },
  { name: 'Konkani', tags: ['kok', 'gom', 'mr-x-malvani'], also: ['konkan', 'kokni'] },
  { name: 'Vidarbha', tags: ['vah'], also: ['nagpuri marathi', 'nagpur marathi', 'vidarbh'] },
  {
    name: 'Northeastern',
    tags: ['as', 'nag', 'mni', 'kha', 'lus', 'njo', 'njm', 'brx'],
    also: ['north east', 'northeast', 'north-east', 'purvottar', 'पूर्वोत्तर'],
  },
  { name: 'Hyderabadi', tags: ['dcc'], also: ['hyderabad', 'हैदराबादी'] },
];
