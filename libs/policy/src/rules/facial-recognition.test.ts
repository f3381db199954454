import { describe, expect, it, test } from 'vitest';
import { rcmp } from '../profile/rcmp.ts';
import { evaluate } from './evaluate.ts';
import { waysOut } from './explain.ts';
import { facialRecognitionTable } from './facial-recognition.ts';
import type { Facts } from './fact.ts';
import { endOfTerm } from './term.ts';

const on = '2026-11-24';
const table = facialRecognitionTable(rcmp);

/** A use that the directive allows, approved in the record and not yet made. */
const allowed: Facts = {
  technologyAuthorized: 'yes',
  featureEnabled: 'yes',
  useCase: 'VICTIM_ID_CSE',
  exigencyStated: 'yes',
  exigencyBasis: 'FR_DIRECTIVE',
  harm: 'removal',
  canadianLink: 'asserted',
  approver: 'cropsOfficer',
  approverIsRequester: 'no',
  searcherQualified: 'yes',
  fileNumber: 'yes',
  useOn: '2026-11-24',
  validFromOn: '2026-11-24',
  validUntilOn: '2026-11-24',
  stillNeeded: 'yes',
  revoked: 'no',
  approval: 'written',
  used: 'no',
};

const owed = (facts: Facts, of = table) => evaluate(of, { ...allowed, ...facts }, on);
const refused = (facts: Facts, of = table) => owed(facts, of).filter(({ kind }) => kind === 'refusal').map(({ code }) => code);

describe('T3: may facial recognition be used?', () => {
  it('allows what meets every condition, and headquarters is then advised at once', () => {
    expect(owed({}).map(({ code, term }) => [code, term])).toEqual([['adviseHeadquarters', { forthwith: true, from: 'approved' }]]);
  });

  test.each<[string, Facts, readonly string[]]>([
    ['1: a technology that is not authorized', { technologyAuthorized: 'no' }, ['technologyNotAuthorized']],
    ['1: a technology of which nobody knows', { technologyAuthorized: null }, ['technologyNotAuthorized']],
    ['2: a feature that is off', { featureEnabled: 'no' }, ['featureNotEnabled']],
    ['2: a feature of which nobody knows', { featureEnabled: null }, ['featureNotEnabled']],
    ['3: the other use that is allowed', { useCase: 'IMMINENT_THREAT_LIFE_OR_GBH' }, []],
    ['3: any other use', { useCase: 'other' }, ['useCaseNotAllowed']],
    ['3: a use that is not named', { useCase: null }, ['useCaseNotAllowed']],
    ['4: no statement', { exigencyStated: 'no' }, ['exigencyNotStated']],
    ['4: silence', { exigencyStated: null }, ['exigencyNotStated']],
    ['4: exigency of section 487.11', { exigencyBasis: 'CC_487_11' }, ['exigencyOfAnotherKind']],
    ['4: exigency of section 184.4', { exigencyBasis: 'CC_184_4' }, ['exigencyOfAnotherKind']],
    ['4: exigency of section 529.3', { exigencyBasis: 'CC_529_3' }, ['exigencyOfAnotherKind']],
    ['4: exigency of no named kind', { exigencyBasis: null }, ['exigencyOfAnotherKind']],
    ['5: to prevent a harm', { harm: 'prevention' }, []],
    ['5: neither', { harm: 'neither' }, ['harmNotPreventedOrEnded']],
    ['5: not said', { harm: null }, ['harmNotPreventedOrEnded']],
    ['6: Canadians, it is believed', { canadianLink: 'believed' }, []],
    ['6: nobody knows whether Canadians', { canadianLink: 'unknown' }, ['canadianLinkNotAsserted']],
    ['6: nobody was asked', { canadianLink: null }, ['canadianLinkNotAsserted']],
    ['7: somebody more senior', { approver: 'moreSenior' }, []],
    ['7: somebody else', { approver: 'other' }, ['approverNotSenior']],
    ['7: nobody named', { approver: null }, ['approverNotSenior']],
    ['8: one’s own request', { approverIsRequester: 'yes' }, ['approverIsRequester']],
    ['8: not known whose', { approverIsRequester: null }, ['approverIsRequester']],
    ['9: not qualified', { searcherQualified: 'no' }, ['searcherNotQualified']],
    ['9: not known', { searcherQualified: null }, ['searcherNotQualified']],
    ['10: no file', { fileNumber: 'no' }, ['fileNumberMissing']],
    ['10: not known', { fileNumber: null }, ['fileNumberMissing']],
    ['11: the day before', { useOn: '2026-11-23' }, ['windowNotOpen']],
    ['11: the day after', { useOn: '2026-11-25' }, ['windowExpired']],
    ['11: between both', { validFromOn: '2026-11-01', validUntilOn: '2026-12-01' }, []],
    ['11: without an end', { validUntilOn: null }, ['windowExpired']],
    ['11: without a beginning', { validFromOn: null }, ['windowNotOpen']],
    ['11: on an unknown day', { useOn: null }, ['windowNotOpen', 'windowExpired']],
    ['11: revoked', { revoked: 'yes' }, ['approvalRevoked']],
    ['11: not known whether revoked', { revoked: null }, ['approvalRevoked']],
    ['12: not approved', { approval: null }, ['notApproved']],
    ['12: approved by word of mouth', { approval: 'verbal' }, []],
  ])('%s', (_what, facts, codes) => {
    expect(refused(facts)).toEqual(codes);
  });

  it('refuses each condition under a code of its own, and nothing known meets all of them', () => {
    const codes = evaluate(table, {}, on).filter(({ kind }) => kind === 'refusal').map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.toSorted()).toEqual(Object.keys(table.obligations).filter((code) => table.obligations[code]?.kind === 'refusal').toSorted());
  });

  it('says what would lift a refusal: another answer, or another day that it cannot name', () => {
    const ways = (id: string, facts: Facts) => waysOut(table, table.versions[0]!.rows.find((row) => row.id === id)!, { ...allowed, ...facts });
    expect(ways('3-use-case', { useCase: 'other' })).toEqual([
      [{ fact: 'useCase', to: 'VICTIM_ID_CSE' }],
      [{ fact: 'useCase', to: 'IMMINENT_THREAT_LIFE_OR_GBH' }],
    ]);
    expect(ways('6-canadians', { canadianLink: 'unknown' })).toEqual([
      [{ fact: 'canadianLink', to: 'asserted' }],
      [{ fact: 'canadianLink', to: 'believed' }],
    ]);
    expect(ways('11-window-expired', { useOn: '2026-11-25' })).toEqual([]);
  });
});

describe('what comes with a use and after it', () => {
  const codes = (facts: Facts) => owed(facts).filter(({ kind }) => kind === 'duty').map(({ code }) => code);

  test.each<[string, Facts, readonly string[]]>([
    ['believed: write down why', { canadianLink: 'believed' }, ['recordBasisOfBelief', 'adviseHeadquarters']],
    ['no longer needed: revoke', { stillNeeded: 'no' }, ['revokeApproval', 'adviseHeadquarters']],
    ['by word of mouth: enter it, flagged', { approval: 'verbal' }, ['adviseHeadquarters', 'enterVerbalApproval', 'flagRecordedAfterFact']],
    ['used: verify, record, review', { used: 'yes' }, ['adviseHeadquarters', 'recordHumanVerification', 'recordOutcome', 'postUseReview']],
    ['not approved: nobody to advise', { approval: null }, []],
  ])('%s', (_what, facts, duties) => {
    expect(codes(facts)).toEqual(duties);
  });

  it('never makes advice to headquarters a condition', () => {
    expect(Object.keys(table.facts).filter((fact) => /headquarters/i.test(fact))).toEqual([]);
    expect(table.obligations.adviseHeadquarters?.kind).toBe('duty');
  });

  it('counts the hours for entering a verbal approval over the change of the clocks', () => {
    const term = owed({ approval: 'verbal' }).find(({ code }) => code === 'enterVerbalApproval')?.term;
    expect(endOfTerm(term!, '2026-10-31T22:00:00.000Z', rcmp)).toBe('2026-11-01T22:00:00.000Z');
  });
});

describe('what the institution settles', () => {
  it('refuses altogether while the directive is not in force, and nothing would change that', () => {
    const without = facialRecognitionTable({ ...rcmp, facialRecognitionDirectiveInForce: false });
    expect(refused({}, without)).toEqual(['directiveNotInForce']);
    expect(waysOut(without, without.versions[0]!.rows[0]!, allowed)).toEqual([]);
    expect(refused({ fileNumber: 'no' }, without)).toEqual(['directiveNotInForce', 'fileNumberMissing']);
  });

  it('may ask that the harm to Canadians be asserted', () => {
    const strict = facialRecognitionTable({ ...rcmp, believedCanadianLinkSuffices: false });
    expect(refused({ canadianLink: 'asserted' }, strict)).toEqual([]);
    expect(refused({ canadianLink: 'believed' }, strict)).toEqual(['canadianLinkNotAsserted']);
    expect(Object.keys(strict.obligations)).not.toContain('recordBasisOfBelief');
  });

  it('sets the hours of the emergency path', () => {
    const slower = facialRecognitionTable({ ...rcmp, emergencyEntryHours: 48 });
    expect(owed({ approval: 'verbal' }, slower).find(({ code }) => code === 'enterVerbalApproval')?.term).toMatchObject({ atMost: 48, unit: 'hours' });
  });
});
