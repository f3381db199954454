import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { createServer, type AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey } from 'jose';

const program = fileURLToPath(new URL('../../../tools/start/issuer/main.ts', import.meta.url));

export interface TestIssuer {
  readonly url: string;
  readonly clientSecret: string;
  /** An access token as the issuer makes them, or otherwise. */
  token(subject: string, other?: { readonly audience?: string; readonly issuer?: string; readonly expires?: string; readonly key?: CryptoKey }): Promise<string>;
  stop(): Promise<void>;
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

export const newKey = async (): Promise<CryptoKey> => (await generateKeyPair('RS256', { extractable: true })).privateKey;

/** The demo organization's OpenID Connect issuer, as a process of its own. */
export async function startIssuer(publicUrl: string): Promise<TestIssuer> {
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const own = await newKey();
  const key = { ...(await exportJWK(own)), kid: 'demo', alg: 'RS256', use: 'sig' };
  const clientSecret = randomBytes(16).toString('hex');
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', program], {
    env: { PATH: process.env['PATH'] ?? '', DEMO_ISSUER: JSON.stringify({ issuer: url, port, publicUrl, clientId: 'gatehouse', clientSecret, key, mailDir: null }) },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  for (;;) {
    const ready = await fetch(`${url}/.well-known/openid-configuration`).then(
      (response) => response.ok,
      () => false,
    );
    if (ready) break;
    if (child.exitCode !== null) throw new Error('The issuer did not start');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return {
    url,
    clientSecret,
    token: (subject, { audience = 'gatehouse-api', issuer = url, expires = '5m', key: by = own } = {}) =>
      new SignJWT({})
        .setProtectedHeader({ alg: 'RS256', kid: 'demo' })
        .setIssuer(issuer)
        .setAudience(audience)
        .setSubject(subject)
        .setIssuedAt()
        .setExpirationTime(expires)
        .sign(by),
    async stop() {
      child.kill('SIGTERM');
      await exited;
    },
  };
}
