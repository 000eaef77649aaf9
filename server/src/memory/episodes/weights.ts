/** Written by bench/memory/fit.ts; one a column, in the order of COLUMNS. */
export const WEIGHTS: readonly number[] = [
  0.416, // words
  0.471, // wordsBefore
  0.031, // wordsAfter
  0.792, // withBefore
  0.650, // amongThree
  1.549, // amongFive
  0.729, // pairs
  1.674, // conversation
  0.875, // likeWords
  0.089, // likeWordsBefore
  -0.166, // likeWordsAfter
  1.220, // meaning
  0.312, // meaningBefore
  0.343, // meaningAfter
  1.064, // covered
  1.913, // spokenBy
  -1.015, // spokenTo
  0.144, // length
  -0.200, // asks
  -0.177, // endsAsking
  0.817, // opens
  0.686, // replies
  0.835, // whenTime
  0.852, // whoName
  0.377, // whereName
  0.496, // howManyNumber
  2.439, // day
];
