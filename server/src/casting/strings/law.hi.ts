import type { LawStrings } from './law.ts';

export const lawHi: LawStrings = {
  adult: '18 या उससे ऊपर',
  adultMissing: '18 या उससे ऊपर: फ़ाइल में नहीं',
  guardianContact: 'अभिभावक का संपर्क फ़ाइल में है',
  guardianContactMissing: 'अभिभावक का संपर्क फ़ाइल में नहीं',
  minorRefused: (said, ages) =>
    `"${said}" 18 से कम उम्र वालों का काम नहीं: अंतरंग दृश्यों के लिए, सहमति हो तब भी, किसी नाबालिग का नाम नहीं देता। ${
      ages === undefined
        ? 'आगे का रास्ता: कम उम्र निभाने वाला वयस्क कलाकार; निभाने की उम्र बताइए।'
        : `आगे का रास्ता: 18 से ऊपर का वयस्क कलाकार जो ${ages} निभाए।`
    }`,
  adultsOnly: (said) =>
    `"${said}" होने से सिर्फ़ वयस्कों में देखा है; 18 से कम का कोई नाम नहीं दिया। पढ़त से पहले उम्र का प्रमाण देख लीजिए।`,
  adultWhoPlays: (ages) => [`${ages} निभाने वाला वयस्क`, `वयस्क कलाकार, 18+, जो ${ages} निभाए`],
  noGuardianContact: (names) =>
    `${names} के अभिभावक का संपर्क फ़ाइल में नहीं है: बच्चे की बात सिर्फ़ अभिभावक से होती है, पहले संपर्क लीजिए।`,
  checklist: (hazards) =>
    `बच्चे को बुलाने से पहले ${hazards} पर अभिभावक से और NCPCR के 2023 के दिशा-निर्देशों से मिलान कीजिए: सेट पर डॉक्टर और सुरक्षा व्यक्ति हों, या बच्चे के दृश्य से इसे हटाइए।`,
  hazard: {
    stunts: 'स्टंट या ऐक्शन',
    substances: 'धूम्रपान, शराब या नशा',
    night: 'रात का काम',
    water: 'पानी में काम',
    animals: 'जानवर',
    violence: 'हिंसा',
  },
  traitUsed: (trait, reason) =>
    `"${trait}" से खोज की है, कहानी की इस वजह से: "${reason}"। यह निर्णय-सूची में दर्ज है।`,
  reasonNotStory: (trait) =>
    `"${trait}" से खोज नहीं की: दी गई वजह पसंद है, किरदार का तथ्य नहीं। कहानी में किरदार ऐसा क्यों है?`,
  lint: (terms) => `ब्रेकडाउन में यह न लिखें: ${terms}। कहानी में किरदार क्या करता है या कहाँ से आता है, वह लिखिए।`,
};

export const lawHiLatn: LawStrings = {
  adult: '18 ya usse upar',
  adultMissing: '18 ya usse upar: file mein nahi',
  guardianContact: 'guardian ka contact file mein hai',
  guardianContactMissing: 'guardian ka contact file mein nahi',
  minorRefused: (said, ages) =>
    `"${said}" 18 se kam umar walon ka kaam nahi: intimate scenes ke liye, consent ho tab bhi, kisi minor ka naam nahi deta. ${
      ages === undefined
        ? 'Aage ka raasta: adult jo young play kare; playing age bataiye.'
        : `Aage ka raasta: 18+ adult jo ${ages} play kare.`
    }`,
  adultsOnly: (said) =>
    `"${said}" hai isliye sirf adults mein dekha hai; 18 se kam ka koi naam nahi diya. Read se pehle age proof dekh lijiye.`,
  adultWhoPlays: (ages) => [`${ages} play karne wala adult`, `Adult, 18+, jo ${ages} play kare`],
  noGuardianContact: (names) =>
    `${names} ke guardian ka contact file mein nahi hai: bachche ki baat sirf guardian se hoti hai, pehle contact lijiye.`,
  checklist: (hazards) =>
    `Bachche ko bulane se pehle ${hazards} pe guardian se baat aur NCPCR 2023 guidelines se milaan kijiye: set pe doctor aur safety person ho, ya bachche ke scene se hata dijiye.`,
  hazard: {
    stunts: 'stunts ya action',
    substances: 'smoking, sharab ya drugs',
    night: 'raat ka kaam',
    water: 'paani mein kaam',
    animals: 'jaanwar',
    violence: 'violence',
  },
  traitUsed: (trait, reason) =>
    `"${trait}" se search kiya, kahani ki is wajah se: "${reason}". Yeh decision log mein darj hai.`,
  reasonNotStory: (trait) =>
    `"${trait}" se search nahi kiya: wajah pasand hai, kirdaar ka fact nahi. Kahani mein kirdaar aisa kyun hai?`,
  lint: (terms) =>
    `Breakdown mein yeh na likhein: ${terms}. Kahani mein kirdaar kya karta hai ya kahan se aata hai, woh likhiye.`,
};
