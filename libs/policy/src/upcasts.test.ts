import { expect, test } from 'vitest';
import { aggregates } from './aggregates.ts';
import { schemaVersionOf, upcast } from './kernel/aggregate.ts';

const determination = { outcome: 'pia', assessmentIds: [] };
const opened = { assessmentId: 'a1', kind: 'pia' };

test.each([
  ['onboarding', 'privacyDetermined', 1, { determination, opened }, null, { determination, needs: { ...opened, opened: true } }, null],
  ['onboarding', 'privacyDetermined', 1, { determination, opened: null }, null, { determination, needs: null }, null],
  ['onboarding', 'privacyDetermined', 2, { determination, needs: null }, null, { determination, needs: null }, null],
  ['onboarding', 'assessmentConcluded', 1, { version: 2 }, null, { version: 2, signerIds: [] }, null],
  [
    'onboarding',
    'reviewRecorded',
    1,
    { kind: 'security', securityAuthorization: { reference: 'SA-1', expiresOn: '2027-01-31' } },
    { reasons: 'R' },
    { kind: 'security', securityAuthorizedUntil: '2027-01-31', form: null, definitionVersion: null, contentHash: null },
    { reasons: 'R', securityAuthorization: 'SA-1' },
  ],
  ['onboarding', 'registered', 1, { number: 'N' }, { purpose: 'P' }, { number: 'N', definitionVersion: null, contentHash: null, reportId: null }, { purpose: 'P' }],
  ['onboarding', 'registered', 2, { definitionVersion: '1', contentHash: 'h' }, null, { definitionVersion: '1', contentHash: 'h', reportId: null }, null],
  [
    'onboarding',
    'reviewRecorded',
    2,
    { kind: 'policy', securityAuthorizedUntil: null },
    { reasons: 'R', securityAuthorization: null },
    { kind: 'policy', securityAuthorizedUntil: null, form: null, definitionVersion: null, contentHash: null },
    { reasons: 'R', securityAuthorization: null },
  ],
  ['onboarding', 'caseJoined', 1, { caseId: 'c1' }, null, { caseId: 'c1', reopensPreparation: false, inUse: false }, null],
  ['onboarding', 'ownershipAccepted', 1, { positionId: 'p1' }, null, { positionId: 'p1', voidsSignature: false }, null],
  ['onboarding', 'preparationFrozen', 1, { version: 1 }, null, { version: 1, accounts: null, endsOn: null, papers: [], told: {} }, null],
  ['onboarding', 'preparationFrozen', 2, { version: 1, accounts: 3 }, null, { version: 1, accounts: 3, papers: [], told: {} }, null],
  ['onboarding', 'checklistFrozen', 1, { version: 1 }, null, { version: 1, papers: [], told: {} }, null],
  ['onboarding', 'withdrawn', 1, { personId: 'p1' }, { reasons: 'R' }, { personId: 'p1' }, { reasons: 'R' }],
  ['assessment', 'opened', 1, { kind: 'protocol' }, null, { kind: 'protocol', form: 'privacy-assessment' }, null],
  [
    'technology',
    'featureStated',
    1,
    { featureId: 'f1', evidence: { fileSha256: null, source: 'A register' } },
    null,
    { featureId: 'f1', evidenceFileSha256: null },
    { source: 'A register' },
  ],
] as const)('%s.%s of schema version %i reads as it is written today', (kind, name, version, data, text, newData, newText) => {
  expect(upcast(aggregates[kind], name, version, { data, text })).toEqual({ data: newData, text: newText });
});

test('events are written in the newest shape', () => {
  expect(schemaVersionOf(aggregates.onboarding, 'privacyDetermined')).toBe(2);
  expect(schemaVersionOf(aggregates.onboarding, 'withdrawn')).toBe(1);
});
