import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bootstrapLogins, loginUrl, migrate } from '@gatehouse/db/migrate';
import { createRecordPool, fillSearch } from '@gatehouse/db/record';
import { loadDemo } from '../demo/load.ts';
import { machineEnvironment, type StartConfig } from './config.ts';
import { openInstallation, saveInstallation, type Installation } from './installation.ts';
import { portFor } from './ports.ts';
import { startPostgres } from './postgres.ts';
import type { Processes } from './processes.ts';
import { startTemporal } from './temporal.ts';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** What the processes of ours are told. */
export interface Parts {
  readonly databaseUrl: string;
  readonly environment: Readonly<Record<string, string>>;
}

/** Starts PostgreSQL, Temporal and the demo issuer where none is configured, migrates, and loads the demo organization. */
export async function startParts(config: StartConfig, processes: Processes): Promise<Parts> {
  const { dataDir } = config;
  const env = machineEnvironment();
  const known = await openInstallation(dataDir);
  const ports = {
    postgres: await portFor(known.ports.postgres),
    temporal: await portFor(known.ports.temporal),
    issuer: await portFor(known.ports.issuer),
  };
  // People are who their issuer says they are: at another address they would be other people.
  if (known.ports.issuer !== undefined && known.ports.issuer !== ports.issuer && !config.OIDC_ISSUER) {
    throw new Error(`Port ${known.ports.issuer}, where the demo issuer of this data folder lives, is taken.`);
  }
  const installation: Installation = { ...known, ports };
  await saveInstallation(dataDir, installation);

  const issuer = config.OIDC_ISSUER ?? `http://localhost:${ports.issuer}`;
  const clientId = config.OIDC_CLIENT_ID ?? 'gatehouse-web';
  const clientSecret = config.OIDC_CLIENT_SECRET ?? installation.oidcClientSecret;
  const isDemo = !config.OIDC_ISSUER;
  if (isDemo) {
    const mailDir = config.SMTP_URL ? null : join(dataDir, 'mail');
    const told = { issuer, port: ports.issuer, publicUrl: config.publicUrl, clientId, clientSecret, key: installation.issuerKey, mailDir };
    processes.start({
      name: 'issuer',
      command: process.execPath,
      args: ['--disable-warning=ExperimentalWarning', join(root, 'tools/start/issuer/main.ts')],
      env: { ...env, DEMO_ISSUER: JSON.stringify(told) },
      restarts: true,
    });
  }

  const [databaseUrl, temporalAddress] = await Promise.all([
    config.DATABASE_URL ??
      startPostgres({ processes, dataDir, port: ports.postgres, password: installation.databasePasswords.owner, env }),
    config.TEMPORAL_ADDRESS ?? startTemporal({ processes, dataDir, port: ports.temporal, env }),
  ]);
  const passwords = installation.databasePasswords;
  // Logins that are configured were made by those who run the server; their passwords are not ours to set.
  await bootstrapLogins({
    connectionString: databaseUrl,
    passwords: {
      ...(config.DATABASE_URL_API ? {} : { api: passwords.api }),
      ...(config.DATABASE_URL_WORKER ? {} : { worker: passwords.worker }),
      ...(config.DATABASE_URL_PUBLIC ? {} : { public: passwords.public }),
    },
  }).catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : 'unknown';
    throw new Error(`DATABASE_URL: its user cannot make our logins (${reason}). Grant it CREATEROLE, or make them and set DATABASE_URL_API, _WORKER and _PUBLIC.`);
  });
  await migrate({ connectionString: databaseUrl });
  await makeFindable(databaseUrl);
  if (isDemo) await loadDemo({ databaseUrl, issuer, dataDir });

  return {
    databaseUrl,
    environment: {
      ...env,
      NODE_ENV: config.NODE_ENV,
      LOG_LEVEL: config.LOG_LEVEL,
      GATEHOUSE_PORT: String(config.GATEHOUSE_PORT),
      GATEHOUSE_HOST: config.GATEHOUSE_HOST,
      GATEHOUSE_PUBLIC_URL: config.publicUrl,
      GATEHOUSE_DATA_DIR: dataDir,
      GATEHOUSE_DEMO: String(isDemo),
      ...(config.GATEHOUSE_INTROSPECTION ? { GATEHOUSE_INTROSPECTION: config.GATEHOUSE_INTROSPECTION } : {}),
      ...(config.GATEHOUSE_SESSION_IDLE_MINUTES ? { GATEHOUSE_SESSION_IDLE_MINUTES: String(config.GATEHOUSE_SESSION_IDLE_MINUTES) } : {}),
      DATABASE_URL_API: config.DATABASE_URL_API ?? loginUrl(databaseUrl, 'api', passwords.api),
      DATABASE_URL_WORKER: config.DATABASE_URL_WORKER ?? loginUrl(databaseUrl, 'worker', passwords.worker),
      DATABASE_URL_PUBLIC: config.DATABASE_URL_PUBLIC ?? loginUrl(databaseUrl, 'public', passwords.public),
      TEMPORAL_ADDRESS: temporalAddress,
      TEMPORAL_NAMESPACE: config.TEMPORAL_NAMESPACE,
      TEMPORAL_ENCRYPTION_KEYS: config.TEMPORAL_ENCRYPTION_KEYS ?? installation.encryptionKeys,
      OIDC_ISSUER: issuer,
      OIDC_CLIENT_ID: clientId,
      OIDC_CLIENT_SECRET: clientSecret,
      ...(config.OIDC_AUDIENCE ? { OIDC_AUDIENCE: config.OIDC_AUDIENCE } : {}),
      ...(config.SMTP_URL ? { SMTP_URL: config.SMTP_URL } : {}),
      ...(config.MAIL_FROM ? { MAIL_FROM: config.MAIL_FROM } : {}),
      ...(config.GATEHOUSE_WORKER_METRICS_PORT ? { GATEHOUSE_WORKER_METRICS_PORT: String(config.GATEHOUSE_WORKER_METRICS_PORT) } : {}),
    },
  };
}

/** What was recorded before there was a search, or before a migration that emptied it, is found from here on. */
async function makeFindable(databaseUrl: string): Promise<void> {
  const pool = createRecordPool(databaseUrl, 1);
  try {
    await fillSearch(pool);
  } finally {
    await pool.end();
  }
}
