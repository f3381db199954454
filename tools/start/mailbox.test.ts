import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportJWK, generateKeyPair } from 'jose';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readIssuerConfig } from './issuer/config.ts';
import { createIssuer } from './issuer/issuer.ts';
import { mailsPerPage } from './issuer/mailbox.ts';

const publicUrl = 'http://localhost:4000';
let folder = '';
let close: () => Promise<void> = async () => undefined;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gatehouse-mailbox-'));
});

afterEach(async () => {
  await close();
  await rm(folder, { recursive: true });
});

/** The demo issuer, as the start makes it; answers where its mailbox is. */
async function issuer(mailDir: string | null): Promise<string> {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  const key = { ...(await exportJWK(privateKey)), kid: 'demo', alg: 'RS256', use: 'sig' };
  const told = { issuer: 'http://localhost:4321', port: 0, publicUrl, clientId: 'web', clientSecret: 'secret', key, mailDir };
  const server = createIssuer(told).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  close = () => new Promise((resolve) => server.close(() => resolve()));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/mailbox`;
}

const lay = (minute: number, { to = 'officer-a@demo.example', subject = `T-${minute}: something`, text = 'Text', language = 'en' } = {}) =>
  writeFile(
    join(folder, `2026-11-26T08-${String(minute).padStart(2, '0')}-00.000Z-${randomUUID()}.eml`),
    [
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: base64',
      `Content-Language: ${language}`,
      `To: ${to}`,
      `Subject: =?UTF-8?B?${Buffer.from(subject).toString('base64')}?=`,
      `Date: Thu, 26 Nov 2026 13:${String(minute).padStart(2, '0')}:00 +0000`,
      '',
      Buffer.from(text).toString('base64'),
    ].join('\r\n'),
  );

const pageOf = async (url: string): Promise<string> => (await fetch(url)).text();
const subjectsOf = (html: string): string[] => [...html.matchAll(/<article><h2[^>]*>([^<]*)/g)].map((match) => match[1] ?? '');

describe('the mailbox of the demonstration', () => {
  it('says in both languages that nothing is there yet, before there is a folder', async () => {
    const url = await issuer(join(folder, 'mail'));
    expect(await pageOf(url)).toContain('No mail yet');
    expect(await pageOf(`${url}?lang=fr`)).toContain('Aucun courriel');
  });

  it('shows whose each mail is, newest first, with a link where Gatehouse is meant and nowhere else', async () => {
    await lay(1, { subject: 'T-1 : une échéance approche', language: 'fr', to: 'officer-b@demo.example' });
    await lay(2, { text: `Open: ${publicUrl}/cases/T-2#act or http://elsewhere.example/x` });
    const html = await pageOf(await issuer(folder));
    expect(subjectsOf(html)).toEqual(['T-2: something', 'T-1 : une échéance approche']);
    expect(html).toContain('Program officer, Unit B (officer-b@demo.example)');
    expect(html).toContain('<h2 lang="fr">');
    expect(html).toContain(`<a href="${publicUrl}/cases/T-2#act">`);
    expect(html).not.toContain('<a href="http://elsewhere');
    expect(html).toContain('Demonstration');
  });

  it('goes by pages', async () => {
    for (let minute = 0; minute < mailsPerPage + 3; minute++) await lay(minute);
    const url = await issuer(folder);
    const [first, second, beyond] = [await pageOf(url), await pageOf(`${url}?page=2`), await pageOf(`${url}?page=99`)];
    expect(subjectsOf(first)).toHaveLength(mailsPerPage);
    expect(subjectsOf(second)).toEqual(['T-2: something', 'T-1: something', 'T-0: something']);
    expect(subjectsOf(beyond)).toEqual(subjectsOf(second));
    for (const wrong of ['-1', 'x', '1e9', '2.5', '']) expect(subjectsOf(await pageOf(`${url}?page=${wrong}`)).length).toBeGreaterThan(0);
  });

  it('takes what a mail says for text', async () => {
    await lay(1, { subject: '<script>alert(1)</script>', text: `</pre><img src=x onerror="x"> ${publicUrl}/"onmouseover="x`, to: '"<b>"@demo.example' });
    const url = await issuer(folder);
    expect(await pageOf(url)).not.toMatch(/<script|<img|<b>|"onmouseover/);
    const { headers } = await fetch(url);
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  it('sees nothing but the mail in its folder', async () => {
    const secret = join(folder, 'secret.txt');
    await writeFile(secret, 'To: officer-a@demo.example\r\nSubject: Secret\r\n\r\nSecret');
    await writeFile(join(folder, 'other.eml'), 'Subject: Secret\r\n\r\nSecret');
    await symlink(secret, join(folder, `2026-11-26T08-00-00.000Z-${randomUUID()}.eml`));
    await writeFile(join(folder, `2026-11-26T08-00-01.000Z-${randomUUID()}.eml`), `Subject: Secret\r\n\r\n${'x'.repeat(300_000)}`);
    const url = await issuer(folder);
    expect(await pageOf(url)).not.toContain('Secret');
    expect((await fetch(`${url}/../secret.txt`)).status).toBe(404);
  });

  it('says so where mail goes to a server', async () => {
    await lay(1);
    expect(await pageOf(await issuer(null))).toContain('SMTP_URL');
  });

  it('is never there in production', () => {
    const before = process.env['NODE_ENV'];
    process.env['NODE_ENV'] = 'production';
    try {
      expect(() => readIssuerConfig()).toThrow('never in production');
    } finally {
      process.env['NODE_ENV'] = before;
    }
  });
});
