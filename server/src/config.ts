/** Settings from the environment, checked before anything starts. */
import path from 'node:path';
import { z } from 'zod';
import type { Limits } from './limits/limits.ts';
import { limitShape, limitsFrom } from './limits/settings.ts';

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '::1']);

/** An empty variable counts as not set: that is how shells and .env files say "none". */
const setting = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (typeof value === 'string' && value.trim() === '' ? undefined : value), schema);

const envSchema = z
  .object({
    PORT: setting(
      z
        .string()
        .regex(/^\d+$/, 'has to be a whole number')
        .default('8787')
        .transform(Number)
        .pipe(z.number().max(65_535, 'has to be at most 65535')),
    ),
    HOST: setting(
      z
        .string()
        .default('127.0.0.1')
        .refine(
          (host) => LOOPBACK.has(host),
          'can only be 127.0.0.1 until there is sign-in. For a phone on the same network start with --phone',
        ),
    ),
    DATA_DIR: setting(z.string().default('./data')),
    LIMIT_ANSWERS_TOTAL: setting(
      z
        .string()
        .regex(/^\d+$/, 'has to be a whole number')
        .default('500')
        .transform(Number)
        .pipe(z.number().min(1, 'has to be at least 1').max(10_000, 'has to be at most 10000')),
    ),
    ANTHROPIC_API_KEY: setting(z.string().trim().optional()),
    ANTHROPIC_BASE_URL: setting(
      z.url({ protocol: /^https?$/, error: 'has to be an http or https address' }).optional(),
    ),
    ANTHROPIC_MODEL: setting(
      z
        .string()
        .default('claude-sonnet-5-5,claude-haiku-5-5')
        .transform((names) => names.split(',').map((name) => name.trim()))
        .refine((names) => names.every((name) => name !== ''), 'has to be one model, or several with commas'),
    ),
    ANTHROPIC_FAST_MODEL: setting(z.string().trim().default('claude-haiku-5-5')),
    ANTHROPIC_EFFORT: setting(
      z
        .enum(['none', 'low', 'medium', 'high'], {
          error: 'has to be none (the default: the first words come soonest), low, medium or high',
        })
        .default('none'),
    ),
    EMBEDDINGS: setting(
      z.enum(['local', 'none'], { error: 'has to be local (the default) or none' }).default('local'),
    ),
    EMBEDDINGS_URL: setting(
      z
        .url({ protocol: /^https?$/, error: 'has to be an http or https address' })
        .refine((url) => !/^\w+:\/\/[^/]*@/u.test(url), 'must not hold a password: use EMBEDDINGS_KEY')
        .optional(),
    ),
    EMBEDDINGS_KEY: setting(z.string().trim().optional()),
    EMBEDDINGS_MODEL: setting(z.string().trim().optional()),
    EMBEDDINGS_DIMS: setting(
      z
        .string()
        .regex(/^\d+$/, 'has to be a whole number')
        .transform(Number)
        .pipe(z.number().min(8, 'has to be at least 8').max(4_096, 'has to be at most 4096'))
        .optional(),
    ),
    LOG_LEVEL: setting(
      z
        .enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'], {
          error: 'has to be one of trace, debug, info, warn, error, fatal, silent',
        })
        .default('warn'),
    ),
    SHUTDOWN_SECONDS: setting(
      z
        .string()
        .regex(/^\d+$/, 'has to be a whole number of seconds')
        .default('5')
        .transform(Number)
        .pipe(z.number().min(1, 'has to be at least 1').max(600, 'has to be at most 600')),
    ),
    ...limitShape,
  })
  .superRefine((env, context) => {
    const wrong = (name: string, message: string) =>
      context.addIssue({ code: 'custom', path: [name], message });
    if (env.EMBEDDINGS_URL === undefined) {
      for (const name of ['EMBEDDINGS_KEY', 'EMBEDDINGS_MODEL', 'EMBEDDINGS_DIMS'] as const)
        if (env[name] !== undefined)
          wrong(name, 'is of no use without EMBEDDINGS_URL. Set that too, or unset this');
      return;
    }
    if (env.EMBEDDINGS === 'none')
      wrong('EMBEDDINGS', 'is none, yet EMBEDDINGS_URL is set. Unset one of them');
    if (env.EMBEDDINGS_MODEL === undefined)
      wrong('EMBEDDINGS_MODEL', 'has to name the model that EMBEDDINGS_URL is asked for');
    if (env.EMBEDDINGS_DIMS === undefined)
      wrong('EMBEDDINGS_DIMS', 'has to say how many numbers a vector of that model has, e.g. 1536');
  });

export interface Config {
  readonly port: number;
  readonly dataDir: string;
  /** Answers that may be under way at a time, of everybody; beyond it a send is refused with 503. */
  readonly answersTotal: number;
  readonly limits: Limits;
  /** How long a stop may take, with answers under way. */
  readonly shutdownMs: number;
  readonly logLevel: string;
  /** Absent: no Claude, the roster search answers. */
  readonly claude?: {
    readonly apiKey: string;
    readonly baseUrl?: string;
    readonly model: string;
    /** Asked in this order where the service does not have the first one. */
    readonly otherModels: readonly string[];
    /** For names of conversations. */
    readonly fastModel: string;
    /** How much Claude thinks before it speaks. */
    readonly effort: 'none' | 'low' | 'medium' | 'high';
  };
  /** `local`: the office's own texts teach what is near. `remote` asks a server besides, and comes first. */
  readonly embeddings: {
    readonly local: boolean;
    readonly remote?: {
      readonly url: string;
      readonly key?: string;
      readonly model: string;
      readonly dims: number;
    };
  };
}

/** `message` names the variable, what is wrong with it and how to mend it. Never its value: it may be a secret. */
export class ConfigError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'ConfigError';
  }
}

/** @throws ConfigError */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const parsed = envSchema.safeParse(env);
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`);
    throw new ConfigError(`${faults.join('; ')}.`);
  }
  const { PORT, DATA_DIR, ANTHROPIC_API_KEY, ANTHROPIC_BASE_URL } = parsed.data;
  const [model = '', ...otherModels] = parsed.data.ANTHROPIC_MODEL;
  return {
    port: PORT,
    dataDir: path.resolve(DATA_DIR),
    answersTotal: parsed.data.LIMIT_ANSWERS_TOTAL,
    limits: limitsFrom(parsed.data),
    logLevel: parsed.data.LOG_LEVEL,
    shutdownMs: parsed.data.SHUTDOWN_SECONDS * 1_000,
    embeddings: embeddingsOf(parsed.data),
    ...(ANTHROPIC_API_KEY === undefined
      ? {}
      : {
          claude: {
            apiKey: ANTHROPIC_API_KEY,
            model,
            otherModels,
            fastModel: parsed.data.ANTHROPIC_FAST_MODEL,
            effort: parsed.data.ANTHROPIC_EFFORT,
            ...(ANTHROPIC_BASE_URL === undefined ? {} : { baseUrl: ANTHROPIC_BASE_URL }),
          },
        }),
  };
}

function embeddingsOf(env: z.infer<typeof envSchema>): Config['embeddings'] {
  const { EMBEDDINGS, EMBEDDINGS_URL: url, EMBEDDINGS_KEY: key } = env;
  const { EMBEDDINGS_MODEL: model, EMBEDDINGS_DIMS: dims } = env;
  return {
    local: EMBEDDINGS === 'local',
    ...(url === undefined || model === undefined || dims === undefined
      ? {}
      : { remote: { url, model, dims, ...(key === undefined ? {} : { key }) } }),
  };
}
