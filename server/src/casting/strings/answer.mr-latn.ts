import type { AnswerStrings } from './answer.ts';
import { answerEn } from './answer.en.ts';
import { answerHiLatn } from './answer.hi-latn.ts';

const never = (said: string, what: string) =>
  `${what} ("${said}") var mi filter kinva kram laavat nahi: tyane lok acting sodun dusrya karanane sutatat.`;

export const answerMrLatn: AnswerStrings = {
  ...answerHiLatn,
  allClear: (count, shown) =>
    count === 1
      ? 'Ek jan sagla purna karto/karte.'
      : shown < count
        ? `${count} jan sagla purna kartat; he pahile ${shown}.`
        : `${count} jan sagla purna kartat.`,
  first: (name, facts) => `**Sarvat aadhi ${name}:** ${facts}.`,
  nobody: 'File madhe konihi sagla purna karat nahi.',
  nearest: (name, misses) =>
    `File madhe konihi sagla purna karat nahi. Sarvat javal: ${name}. He basat nahi: ${misses}.`,
  readAs: (demands) => `Mala samajla: ${demands}.`,
  nothingRead: 'Yat pakki at disli nahi, mhanun yadi ughdi thevli aahe.',
  close: (list) => `Javal, pan yadit nahi: ${list}.`,
  thin: (count) => `Cover kami: fakt ${count} nave.`,
  together: (names, sum) => `${names}: milun divsala ${sum}`,
  noGroup: (budget) => `Milun ${budget} madhe basnara gat file madhe nahi.`,
  ratesToConfirm: 'Rates file madhle quotes aahet, confirm karave lagtil.',
  availCheck:
    'Tarkha file pramane aahet; pudhche paaul avail check. Mi draft karu shakto, ithun kahi pathavla jaat nahi.',
  levelsSelfReported: 'Skill levels swatah sangitlele aahet; avalambnyaadhi tapasa.',
  fightDirector: 'Skill levels swatah sangitlele aahet; action director kadun tapasun ghya.',
  outstation: 'Outstation mhanje pravas ani rahnyacha kharcha; kon travel karel te navashejari aahe.',
  rosterCannotTell: (qualities) =>
    `Koni kasa saadar karto (${qualities}) he roster mojat nahi; chhota tape kinva read maga.`,
  tone: (who) =>
    `${who} ha tone mhanun ghetla, chehra mhanun nahi. Roster te moju shakat nahi: tape madhe ek shant scene maga.`,
  noLikeness: 'Chehre julatat ka te tumhi tape varun bagha; mi tyavar kahi mhanat nahi.',
  unread: (phrases) =>
    `Yachi at karta aali nahi: ${phrases}. Kramat tevdha dharla; tape kinva call ne kalel.`,
  noContacts: 'Contact ani phone number ithe dile jaat nahit: bolna file madhlya rep through hota.',
  noField: (name) => `${name}: he file madhe nahi (not on file); roster madhe tyacha rakana nahi.`,
  notFollowed: 'Majkuracha ek bhag software la uddeshun aahe. To quote dharla, palla nahi.',
  excluded: (name) => `${name} yadit nahi.`,
  likeRead: (name, facts) => `"${name} sarkha" mhanje: ${facts}. Kon kay share karta te navashejari aahe.`,
  region: (label, names) => `"${label}" mhanje ${names} asa ghetla. Nemki konti?`,
  protectedWhy: {
    skin: (said) => never(said, 'Rang'),
    religion: (said) => `"${said}" ha bhumikecha bhag dharla; dharmavarun konalahi filter kela nahi.`,
    caste: (said) => never(said, 'Jaat'),
    body: (said) => never(said, 'Sharir kinva aarogya'),
    looks: (said) => `Disna ("${said}") tumchya najrecha kaam; file madhe tyacha moj nahi.`,
    ethnicity: (said) => never(said, 'Vansh'),
    orientation: (said) => never(said, 'Orientation'),
    community: (said) => never(said, 'Samaj'),
    disability: (said) => never(said, 'Disability'),
    gender_identity: (said) => never(said, 'Gender identity'),
    marital: (said) => never(said, 'Lagna, pregnancy kinva kutumb'),
    health: (said) => never(said, 'Aarogya'),
    role_fact: (said) => `"${said}" ha bhumikecha bhag dharla; tyavarun konalahi filter kela nahi.`,
  },
  askStory: 'Pathkathet karan aahe ka (udaharnarth konachi bahin)? Goshtichya shabdat sanga, tyane shodhto.',
  declaredOnly:
    'Yat fakt swatahun sangitlele lok aahet; naav, photo kinva kamavarun andaaz nahi. Te dusrya bhumikansathi hi yogya aahet. Ajun navansathi open call ani community outreach kara.',
  clashes: 'Hya goshti ekatra basat nahit:',
  clash: {
    dates: (said) => `Tarkha suru honyaadhi sampat aahet ("${said}"). Ulat ka, ki mahina vegla?`,
    age: (said) => `Vayachi range ulti aahe ("${said}"). Ulat vaachu ka?`,
    rate: (said) => `Budget range ulti aahe ("${said}"). Cap motha aakda ka?`,
    union: (said) => `Non-union ani union member ekach veli ("${said}"). Konta?`,
    parent: (said) => `Palak ani mulachi vaya basat nahit ("${said}"). Konta chukla?`,
    minor: (said) => `Praudh ani mul ekach veli ("${said}"). Konta?`,
  },
  clashAsk: 'Tumhi tharveparyant he search madhun baher thevle aahe.',
  flagged: (names) =>
    `${names} chya bio madhe software sathi lihilela majkur aahe. To durlakshit kela, profile tapasnisathi khunavli.`,
  minors:
    'Bharatat lahan mulansobat shoot: District Magistrate chi parvangi, tasanchi maryada, shala, kamaicha vaata mulachya navavar thev, sampark fakt palakankadun. Hi aathvan aahe, kaydeshir salla nahi.',
  minorConsent: (names) =>
    `${names} sathi palakanchi sammati file madhe nahi: ti yeiparyant kahi baher jaat nahi.`,
  youthAssumed: 'Vay nasel tar "mulgi/mulga" mhanje praudh dharla; lahan mul asel tar sanga.',
  openGender: 'Stri-purush donhi ughde, fakt praudh.',
  shootIn: (city) => `${city} he shoot cha thikan dharla, rahnyacha nahi.`,
  formatRule: (format) => `Niyam: ${format} cha credit asel tar baher. Vegla arth asel tar sanga.`,
  askAge: 'Playing age kiti?',
  askGender: 'Stri, purush ki donhi?',
  askDates: 'Tarkha kontya?',
  askMove: (list) => `Yatla kay halu shakta: ${list}?`,
  askFigure: { cheaper: 'Divsala cap kiti?', taller: 'Kimaan kiti cm?' },
  dropped: (list) => `Ya badalane baher: ${list}.`,
  nobodyDropped: 'Ya badalane koni baher gela nahi.',
  noneLeft: 'Sagla purna karnari ajun nave nahit.',
  who: 'Kon mhanaychay? Naav kinva yaditla kramank sanga.',
  unknownPerson: (ref) => `File madhe "${ref}" koni nahi.`,
  onFile: (name) => `${name}, file madhun:`,
  shortlistIs: 'Shortlist aata:',
  shortlistEmpty: 'Shortlist rikami aahe.',
  shortlistRemoved: (names) => `Kadhla: ${names}.`,
  hold: (name, dates) =>
    `${name}${dates === '' ? '' : `, ${dates}`}: avail check magitla. Hi booking kinva hold nahi; uttar rep kadun yeil, ani kahi pathavla nahi.`,
  noted: (what) => `Nond keli: ${what}`,
  notedOnly: 'He ya sambhashanapurta lakshat aahe.',
  applied: (what) => `Tumhi sangitlyapramane: ${what}`,
  leftOut: (name, why) => `${name} ya bhumikesathi baher, tumhi sangitlyapramane: ${why}`,
  greeting: (count) =>
    `File madhe ${count.toLocaleString('en-IN')} lok aahet. Bhumika sanga: kon, playing age, bhasha, tarkha, rate.`,
  help: answerEn.help,
  thanks: 'Bara. Pudhchi bhumika keva hi sanga.',
  notSent:
    'Ithun kahi pathavla, book kela kinva offer kela jaat nahi: te tumchya hatat. Mi shabd lihu shakto.',
};
