/** States of India by ISO 3166-2, as the three languages name them. */
const NAMES: Readonly<Record<string, readonly [en: string, hi: string, mr: string]>> = {
  'IN-AP': ['Andhra Pradesh', 'आंध्र प्रदेश', 'आंध्र प्रदेश'],
  'IN-AR': ['Arunachal Pradesh', 'अरुणाचल प्रदेश', 'अरुणाचल प्रदेश'],
  'IN-AS': ['Assam', 'असम', 'आसाम'],
  'IN-BR': ['Bihar', 'बिहार', 'बिहार'],
  'IN-CH': ['Chandigarh', 'चंडीगढ़', 'चंदीगड'],
  'IN-CG': ['Chhattisgarh', 'छत्तीसगढ़', 'छत्तीसगड'],
  'IN-CT': ['Chhattisgarh', 'छत्तीसगढ़', 'छत्तीसगड'],
  'IN-DL': ['Delhi', 'दिल्ली', 'दिल्ली'],
  'IN-GA': ['Goa', 'गोवा', 'गोवा'],
  'IN-GJ': ['Gujarat', 'गुजरात', 'गुजरात'],
  'IN-HP': ['Himachal Pradesh', 'हिमाचल प्रदेश', 'हिमाचल प्रदेश'],
  'IN-HR': ['Haryana', 'हरियाणा', 'हरियाणा'],
  'IN-JH': ['Jharkhand', 'झारखंड', 'झारखंड'],
  'IN-JK': ['Jammu and Kashmir', 'जम्मू-कश्मीर', 'जम्मू-काश्मीर'],
  'IN-KA': ['Karnataka', 'कर्नाटक', 'कर्नाटक'],
  'IN-KL': ['Kerala', 'केरल', 'केरळ'],
  'IN-LA': ['Ladakh', 'लद्दाख', 'लडाख'],
  'IN-MH': ['Maharashtra', 'महाराष्ट्र', 'महाराष्ट्र'],
  'IN-ML': ['Meghalaya', 'मेघालय', 'मेघालय'],
  'IN-MN': ['Manipur', 'मणिपुर', 'मणिपूर'],
  'IN-MP': ['Madhya Pradesh', 'मध्य प्रदेश', 'मध्य प्रदेश'],
  'IN-MZ': ['Mizoram', 'मिज़ोरम', 'मिझोराम'],
  'IN-NL': ['Nagaland', 'नागालैंड', 'नागालँड'],
  'IN-OD': ['Odisha', 'ओडिशा', 'ओडिशा'],
  'IN-OR': ['Odisha', 'ओडिशा', 'ओडिशा'],
  'IN-PB': ['Punjab', 'पंजाब', 'पंजाब'],
  'IN-PY': ['Puducherry', 'पुदुचेरी', 'पुदुच्चेरी'],
  'IN-RJ': ['Rajasthan', 'राजस्थान', 'राजस्थान'],
  'IN-SK': ['Sikkim', 'सिक्किम', 'सिक्किम'],
  'IN-TG': ['Telangana', 'तेलंगाना', 'तेलंगणा'],
  'IN-TN': ['Tamil Nadu', 'तमिलनाडु', 'तामिळनाडू'],
  'IN-TR': ['Tripura', 'त्रिपुरा', 'त्रिपुरा'],
  'IN-UK': ['Uttarakhand', 'उत्तराखंड', 'उत्तराखंड'],
  'IN-UT': ['Uttarakhand', 'उत्तराखंड', 'उत्तराखंड'],
  'IN-UP': ['Uttar Pradesh', 'उत्तर प्रदेश', 'उत्तर प्रदेश'],
  'IN-WB': ['West Bengal', 'पश्चिम बंगाल', 'पश्चिम बंगाल'],
};
const PLACE = { en: 0, hi: 1, mr: 2 } as const;

/** The name of a state; its code where it is not among them. */
export const stateName = (code: string, language: keyof typeof PLACE): string =>
  NAMES[code]?.[PLACE[language]] ?? code;
