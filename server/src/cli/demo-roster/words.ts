/** Invented titles, houses and phrases for the demo roster. */
export const TITLES = {
  'web series': [
    'Paanchvi Manzil Ki Lift',
    'Ratnagiri Express Late Hai',
    'Salt & Sitaphal',
    'The Tiffin Detectives',
    'Jugnu Junction',
    'Raakh Aur Resham',
    'Mausam Vibhag',
    'Wadi Bandar 9',
    'Kothi No. 191',
  ],
  'feature film': [
    'Udhaar Ki Baarish',
    'Dhoop Mein Chhata',
    'Aath Anna Azaadi',
    'The Last Ferry to Uranpur',
    'Godown Number Saat',
    'Kachchi Imli Pakki Yaari',
  ],
  'TV serial': [
    'Chakki Wali Gali',
    'Tulsi Naka Ki Bahu',
    'Lal Dori Hara Dhaga',
    'Mangalwar Ka Mela',
    'Sannata Colony',
  ],
  'short film': ['Ghadi Band Hai', 'Peeli Bus, Aakhri Seat', 'Nimbu', 'Do Chappal', 'Rangoli for One'],
  TVC: ['Bubblo Soap', 'Zipzo Wallet', 'Thandak Coolers', 'Chhatri Chai', 'Mithoo Biscuits'],
  theatre: [
    'Teen Khurchya',
    'Natak Baaki Hai',
    'Andharacha Ujed',
    'Antim Pravesh',
    'Patang Bureau',
    'Hing & Honey',
  ],
  voice: ['Radio Jhumritalab', 'Kahani Dabba'],
} as const;

export const ROLE_TYPES = [
  'lead',
  'series regular',
  'recurring',
  'supporting',
  'guest',
  'day player',
] as const;

export const TRAINING = [
  'theatre group, five years',
  'drama school diploma, two years',
  'street theatre since college',
  'acting workshop, twelve weeks',
  'film institute, acting course',
  'folk theatre in the family',
  'no formal training',
] as const;

export const REPRESENTATION = [
  ['self', ''],
  ['agency', 'Patang Talent (fictional)'],
  ['agency', 'Seventh Chair Artists (fictional)'],
  ['manager', 'M. Guldasta Management (fictional)'],
  ['coordinator', 'Dadar Coordinator Desk (fictional)'],
] as const;

export const MORE_SKILLS = [
  'driving (car):good',
  'motorcycle:basic',
  'swimming:basic',
  'yoga:good',
  'mimicry:basic',
  'dubbing:professional',
  'anchoring:good',
  'cricket:good',
  'Bollywood dance:good',
  'horse riding:basic',
  'cooking:good',
  'typing in Hindi:good',
] as const;

export const DAY_RATES = [
  6_000, 8_000, 10_000, 12_000, 15_000, 18_000, 22_000, 28_000, 35_000, 40_000, 55_000, 75_000,
] as const;

/** How a bio may begin; `{city}`, `{training}` and `{skill}` are filled in. */
export const BIOS = [
  'Works out of {city}. {training}. Comes with {skill} that holds up on camera.',
  'Based in {city}. {training}. Likes long takes, small rooms and early call times. {skill}, kept in practice.',
  'An actor of {city}. {training}. Has played more police than thieves and would like to even that out. Also {skill}.',
  '{city}. {training}. Reads a script twice before saying yes. Brings {skill}.',
  'From the stage to the set in {city}. {training}. Good with improvisation; {skill} on request.',
] as const;
export const BIO_HI = '{city} में रहते हुए रंगमंच और कैमरे, दोनों के लिए काम। लंबे संवाद बिना प्रॉम्प्ट के।';
export const BIO_MR = '{city} इथे राहून नाटक आणि कॅमेरा दोन्हीसाठी काम. संवाद पाठ असतात, वेळ पाळली जाते.';
export const BIO_CHILD =
  'Child performer, {city}. School in the mornings. Travels with a guardian. Likes {skill}.';
