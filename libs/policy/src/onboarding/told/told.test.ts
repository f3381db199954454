import { describe, expect, it, test } from 'vitest';
import { rcmp } from '../../profile/rcmp.ts';
import { definitions } from '../../questionnaires/definitions.ts';
import { faultsIn } from '../../rules/fact.ts';
import { tablesOf } from '../../rules/tables.ts';
import { Choices } from '../../testing/choices.ts';
import { completedAnswers } from '../../testing/random-answers.ts';
import { compile } from '../../forms/index.ts';
import { tellingForms, toldBy, type TellingForm } from './told.ts';

const provider = { name: 'Vendor', kind: 'vendor', suppliesPersonalInformation: 'yes', termsOfService: 'allowed', evidenceFile: { fileId: 'f' } };
const none = { name: 'Vendor', kind: 'vendor', suppliesPersonalInformation: 'no' };

test.each<[TellingForm, string, Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>]>([
  // Where personal information comes from, however far down
  ['preparation', 'third-party-source', { providers: [none] }, { fromThirdParty: 'no' }],
  ['preparation', 'third-party-source', { providers: [provider] }, { fromThirdParty: 'yes', assurance: 'documented', termsOfService: 'allow' }],
  ['preparation', 'third-party-source', { providers: [{ ...provider, evidenceFile: null }] }, { fromThirdParty: 'yes', assurance: 'vendorsWord', termsOfService: 'allow' }],
  ['preparation', 'third-party-source', { providers: [{ ...none, subProviders: [{ ...none, datasets: [{ ...provider, termsOfService: 'notAllowed' }] }] }] }, { fromThirdParty: 'yes', assurance: 'documented', termsOfService: 'bar' }],
  ['preparation', 'third-party-source', { providers: [provider, { ...provider, termsOfService: 'notReviewed', evidenceFile: undefined }] }, { fromThirdParty: 'yes', assurance: 'vendorsWord', termsOfService: 'notReviewed' }],
  ['preparation', 'third-party-source', { providers: [{ ...provider, kind: 'inHouse' }] }, { fromThirdParty: 'no' }],
  // The oldest version did not ask
  ['preparation', 'third-party-source', { providers: [{ name: 'Vendor' }] }, {}],
  ['preparation', 'publicly-available', { publiclyAvailable: 'no', leakedInformation: 'yes' }, {}],
  ['preparation', 'publicly-available', { publiclyAvailable: 'yes', leakedInformation: 'yes', publicRecordsLabelled: 'no', publicAuthorizationLevel: 'director' }, { origin: ['leaked'], labelled: 'no', authorizedBy: 'director' }],
  ['preparation', 'publicly-available', { publiclyAvailable: 'yes', leakedInformation: 'no' }, { origin: [] }],
  // Not known whether, so not told
  ['preparation', 'publicly-available', { publiclyAvailable: 'yes', leakedInformation: 'possible' }, {}],
  ['privacy-checklist', 'automated-decision', { automatedDecision: 'APPLIED_VOLUNTARILY', automatedDecisionReasons: 'Counsel says so' }, { voluntary: 'yes', legalRationale: 'yes' }],
  ['privacy-checklist', 'automated-decision', { automatedDecision: 'APPLIES' }, { voluntary: 'no' }],
  ['privacy-checklist', 'automated-decision-consequences', { automatedDecision: 'NOT_APPLICABLE' }, { applicability: 'notApplicable' }],
  ['facial-recognition-checklist', 'facial-recognition', { useCases: ['VICTIM_ID_CSE', 'other'], approver: 'moreSenior' }, { useCase: 'other', approver: 'moreSenior' }],
  ['facial-recognition-checklist', 'facial-recognition', { useCases: ['IMMINENT_THREAT_LIFE_OR_GBH'] }, { useCase: 'IMMINENT_THREAT_LIFE_OR_GBH' }],
  ['automated-decision', 'automated-decision-consequences', { adverse: 'yes', approvedBy: 'deputyHead' }, { adverse: 'yes', approvedBy: 'deputyHead' }],
  ['aia', 'automated-decision-consequences', {}, { level: 'level1' }],
])('%s tells %s: %o', (form, table, answers, facts) => {
  expect(toldBy(form, answers)[table]).toEqual(facts);
});

describe.each(tellingForms)('what %s tells', (form) => {
  const versions = definitions.filter(({ id }) => id === form);

  it('is facts of tables that ship, each with a value that the table knows, whatever is answered', () => {
    for (const definition of versions) {
      for (let seed = 1; seed <= 30; seed++) {
        const answers = completedAnswers(compile(definition), new Choices(seed));
        for (const [id, facts] of Object.entries(toldBy(form, answers))) {
          const table = tablesOf(rcmp).find((one) => one.id === id);
          expect(table && faultsIn(table.facts, facts), `${id} ${JSON.stringify(facts)}`).toEqual([]);
        }
      }
    }
  });

  it('is nothing where nothing is answered, whatever stands there instead', () => {
    for (const wrong of [undefined, null, 7, {}, [], [null], 'toString', '__proto__']) {
      const answers = new Proxy({}, { get: () => wrong, has: () => true, ownKeys: () => [] });
      expect(() => toldBy(form, answers)).not.toThrow();
    }
  });
});
