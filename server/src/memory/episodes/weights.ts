/** Written by bench/memory/fit.ts; one a column, in the order of COLUMNS. */
export const WEIGHTS: readonly number[] = [
  0.394, // words
  0.485, // wordsBefore
  0.03, // wordsAfter
  0.765, // withBefore
  0.621, // amongThree
  1.565, // amongFive
  0.758, // pairs
  1.713, // conversation
  0.884, // likeWords
  0.054, // likeWordsBefore
  -0.22, // likeWordsAfter
  1.368, // meaning
  0.489, // meaningBefore
  0.422, // meaningAfter
  1.094, // covered
  2.024, // spokenBy
  -1.251, // spokenTo
  0.117, // length
  -0.216, // asks
  -0.152, // endsAsking
  0.981, // opens
  0.716, // replies
  0.864, // whenTime
  0.941, // whoName
  0.563, // whereName
  0.881, // howManyNumber
  3.147, // day
];
