import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { maxLineBytes } from './lines.ts';
import { root } from './parts.ts';

interface Answer {
  readonly code: number | null;
  readonly lines: readonly string[];
  readonly errors: string;
}

/** The command as it is run, given what it reads. */
async function run(args: readonly string[], input: Iterable<string | Buffer> = [], script = ['form.ts']): Promise<Answer> {
  const [file = '', ...before] = script;
  const child = spawn(process.execPath, [join(root, 'tools/start', file), ...before, ...args], { env: { PATH: process.env['PATH'] } });
  const output: Buffer[] = [];
  let errors = '';
  child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  // Where it never reads, it may be gone before all is written.
  child.stdin.on('error', () => undefined);
  const gone = once(child, 'close');
  for (const chunk of input) if (!child.stdin.write(chunk)) await Promise.race([once(child.stdin, 'drain'), gone]);
  child.stdin.end();
  const [code] = (await gone) as [number | null];
  return { code, lines: Buffer.concat(output).toString().split('\n').filter(Boolean), errors };
}

const json = (lines: readonly string[]) => lines.map((line) => JSON.parse(line) as Record<string, unknown>);
const line = (answers: unknown): string => `${JSON.stringify(answers)}\n`;

describe('npm run form', () => {
  it('says what a form that scores makes of each line', async () => {
    const { code, lines, errors } = await run(['aia'], [
      line({}),
      line({ 'project-phase': 'design', rights: 'very-high', 'decision-fields': ['public-safety', 'other'], 'decision-fields-other': 'Patrols', 'design-pia': 'yes' }),
      line({ 'project-phase': 'later', 'design-pia': 'yes', 'keeps-learning': 'yes', nobody: 'x' }),
    ]);
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    const [empty, some, wrong] = json(lines);
    expect(empty).toMatchObject({ missing: ['project-phase'], refused: [], raw: 0, mitigation: 0, current: 0, level: 1, proposedRisks: [] });
    expect(some).toMatchObject({ missing: [], refused: [], raw: 6, mitigation: 2, current: 6, level: 1 });
    expect(some?.['visible']).toContain('design-pia-details');
    expect(wrong).toMatchObject({
      missing: ['project-phase'],
      refused: [
        { question: 'project-phase', code: 'unknownOption' },
        { question: 'design-pia', code: 'hiddenQuestion' },
        { question: 'nobody', code: 'unknownQuestion' },
      ],
      raw: 3,
      mitigation: 0,
    });
  });

  it('names no score where the form has none', async () => {
    const { lines } = await run(['test-report'], [line({ searches: 4 })]);
    expect(Object.keys(json(lines)[0] ?? {})).toEqual(['visible', 'missing', 'refused', 'proposedRisks']);
    expect(json(lines)[0]?.['missing']).not.toContain('searches');
  });

  it('refuses hostile answers by their question, and prints nothing of them', async () => {
    const answers = [
      { 'project-title': 'x'.repeat(1_000_000) },
      { 'project-title': '\u202egnp' },
      { 'project-title': 'a\u0000b' },
      { 'project-title': '\ud800' },
      { 'project-title': ['text'] },
      { rights: ['high'] },
      { motivations: 'cost' },
      { motivations: ['cost', 'cost'] },
    ];
    const { code, lines } = await run(['aia'], [...answers.map(line), '{"__proto__":{"rights":"high"},"constructor":"x"}\n']);
    expect(code).toBe(0);
    expect(json(lines).map((one) => (one['refused'] as { question: string; code: string }[]).map((fault) => `${fault.question} ${fault.code}`))).toEqual([
      ['project-title tooLong'],
      ['project-title hostileCharacters'],
      ['project-title hostileCharacters'],
      ['project-title hostileCharacters'],
      ['project-title wrongType'],
      ['rights wrongType'],
      ['motivations wrongType'],
      ['motivations wrongType'],
      ['__proto__ unknownQuestion', 'constructor unknownQuestion'],
    ]);
    expect(Math.max(...lines.map((one) => one.length))).toBeLessThan(10_000);
  });

  it('answers the other lines where some are no JSON objects, and ends with 1', async () => {
    const given = ['{}\n', 'nonsense\n', '\n', '[1]\n', 'null\n', '"x"\n', Buffer.from([0x7b, 0xff, 0x7d, 0x0a]), '{"rights":"low"}\r\n', '{}'];
    const { code, lines } = await run(['aia'], given);
    expect(code).toBe(1);
    expect(json(lines).map((one) => one['error'] ?? one['raw'])).toEqual([
      0,
      'The line is not JSON.',
      'The line is not JSON.',
      'The line is not a JSON object.',
      'The line is not a JSON object.',
      'The line is not a JSON object.',
      'The line is not UTF-8.',
      1,
      0,
    ]);
  });

  it('says that a line is too long, and goes on with the next', async () => {
    const mebibyte = 'x'.repeat(1024 * 1024);
    const long = ['{"project-title":"', ...Array<string>(maxLineBytes / mebibyte.length).fill(mebibyte), '"}\n'];
    const { code, lines } = await run(['aia'], [...long, '{}\n']);
    expect(code).toBe(1);
    expect(json(lines).map((one) => one['error'] ?? one['raw'])).toEqual([`The line is longer than ${maxLineBytes} bytes.`, 0]);
  });

  it('reads what comes in pieces, in the middle of a letter too', async () => {
    const bytes = Buffer.from('{"project-title":"Évaluation 人"}\n{"rights":"low"}\n');
    const pieces = Array.from(bytes, (byte) => Buffer.from([byte]));
    const { lines } = await run(['aia'], pieces);
    expect(json(lines).map((one) => [one['refused'], one['raw']])).toEqual([[[], 0], [[], 1]]);
  });

  it('answers ten thousand lines, in their order', async () => {
    const levels = ['low', 'moderate', 'high', 'very-high'];
    const { code, lines } = await run(['aia'], Array.from({ length: 10_000 }, (_, index) => line({ rights: levels[index % 4] })));
    expect(code).toBe(0);
    expect(lines).toHaveLength(10_000);
    expect(json(lines).every((one, index) => one['raw'] === 1 + (index % 4))).toBe(true);
  });

  test.each([
    [['nobody'], 'There is no definition "nobody". There are: aia, '],
    [['constructor'], 'There is no definition "constructor". There are: aia, '],
    [['aia', 'preparation'], 'One definition at a time; this is too much: preparation. There are: aia, '],
  ])('%j is refused in one line that lists what there is', async (args, said) => {
    const { code, lines, errors } = await run(args, ['{}\n']);
    expect({ code, lines }).toEqual({ code: 2, lines: [] });
    expect(errors.trimEnd().split('\n')).toEqual([expect.stringContaining(said)]);
  });

  it('lists the definitions when it is told none, and says what it does', async () => {
    const { code, lines } = await run([]);
    expect(code).toBe(0);
    expect(lines).toEqual(expect.arrayContaining(['aia', 'preparation', 'privacy-checklist']));
    expect((await run(['--help'], [], ['bootstrap.mjs', 'form'])).lines).toEqual([expect.stringMatching(/^form: <definition>: reads answers/)]);
  });

  it('stops when nobody reads on', async () => {
    const child = spawn(process.execPath, [join(root, 'tools/start/form.ts'), 'aia'], { env: { PATH: process.env['PATH'] } });
    let errors = '';
    child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
    child.stdin.on('error', () => undefined);
    child.stdout.once('data', () => child.stdout.destroy());
    child.stdin.write('{}\n'.repeat(5000));
    const [code] = (await once(child, 'exit')) as [number | null];
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
  });
});
