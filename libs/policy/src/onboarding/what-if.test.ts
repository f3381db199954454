import { describe, expect, it, test } from 'vitest';
import fc from 'fast-check';
import { rcmp } from '../profile/rcmp.ts';
import { candidateOf, faultsInCandidate, type Candidate } from '../rules/candidate.ts';
import { holds } from '../rules/condition.ts';
import { versionOn, type Table } from '../rules/table.ts';
import { tablesOf } from '../rules/tables.ts';
import type { CaseUnderRules } from './rules-of-case.ts';
import { toldBy } from './told/told.ts';
import { compareUnder, tablesAboutCases, whatIf } from './what-if.ts';

const on = '2026-11-24';
const about = tablesAboutCases(rcmp);
const tables = tablesOf(rcmp).filter(({ id }) => about.has(id));
const tableOf = (id: string): Table => tables.find((one) => one.id === id) as Table;
const asIs = (table: Table): Candidate => candidateOf(table, versionOn(table, on), rcmp);

const toldByChecklist = (answers: Readonly<Record<string, unknown>>): CaseUnderRules['told'] => [
  { form: 'privacy-checklist', tables: toldBy('privacy-checklist', answers), frozenOn: '2026-03-01' },
];

const one: CaseUnderRules = {
  openedOn: '2026-02-01',
  facts: { stage: 'test', data: 'real', personalInformation: 'yes', categories: ['BIOMETRICS'] },
  preparedOn: null,
  told: toldByChecklist({ legalAuthority: 'yes', personalInformation: 'yes', administrativePurpose: 'yes', activity: 'new' }),
};

const answer = (...values: string[]) => fc.option(fc.constantFrom(...values), { nil: null });
const anyCase: fc.Arbitrary<CaseUnderRules> = fc.record({
  openedOn: fc.constant('2026-02-01'),
  facts: fc.record({
    stage: fc.constantFrom('test', 'pilot', 'operational'),
    data: fc.constantFrom('none', 'synthetic', 'volunteers', 'real'),
    personalInformation: fc.constantFrom('yes', 'no', 'unknown'),
    categories: fc.subarray(['BIOMETRICS', 'ALGORITHMIC_POLICING', 'INTERCEPTION', 'SOCIAL_MEDIA', 'LOCATION']),
  }),
  preparedOn: fc.constantFrom(null, '2026-02-10'),
  told: fc
    .option(
      fc.record({
        legalAuthority: answer('yes', 'soon', 'no'),
        personalInformation: answer('yes', 'no'),
        administrativePurpose: answer('yes', 'no'),
        activity: answer('new', 'modified', 'existing'),
        modifiedThrough: fc.subarray(['process', 'thirdParty', 'automatedDecision']),
        riskWarrantsAssessment: answer('yes', 'no'),
        informationBank: answer('yes', 'no'),
        otherInstitutions: answer('yes', 'no'),
        treasuryBoardSubmission: answer('yes', 'no'),
      }),
      { nil: null },
    )
    .map((answers) => (answers ? toldByChecklist(answers) : [])),
}) as fc.Arbitrary<CaseUnderRules>;

type Rows = Extract<Candidate, { rows: unknown }>['rows'];

/** A table with rows taken out, turned around, and given other obligations. */
function anyCandidate(table: Table): fc.Arbitrary<Candidate> {
  const candidate = asIs(table);
  if (!('rows' in candidate)) {
    const level = fc.integer({ min: 1, max: 5 });
    const byRisk = fc.record({ low: level, medium: level, high: level });
    return fc.record({ decidingLevels: fc.record({ test: byRisk, pilot: byRisk, operational: byRisk }) });
  }
  const codes = Object.keys(table.obligations);
  return fc.tuple(...candidate.rows.map((row) => fc.oneof(
    { weight: 3, arbitrary: fc.constant([row]) },
    { weight: 1, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.constant([{ ...row, when: { not: row.when } }]) },
    { weight: 1, arbitrary: fc.subarray(codes).map((some) => [{ ...row, obligations: some.map((code) => ({ code })) }]) },
  ))).map((rows) => ({ rows: rows.flat() as Rows }));
}

describe.each(tables)('what if $id', (table) => {
  it('stays as it is: nothing changes for any case', () => {
    const same = whatIf(rcmp, table, JSON.parse(JSON.stringify(asIs(table))) as Candidate, on);
    fc.assert(
      fc.property(anyCase, (any) => {
        expect(compareUnder(any, same)).toEqual([]);
      }),
    );
  });

  it('is otherwise: every change is real, and none is left out', () => {
    fc.assert(
      fc.property(anyCase, anyCandidate(table), (any, candidate) => {
        expect(faultsInCandidate(table, candidate)).toEqual([]);
        const change = compareUnder(any, whatIf(rcmp, table, candidate, on)).find(({ table: { id } }) => id === table.id);
        if (!('rows' in candidate)) return;
        // Once more, by the rows themselves.
        const facts = table.id === 'privacy-assessment' ? any.told[0]?.tables[table.id] : any.facts;
        const said = (obligations: Rows[number]['obligations']): string[] => obligations.map((owed) => JSON.stringify(owed)).toSorted();
        const owed = (rows: Rows): string[] => [...new Set(facts ? said(rows.filter((row) => holds(row.when, facts)).flatMap((row) => row.obligations)) : [])];
        const [before, after] = [owed(versionOn(table, on).rows), owed(candidate.rows)];
        expect(said(change?.added ?? [])).toEqual(after.filter((one) => !before.includes(one)));
        expect(said(change?.removed ?? [])).toEqual(before.filter((one) => !after.includes(one)));
      }),
    );
  });
});

const withRows = (table: Table, change: (rows: Rows) => Rows): Candidate => ({ rows: change((asIs(table) as { rows: Rows }).rows) });

describe('a candidate', () => {
  it('of the risks also changes who decides', () => {
    const risk = tableOf('case-risk');
    const changes = compareUnder(one, whatIf(rcmp, risk, withRows(risk, (rows) => rows.slice(1)), on));
    expect(changes.map(({ table, added, removed }) => [table.id, added, removed])).toEqual([
      ['case-risk', [], [{ code: 'high' }]],
      ['deciding-level', [{ code: 'level2' }], [{ code: 'level3' }]],
    ]);
  });

  it('of the levels may name one that the profile does not', () => {
    const levels = { ...rcmp.decidingLevels, test: { low: 5, medium: 5, high: 5 } };
    const changes = compareUnder(one, whatIf(rcmp, tableOf('deciding-level'), { decidingLevels: levels }, on));
    expect(changes.map(({ added, removed, doneOn }) => [added, removed, doneOn])).toEqual([[[{ code: 'level5' }], [{ code: 'level3' }], null]]);
  });

  it('that only gives another term changes the obligation', () => {
    const privacy = tableOf('privacy-assessment');
    const [present, soon] = [{ code: 'pia', term: { before: 'start' } }, { code: 'pia', term: { forthwith: true, from: 'start' } }] as const;
    const candidate = withRows(privacy, (rows) => rows.map((row) => (row.id === '3-new-administrative' ? { ...row, obligations: [soon] } : row)));
    expect(compareUnder(one, whatIf(rcmp, privacy, candidate, on))).toMatchObject([{ added: [soon], removed: [present], doneOn: '2026-03-01' }]);
  });

  it('of the privacy table asks nothing of a case without a checklist', () => {
    const privacy = tableOf('privacy-assessment');
    expect(compareUnder({ ...one, told: [] }, whatIf(rcmp, privacy, { rows: [] }, on))).toEqual([]);
    expect(compareUnder(one, whatIf(rcmp, privacy, { rows: [] }, on))).not.toEqual([]);
  });
});

test('the tables about cases are those whose facts a case stores', () => {
  expect([...about]).toEqual(expect.arrayContaining(['privacy-assessment', 'required-reviews', 'case-risk', 'deciding-level']));
});
