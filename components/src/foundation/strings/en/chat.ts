/** Words of the chat components. A message with a value in it is a function. */
export const chat = {};
