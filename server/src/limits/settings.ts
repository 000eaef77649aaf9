/** Limits as settings: one variable each, whole numbers. */
import { z } from 'zod';
import { DEFAULT_LIMITS, type LimitedKind, type Limits } from './limits.ts';

/** Variable, what it is without being set, and what it may be at most; 0 switches a budget off where `off` says so. */
export const LIMIT_SETTINGS = {
  LIMIT_CHAT_PER_MINUTE: { preset: DEFAULT_LIMITS.windows.chat.perUser, most: 100_000, off: true },
  LIMIT_READS_PER_MINUTE: { preset: DEFAULT_LIMITS.windows.reads.perUser, most: 1_000_000, off: true },
  LIMIT_WRITES_PER_MINUTE: { preset: DEFAULT_LIMITS.windows.writes.perUser, most: 1_000_000, off: true },
  LIMIT_TRANSFERS_PER_HOUR: { preset: DEFAULT_LIMITS.windows.transfers.perUser, most: 100_000, off: true },
  // Never off: a door that may be knocked at without end is no door.
  LIMIT_PAIRING_PER_HOUR: { preset: DEFAULT_LIMITS.windows.pairing.perUser, most: 1_000, off: false },
  LIMIT_TOKENS_PER_DAY: { preset: DEFAULT_LIMITS.tokensPerDay, most: 10_000_000_000, off: true },
  LIMIT_TOOL_CALLS_PER_TURN: { preset: DEFAULT_LIMITS.toolCallsPerTurn, most: 100, off: false },
  LIMIT_ROUNDS_PER_TURN: { preset: DEFAULT_LIMITS.roundsPerTurn, most: 50, off: false },
  LIMIT_ANSWERS_AT_ONCE: { preset: DEFAULT_LIMITS.answersAtOnce, most: 1_000, off: false },
} as const;
export type LimitSetting = keyof typeof LIMIT_SETTINGS;

const settingSchema = ({ preset, most, off }: (typeof LIMIT_SETTINGS)[LimitSetting]) =>
  z.preprocess(
    (value) => (typeof value === 'string' && value.trim() === '' ? undefined : value),
    z
      .string()
      .trim()
      .regex(/^\d{1,15}$/, `has to be a whole number, e.g. ${preset}`)
      .default(String(preset))
      .transform(Number)
      .pipe(
        z
          .number()
          .min(off ? 0 : 1, 'has to be at least 1: this limit cannot be switched off')
          .max(most, `has to be at most ${most}${off ? '; 0 switches the limit off' : ''}`),
      ),
  );

/** For the schema of all settings. */
export const limitShape = Object.fromEntries(
  (Object.keys(LIMIT_SETTINGS) as LimitSetting[]).map((name) => [name, settingSchema(LIMIT_SETTINGS[name])]),
) as Record<LimitSetting, ReturnType<typeof settingSchema>>;

export function limitsFrom(env: Readonly<Record<LimitSetting, number>>): Limits {
  const window = (kind: LimitedKind, perUser: number) => ({ ...DEFAULT_LIMITS.windows[kind], perUser });
  return {
    windows: {
      chat: window('chat', env.LIMIT_CHAT_PER_MINUTE),
      reads: window('reads', env.LIMIT_READS_PER_MINUTE),
      writes: window('writes', env.LIMIT_WRITES_PER_MINUTE),
      transfers: window('transfers', env.LIMIT_TRANSFERS_PER_HOUR),
      pairing: window('pairing', env.LIMIT_PAIRING_PER_HOUR),
    },
    tokensPerDay: env.LIMIT_TOKENS_PER_DAY,
    toolCallsPerTurn: env.LIMIT_TOOL_CALLS_PER_TURN,
    roundsPerTurn: env.LIMIT_ROUNDS_PER_TURN,
    answersAtOnce: env.LIMIT_ANSWERS_AT_ONCE,
  };
}
