import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createHash, randomUUID } from 'node:crypto';
import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { maxFileBytes } from '../src/files/routes.ts';
import { openApi, type Harness } from './harness.ts';

let api: Harness;
let caseId: string;
beforeAll(async () => {
  api = await openApi();
  caseId = await api.story.register();
});
afterAll(() => api.close());

interface Stored {
  readonly sha256: string;
  readonly bytes: number;
  readonly mediaType: string;
}

const attachment = 'mutation ($input: AttachFileInput!) { attachFile(input: $input) { __typename ... on Refusal { code } ... on CaseChanged { case { files { id name sha256 bytes mediaType } } } } }';

interface Attached {
  readonly attachFile: { readonly __typename: string; readonly code?: string; readonly case?: { readonly files: { readonly id: string; readonly sha256: string }[] } };
}

async function attach(subject: string, sha256: string, name: string, to = caseId): Promise<Attached['attachFile']> {
  const { data, errors } = await api.ask<Attached>(subject, attachment, {
    input: { commandId: randomUUID(), id: to, sha256, name, purpose: 'evidence' },
  });
  expect(errors).toBeUndefined();
  if (!data) throw new Error('No answer');
  return data.attachFile;
}

/** Uploads and attaches; the file's own id. */
async function attached(content: string | Uint8Array<ArrayBuffer>, name: string): Promise<{ readonly id: string; readonly sha256: string }> {
  const { sha256 } = (await (await api.upload('PROGRAM_OFFICER', name, content)).json()) as Stored;
  const done = await attach('PROGRAM_OFFICER', sha256, name);
  return { id: done.case?.files.find((one) => one.sha256 === sha256)?.id ?? '', sha256 };
}

const stored = async (): Promise<number> => (await api.owner.query('SELECT FROM stored_file')).rowCount ?? 0;
const kept = async (): Promise<number> => (await readdir(join(api.dataDir, 'files'), { recursive: true }).catch(() => [])).length;

const pdf = new Uint8Array(Buffer.from('%PDF-1.7\nanything'));
const script = '<!doctype html><script>alert(1)</script>';

describe('an upload', () => {
  it.each([
    ['HTML by its name', 'page.html', script, 415, 'fileTypeNotAccepted'],
    ['HTML that calls itself a PDF', 'page.pdf', script, 415, 'fileTypeNotAccepted'],
    ['a picture with a script in it', 'picture.svg', '<svg onload="alert(1)"/>', 415, 'fileTypeNotAccepted'],
    ['a program', 'tool.exe', 'MZ\u0000', 415, 'fileTypeNotAccepted'],
    ['a text with control characters', 'notes.txt', 'a\u0000b', 415, 'fileTypeNotAccepted'],
    ['a text that is no UTF-8', 'notes.txt', new Uint8Array([0xc3, 0x28]), 415, 'fileTypeNotAccepted'],
    ['two names in one', 'page.pdf.html', pdf, 415, 'fileTypeNotAccepted'],
    ['no extension', 'page', pdf, 415, 'fileTypeNotAccepted'],
    ['nothing', 'empty.pdf', '', 400, 'fileEmpty'],
    ['a byte more than the limit', 'big.txt', new Uint8Array(maxFileBytes + 1).fill(97), 413, 'fileTooLarge'],
    ['much more than the limit', 'huge.txt', new Uint8Array(maxFileBytes + 1_000_000).fill(97), 413, 'fileTooLarge'],
  ] as [string, string, string | Uint8Array<ArrayBuffer>, number, string][])('of %s is refused, and leaves nothing behind', async (_what, name, content, status, code) => {
    const before = [await stored(), await kept()];
    const response = await api.upload('PROGRAM_OFFICER', name, content);
    expect(response.status).toBe(status);
    expect(((await response.json()) as { code: string }).code).toBe(code);
    expect([await stored(), await kept()]).toEqual(before);
  });

  it.each([
    ['no form at all', '{}', 'application/json'],
    ['a form without a file', '--x\r\ncontent-disposition: form-data; name="a"\r\n\r\nb\r\n--x--\r\n', 'multipart/form-data; boundary=x'],
    ['a form that breaks off', '--x\r\ncontent-disposition: form-data; name="file"; filename="a.txt"\r\n\r\nab', 'multipart/form-data; boundary=x'],
    ['a form without a boundary', 'abc', 'multipart/form-data'],
    ['a form that is nonsense', 'abc', 'multipart/form-data; boundary=x'],
  ])('of %s is refused', async (_what, body, type) => {
    const before = [await stored(), await kept()];
    const response = await api.post('PROGRAM_OFFICER', '/files', body, { 'content-type': type });
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(response.status).toBeLessThan(500);
    expect([await stored(), await kept()]).toEqual(before);
  });

  it('belongs to each who made it', async () => {
    const text = 'The same paper';
    const both = await Promise.all(['PROGRAM_OFFICER', 'NTOP_ANALYST'].map((subject) => api.upload(subject, 'paper.txt', text)));
    const [one] = (await Promise.all(both.map((response) => response.json()))) as Stored[];
    expect(one?.sha256).toBe(createHash('sha256').update(text).digest('hex'));
    for (const subject of ['PROGRAM_OFFICER', 'NTOP_ANALYST']) {
      expect(await attach(subject, one?.sha256 ?? '', 'paper.txt')).toMatchObject({ __typename: 'CaseChanged' });
    }
    // Knowing the hash of a file gives it to nobody.
    const refusals = await Promise.all([attach('AUDITOR', one?.sha256 ?? '', 'paper.txt'), attach('AUDITOR', 'f'.repeat(64), 'paper.txt')]);
    expect(refusals.map(({ code }) => code)).toEqual(['notFound', 'notFound']);
  });

  it('takes its size and type from the bytes, whatever the caller says', async () => {
    const { sha256 } = (await (await api.upload('PROGRAM_OFFICER', 'a.pdf', pdf)).json()) as Stored;
    const done = await attach('PROGRAM_OFFICER', sha256, 'a.pdf');
    expect(done.case?.files.find((one) => one.sha256 === sha256)).toMatchObject({ bytes: pdf.length, mediaType: 'application/pdf' });
  });
});

describe('a download', () => {
  it('is the same bytes, and nothing that a browser would run here', async () => {
    const { id } = await attached(pdf, 'a.pdf');
    const response = await api.get('AUDITOR', `/files/${id}`);
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(pdf);
    expect(response.headers.get('content-type')).toBe('application/pdf');
    expect(response.headers.get('content-disposition')).toMatch(/^attachment;/);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('content-security-policy')).toBe("sandbox; default-src 'none'");
    expect(response.headers.get('cache-control')).toBe('private, no-store');
  });

  it('of text that looks like a page is text', async () => {
    const { id } = await attached(`Notes\n${script}`, 'notes.txt');
    const response = await api.get('AUDITOR', `/files/${id}`);
    expect(response.headers.get('content-type')).toMatch(/^text\/plain/);
    expect(response.headers.get('content-disposition')).toMatch(/^attachment;/);
  });

  it.each(['../../etc/passwd.txt', '..\\..\\x.txt', 'a"; filename="b.html', 'line\r\nset-cookie: x=1.txt', 'Évaluation n° 1 — «finale».txt', '\u202egpj.txt'])(
    'keeps the name %j inside its header, or does not take it',
    async (name) => {
      const { sha256 } = (await (await api.upload('PROGRAM_OFFICER', 'x.txt', `Named ${name}`)).json()) as Stored;
      const done = await attach('PROGRAM_OFFICER', sha256, name);
      if (done.code) {
        expect(done.code).toBe('invalidInput');
        return;
      }
      const id = done.case?.files.find((one) => one.sha256 === sha256)?.id ?? '';
      const response = await api.get('PROGRAM_OFFICER', `/files/${id}`);
      expect(response.status).toBe(200);
      expect(response.headers.get('set-cookie')).toBeNull();
      const disposition = response.headers.get('content-disposition') ?? '';
      expect(disposition).toMatch(/^attachment; filename\*=UTF-8''[A-Za-z0-9%!'()*._~-]+$/);
      expect(decodeURIComponent(disposition.split("''")[1] ?? '')).toBe(name);
    },
  );

  it.each([
    ['altered', (path: string) => writeFile(path, 'Something else')],
    ['gone', (path: string) => rm(path)],
  ])('of a file that is %s says so, and gives nothing', async (what, harm) => {
    const { id, sha256 } = await attached(`To be ${what}`, 'evidence.txt');
    await harm(join(api.dataDir, 'files', sha256.slice(0, 2), sha256));
    const response = await api.get('AUDITOR', `/files/${id}`);
    expect(response.status).toBe(500);
    expect(await response.text()).toBe('{"code":"fileDamaged"}');
  });

  it('is reached by attachment and not by hash', async () => {
    const { sha256 } = await attached('By hash', 'hash.txt');
    expect((await api.get('AUDITOR', `/files/${sha256}`)).status).toBe(404);
  });
});
