import { describe, expect, it } from 'vitest';
import { aCase, fullAnswers, type CaseBuilder, type CaseOptions } from '../testing/case.ts';
import { accepted, codeOf, people, sha256, type CastName } from '../testing/world.ts';
import { reviewForms, reviewOf } from './review-forms.ts';
import { rcmp } from '../profile/rcmp.ts';
import { refusingTable } from '../rules/refused-by.ts';
import { commands } from '../aggregates.ts';
import type { ReviewKind } from './state.ts';

const others = [['privacy', 'privacy'], ['ethicsGbaPlus', 'ethics'], ['policy', 'policy']] as const;

function refusalOf(result: ReturnType<CaseBuilder['review']>) {
  if (result.ok) throw new Error('accepted');
  return result.refusal;
}

const lastReview = (of: CaseBuilder) => of.world.events('onboarding', of.caseId).findLast(({ event }) => event.name === 'reviewRecorded')?.event;

describe('a review', () => {
  it('is what its form says, and the form is kept as it was given', () => {
    const of = aCase().inReview();
    const conditions = [
      { text: 'Balance the test set', kind: 'precedent', owner: 'Unit A', dueOn: '2027-01-15' },
      { text: 'Measure again after a year', kind: 'ongoing', owner: 'Unit A' },
    ];
    const { answer } = accepted(of.review('ethicsGbaPlus', 'ethics', { opinion: 'supportWithConditions', reasons: ' Because ', conditions }));
    const event = lastReview(of);
    expect(event).toMatchObject({
      data: {
        kind: 'ethicsGbaPlus',
        opinion: 'supportWithConditions',
        conditionsProposed: 2,
        securityAuthorizedUntil: null,
        form: 'review-ethics-gba-plus',
        definitionVersion: '2026-1',
        contentHash: answer['contentHash'],
      },
      text: { reasons: 'Because', conditions: ['Balance the test set', 'Measure again after a year'], securityAuthorization: null },
    });
    const frozen = of.world.content.get(String(answer['contentHash'])) ?? '';
    expect(sha256(frozen)).toBe(answer['contentHash']);
    expect(JSON.parse(frozen)).toMatchObject({ form: 'review-ethics-gba-plus', answers: { conditions } });
    // What people wrote stands where it can be disposed of.
    expect(JSON.stringify(event?.data)).not.toContain('Because');
  });

  it('is not given on a form that is incomplete, malformed, or not as it was on screen', () => {
    const of = aCase().inReview();
    const give = (answers: Record<string, unknown>, more = 0) => {
      const draftRevision = of.world.save('onboarding', of.caseId, 'review-policy', answers) + more;
      return refusalOf(of.as('policy').onboarding.recordReview(of.caseId, { kind: 'policy', version: 1, draftRevision }));
    };
    const complete = fullAnswers.review('policy');
    expect(give({ ...complete, opinion: 'supportWithConditions' })).toMatchObject({ code: 'formIncomplete', params: { questions: ['conditions'] } });
    expect(give({ ...complete, opinion: 'moreInformationNeeded' })).toMatchObject({ code: 'formInvalid', params: { questions: ['opinion:unknownOption'] } });
    expect(give({ ...complete, reasons: 'Right\u202Eto left' })).toMatchObject({ code: 'formInvalid' });
    expect(give(complete, 1)).toMatchObject({ code: 'draftMoved' });
    expect(of.state.reviews).toEqual({});
  });

  it('takes its own form and nobody else’s', () => {
    const of = aCase().inReview();
    const draftRevision = of.world.save('onboarding', of.caseId, 'review-privacy', fullAnswers.review('privacy'));
    expect(codeOf(of.as('policy').onboarding.recordReview(of.caseId, { kind: 'policy', version: 1, draftRevision }))).toBe('formIncomplete');
  });

  it('waits for information without any form, and is then given on one', () => {
    const of = aCase().inReview();
    accepted(of.requestInformation('privacy', 'privacy'));
    expect(lastReview(of)).toMatchObject({
      data: { opinion: 'moreInformationNeeded', form: null, definitionVersion: null, contentHash: null },
      text: { reasons: 'Reasons', conditions: [] },
    });
    // The registration and the preparation: nothing else was frozen.
    expect(of.world.content.size).toBe(2);
    accepted(of.as('requester').onboarding.provideInformation(of.caseId, { kind: 'privacy', information: 'Thirty days' }));
    accepted(of.review('privacy', 'privacy'));
    expect(of.state.reviews.privacy).toMatchObject({ opinion: 'support', answered: false });
  });
});

describe('the draft of a reviewer’s form', () => {
  const forms = Object.entries(reviewForms) as [ReviewKind, string][];
  const mayTouch = (of: CaseBuilder, name: CastName, form: string): string => {
    const { world, caseId } = of;
    const context = {
      ref: { kind: 'onboarding', id: caseId },
      state: of.state,
      actor: world.actor({ kind: 'person', personId: people[name] }),
      profile: rcmp,
    };
    return commands.onboarding.recordReview.draftRefusal?.(context as never, form)?.code ?? 'allowed';
  };

  it.each(forms)('of %s is for those who may give that review', (kind, form) => {
    const of = aCase().inReview();
    const reviewer = { privacy: 'privacy', security: 'security', ethicsGbaPlus: 'ethics', policy: 'policy' } as const;
    for (const [other, name] of Object.entries(reviewer)) expect(mayTouch(of, name, form)).toBe(other === kind ? 'allowed' : 'powerMissing');
    for (const name of ['requester', 'executive', 'analyst', 'director', 's10', 'legal', 'head', 'auditor', 'administrator'] as const) {
      expect(mayTouch(of, name, form)).toBe('powerMissing');
    }
    expect(reviewOf(form)).toBe(kind);
  });

  it('is no draft of another form, and none before a preparation asks for the review', () => {
    expect(mayTouch(aCase().inReview(), 'privacy', 'preparation')).toBe('notFound');
    expect(mayTouch(aCase().owned(), 'privacy', 'review-privacy')).toBe('reviewNotRequired');
  });
});

describe('a security review', () => {
  const inSecurityReview = (options: CaseOptions) => aCase(options).inReview();
  const missing = 'securityAuthorizationMissing';
  it.each<[CaseOptions['dataAsked'], Record<string, unknown>, string]>([
    ['real', {}, 'accepted'],
    ['real', { authorizationToOperate: 'no' }, missing],
    ['volunteers', { authorizationToOperate: 'no' }, missing],
    ['synthetic', { authorizationToOperate: 'no' }, 'accepted'],
    ['none', { authorizationToOperate: 'no' }, 'accepted'],
    ['real', { authorizationExpiresOn: '2026-11-23' }, missing],
    ['real', { authorizationExpiresOn: '2026-11-24' }, 'accepted'],
    // What is there and has ended is no authorization on any data.
    ['synthetic', { authorizationExpiresOn: '2026-11-23' }, missing],
    ['real', { controlsAssessed: 'some' }, 'rulesRefuse'],
    ['real', { controlsAssessed: 'none' }, 'rulesRefuse'],
    ['synthetic', { controlsAssessed: 'none' }, 'accepted'],
    ['real', { residualRiskAcceptedBy: null }, 'rulesRefuse'],
    ['synthetic', { residualRiskAcceptedBy: null }, 'accepted'],
    ['real', { residualRisk: 'none', residualRiskAcceptedBy: null }, 'accepted'],
    ['real', { authorizationToOperate: 'interim', conditionsStanding: 'met' }, 'accepted'],
    ['real', { authorizationToOperate: 'interim', conditionsStanding: 'open' }, 'rulesRefuse'],
    ['synthetic', { authorizationToOperate: 'interim', conditionsStanding: 'open' }, 'rulesRefuse'],
    ['real', { authorizationToOperate: 'interim', conditionsStanding: 'none' }, 'rulesRefuse'],
    ['real', { operatorsCannotAlterRecords: 'no' }, 'rulesRefuse'],
    ['none', { operatorsCannotAlterRecords: 'no' }, 'rulesRefuse'],
  ])('in support of %s data that says %j: %s', (dataAsked, given, answer) => {
    const of = inSecurityReview({ dataAsked: dataAsked ?? 'none' });
    expect(codeOf(of.review('security', 'security', given))).toBe(answer);
    expect(codeOf(of.review('security', 'security', { ...given, opinion: 'supportWithConditions' }))).toBe(answer);
    // Against it nothing need be in place.
    expect(codeOf(of.review('security', 'security', { ...given, opinion: 'doNotSupport' }))).toBe('accepted');
  });

  it('that is refused says each row that refuses, its rule, the facts and what would change it', () => {
    const of = inSecurityReview({ dataAsked: 'real' });
    const refusal = refusalOf(of.review('security', 'security', { controlsAssessed: 'none', operatorsCannotAlterRecords: 'no' }));
    expect(refusal.params).toEqual({
      table: 'security-authorization',
      codes: ['controlsNotAssessed', 'recordsAlterable'],
      rows: ['1-controls', '13-records'],
    });
    expect(refusingTable(refusal, rcmp)?.obligations.map(({ factsUsed, waysOut }) => [factsUsed, waysOut])).toEqual([
      [{ controls: 'notAssessed' }, [[{ fact: 'controls', to: 'assessed' }]]],
      [{ operatorsAlterRecords: 'yes' }, [[{ fact: 'operatorsAlterRecords', to: 'no' }]]],
    ]);
    // Where the authorization itself is missing the refusal names that, and everything else beside it.
    const without = refusalOf(of.review('security', 'security', { authorizationToOperate: 'no', operatorsCannotAlterRecords: 'no' }));
    expect([without.code, without.params['codes']]).toEqual([missing, ['notAuthorized', 'recordsAlterable']]);
  });

  it('is not confirmed for a newer version once its security authorization has expired', () => {
    const of = inSecurityReview({ dataAsked: 'real' });
    accepted(of.review('security', 'security', { authorizationExpiresOn: '2026-11-25' }));
    accepted(of.freezePreparation('Another need'));
    const confirm = () => codeOf(of.as('security').onboarding.confirmReview(of.caseId, { kind: 'security', version: 2 }));
    of.world.passDays(2);
    expect(confirm()).toBe(missing);
    accepted(of.review('security', 'security'));
    expect(of.state.reviews.security?.authorizedUntil).toBe('2027-12-31');
  });

  it.each([
    ['real', '2027-03-30', 'securityAuthorizationEndsSooner'],
    ['real', '2027-03-31', 'accepted'],
    ['synthetic', '2027-03-30', 'accepted'],
  ] as const)('on %s data authorized until %s, for an authorization until 2027-03-31: %s', (dataAsked, authorizationExpiresOn, answer) => {
    const of = inSecurityReview({ dataAsked });
    for (const [kind, name] of others) accepted(of.review(kind, name));
    accepted(of.review('security', 'security', { authorizationExpiresOn }));
    of.privacySettled();
    accepted(of.recommend());
    expect(codeOf(of.as('head').onboarding.recordDecision(of.caseId, of.decision()))).toBe(answer);
  });
});
