/** Where somebody is from decides what they speak. */
export const REGIONS = {
  mumbai: { city: 'Mumbai', languages: ['mr:native', 'hi:fluent'], dialects: ['Bambaiya Hindi:native'] },
  pune: { city: 'Pune', languages: ['mr:native', 'hi:fluent'], dialects: ['Puneri Marathi:native'] },
  konkan: {
    city: 'Ratnagiri',
    languages: ['mr:native', 'kok:fluent', 'hi:conversational'],
    dialects: ['Malvani:native'],
  },
  kolhapur: {
    city: 'Kolhapur',
    languages: ['mr:native', 'hi:conversational'],
    dialects: ['Kolhapuri Marathi:native'],
  },
  vidarbha: { city: 'Nagpur', languages: ['mr:native', 'hi:native'], dialects: ['Varhadi:native'] },
  delhi: {
    city: 'Delhi',
    languages: ['hi:native', 'pa:conversational'],
    dialects: ['Delhi Hindi:native', 'Haryanvi:good'],
  },
  haryana: { city: 'Rohtak', languages: ['hi:native', 'bgc:native'], dialects: ['Haryanvi:native'] },
  lucknow: {
    city: 'Lucknow',
    languages: ['hi:native', 'ur:fluent'],
    dialects: ['Awadhi:native', 'Lucknowi Urdu:good'],
  },
  banaras: { city: 'Varanasi', languages: ['hi:native', 'bho:native'], dialects: ['Bhojpuri:native'] },
  bihar: {
    city: 'Patna',
    languages: ['hi:native', 'mai:fluent', 'bho:conversational'],
    dialects: ['Bihari Hindi:native'],
  },
  bundelkhand: { city: 'Bhopal', languages: ['hi:native', 'bns:fluent'], dialects: ['Bundeli:native'] },
  rajasthan: { city: 'Jaipur', languages: ['hi:native', 'mwr:native'], dialects: ['Marwari:native'] },
  gujarat: {
    city: 'Ahmedabad',
    languages: ['gu:native', 'hi:fluent'],
    dialects: ['Kathiawadi Gujarati:native'],
  },
  punjab: { city: 'Chandigarh', languages: ['pa:native', 'hi:fluent'], dialects: ['Malwai Punjabi:native'] },
  bengal: { city: 'Kolkata', languages: ['bn:native', 'hi:fluent'], dialects: ['Kolkata Bangla:native'] },
  assam: {
    city: 'Guwahati',
    languages: ['as:native', 'hi:fluent'],
    dialects: ['Assamese-accented Hindi:native'],
  },
  nagaland: { city: 'Dimapur', languages: ['nag:native', 'hi:conversational'], dialects: [] },
  hyderabad: {
    city: 'Hyderabad',
    languages: ['te:native', 'ur:fluent', 'hi:fluent'],
    dialects: ['Dakhini:native'],
  },
  chennai: { city: 'Chennai', languages: ['ta:native', 'hi:basic'], dialects: ['Chennai Tamil:native'] },
  kerala: {
    city: 'Kochi',
    languages: ['ml:native', 'hi:conversational'],
    dialects: ['Malabar Malayalam:native'],
  },
  bengaluru: {
    city: 'Bengaluru',
    languages: ['kn:native', 'hi:conversational'],
    dialects: ['Dharwad Kannada:good'],
  },
} as const satisfies Record<
  string,
  { readonly city: string; readonly languages: readonly string[]; readonly dialects: readonly string[] }
>;

export type Region = keyof typeof REGIONS;

export const isRegion = (text: string): text is Region => text in REGIONS;
