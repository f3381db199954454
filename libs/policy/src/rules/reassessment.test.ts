import { describe, expect, it, test } from 'vitest';
import { evaluate } from './evaluate.ts';
import { waysOut } from './explain.ts';
import { reassessmentTable } from './reassessment.ts';

const on = '2026-11-24';
const table = reassessmentTable;
const owed = (happened: readonly string[], date = on, automatedDecision: 'yes' | 'no' | null = 'yes') =>
  evaluate(table, { happened, automatedDecision }, date);
const codes = (...happened: string[]) => owed(happened).map(({ code }) => code);

describe('T5: what must be redone', () => {
  test.each<[string, readonly string[]]>([
    ['annualReview', ['reviewMitigations']],
    ['processPartyOrSystem', ['redoChecklist', 'updateAssessment']],
    ['featureVersionOrModel', ['updateAlgorithmicAssessment', 'newAuthorization', 'redoTests']],
    ['useCasePopulationOrPartner', ['updateAlgorithmicAssessment', 'newAuthorization', 'redoChecklist']],
    ['vendorChange', ['redoProvenance', 'redoSecurityReview']],
    ['contractRenewal', ['redoProvenance', 'reviewAgreement']],
    ['newDataset', ['redoProvenance', 'redoChecklist']],
    ['breach', ['assessBreach', 'considerSuspension']],
    ['finding', ['answerFinding']],
    ['legalChange', ['renewLegalAdvice', 'redoChecklist']],
    ['biasMeasure', ['redoTests', 'redoTests', 'considerSuspension']],
    ['ledgerAnomaly', ['reconcileLedger', 'considerSuspension']],
    ['qualificationShortfall', ['trainUsers', 'unqualifiedUse']],
    ['securityAuthorizationEnds', ['noSecurityAuthorization', 'renewSecurityAuthorization']],
    ['automatedDirectiveChange', ['updateAlgorithmicAssessment', 'redoChecklist']],
    ['pilotEnds', ['pilotEnded', 'reportOnPilot']],
    ['informationBankChange', ['alignBank']],
    ['publicQuestion', ['prepareAnswer']],
  ])('%s', (trigger, expected) => {
    expect(codes(trigger)).toEqual(expected);
    // Every row that answers a trigger lets go of it when it did not happen.
    for (const { row } of owed([trigger])) {
      const found = table.versions.at(-1)!.rows.find(({ id }) => id === row)!;
      expect(waysOut(table, found, { happened: [trigger], automatedDecision: 'yes' })).toContainEqual([{ fact: 'happened', to: [] }]);
    }
  });

  it('knows eighteen triggers, and each makes something necessary', () => {
    const triggers = Object.keys(table.facts.happened.values);
    expect(triggers).toHaveLength(18);
    expect(triggers.filter((trigger) => codes(trigger).length === 0)).toEqual([]);
  });

  it('asks for nothing where nothing happened', () => {
    expect(codes()).toEqual([]);
  });

  it('adds up what several events make necessary', () => {
    const both = codes('newDataset', 'contractRenewal');
    for (const one of ['newDataset', 'contractRenewal']) expect(both).toEqual(expect.arrayContaining(codes(one)));
  });

  it('only proposes what a person must determine', () => {
    const proposals = owed(Object.keys(table.facts.happened.values)).filter(({ proposedFor }) => proposedFor).map(({ code, proposedFor }) => `${code}: ${proposedFor}`);
    expect([...new Set(proposals)].toSorted()).toEqual([
      'answerFinding: head',
      'considerSuspension: prohibit',
      'newAuthorization: ntop:triage',
      'prepareAnswer: ntop:recommend',
      'renewLegalAdvice: legal:advise',
      'updateAssessment: privacy:s10',
    ]);
  });

  it('asks for the algorithmic assessment unless it is said that the directive does not apply', () => {
    const asked = (automatedDecision: 'yes' | 'no' | null) => owed(['featureVersionOrModel'], on, automatedDecision).some(({ code }) => code === 'updateAlgorithmicAssessment');
    expect([asked('yes'), asked(null), asked('no')]).toEqual([true, true, false]);
    expect(owed(['biasMeasure'], on, 'no').map(({ code }) => code)).toEqual(['redoTests', 'considerSuspension']);
  });

  it('asks for the algorithmic assessment since its directive came into force', () => {
    expect(owed(['featureVersionOrModel'], '2025-06-23').map(({ code }) => code)).toEqual(['newAuthorization', 'redoTests']);
    expect(owed(['featureVersionOrModel'], '2025-06-24').map(({ code }) => code)).toEqual(['updateAlgorithmicAssessment', 'newAuthorization', 'redoTests']);
  });
});
