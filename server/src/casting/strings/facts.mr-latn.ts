import { factsEn } from './facts.en.ts';
import type { FactStrings } from './facts.ts';

export const factsMrLatn: FactStrings = {
  ...factsEn,
  canLearn: 'shiku shaktat',
  levelNotOnFile: 'level file madhe nahi',
  status: {
    booked: 'booked',
    hold: 'dusrikade hold',
    first_refusal: 'first refusal',
    unavailable: 'available nahi',
  },
  notOnFile: 'File madhe nahi',
  or: 'kinva',
  and: 'ani',
  plays: (range) => `playing age ${range}`,
  basedIn: (city) => `${city} la based`,
  travels: 'travel kartil',
  travelsNot: 'travel nahi ashi nond',
  orBetter: (thing) => `${thing} kinva tyahun changla`,
  atLeast: (thing) => `kimaan ${thing}`,
  atMost: (thing) => `${thing} chya var nahi`,
  not: (thing) => `${thing} nahi`,
  aDay: (money) => `divsala ${money}`,
  free: (range) => `${range} madhe booking chi nond nahi`,
  noEntry: 'calendar madhe nond nahi',
  noneOf: (thing) => `${thing} file var nahi`,
  consentMissing: 'palakanchi sammati file madhe nahi: ti yeiparyant kahi baher jaat nahi',
  consentOnFile: 'palakanchi sammati file madhe aahe',
  declared: (words) => `swatah sangitla: ${words}`,
  together: (money) => `milun divsala ${money}`,
};
