/** Stages for people on stdout; problems as JSON lines on stderr, without secrets and conversations. */
import { pino } from 'pino';
import type { Log } from './compose.ts';

export function createLog(): Log {
  const logger = pino(
    {
      level: process.env['LOG_LEVEL'] ?? 'warn',
      base: null,
      redact: ['*.headers', '*.authorization', '*.apiKey', '*.request'],
    },
    pino.destination(2),
  );
  // A reader that went away ("npm start | head") is no reason to stop serving.
  process.stdout.on('error', () => undefined);
  return {
    stage: (text) => process.stdout.write(`${text}\n`),
    problem: (what, error) => {
      const { name, message } = error instanceof Error ? error : new Error(String(error));
      const code = error instanceof Error && 'code' in error ? error.code : undefined;
      logger.warn({ name, message, code }, what);
    },
  };
}
