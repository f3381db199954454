import { describe, expect, it, test } from 'vitest';
import { aCase, type CaseBuilder } from '../testing/case.ts';
import { accepted, codeOf, positions } from '../testing/world.ts';
import type { DeterminationOutcome } from './state.ts';
import { determinationOf } from './decide/privacy.ts';

const none = { outcome: 'none', assessmentIds: [] } as const;
const determined = (outcome: DeterminationOutcome, ...assessmentIds: string[]) => ({ outcome, assessmentIds });

describe('what two signatures determine', () => {
  test.each<[string, DeterminationOutcome, DeterminationOutcome, DeterminationOutcome | null]>([
    ['the same', 'none', 'none', 'none'],
    ['the same stop', 'stop', 'stop', 'stop'],
    // DPP C.2.2.9.3: the official's finding that a PIA is needed stands, and only that one.
    ['the official’s PIA', 'none', 'pia', 'pia'],
    ['the official’s PIA over a stop', 'stop', 'pia', 'pia'],
    ['no PIA of the executive alone', 'pia', 'none', null],
    ['no protocol of the official alone', 'none', 'protocol', null],
    ['no stop of the official alone', 'none', 'stop', null],
  ])('%s: executive %s, official %s', (_what, executive, s10, outcome) => {
    const signed = [
      { role: 'executive', determination: determined(executive) },
      { role: 's10', determination: determined(s10) },
    ] as const;
    expect(determinationOf(signed)?.outcome ?? null).toBe(outcome);
    expect(determinationOf(signed.toReversed())?.outcome ?? null).toBe(outcome);
    expect(signed.map((one) => determinationOf([one]))).toEqual([null, null]);
  });

  it('are the same only where they name the same assessments, in whatever order', () => {
    const signed = (a: readonly string[], b: readonly string[]) =>
      determinationOf([
        { role: 'executive', determination: determined('covered', ...a) },
        { role: 's10', determination: determined('covered', ...b) },
      ]);
    expect(signed(['x', 'y'], ['y', 'x'])).not.toBeNull();
    expect(signed(['x'], ['x', 'y'])).toBeNull();
  });
});

/** Another checklist is frozen and both sign it. */
function determinedAnew(of: CaseBuilder, outcome: DeterminationOutcome, text: string): void {
  accepted(of.freezeChecklist(text));
  accepted(of.sign('executive', determined(outcome)));
  accepted(of.sign('s10', determined(outcome)));
}

const papers = (of: CaseBuilder) => of.state.assessments.map((one) => `${one.kind}: ${one.status}`);

describe('a determination that changes', () => {
  test.each<[DeterminationOutcome, readonly string[]]>([
    ['none', ['pia: abandoned']],
    ['stop', ['pia: abandoned']],
    ['protocol', ['pia: abandoned', 'protocol: open']],
    ['pia', ['pia: open']],
  ])('from a PIA to %s leaves %j', (outcome, left) => {
    const of = aCase({ determination: 'pia' }).determined();
    const first = of.assessmentId;
    determinedAnew(of, outcome, 'Another act');
    expect(papers(of)).toEqual(left);
    expect(of.world.state('assessment', first).status).toBe(left[0] === 'pia: open' ? 'draft' : 'abandoned');
    const last = of.world.events('assessment', first).at(-1)?.event;
    if (outcome !== 'pia') expect(last).toMatchObject({ name: 'assessmentAbandoned', data: { reason: 'notNeeded' } });
  });

  it('to nothing lets the case be recommended', () => {
    const of = aCase({ determination: 'pia' }).determined();
    expect(codeOf(of.recommend())).toBe('assessmentNotApproved');
    determinedAnew(of, 'none', 'Another act');
    expect(codeOf(of.recommend())).toBe('accepted');
  });

  it('back again needs a new paper: an abandoned one never serves', () => {
    const of = aCase({ determination: 'pia' }).determined();
    determinedAnew(of, 'none', 'Another act');
    determinedAnew(of, 'pia', 'A third act');
    expect(papers(of)).toEqual(['pia: abandoned', 'pia: open']);
    expect(codeOf(of.recommend())).toBe('assessmentNotApproved');
  });

  it('back again needs a new paper too where one was approved before: that it still covers the use is for signers to determine', () => {
    const of = aCase({ determination: 'pia' }).settled();
    determinedAnew(of, 'none', 'Another act');
    determinedAnew(of, 'pia', 'A third act');
    expect(papers(of)).toEqual(['pia: approved', 'pia: open']);
    expect(codeOf(of.recommend())).toBe('assessmentNotApproved');
    accepted(of.freezeChecklist('A fourth act'));
    const covered = { outcome: 'covered' as const, assessmentIds: [of.assessmentId] };
    accepted(of.sign('executive', covered));
    accepted(of.sign('s10', covered));
    expect(papers(of)).toEqual(['pia: approved', 'pia: abandoned']);
    expect(codeOf(of.recommend())).toBe('accepted');
  });
});

describe('an open assessment', () => {
  it('goes with the case to the executive who takes over, who signs it', () => {
    const of = aCase({ determination: 'pia' }).determined();
    accepted(of.as('requester').onboarding.nominateExecutive(of.caseId, { positionId: positions.otherExecutive }));
    accepted(of.as('otherExecutive').onboarding.acceptOwnership(of.caseId, {}));
    expect(of.world.state('assessment', of.assessmentId).executivePositionId).toBe(positions.otherExecutive);
    accepted(of.freezeAssessment());
    expect(codeOf(of.signAssessment('executive'))).toBe('notFound');
    expect(codeOf(of.signAssessment('otherExecutive'))).toBe('accepted');
    expect(codeOf(of.signAssessment('s10'))).toBe('accepted');
    expect(codeOf(of.recommend())).toBe('accepted');
  });
});

describe('an assessment that covers the use', () => {
  it('is named, approved, and may be another case’s', () => {
    const approved = aCase({ determination: 'pia' }).settled();
    const of = aCase({ world: approved.world }).reviewed();
    accepted(of.freezeChecklist());
    expect(codeOf(of.sign('executive', determined('covered')))).toBe('assessmentsMissing');
    expect(codeOf(of.sign('executive', determined('addendum')))).toBe('assessmentsMissing');
    accepted(of.sign('executive', determined('covered', approved.assessmentId)));
    accepted(of.sign('s10', determined('covered', approved.assessmentId)));
    expect(of.state).toMatchObject({ determination: { outcome: 'covered' }, assessments: [] });
    expect(codeOf(of.recommend())).toBe('accepted');
  });

  it('is not one that is still open, nor one that nobody knows', () => {
    const open = aCase({ determination: 'pia' }).determined();
    const of = aCase({ world: open.world }).reviewed();
    accepted(of.freezeChecklist());
    expect(codeOf(of.sign('s10', determined('covered', open.assessmentId)))).toBe('assessmentNotApproved');
    expect(codeOf(of.sign('s10', determined('covered', of.caseId)))).toBe('assessmentNotApproved');
  });
});

describe('a signature', () => {
  it('on an older checklist is refused, and a new checklist voids those given', () => {
    const of = aCase().reviewed();
    accepted(of.freezeChecklist());
    accepted(of.sign('executive'));
    const { version, contentHash } = of.state.checklist ?? { version: 0, contentHash: '' };
    accepted(of.freezeChecklist('Another act'));
    expect(of.state.checklistSignatures).toEqual([]);
    const late = { version, contentHash, determination: { ...none, assessmentIds: [] }, reasons: null, languageRead: 'en' as const };
    expect(codeOf(of.as('s10').onboarding.signChecklist(of.caseId, late))).toBe('olderVersion');
    expect(codeOf(of.as('s10').onboarding.signChecklist(of.caseId, { ...late, version: 2 }))).toBe('olderVersion');
  });
});
