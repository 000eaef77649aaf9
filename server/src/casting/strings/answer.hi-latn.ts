import type { AnswerStrings } from './answer.ts';
import { answerEn } from './answer.en.ts';

const never = (said: string, what: string) =>
  `${what} ("${said}") pe main filter ya ranking nahi karta: isse log acting ke bahar ki wajah se chhoot jaate hain.`;

export const answerHiLatn: AnswerStrings = {
  ...answerEn,
  allClear: (count, shown) =>
    count === 1
      ? 'Ek naam sab pe khara utarta hai.'
      : shown < count
        ? `${count} log sab pe khare hain; yeh pehle ${shown}.`
        : `${count} log sab pe khare hain.`,
  first: (name, facts) => `**Sabse pehle ${name}:** ${facts}.`,
  nobody: 'File mein koi bhi sab shartein poori nahi karta.',
  nearest: (name, misses) =>
    `File mein koi bhi sab poora nahi karta. Sabse paas: ${name}. Yeh nahi baitha: ${misses}.`,
  readAs: (demands) => `Maine yeh samjha: ${demands}.`,
  nothingRead: 'Isme koi pakki shart nahi mili, isliye list khuli rakhi hai.',
  close: (list) => `Paas hain, par list mein nahi: ${list}.`,
  thin: (count) => `Cover kam hai: sirf ${count} naam.`,
  together: (names, sum) => `${names}: milaake ${sum} per day`,
  noGroup: (budget) => `Milaake ${budget} ke andar koi group file mein nahi baithta.`,
  ratesToConfirm: 'Rates file ke quotes hain, confirm karne padenge.',
  availCheck:
    'Dates wahi hain jo file mein hain; agla kadam avail check hai. Main draft kar sakta hoon, yahan se kuch bheja nahi jaata.',
  levelsSelfReported: 'Skill levels khud ke bataye hue hain; bharose se pehle check kar lijiye.',
  fightDirector: 'Skill levels khud ke bataye hue hain; action director se check karwa lijiye.',
  outstation: 'Outstation matlab travel aur stay ka kharcha; kaun travel karega, naam ke saath likha hai.',
  rosterCannotTell: (qualities) =>
    `Roster yeh nahi naapta ki koi kaise khelta hai (${qualities}); ek chhota tape ya read mangwa lijiye.`,
  tone: (who) =>
    `${who} ko tone maana hai, shakal nahi. Roster yeh naap nahi sakta: tape mein ek chup scene aur sunne wala pal mangwaiye.`,
  noLikeness: 'Shakal milti hai ya nahi, woh aap tape se dekhiye; main chehron pe kuch nahi kehta.',
  unread: (phrases) =>
    `Iski shart nahi bana paya: ${phrases}. Sirf order mein gina hai; tape ya call se pata chalega.`,
  noContacts: 'Contact aur phone number yahan nahi diye jaate: baat file mein likhe rep ke through hoti hai.',
  noField: (name) => `${name}: yeh file mein nahi (not on file); roster mein iska khaana nahi.`,
  notFollowed: 'Text ka ek hissa software ke liye likha hai. Use quote maana hai, follow nahi kiya.',
  excluded: (name) => `${name} list mein nahi hain.`,
  likeRead: (name, facts) =>
    `"${name} jaisa" maine aise samjha: ${facts}. Kaun kya share karta hai, naam ke saath hai.`,
  region: (label, names) => `"${label}" ko ${names} samjha. Inme se kaunsi?`,
  protectedWhy: {
    skin: (said) => never(said, 'Skin tone'),
    religion: (said) => `"${said}" ko kirdaar maana hai; dharm pe kisi ko filter nahi kiya.`,
    caste: (said) => never(said, 'Jaati'),
    body: (said) => never(said, 'Body ya sehat'),
    looks: (said) =>
      `Looks ("${said}") aapki nazar ka kaam hai; file mein iska koi naap nahi aur ranking nahi hoti.`,
    ethnicity: (said) => never(said, 'Nain-naksh'),
    orientation: (said) => never(said, 'Orientation'),
    community: (said) => never(said, 'Community'),
    disability: (said) => never(said, 'Disability'),
    gender_identity: (said) => never(said, 'Gender identity'),
    marital: (said) => never(said, 'Shaadi, pregnancy ya family'),
    health: (said) => never(said, 'Sehat'),
    role_fact: (said) => `"${said}" ko kirdaar ka hissa maana hai; isse kisi ko filter nahi kiya.`,
  },
  askStory:
    'Script mein koi wajah hai kya (jaise kisi ki behen hona)? Kahani ke shabdon mein bataiye toh usse dhoondh lunga.',
  declaredOnly:
    'Isme sirf woh log hain jinhone khud bataya hai; naam, photo ya credits se kuch andaza nahi lagaya. Woh doosre roles ke liye bhi theek hain. Aur naamon ke liye open call aur community outreach kijiye.',
  clashes: 'Yeh baatein aapas mein nahi baithti:',
  clash: {
    dates: (said) => `Dates shuru se pehle khatam ho rahi hain ("${said}"). Ulta hai ya mahina alag hai?`,
    age: (said) => `Age range ulti hai ("${said}"). Ulta karke padhun?`,
    rate: (said) => `Budget range ulti hai ("${said}"). Cap upar wala figure hai?`,
    union: (said) => `Non-union aur union member ek saath ("${said}"). Kaunsa?`,
    parent: (said) => `Maa-baap aur bachche ki umar nahi baithti ("${said}"). Kaunsi galat hai?`,
    minor: (said) => `Adult aur bachcha ek saath ("${said}"). Kaunsa?`,
  },
  clashAsk: 'Jab tak aap tay na karein, inhe search se bahar rakha hai.',
  flagged: (names) =>
    `${names} ki bio mein software ke liye likha text hai. Use ignore kiya, profile review ke liye mark hai.`,
  minors:
    'India mein bachche ke saath shoot: District Magistrate ki permission, ghanton ki seema, school, kamai ka hissa bachche ke naam deposit mein, baat sirf guardian se. Yeh yaad-dihani hai, kanooni salah nahi.',
  minorConsent: (names) =>
    `${names} ke liye guardian consent file mein nahi hai: jab tak na aaye, kuch bahar nahi jaayega.`,
  youthAssumed: 'Umar ke bina "ladki/ladka" ko bade ke taur pe padha hai; bachcha chahiye toh bataiye.',
  openGender: 'Aurat-mard dono khule rakhe hain, sirf adults.',
  shootIn: (city) => `${city} ko shoot ki jagah maana hai, rehne ki nahi.`,
  formatRule: (format) =>
    `Niyam: jiske credits mein ${format} hai woh bahar. Kuch aur matlab tha toh bataiye.`,
  askAge: 'Playing age kya rakhein?',
  askGender: 'Aurat, mard, ya dono?',
  askDates: 'Dates kaunsi hain?',
  askMove: (list) => `Inme se kya hil sakta hai: ${list}?`,
  askFigure: { cheaper: 'Per day cap kitna hai?', taller: 'Kam se kam kitne cm?' },
  dropped: (list) => `Is badlav se bahar: ${list}.`,
  nobodyDropped: 'Is badlav se koi bahar nahi hua.',
  noneLeft: 'Aur naam file mein nahi hain jo sab poora karein.',
  compareOn: (name, met) => `${name}: baithta hai ${met}`,
  compareMiss: (name, missing) => `${name}: nahi baithta ${missing}`,
  compareAll: (name) => `${name} har maang poori karta/karti hai.`,
  comparePlain: 'Dono ke liye wahi rows. Role bataiye toh maang ke saamne rakh ke dekhunga.',
  who: 'Kiski baat hai? Naam ya list mein number bataiye.',
  unknownPerson: (ref) => `File mein "${ref}" naam ka koi nahi.`,
  onFile: (name) => `${name}, file se:`,
  shortlistIs: 'Shortlist ab:',
  shortlistEmpty: 'Shortlist khaali hai.',
  shortlistNote: (name, note) => `${name} pe note: ${note}`,
  shortlistRemoved: (names) => `Hata diya: ${names}.`,
  hold: (name, dates) =>
    `${name}${dates === '' ? '' : `, ${dates}`}: avail check maanga gaya. Yeh booking ya hold nahi hai; jawab rep se aayega, aur kuch bheja nahi gaya.`,
  noted: (what) => `Note kiya: ${what}`,
  notedOnly: 'Yeh is baatcheet ke liye yaad hai.',
  applied: (what) => `Jaisa aapne kaha tha: ${what}`,
  leftOut: (name, why) => `${name} is role ke liye bahar, jaisa aapne kaha tha: ${why}`,
  breakdownSays: 'Text mein likha hai',
  breakdownInfers: 'Andaza, confirm kijiye',
  breakdownOpen: 'Khula hai: union, dates, rate, height.',
  greeting: (count) =>
    `File mein ${count.toLocaleString('en-IN')} log hain. Role bataiye: kaun, playing age, bhasha, dates, rate.`,
  help: 'Role waise hi likhiye jaise assistant ko likhte hain: "ladki 22-28, Bhojpuri bolne wali, 15k per day tak". Phir tight kijiye, kisi naam ke baare mein poochhiye, compare kijiye, shortlist rakhiye, ya scene paste karke breakdown maangiye.',
  thanks: 'Theek hai. Agla role jab chahein.',
  notSent:
    'Yahan se kuch bheja, book ya offer nahi hota: woh aapke haath mein hai. Main shabd likh sakta hoon.',
  suggest: {
    ...answerEn.suggest,
    draft: (name) => ['Avail check ka draft', `${name} ke liye avail check draft karo`],
    compare: ['Pehle do compare karo', 'Pehle do compare karo'],
    shortlist: ['Pehle teen shortlist karo', 'Pehle teen shortlist karo'],
    everyone: ['Jitne bhi hain sab dikhao', 'Jitne bhi hain sab dikhao'],
  },
};
