/** Cities actors are based in, with older names and Devanagari. */
import { makeFinder, normalise } from '../read/text.ts';

type Row = readonly [name: string, hi: string, others?: string];

const ROWS: readonly Row[] = [
  ['Mumbai', 'मुंबई', 'bombay|mumbaikar|bambai|बंबई|बॉम्बे|मुम्बई|navi mumbai|thane|andheri|versova'],
  ['Pune', 'पुणे', 'poona|पूना'],
  ['Nagpur', 'नागपुर', 'नागपूर'],
  ['Nashik', 'नासिक', 'nasik|नाशिक'],
  ['Kolhapur', 'कोल्हापुर', 'कोल्हापूर'],
  ['Aurangabad', 'औरंगाबाद', 'sambhajinagar|chhatrapati sambhajinagar|संभाजीनगर'],
  ['Ratnagiri', 'रत्नागिरी'],
  ['Goa', 'गोवा', 'panaji|panjim'],
  ['Delhi', 'दिल्ली', 'new delhi|dilli|delhi ncr|ncr'],
  ['Gurugram', 'गुरुग्राम', 'gurgaon'],
  ['Noida', 'नोएडा'],
  ['Chandigarh', 'चंडीगढ़'],
  ['Amritsar', 'अमृतसर'],
  ['Ludhiana', 'लुधियाना'],
  ['Lucknow', 'लखनऊ', 'lakhnau'],
  ['Kanpur', 'कानपुर'],
  ['Varanasi', 'वाराणसी', 'banaras|benares|kashi|बनारस'],
  ['Prayagraj', 'प्रयागराज', 'allahabad|इलाहाबाद'],
  ['Agra', 'आगरा'],
  ['Patna', 'पटना'],
  ['Ranchi', 'रांची'],
  ['Bhopal', 'भोपाल'],
  ['Indore', 'इंदौर', 'इंदूर'],
  ['Gwalior', 'ग्वालियर'],
  ['Jabalpur', 'जबलपुर'],
  ['Raipur', 'रायपुर'],
  ['Jaipur', 'जयपुर'],
  ['Jodhpur', 'जोधपुर'],
  ['Udaipur', 'उदयपुर'],
  ['Ahmedabad', 'अहमदाबाद', 'amdavad|अमदावाद'],
  ['Surat', 'सूरत', 'सुरत'],
  ['Vadodara', 'वडोदरा', 'baroda|बड़ौदा'],
  ['Rajkot', 'राजकोट'],
  ['Kolkata', 'कोलकाता', 'calcutta|कलकत्ता'],
  ['Guwahati', 'गुवाहाटी', 'gauhati'],
  ['Dimapur', 'दीमापुर'],
  ['Kohima', 'कोहिमा'],
  ['Imphal', 'इंफाल'],
  ['Shillong', 'शिलांग'],
  ['Aizawl', 'आइज़ोल'],
  ['Bhubaneswar', 'भुवनेश्वर', 'cuttack'],
  ['Hyderabad', 'हैदराबाद', 'secunderabad'],
  ['Vijayawada', 'विजयवाड़ा'],
  ['Visakhapatnam', 'विशाखापट्टनम', 'vizag'],
  ['Bengaluru', 'बेंगलुरु', 'bangalore|bengalooru|बंगलौर|बंगळूर|बेंगळुरू'],
  ['Mysuru', 'मैसूर', 'mysore'],
  ['Mangaluru', 'मंगलुरु', 'mangalore'],
  ['Chennai', 'चेन्नई', 'madras'],
  ['Coimbatore', 'कोयंबटूर'],
  ['Madurai', 'मदुरै'],
  ['Kochi', 'कोच्चि', 'cochin|kochin'],
  ['Thiruvananthapuram', 'तिरुवनंतपुरम', 'trivandrum'],
  ['Kozhikode', 'कोझिकोड', 'calicut'],
  ['Dehradun', 'देहरादून'],
  ['Shimla', 'शिमला', 'simla'],
  ['Srinagar', 'श्रीनगर'],
  ['Jammu', 'जम्मू'],
  ['London', 'लंदन'],
  ['Dubai', 'दुबई'],
];

const BY_KEY = new Map(ROWS.map(([name, hi]) => [normalise(name), { name, hi }]));

export const findCities = makeFinder(
  ROWS.map(([name, hi, others = '']) => ({
    words: [name, hi, ...others.split('|').filter(Boolean)],
    value: name,
  })),
);

/** One key for a city however it is spelt. Unknown places keep their own spelling. */
export function cityKey(name: string): string {
  const key = normalise(name.trim());
  if (BY_KEY.has(key)) return key;
  const hit = findCities(key)[0];
  return hit === undefined ? key : normalise(hit.value);
}

export function cityName(name: string, lang: 'en' | 'hi' | 'mr'): string {
  const entry = BY_KEY.get(cityKey(name));
  if (entry === undefined) return name;
  return lang === 'en' ? entry.name : entry.hi;
}
