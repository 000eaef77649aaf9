/** A reader that every picture brings down. */
process.on('message', () => process.kill(process.pid, 'SIGSEGV'));
