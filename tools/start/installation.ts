import { randomBytes } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { exportJWK, generateKeyPair, type JWK } from 'jose';

/** What this installation made for itself and must find again: secrets and ports. Readable by its owner only. */
export interface Installation {
  readonly databasePasswords: { readonly owner: string; readonly api: string; readonly worker: string; readonly public: string };
  readonly encryptionKeys: string;
  readonly oidcClientSecret: string;
  readonly issuerKey: JWK;
  readonly ports: { readonly postgres?: number; readonly temporal?: number; readonly issuer?: number };
}

const pathOf = (dataDir: string): string => join(dataDir, 'installation.json');

const secret = (): string => randomBytes(24).toString('hex');

async function create(): Promise<Installation> {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  return {
    databasePasswords: { owner: secret(), api: secret(), worker: secret(), public: secret() },
    encryptionKeys: `k1:${randomBytes(32).toString('base64')}`,
    oidcClientSecret: secret(),
    issuerKey: { ...(await exportJWK(privateKey)), kid: 'demo', alg: 'RS256', use: 'sig' },
    ports: {},
  };
}

export async function readInstallation(dataDir: string): Promise<Installation | null> {
  const text = await readFile(pathOf(dataDir), 'utf8').catch(() => null);
  return text === null ? null : (JSON.parse(text) as Installation);
}

/** Reads what the first start made, or makes it. */
export async function openInstallation(dataDir: string): Promise<Installation> {
  const known = await readInstallation(dataDir);
  if (known) return known;
  const made = await create();
  await saveInstallation(dataDir, made);
  return made;
}

/** Written aside and renamed, so that a kill in between leaves the old one. */
export async function saveInstallation(dataDir: string, installation: Installation): Promise<void> {
  const aside = `${pathOf(dataDir)}.new`;
  await writeFile(aside, JSON.stringify(installation, null, 2), { mode: 0o600 });
  await rename(aside, pathOf(dataDir));
}
