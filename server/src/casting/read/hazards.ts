/** What a part asks that needs a second look before a child is called: told as a checklist, never a filter. */
import type { RoleBrief } from '../brief.ts';

export type Hazard = NonNullable<RoleBrief['hazards']>[number];

const L = '(?<![\\p{L}\\p{M}])';
const R = '(?![\\p{L}\\p{M}])';
const HAZARDS: readonly (readonly [Hazard, string])[] = [
  [
    'stunts',
    'stunts?|stunt work|action (?:scenes?|sequences?)|fight(?:s|ing)? (?:scenes?|sequences?)|falls? from|high fall|car chase|explosions?|fire (?:scene|stunt)|wire ?work|cable work|firearms?|guns?|sword fight|maar ?peet|maramari|स्टंट|मारपीट|मारामारी|हाणामारी|ऐक्शन सीन|अॅक्शन सीन|बंदूक',
  ],
  [
    'substances',
    'smok(?:es?|ing)|cigarettes?|bidis?|beedis?|hookah|alcohol(?:ic)?|drinks? (?:scene|alcohol)|drinking (?:scenes?|alcohol)|drunk(?:en)?|liquor|daaru|sharab|daru|drugs?|ganja|cocaine|gutkha|सिगरेट|बीडी|शराब|दारू|दारु|नशा|नशे|गांजा|धूम्रपान',
  ],
  [
    'night',
    'night shoots?|night shifts?|all[- ]night|overnight|raat ki shoot\\w*|ratri ?che? shoot|रात की शूटिंग|रात्रीच\\p{M}* चित्रीकरण|नाइट शूट|नाईट शूट',
  ],
  [
    'water',
    'under ?water|swimming (?:scenes?|pool)|river scene|drown(?:s|ing)?|boat scene|डूब\\p{L}*|पानी के अंदर|पाण्याखाली|बुड\\p{M}*ण\\p{L}*',
  ],
  [
    'animals',
    'elephants?|horses?|snakes?|with (?:live )?animals?|dog attack|haathi|ghod[ae]|saanp|हाथी|घोड\\p{M}*|सांप|साप|हत्ती',
  ],
  [
    'violence',
    'murder\\w*|kidnap\\w*|blood(?:y)? scene|gore|violen(?:t|ce)|hanging|suicide|torture\\w*|खून|हत्या|अपहरण|आत्महत्या|हिंसा',
  ],
];
const PATTERNS = HAZARDS.map(
  ([hazard, source]) => [hazard, new RegExp(`${L}(?:${source})${R}`, 'u')] as const,
);

/** Hazards that the text (normalised) names, in a fixed order. */
export const readHazards = (whole: string): Hazard[] =>
  PATTERNS.flatMap(([hazard, pattern]) => (pattern.test(whole) ? [hazard] : []));
