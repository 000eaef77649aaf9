/** A reader that never comes to an end. */
process.on('message', () => {
  for (;;) Math.random();
});
