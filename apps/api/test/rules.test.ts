import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nodeId, openApi, type Harness } from './harness.ts';

let api: Harness;
let id: string;

beforeAll(async () => {
  api = await openApi();
  id = (await api.story.untilRecommendable()).id;
}, 60_000);
afterAll(() => api.close());

const caseRules = /* GraphQL */ `
  query CaseRules($id: ID!, $asOf: Date) {
    node(id: $id) {
      ... on Case {
        rules(asOf: $asOf) {
          table { id version { version } }
          doneOn
          obligations {
            code
            kind
            proposedFor
            rule { en fr }
            citation { instrument section effectiveFrom effectiveTo name { en fr } }
            factsUsed { name value words { en fr } }
            waysOut { corrections { name value words { fr } } }
          }
        }
        ruleChanges(asOf: $asOf) { mustRedo }
      }
    }
  }
`;

interface Rules {
  readonly node: {
    readonly rules: readonly { readonly table: { readonly id: string }; readonly doneOn: string | null; readonly obligations: readonly Record<string, unknown>[] }[];
    readonly ruleChanges: readonly unknown[];
  } | null;
}

describe('the rules', () => {
  it('can be read by every employee, next to their citations, as of a date', async () => {
    const query = 'query Table($id: String!, $asOf: Date) { ruleTable(id: $id, asOf: $asOf) { version { version binds } rows { id when rule { fr } citation { section } obligations { code kind } } facts { name type values { value words { fr } } } } }';
    const { data } = await api.ask<{ ruleTable: { rows: readonly Record<string, unknown>[] } }>('EMPLOYEE', query, { id: 'privacy-assessment', asOf: '2026-11-24' });
    expect(data?.ruleTable.rows.map(({ id: row }) => row)).toHaveLength(9);
    expect(data?.ruleTable).toMatchObject({ facts: expect.arrayContaining([{ name: 'informationBank', type: 'yesNo', values: [{ value: 'yes', words: { fr: 'Oui' } }, { value: 'no', words: { fr: 'Non' } }] }]) as unknown });
    for (const variables of [{ id: 'nobody' }, { id: 'privacy-assessment', asOf: '1999-01-01' }]) {
      expect((await api.ask('EMPLOYEE', query, variables)).data).toEqual({ ruleTable: null });
    }
    expect((await api.ask(null, query, { id: 'privacy-assessment' })).errors?.length).toBe(1);
  });
});

describe('a case', () => {
  it('says what each table obliges to, by which facts, and what would change it', async () => {
    const { data } = await api.ask<Rules>('NTOP_ANALYST', caseRules, { id: nodeId('Case', id) });
    const rules = data?.node?.rules ?? [];
    expect(rules.map(({ table }) => table.id)).toEqual(expect.arrayContaining(['privacy-assessment', 'required-reviews', 'case-risk', 'deciding-level']));
    const privacy = rules.find(({ table }) => table.id === 'privacy-assessment');
    expect(privacy?.doneOn).toMatch(/^\d{4}-/);
    expect(privacy?.obligations[0]).toMatchObject({
      code: 'none',
      kind: 'outcome',
      proposedFor: 'privacy:s10',
      citation: { instrument: 'DPP', section: 'C.2.2.6', effectiveFrom: '2024-10-09', effectiveTo: null },
      factsUsed: [{ name: 'personalInformation', value: 'no', words: [{ en: 'No', fr: 'Non' }] }],
      waysOut: [{ corrections: [{ name: 'personalInformation', value: 'yes', words: [{ fr: 'Oui' }] }] }],
    });
    // What always holds says that nothing would change it.
    const reviews = rules.find(({ table }) => table.id === 'required-reviews');
    for (const obligation of reviews?.obligations.filter(({ code }) => code === 'privacy') ?? []) expect(obligation['waysOut']).toEqual([]);
    expect(data?.node?.ruleChanges).toEqual([]);
  });

  it('had no rules before it was registered', async () => {
    const { data } = await api.ask<Rules>('NTOP_ANALYST', caseRules, { id: nodeId('Case', id), asOf: '2026-01-01' });
    expect(data?.node?.rules).toEqual([]);
  });

  it('that one may not see says no more than one that is not there', async () => {
    const [hidden, absent] = await Promise.all([
      api.askText('EMPLOYEE', caseRules, { id: nodeId('Case', id) }),
      api.askText('EMPLOYEE', caseRules, { id: nodeId('Case', '00000000-0000-4000-8000-000000000000') }),
    ]);
    expect(hidden).toBe(absent);
  });
});
