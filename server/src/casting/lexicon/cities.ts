/** Cities actors are based in, with older names and Devanagari. */
import { once } from '../read/once.ts';
import { makeFinder, normalise } from '../read/text.ts';

type Row = readonly [name: string, hi: string, others?: string];

const ROWS: readonly Row[] = [
  [
    'Mumbai',
    'मुंबई',
    'bombay|mumbaikar|bambai|बंबई|बॉम्बे|मुम्बई|navi mumbai|नवी मुंबई|thane|thana|ठाणे|vashi|kharghar|panvel|mumbai suburban|south mumbai|andheri|versova|malad|goregaon|bandra|kandivali|borivali|juhu|oshiwara|mira road|अंधेरी',
  ],
  ['Pune', 'पुणे', 'poona|punya|पूना|पुण्या'],
  ['Nagpur', 'नागपुर', 'नागपूर|नागपुरा'],
  ['Nashik', 'नासिक', 'nasik|नाशिक'],
  ['Kolhapur', 'कोल्हापुर', 'कोल्हापूर|कोल्हापुरा'],
  ['Aurangabad', 'औरंगाबाद', 'sambhajinagar|chhatrapati sambhajinagar|संभाजीनगर'],
  ['Ratnagiri', 'रत्नागिरी'],
  ['Satara', 'सातारा'],
  ['Sangli', 'सांगली'],
  ['Solapur', 'सोलापुर', 'sholapur|सोलापूर'],
  ['Amravati', 'अमरावती'],
  ['Goa', 'गोवा', 'panaji|panjim|margao|पणजी'],
  ['Delhi', 'दिल्ली', 'new delhi|dilli|delhi ncr|ncr|नई दिल्ली'],
  ['Gurugram', 'गुरुग्राम', 'gurgaon'],
  ['Noida', 'नोएडा'],
  ['Chandigarh', 'चंडीगढ़'],
  ['Amritsar', 'अमृतसर'],
  ['Ludhiana', 'लुधियाना'],
  ['Patiala', 'पटियाला'],
  ['Rohtak', 'रोहतक'],
  ['Lucknow', 'लखनऊ', 'lakhnau'],
  ['Kanpur', 'कानपुर'],
  ['Varanasi', 'वाराणसी', 'banaras|benares|kashi|बनारस'],
  ['Prayagraj', 'प्रयागराज', 'allahabad|इलाहाबाद'],
  ['Agra', 'आगरा'],
  ['Mathura', 'मथुरा'],
  ['Gorakhpur', 'गोरखपुर'],
  ['Patna', 'पटना'],
  ['Darbhanga', 'दरभंगा'],
  ['Gaya', 'गया जी', 'bodh gaya'],
  ['Ranchi', 'रांची'],
  ['Bhopal', 'भोपाल'],
  ['Indore', 'इंदौर', 'इंदूर'],
  ['Gwalior', 'ग्वालियर'],
  ['Jabalpur', 'जबलपुर'],
  ['Sagar', 'सागर शहर'],
  ['Raipur', 'रायपुर'],
  ['Jaipur', 'जयपुर'],
  ['Jodhpur', 'जोधपुर'],
  ['Udaipur', 'उदयपुर'],
  ['Bikaner', 'बीकानेर'],
  ['Ahmedabad', 'अहमदाबाद', 'amdavad|अमदावाद'],
  ['Surat', 'सूरत', 'सुरत'],
  ['Vadodara', 'वडोदरा', 'baroda|बड़ौदा'],
  ['Rajkot', 'राजकोट'],
  ['Bhuj', 'भुज'],
  ['Kolkata', 'कोलकाता', 'calcutta|kalkatta|कलकत्ता'],
  ['Siliguri', 'सिलीगुड़ी'],
  ['Guwahati', 'गुवाहाटी', 'gauhati'],
  ['Jorhat', 'जोरहाट'],
  ['Dimapur', 'दीमापुर'],
  ['Kohima', 'कोहिमा'],
  ['Imphal', 'इंफाल'],
  ['Shillong', 'शिलांग'],
  ['Aizawl', 'आइज़ोल'],
  ['Gangtok', 'गंगटोक'],
  ['Bhubaneswar', 'भुवनेश्वर', 'bhubaneshwar'],
  ['Cuttack', 'कटक'],
  ['Hyderabad', 'हैदराबाद', 'secunderabad'],
  ['Vijayawada', 'विजयवाड़ा'],
  ['Visakhapatnam', 'विशाखापट्टनम', 'vizag'],
  ['Bengaluru', 'बेंगलुरु', 'bangalore|bengalooru|बंगलौर|बंगळूर|बेंगळुरू'],
  ['Mysuru', 'मैसूर', 'mysore'],
  ['Mangaluru', 'मंगलुरु', 'mangalore'],
  ['Dharwad', 'धारवाड़', 'hubli|hubballi'],
  ['Chennai', 'चेन्नई', 'madras'],
  ['Coimbatore', 'कोयंबटूर'],
  ['Madurai', 'मदुरै'],
  ['Kochi', 'कोच्चि', 'cochin|kochin|ernakulam'],
  ['Thiruvananthapuram', 'तिरुवनंतपुरम', 'trivandrum'],
  ['Kozhikode', 'कोझिकोड', 'calicut'],
  ['Thrissur', 'त्रिशूर', 'trichur'],
  ['Puducherry', 'पुदुच्चेरी', 'pondicherry|pondy'],
  ['Dehradun', 'देहरादून'],
  ['Nainital', 'नैनीताल'],
  ['Shimla', 'शिमला', 'simla'],
  ['Srinagar', 'श्रीनगर'],
  ['Jammu', 'जम्मू'],
  ['Leh', 'लेह', 'ladakh'],
  ['London', 'लंदन'],
  ['Dubai', 'दुबई'],
];

export const CITY_NAMES: readonly string[] = ROWS.map(([name]) => name);
const BY_KEY = new Map(ROWS.map(([name, hi]) => [normalise(name), { name, hi }]));

/** Words that prose uses for other things: "gaya" is "went", "Sagar" a first name, "surat" a face. */
const AMBIGUOUS = new Set(['Gaya', 'Sagar', 'Surat', 'Leh']);

export const findCities = makeFinder(
  ROWS.map(([name, hi, others = '']) => ({
    words: [name, hi, ...others.split('|').filter(Boolean)].filter((word) => !AMBIGUOUS.has(word)),
    value: name,
  })),
);

/** One key for a city however it is spelt. Unknown places keep their own spelling. */
export const cityKey = once((name: string): string => {
  const key = normalise(name.trim());
  if (BY_KEY.has(key)) return key;
  const hit = findCities(key)[0];
  return hit === undefined ? key : normalise(hit.value);
});

/** A city as it is shown; what the list does not know keeps its own spelling. */
export function cityName(name: string, lang: 'en' | 'hi' | 'mr'): string {
  const entry = BY_KEY.get(cityKey(name));
  if (entry === undefined) return name;
  return lang === 'en' ? entry.name : entry.hi;
}
