import type { LawStrings } from './law.ts';

export const lawMr: LawStrings = {
  adult: '18 किंवा त्याहून जास्त',
  adultMissing: '18 किंवा त्याहून जास्त: फाइलमध्ये नाही',
  guardianContact: 'पालकांचा संपर्क फाइलमध्ये आहे',
  guardianContactMissing: 'पालकांचा संपर्क फाइलमध्ये नाही',
  minorRefused: (said, ages) =>
    `"${said}" हे 18 वर्षांखालच्यांचं काम नाही: अंतरंग प्रसंगांसाठी, संमती असली तरी, मी अल्पवयीनांची नावं देत नाही. ${
      ages === undefined
        ? 'पुढचा मार्ग: लहान वय साकारणारा प्रौढ कलाकार; साकारायचं वय सांगा.'
        : `पुढचा मार्ग: ${ages} साकारणारा 18 वर्षांवरील प्रौढ कलाकार.`
    }`,
  adultsOnly: (said) =>
    `"${said}" असल्यामुळे फक्त प्रौढांमध्ये शोधलं; 18 वर्षांखालचं एकही नाव दिलं नाही. वाचनाआधी वयाचा पुरावा पाहा.`,
  adultWhoPlays: (ages) => [`${ages} साकारणारा प्रौढ`, `प्रौढ कलाकार, 18+, जो ${ages} साकारेल`],
  noGuardianContact: (names) =>
    `${names} यांच्या पालकांचा संपर्क फाइलमध्ये नाही: मुलांबाबत बोलणं फक्त पालकांशी, आधी संपर्क घ्या.`,
  checklist: (hazards) =>
    `मुलाला बोलावण्याआधी ${hazards} याबाबत पालकांशी आणि NCPCR च्या 2023 च्या मार्गदर्शक सूचनांशी पडताळा: सेटवर डॉक्टर आणि सुरक्षा व्यक्ती ठेवा, किंवा मुलाच्या प्रसंगातून ते काढा.`,
  hazard: {
    stunts: 'स्टंट किंवा मारामारी',
    substances: 'धूम्रपान, दारू किंवा नशा',
    night: 'रात्रीचं काम',
    water: 'पाण्यातलं काम',
    animals: 'प्राणी',
    violence: 'हिंसा',
  },
  traitUsed: (trait, reason) =>
    `"${trait}" यावरून शोधलं, गोष्टीतल्या या कारणासाठी: "${reason}". हा वापर निर्णय-नोंदीत आहे.`,
  reasonNotStory: (trait) =>
    `"${trait}" यावरून शोधलं नाही: दिलेलं कारण आवड आहे, व्यक्तिरेखेचं तथ्य नाही. गोष्टीत व्यक्तिरेखा अशी का आहे?`,
  lint: (terms) => `ब्रेकडाउनमध्ये हे लिहू नका: ${terms}. गोष्टीत व्यक्तिरेखा काय करते किंवा कुठून येते ते लिहा.`,
};

export const lawMrLatn: LawStrings = {
  adult: '18 kinva tyahun jast',
  adultMissing: '18 kinva tyahun jast: file madhe nahi',
  guardianContact: 'palakancha contact file madhe aahe',
  guardianContactMissing: 'palakancha contact file madhe nahi',
  minorRefused: (said, ages) =>
    `"${said}" he 18 varshankhalchyancha kaam nahi: intimate scenes sathi, consent asla tari, mi minors chi nave det nahi. ${
      ages === undefined
        ? 'Pudhcha marg: lahan vay sakarnara praudh; playing age sanga.'
        : `Pudhcha marg: 18+ praudh jo ${ages} sakarel.`
    }`,
  adultsOnly: (said) =>
    `"${said}" aahe mhanun fakt praudhanmadhe shodhla; 18 khalcha ekahi naav dila nahi. Read aadhi vayacha purava paha.`,
  adultWhoPlays: (ages) => [`${ages} sakarnara praudh`, `Praudh kalakar, 18+, jo ${ages} play karel`],
  noGuardianContact: (names) =>
    `${names} yanchya palakancha contact file madhe nahi: mulanbabat bolna fakt palakanshi, aadhi contact ghya.`,
  checklist: (hazards) =>
    `Mulala bolavnyaaadhi ${hazards} babat palakanshi ani NCPCR 2023 guidelines shi padtala: set var doctor ani safety person theva, kinva mulachya scene madhun kadha.`,
  hazard: {
    stunts: 'stunts kinva action',
    substances: 'smoking, daru kinva drugs',
    night: 'ratricha kaam',
    water: 'panyatla kaam',
    animals: 'prani',
    violence: 'hinsa',
  },
  traitUsed: (trait, reason) =>
    `"${trait}" varun shodhla, goshtitlya ya karanasathi: "${reason}". Ha vapar decision log madhe aahe.`,
  reasonNotStory: (trait) =>
    `"${trait}" varun shodhla nahi: karan aavad aahe, vyaktirekheche tathya nahi. Goshtit vyaktirekha ashi ka aahe?`,
  lint: (terms) =>
    `Breakdown madhe he lihu naka: ${terms}. Goshtit vyaktirekha kay karte kinva kuthun yete te liha.`,
};
