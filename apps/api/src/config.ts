import { z } from 'zod';

const settings = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).default('production'),
  LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
  GATEHOUSE_PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
  GATEHOUSE_HOST: z.string().default('127.0.0.1'),
  GATEHOUSE_PUBLIC_URL: z.url().default('http://localhost:4000'),
  GATEHOUSE_DATA_DIR: z.string().min(1).default('.data'),
  GATEHOUSE_WEB_DIR: z.string().optional(),
  GATEHOUSE_DEMO: z.stringbool().default(false),
  GATEHOUSE_INTROSPECTION: z.stringbool().optional(),
  GATEHOUSE_SESSION_IDLE_MINUTES: z.coerce.number().int().min(15).max(720).default(60),
  DATABASE_URL_API: z.url(),
  OIDC_ISSUER: z.url(),
  OIDC_CLIENT_ID: z.string().min(1),
  OIDC_CLIENT_SECRET: z.string().min(1),
  OIDC_AUDIENCE: z.string().min(1).default('gatehouse-api'),
});

/** What the API is told from outside; the only reader of its environment. */
export interface ApiConfig {
  readonly production: boolean;
  readonly logLevel: string;
  readonly host: string;
  readonly port: number;
  readonly publicUrl: string;
  readonly dataDir: string;
  readonly webDir: string | null;
  readonly demo: boolean;
  /** May a program ask for the schema? Unless told, everywhere but in production. */
  readonly introspection: boolean;
  /** How long a session lasts of which nobody gives a sign. */
  readonly sessionIdleMinutes: number;
  readonly databaseUrl: string;
  readonly oidc: { readonly issuer: string; readonly clientId: string; readonly clientSecret: string; readonly audience: string };
}

/** Reads all settings or says everything that is wrong with them at once. */
export function readConfig(environment: Readonly<Record<string, string | undefined>> = process.env): ApiConfig {
  const parsed = settings.safeParse(environment);
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    throw new Error(`Wrong settings\n${lines.join('\n')}`);
  }
  const { data } = parsed;
  return {
    production: data.NODE_ENV === 'production',
    logLevel: data.LOG_LEVEL,
    host: data.GATEHOUSE_HOST,
    port: data.GATEHOUSE_PORT,
    publicUrl: data.GATEHOUSE_PUBLIC_URL,
    dataDir: data.GATEHOUSE_DATA_DIR,
    webDir: data.GATEHOUSE_WEB_DIR ?? null,
    demo: data.GATEHOUSE_DEMO,
    introspection: data.GATEHOUSE_INTROSPECTION ?? data.NODE_ENV !== 'production',
    sessionIdleMinutes: data.GATEHOUSE_SESSION_IDLE_MINUTES,
    databaseUrl: data.DATABASE_URL_API,
    oidc: {
      issuer: data.OIDC_ISSUER,
      clientId: data.OIDC_CLIENT_ID,
      clientSecret: data.OIDC_CLIENT_SECRET,
      audience: data.OIDC_AUDIENCE,
    },
  };
}
