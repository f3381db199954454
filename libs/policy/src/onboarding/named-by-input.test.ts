import { describe, expect, it } from 'vitest';
import { aCase, fullAnswers, type CaseBuilder } from '../testing/case.ts';
import { anotherCase } from '../testing/onboarding-situations.ts';
import { registering } from '../testing/registration.ts';
import { accepted, codeOf, idOf, people, sha256, type CastName } from '../testing/world.ts';

/** What a command's input names must exist for the one who names it, and belong to the case. */

describe('a technology that the caller may not see', () => {
  const registers = (of: CaseBuilder, name: CastName, technologyId: string) =>
    codeOf(
      of.world.as(people[name]).onboarding.register(null, registering({ technologyId, technology: null, unitId: 'unit-b', dataAsked: 'none' })),
    );

  it('is answered like one that does not exist', () => {
    const of = aCase();
    accepted(of.as('analyst').technology.changeSensitivity(of.technologyId, { sensitivity: 'restricted' }));
    const before = of.world.fingerprint();
    expect(registers(of, 'bystander', of.technologyId)).toBe(registers(of, 'bystander', idOf('none')));
    expect(registers(of, 'bystander', of.technologyId)).toBe('unknownTechnology');
    expect(of.world.fingerprint()).toBe(before);
    expect(registers(of, 'analyst', of.technologyId)).toBe('accepted');
  });
});

describe('a file', () => {
  const evidence = (of: CaseBuilder, ...fileSha256s: string[]) =>
    codeOf(
      of.as('executive').authorization.evidenceCondition(of.authorizationId, { conditionId: of.conditionId, explanation: 'Done', fileSha256s }),
    );

  it('named as evidence is attached to the case', () => {
    const of = aCase().pending();
    expect(evidence(of, sha256('a certificate'))).toBe('fileNotAttached');
    of.attach('a certificate', 'evidence');
    expect(evidence(of, sha256('a certificate'), sha256('another'))).toBe('fileNotAttached');
    expect(evidence(of, sha256('a certificate'))).toBe('accepted');
  });

  it('attached to another case is not evidence in this one', () => {
    const of = aCase().pending();
    anotherCase(of).attach('a certificate', 'evidence');
    expect(evidence(of, sha256('a certificate'))).toBe('fileNotAttached');
  });

  it('named as the official form is attached to the case', () => {
    const of = aCase({ determination: 'pia' }).determined();
    const freeze = (fileId: string) => {
      const file = { fileId, sha256: sha256('official form') };
      const draftRevision = of.world.save('assessment', of.assessmentId, 'pia', fullAnswers.assessment('pia', 'Overview', file));
      return codeOf(of.as('requester').assessment.freezeAssessment(of.assessmentId, { draftRevision }));
    };
    expect(freeze('unattached')).toBe('fileNotAttached');
    expect(freeze(of.attachedForm())).toBe('accepted');
  });
});
