import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

function rule(args: readonly string[], lines: readonly string[] = []) {
  const { status, stdout, stderr } = spawnSync('node', [join(root, 'tools/start/bootstrap.mjs'), 'rule', ...args], {
    cwd: root,
    input: lines.join('\n'),
    encoding: 'utf8',
  });
  return { status, answers: stdout.split('\n').filter(Boolean).map((line) => JSON.parse(line) as Record<string, unknown>), stderr };
}

describe('npm run rule', () => {
  it('answers each line of facts with obligations, rows and citations', () => {
    const facts = { legalAuthority: 'yes', personalInformation: 'yes', administrativePurpose: 'no', otherInstitutions: 'yes' };
    const { status, answers } = rule(['privacy-assessment', '--as-of', '2026-11-24'], [JSON.stringify(facts), JSON.stringify({ personalInformation: 'no' })]);
    expect(status).toBe(0);
    expect(answers.map(({ rows }) => rows)).toEqual([['7-non-administrative', '8-several-institutions'], ['2-no-personal-information']]);
    expect(answers[0]?.['citations']).toMatchObject([
      { instrument: 'DPP', section: 'C.2.2.18' },
      { instrument: 'DPP', section: 'C.2.2.10; C.2.2.8' },
    ]);
    expect(answers[0]?.['obligations']).toMatchObject([
      {
        code: 'protocol',
        kind: 'duty',
        proposedFor: 'privacy:s10',
        factsUsed: { personalInformation: 'yes', administrativePurpose: 'no' },
        waysOut: [[{ fact: 'personalInformation', to: 'no' }], [{ fact: 'administrativePurpose', to: 'yes' }]],
      },
      { code: 'leadInstitution' },
      { code: 'checklistToTbsAndOpc' },
    ]);
  });

  it('says of each bad line what is wrong, answers the others, and fails at the end', () => {
    const lines = ['{"personalInformation":"maybe","nobody":1}', 'not json', '[]', '{"personalInformation":"no"}', '{"__proto__":{"a":1},"constructor":"x"}'];
    const { status, answers } = rule(['privacy-assessment'], lines);
    expect(status).toBe(1);
    expect(answers).toMatchObject([
      { refused: [{ fact: 'personalInformation', code: 'wrongType' }, { fact: 'nobody', code: 'unknownFact' }] },
      { error: expect.any(String) as string },
      { error: expect.any(String) as string },
      { rows: ['2-no-personal-information'] },
      { refused: [{ fact: '__proto__', code: 'unknownFact' }, { fact: 'constructor', code: 'unknownFact' }] },
    ]);
  });

  it('lists the facts that a table knows, with types and meanings', () => {
    const { answers } = rule(['privacy-assessment', '--facts']);
    expect(answers[0]).toMatchObject({ fact: 'legalAuthority', type: 'oneOf', values: { soon: { fr: 'Oui, bientôt' } } });
    for (const { meaning } of answers) expect(meaning).toMatchObject({ en: expect.any(String) as string, fr: expect.any(String) as string });
  });

  test.each([
    [[], 'privacy-assessment'],
    [['nobody'], 'There is no table "nobody"'],
    [['privacy-assessment', '--as-of', '2026-02-30'], '--as-of takes a date'],
    [['privacy-assessment', '--as-of'], '--as-of takes a date'],
    [['privacy-assessment', '--as-of', '1999-01-01'], 'no version before'],
  ])('%j is refused in one clear line', (args, says) => {
    const { status, answers, stderr } = rule(args);
    expect([status, answers]).toEqual([2, []]);
    expect(stderr).toContain(says);
  });
});
