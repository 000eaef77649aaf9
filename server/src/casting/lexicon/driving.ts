/** What is driven and ridden, with each form of the verb in three scripts. */
/** "gaadi chala sake", "बाइक चलाने वाली", "गाडी चालवणारी": what is driven, with each form of the verb. */
const DRIVEN: readonly (readonly [skill: string, things: string])[] = [
  ['driving (car)', 'gaadi gadi car गाड़ी गाडी कार'],
  ['motorcycle', 'bike motorcycle bullet बाइक बाईक मोटरसाइकिल मोटारसायकल बुलेट'],
  ['scooter', 'scooter scooty स्कूटर स्कूटी'],
  ['truck driving', 'truck ट्रक'],
  ['tractor driving', 'tractor ट्रैक्टर ट्रॅक्टर'],
  ['auto-rickshaw driving', 'auto rickshaw riksha रिक्शा रिक्षा ऑटो'],
  ['cycling', 'cycle saikal साइकिल सायकल'],
  ['horse riding', 'ghoda घोड़ा घोडा'],
  ['boating', 'naav boat hodi नाव होडी'],
];
const DRIVING_VERBS =
  'chala chalana chalani chalane chalata chalati chalate chalaye chalavta chalavte chalavnara chalavnari chalvayla chalavayla चला चलाना चलानी चलाने चलाता चलाती चलाते चलाए चालवता चालवते चालवतो चालवणारा चालवणारी चालवणे चालवायला चालवू';
/** Entries of the lexicon of skills. */
export const driven = DRIVEN.map(([name, things]) => ({
  words: things.split(' ').flatMap((thing) => DRIVING_VERBS.split(' ').map((verb) => `${thing} ${verb}`)),
  value: [name],
}));
