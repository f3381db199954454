import { describe, expect, it, test } from 'vitest';
import fc from 'fast-check';
import { determinationOutcomes } from '../onboarding/state.ts';
import { privacyAssessment } from './privacy-assessment.ts';
import { checklistFacts, proposedDetermination } from './proposed-determination.ts';
import { factsOf } from './condition.ts';
import { evaluate } from './evaluate.ts';

const on = '2026-11-24';

/** An activity for which nothing is asked: existing, administrative, described in a bank, at no special risk. */
const settled = {
  legalAuthority: 'yes',
  personalInformation: 'yes',
  administrativePurpose: 'yes',
  activity: 'existing',
  modifiedThrough: [] as readonly string[],
  informationBank: 'yes',
  riskWarrantsAssessment: 'no',
  otherInstitutions: 'no',
  treasuryBoardSubmission: 'no',
};

const rowsFor = (facts: object) => evaluate(privacyAssessment, { ...settled, ...facts }, on).map((one) => `${one.row}: ${one.code}`);

describe('T1: does this need a privacy impact assessment?', () => {
  test.each<[string, object, readonly string[]]>([
    ['nothing new, nothing asked', {}, []],

    ['1: no authority, now or soon', { legalAuthority: 'no' }, ['1-no-authority: stop']],
    ['1: authority soon is authority', { legalAuthority: 'soon' }, []],

    ['2: no personal information', { personalInformation: 'no' }, ['2-no-personal-information: none']],

    ['3: new, for an administrative purpose', { activity: 'new' }, ['3-new-administrative: pia']],

    ['4: modified through a process', { activity: 'modified', modifiedThrough: ['process'] }, ['4-substantial-modification: addendum']],
    ['4: modified through a third party', { activity: 'modified', modifiedThrough: ['thirdParty'] }, ['4-substantial-modification: addendum']],
    [
      '4: modified through an automated decision',
      { activity: 'modified', modifiedThrough: ['automatedDecision'] },
      ['4-substantial-modification: addendum'],
    ],
    ['4: modified through nothing that counts', { activity: 'modified' }, []],
    ['4: what would modify an unchanged activity', { modifiedThrough: ['process'] }, []],

    ['5: the official determines', { riskWarrantsAssessment: 'yes' }, ['5-official-determines: pia']],
    [
      '5: whatever the purpose',
      { riskWarrantsAssessment: 'yes', administrativePurpose: 'no' },
      ['5-official-determines: pia', '7-non-administrative: protocol'],
    ],

    ['6: existing without a bank', { informationBank: 'no' }, ['6-no-information-bank: pia']],
    [
      '6: modified without a bank',
      { activity: 'modified', modifiedThrough: ['process'], informationBank: 'no' },
      ['4-substantial-modification: addendum', '6-no-information-bank: pia'],
    ],

    ['7: for no administrative purpose', { administrativePurpose: 'no' }, ['7-non-administrative: protocol']],
    ['7: new, for no administrative purpose', { administrativePurpose: 'no', activity: 'new' }, ['7-non-administrative: protocol']],
    ['7: without a bank, for no administrative purpose', { administrativePurpose: 'no', informationBank: 'no' }, ['7-non-administrative: protocol']],

    [
      '8: several institutions',
      { otherInstitutions: 'yes' },
      ['8-several-institutions: leadInstitution', '8-several-institutions: checklistToTbsAndOpc'],
    ],
    ['9: a Treasury Board submission', { treasuryBoardSubmission: 'yes' }, ['9-treasury-board-submission: submissionStatesAssessment']],
  ])('%s', (_what, facts, rows) => {
    expect(rowsFor(facts)).toEqual(rows);
  });

  it('cites, for every row, the clause that the directive numbers', () => {
    const cited = privacyAssessment.versions[0]?.rows.map((row) => `${row.id.slice(0, 1)} ${row.citation.instrument} ${row.citation.section}`);
    expect(cited).toEqual([
      '1 DPP 4.2.7',
      '2 DPP C.2.2.6',
      '3 DPP C.2.2.9.1',
      '4 DPP C.2.2.9.2',
      '5 DPP C.2.2.9.3',
      '6 DPP C.2.2.9.4',
      '7 DPP C.2.2.18',
      '8 DPP C.2.2.10; C.2.2.8',
      '9 DPP 4.2.39',
    ]);
  });

  it('looks only at facts that the checklist answers', () => {
    const facts = privacyAssessment.versions.flatMap((version) => version.rows.flatMap((row) => factsOf(row.when)));
    expect(new Set(facts)).toEqual(new Set(Object.keys(checklistFacts({}))));
  });
});

describe('what the checklist proposes', () => {
  const proposal = (answers: object) => proposedDetermination({ ...settled, ...answers }, on).proposal;

  test.each<[string, object, string]>([
    ['nothing', {}, 'none'],
    ['stop before everything', { legalAuthority: 'no', activity: 'new', coveredByExisting: 'yes' }, 'stop'],
    ['a PIA before an addendum', { activity: 'modified', modifiedThrough: ['process'], informationBank: 'no' }, 'pia'],
    ['a PIA before a protocol', { administrativePurpose: 'no', riskWarrantsAssessment: 'yes' }, 'pia'],
    ['an addendum', { activity: 'modified', modifiedThrough: ['process'] }, 'addendum'],
    ['a protocol', { administrativePurpose: 'no' }, 'protocol'],
    ['covered in place of a new paper', { activity: 'new', coveredByExisting: 'yes' }, 'covered'],
    ['nothing to cover where nothing is needed', { personalInformation: 'no', coveredByExisting: 'yes' }, 'none'],
    ['nothing where the form is empty', { ...Object.fromEntries(Object.keys(settled).map((key) => [key, null])) }, 'none'],
  ])('%s', (_what, answers, outcome) => {
    expect(proposal(answers)).toBe(outcome);
  });

  it('keeps every obligation beside the proposal, once', () => {
    const answers = { ...settled, activity: 'new', riskWarrantsAssessment: 'yes', otherInstitutions: 'yes', treasuryBoardSubmission: 'yes' };
    expect(proposedDetermination(answers, on)).toEqual({
      proposal: 'pia',
      obligations: ['pia', 'leadInstitution', 'checklistToTbsAndOpc', 'submissionStatesAssessment'],
    });
  });

  it('is never less than a PIA where the official finds that the risks call for one, unless there is no authority or it is covered', () => {
    const yesNo = fc.constantFrom('yes', 'no');
    const answers = fc.record({
      legalAuthority: fc.constantFrom('yes', 'soon', 'no'),
      personalInformation: yesNo,
      administrativePurpose: yesNo,
      activity: fc.constantFrom('new', 'modified', 'existing'),
      modifiedThrough: fc.subarray(['process', 'thirdParty', 'automatedDecision']),
      informationBank: yesNo,
      riskWarrantsAssessment: yesNo,
      otherInstitutions: yesNo,
      treasuryBoardSubmission: yesNo,
      coveredByExisting: yesNo,
    });
    fc.assert(
      fc.property(answers, (given) => {
        const { proposal: proposed, obligations } = proposedDetermination(given, on);
        expect(determinationOutcomes).toContain(proposed);
        if (given.legalAuthority === 'no') expect(proposed).toBe('stop');
        else if (given.riskWarrantsAssessment === 'yes') expect(['pia', 'covered']).toContain(proposed);
        if (given.otherInstitutions === 'yes') expect(obligations).toContain('leadInstitution');
        expect(new Set(obligations).size).toBe(obligations.length);
      }),
    );
  });
});
