import { LOWEST_THRESHOLDS, thresholdsFrom } from '#app/domain/quality/disclosure/thresholds.ts';
import type { Thresholds } from '#app/domain/quality/disclosure/thresholds.ts';
import { resolve } from 'node:path';
import { z } from 'zod';
import type { QuietHours } from '#app/domain/shared/stockholm-time.ts';

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'silent'] as const;

/** An empty variable counts as one that is not set. */
const blankIsUnset = (value: unknown) => (value === '' ? undefined : value);

function setting<T extends z.ZodType>(schema: T) {
  return z.preprocess(blankIsUnset, schema);
}

function wholeNumber(from: number, to: number) {
  return z.coerce
    .number(`must be a number from ${from} to ${to}`)
    .refine(
      (value) => Number.isInteger(value) && value >= from && value <= to,
      `must be a whole number from ${from} to ${to}`,
    );
}

function urlOf(protocols: string[], example: string) {
  return z.string().refine((value) => URL.canParse(value) && protocols.includes(new URL(value).protocol), {
    message: `must be an address such as ${example}`,
  });
}

/** `20-8`: from the evening to the morning; `none` for none. The morning begins after the hour that a spring night lacks. */
function quietHours() {
  return z.string().transform((text, context): QuietHours | null => {
    if (text === 'none') return null;
    const [, from, to] = /^(\d{1,2})-(\d{1,2})$/.exec(text) ?? [];
    const hours = { from: Number(from), to: Number(to) };
    if (from !== undefined && hours.from <= 23 && hours.to >= 3 && hours.to < hours.from) return hours;
    context.addIssue({ code: 'custom', message: 'must be none or an evening and a morning hour such as 20-8' });
    return z.NEVER;
  });
}

const settings = z.object({
  NODE_ENV: setting(z.enum(['production', 'development', 'test']).default('production')),
  PORT: setting(wholeNumber(0, 65_535).default(3000)),
  HOST: setting(z.string().optional()),
  DATABASE_URL: setting(urlOf(['postgres:', 'postgresql:'], 'postgres://user:password@host:5432/name').optional()),
  DATA_DIR: setting(z.string().default('data')),
  SECRET: setting(
    z
      .string()
      .refine((value) => Buffer.byteLength(value) >= 32, 'must be at least 32 bytes long')
      .optional(),
  ),
  SMTP_URL: setting(urlOf(['smtp:', 'smtps:'], 'smtp://user:password@host:587').optional()),
  PUBLIC_URL: setting(urlOf(['http:', 'https:'], 'https://utbildning.example.se').optional()),
  TRUST_PROXY: setting(wholeNumber(0, 10).default(0)),
  QUIET_HOURS: setting(quietHours().default({ from: 20, to: 8 })),
  SURVEY_FEWEST: setting(wholeNumber(LOWEST_THRESHOLDS.mean, 100).default(LOWEST_THRESHOLDS.mean)),
  LOG_LEVEL: setting(z.enum(logLevels, `must be one of ${logLevels.join(', ')}`).default('info')),
  SEED: setting(z.enum(['demo', 'reference', 'none'], 'must be demo, reference or none').default('demo')),
});

export type Env = {
  mode: 'production' | 'development' | 'test';
  port: number;
  /** The address to listen on; unset means every interface. */
  host: string | undefined;
  /** A PostgreSQL address; unset means SQLite in `dataDir`. */
  databaseUrl: string | undefined;
  /** Absolute path of the folder for the database, the outbox and the secret. */
  dataDir: string;
  /** Unset until `loadSecret` has read or made `dataDir/secret`. */
  secret: string | undefined;
  smtpUrl: string | undefined;
  /** The origin that browsers see, without a trailing slash; unset means the host of each request. */
  publicOrigin: string | undefined;
  /** How many proxies in front may be believed about address and protocol. */
  trustProxy: number;
  /** When no letter is sent that can wait until morning. */
  quietHours: QuietHours | null;
  /** How many must share in a survey's number before it may leave. */
  surveyThresholds: Thresholds;
  logLevel: (typeof logLevels)[number];
  /** What an empty database is filled with. */
  seed: 'demo' | 'reference' | 'none';
};

export type EnvReading = { ok: true; env: Env } | { ok: false; problem: string };

/** Reads the settings; the first wrong one comes back as one line that names it, and never repeats its value. */
export function readEnv(variables: Record<string, string | undefined>): EnvReading {
  const parsed = settings.safeParse(variables);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    return { ok: false, problem: `${issue?.path.join('.') ?? 'settings'} ${issue?.message ?? 'cannot be read'}` };
  }
  return { ok: true, env: toEnv(parsed.data) };
}

function toEnv(values: z.infer<typeof settings>): Env {
  return {
    mode: values.NODE_ENV,
    port: values.PORT,
    host: values.HOST,
    databaseUrl: values.DATABASE_URL,
    dataDir: resolve(values.DATA_DIR),
    secret: values.SECRET,
    smtpUrl: values.SMTP_URL,
    publicOrigin: values.PUBLIC_URL === undefined ? undefined : new URL(values.PUBLIC_URL).origin,
    trustProxy: values.TRUST_PROXY,
    quietHours: values.QUIET_HOURS,
    surveyThresholds: thresholdsFrom(values.SURVEY_FEWEST),
    logLevel: values.LOG_LEVEL,
    seed: values.SEED,
  };
}
