import { factsEn } from './facts.en.ts';
import type { FactStrings } from './facts.ts';

export const factsHiLatn: FactStrings = {
  ...factsEn,
  canLearn: 'seekh sakte hain',
  levelNotOnFile: 'level file mein nahi',
  status: {
    booked: 'booked',
    hold: 'doosri jagah hold',
    first_refusal: 'first refusal',
    unavailable: 'available nahi',
  },
  notOnFile: 'File mein nahi',
  or: 'ya',
  and: 'aur',
  plays: (range) => `playing age ${range}`,
  basedIn: (city) => `${city} mein based`,
  travels: 'travel karenge',
  travelsNot: 'travel nahi karte, aisa likha hai',
  orBetter: (thing) => `${thing} ya usse upar`,
  atLeast: (thing) => `kam se kam ${thing}`,
  atMost: (thing) => `${thing} se upar nahi`,
  not: (thing) => `${thing} nahi`,
  aDay: (money) => `${money} per day`,
  free: (range) => `${range} mein koi booking file par nahi`,
  noEntry: 'calendar mein kuch nahi hai',
  member: (union) => `${union} member`,
  noneOf: (thing) => `${thing} file par nahi`,
  consentMissing: 'guardian consent file mein nahi: jab tak na aaye, kuch bahar nahi jaata',
  consentOnFile: 'guardian consent file mein hai',
  declared: (words) => `khud bataya: ${words}`,
  together: (money) => `milaake ${money} per day`,
};
