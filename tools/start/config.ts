import { resolve } from 'node:path';
import { z } from 'zod';

/** Every setting, with what it does; `npm start -- --help` prints this table. */
export const documentation: Readonly<Record<string, string>> = {
  GATEHOUSE_PORT: 'Where the web and the API listen (4000).',
  GATEHOUSE_HOST: 'The address they listen on (127.0.0.1).',
  GATEHOUSE_PUBLIC_URL: 'What people type in their browser (http://localhost:<port>).',
  GATEHOUSE_DATA_DIR: 'Where databases, files and secrets of this installation stay (.data).',
  DATABASE_URL: 'PostgreSQL 15 or newer, as the owner of the database; without it a PostgreSQL is started in the data folder.',
  DATABASE_URL_API: 'The API’s login; made when absent.',
  DATABASE_URL_WORKER: 'The worker’s login; made when absent.',
  DATABASE_URL_PUBLIC: 'The public register’s login; made when absent.',
  TEMPORAL_ADDRESS: 'host:port of a Temporal cluster; without it a development server is started in the data folder.',
  TEMPORAL_NAMESPACE: 'The namespace in Temporal (default).',
  TEMPORAL_ENCRYPTION_KEYS: 'Keys that seal what Temporal stores, newest first; made when absent.',
  OIDC_ISSUER: 'The department’s OpenID Connect issuer; without it the demo issuer is started (never in production).',
  OIDC_CLIENT_ID: 'Our client there; needed with OIDC_ISSUER.',
  OIDC_CLIENT_SECRET: 'Its secret; needed with OIDC_ISSUER.',
  OIDC_AUDIENCE: 'What the issuer’s access tokens name as their audience (gatehouse-api).',
  SMTP_URL: 'Where mail is handed over (smtp://…); without it mail is written into the data folder.',
  MAIL_FROM: 'Whom mail comes from (Gatehouse <gatehouse@localhost>).',
  GATEHOUSE_WORKER_METRICS_PORT: 'Where Prometheus finds the metrics of the Temporal worker; without it nowhere.',
  GATEHOUSE_INTROSPECTION: 'Whether the API tells its schema: true or false (false in production).',
  GATEHOUSE_SESSION_IDLE_MINUTES: 'After how many minutes without a sign of its person a session ends: 15 to 720 (60).',
  LOG_LEVEL: 'silent, error, warn (default), info or debug.',
  NODE_ENV: 'production refuses the demo organization and issuer.',
};

const address = z.string().regex(/^[^\s:/]+:\d{1,5}$/, 'must look like host:7233');
const keys = /^[^\s:,]+:[A-Za-z0-9+/]{43}=(,[^\s:,]+:[A-Za-z0-9+/]{43}=)*$/;
const postgres = z.string().regex(/^postgres(ql)?:\/\//, 'must start with postgresql://');

const settings = z.object({
  GATEHOUSE_PORT: z.coerce.number('must be a port number').int('must be a port number').min(1, 'must be a port number').max(65_535, 'must be a port number').default(4000),
  GATEHOUSE_HOST: z.string().min(1).default('127.0.0.1'),
  GATEHOUSE_PUBLIC_URL: z.url('must be a URL').optional(),
  GATEHOUSE_DATA_DIR: z.string().min(1).default('.data'),
  DATABASE_URL: postgres.optional(),
  DATABASE_URL_API: postgres.optional(),
  DATABASE_URL_WORKER: postgres.optional(),
  DATABASE_URL_PUBLIC: postgres.optional(),
  TEMPORAL_ADDRESS: address.optional(),
  TEMPORAL_NAMESPACE: z.string().min(1).default('default'),
  TEMPORAL_ENCRYPTION_KEYS: z.string().regex(keys, 'must look like id:<32 bytes in base64>, newest first').optional(),
  OIDC_ISSUER: z.url('must be a URL').optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  OIDC_AUDIENCE: z.string().min(1).optional(),
  SMTP_URL: z.string().regex(/^smtps?:\/\//, 'must start with smtp://').optional(),
  MAIL_FROM: z.string().min(1).optional(),
  GATEHOUSE_WORKER_METRICS_PORT: z.coerce.number('must be a port number').int('must be a port number').min(1, 'must be a port number').max(65_535, 'must be a port number').optional(),
  GATEHOUSE_INTROSPECTION: z.enum(['true', 'false'], 'must be true or false').optional(),
  GATEHOUSE_SESSION_IDLE_MINUTES: z.coerce.number('must be a number of minutes').int('must be a number of minutes').min(15, 'must be at least 15').max(720, 'must be at most 720').optional(),
  LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug'], 'must be silent, error, warn, info or debug').default('warn'),
  NODE_ENV: z.enum(['development', 'test', 'production'], 'must be development, test or production').default('development'),
});

/** What is wrong with settings that hang together, whatever else is wrong with each. */
function together(given: Readonly<Record<string, string | undefined>>): string[] {
  if (given['OIDC_ISSUER']) {
    return ['OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'].filter((name) => !given[name]).map((name) => `${name} is needed with OIDC_ISSUER.`);
  }
  if (given['NODE_ENV'] !== 'production') return [];
  return ['OIDC_ISSUER is needed in production: the demo issuer signs in anybody as anybody.'];
}

export type StartConfig = Readonly<z.infer<typeof settings>> & {
  readonly dataDir: string;
  readonly publicUrl: string;
};

/** The settings, or every fault in them, one line each. */
export function readConfig(
  environment: Readonly<Record<string, string | undefined>> = process.env,
): { readonly config: StartConfig } | { readonly faults: readonly string[] } {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = settings.safeParse(given);
  const faults = [...(parsed.error?.issues ?? []).map((issue) => `${issue.path.join('.')} ${issue.message}.`), ...together(given)];
  if (!parsed.success || faults.length > 0) return { faults };
  return {
    config: {
      ...parsed.data,
      dataDir: resolve(parsed.data.GATEHOUSE_DATA_DIR),
      publicUrl: parsed.data.GATEHOUSE_PUBLIC_URL ?? `http://localhost:${parsed.data.GATEHOUSE_PORT}`,
    },
  };
}

/** What a child process inherits from the machine, without anything of ours. */
export function machineEnvironment(): Record<string, string> {
  const kept = Object.entries(process.env).filter(
    ([name, value]) => value !== undefined && !(name in documentation) && !name.startsWith('npm_'),
  );
  return Object.fromEntries(kept) as Record<string, string>;
}

/** The database owner's password, handed to the process that initialises PostgreSQL: arguments are visible to all. */
export function initialisePassword(): string {
  const password = process.env['POSTGRES_PASSWORD'];
  if (!password) throw new Error('POSTGRES_PASSWORD is missing');
  return password;
}
