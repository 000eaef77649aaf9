/** Words of the casting components. A message with a value in it is a function. */
export const casting = {};
