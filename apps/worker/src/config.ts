import { z } from 'zod';
import { parseEncryptionKeys, type EncryptionKeys } from '@gatehouse/temporal';

const settings = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).default('production'),
  LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
  GATEHOUSE_PUBLIC_URL: z.url().default('http://localhost:4000'),
  GATEHOUSE_DATA_DIR: z.string().min(1).default('.data'),
  DATABASE_URL_WORKER: z.url(),
  TEMPORAL_ADDRESS: z.string().min(1),
  TEMPORAL_NAMESPACE: z.string().min(1).default('default'),
  TEMPORAL_ENCRYPTION_KEYS: z.string().transform((text, context): EncryptionKeys => {
    try {
      return parseEncryptionKeys(text);
    } catch (error) {
      context.addIssue({ code: 'custom', message: error instanceof Error ? error.message : 'unreadable' });
      return z.NEVER;
    }
  }),
  SMTP_URL: z.string().regex(/^smtps?:\/\//).optional(),
  MAIL_FROM: z.string().default('Gatehouse <gatehouse@localhost>'),
  GATEHOUSE_WORKFLOW_BUNDLE: z.string().optional(),
  GATEHOUSE_WORKER_METRICS_PORT: z.coerce.number().int().min(1).max(65_535).optional(),
});

/** What the worker is told from outside; the only reader of its environment. */
export interface WorkerConfig {
  readonly production: boolean;
  readonly logLevel: string;
  readonly publicUrl: string;
  readonly dataDir: string;
  readonly databaseUrl: string;
  readonly temporal: { readonly address: string; readonly namespace: string; readonly keys: EncryptionKeys };
  /** Null: mail is written into the data folder. */
  readonly smtpUrl: string | null;
  readonly mailFrom: string;
  readonly workflowBundle: string | null;
  /** Where Prometheus finds the SDK's metrics; null: nowhere. */
  readonly metricsPort: number | null;
}

/** Reads all settings or says everything that is wrong with them at once. */
export function readConfig(environment: Readonly<Record<string, string | undefined>> = process.env): WorkerConfig {
  const parsed = settings.safeParse(environment);
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    throw new Error(`Wrong settings\n${lines.join('\n')}`);
  }
  const { data } = parsed;
  return {
    production: data.NODE_ENV === 'production',
    logLevel: data.LOG_LEVEL,
    publicUrl: data.GATEHOUSE_PUBLIC_URL,
    dataDir: data.GATEHOUSE_DATA_DIR,
    databaseUrl: data.DATABASE_URL_WORKER,
    temporal: { address: data.TEMPORAL_ADDRESS, namespace: data.TEMPORAL_NAMESPACE, keys: data.TEMPORAL_ENCRYPTION_KEYS },
    smtpUrl: data.SMTP_URL ?? null,
    mailFrom: data.MAIL_FROM,
    workflowBundle: data.GATEHOUSE_WORKFLOW_BUNDLE ?? null,
    metricsPort: data.GATEHOUSE_WORKER_METRICS_PORT ?? null,
  };
}
