/** States and wider stretches as places people live in: each stands for the cities on the list that lie there. */
import { CITIES } from '../../talent/vocabulary/index.ts';
import { makeFinder } from '../read/text.ts';
import { cityKey, cityName } from './cities.ts';

type Row = readonly [label: string, codes: string, words: string];

const ROWS: readonly Row[] = [
  ['Maharashtra', 'MH', 'maharashtra|महाराष्ट्र'],
  ['Uttar Pradesh', 'UP', 'uttar pradesh|u.p.|u p|up|उत्तर प्रदेश|यूपी|युपी'],
  ['Bihar', 'BR', 'bihar|बिहार'],
  ['Jharkhand', 'JH', 'jharkhand|झारखंड'],
  ['Madhya Pradesh', 'MP', 'madhya pradesh|m.p.|mp|मध्य प्रदेश|एमपी'],
  ['Chhattisgarh', 'CT', 'chhattisgarh|chattisgarh|छत्तीसगढ़'],
  ['Rajasthan', 'RJ', 'rajasthan|राजस्थान'],
  ['Gujarat', 'GJ', 'gujarat|gujrat|गुजरात'],
  ['Punjab', 'PB CH', 'punjab|panjab|पंजाब'],
  ['Haryana', 'HR', 'haryana|हरियाणा'],
  ['Uttarakhand', 'UT', 'uttarakhand|uttrakhand|उत्तराखंड'],
  ['Himachal', 'HP', 'himachal|himachal pradesh|हिमाचल'],
  ['Kashmir', 'JK', 'kashmir|jammu and kashmir|j&k|कश्मीर|काश्मीर'],
  ['West Bengal', 'WB', 'bengal|west bengal|बंगाल'],
  ['Odisha', 'OR', 'odisha|orissa|ओडिशा'],
  ['Assam', 'AS', 'assam|असम|आसाम'],
  ['Nagaland', 'NL', 'nagaland|नागालैंड'],
  ['Karnataka', 'KA', 'karnataka|कर्नाटक'],
  ['Kerala', 'KL', 'kerala|केरल|केरळ'],
  ['Tamil Nadu', 'TN', 'tamil nadu|tamilnadu|तमिलनाडु|तामिळनाडू'],
  ['Telangana', 'TG', 'telangana|तेलंगाना'],
  ['Andhra', 'AP', 'andhra|andhra pradesh|आंध्र'],
  ['the north-east', 'AS NL MN ML MZ SK', 'the north east|northeast states|north east states'],
  ['the south', 'TN KA KL TG AP PY', 'the south|south india|साउथ|दक्षिण'],
  ['the north', 'DL UP HR PB CH HP UT JK RJ BR', 'the north|north india|उत्तर भारत'],
];

export interface Area {
  readonly label: string;
  /** Cities as the roster spells them. */
  readonly cities: readonly string[];
}

/** Cities have two spellings in the lists (Aurangabad is Chhatrapati Sambhajinagar): one is enough. */
const citiesOf = (codes: string): string[] => {
  const states = new Set(codes.split(' ').map((code) => `IN-${code}`));
  const names = CITIES.filter((city) => states.has(city.state)).map((city) => cityName(city.name, 'en'));
  return names.filter((name, at) => names.findIndex((other) => cityKey(other) === cityKey(name)) === at);
};

/** Names of states; "up" and "mp" need a word of place before them, which the reader checks. */
export const findAreas = makeFinder<Area>(
  ROWS.map(([label, codes, words]) => ({
    words: words.split('|'),
    value: { label, cities: citiesOf(codes) },
  })),
);
