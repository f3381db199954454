import type { InputOf } from '@gatehouse/policy';
import type { Answers } from '@gatehouse/policy/forms';
import type { DemoCase } from './cases.ts';

/** What describes a technology that the catalogue does not have. */
function described(demo: DemoCase): Answers {
  return {
    name: demo.name.en,
    otherName: demo.name.fr,
    kind: demo.kind,
    categories: demo.categories ?? ['OTHER'],
    biometricFeatures: demo.categories?.includes('BIOMETRICS') ? 'face' : 'no',
    ...(demo.vendor === null ? { origin: 'built', builtBy: 'Technical Operations' } : { origin: 'bought', vendor: demo.vendor }),
  };
}

/** Two people tried it by themselves, as people do. */
function tried(since: string): Answers {
  return { intakePath: 'FREE_TRIAL', inUse: 'yes', inUseSince: since, accountsExisting: 2 };
}

/** What the officer of a demo case answers at registration; `since` is when it came into use, if it is. */
export function demoRegistration(demo: DemoCase, since: string): InputOf<'onboarding', 'register'> {
  const { of, useCase, personalInformation = 'no' } = demo;
  const answers: Answers = {
    ...(of
      ? { technology: of.technologyId, usesAsked: 'known', knownUses: of.useCaseIds }
      : { ...described(demo), useCases: [{ name: useCase.en, otherName: useCase.fr }] }),
    unit: demo.unitId,
    ...(demo.inUse ? tried(since) : { intakePath: demo.vendor === null ? 'TECHNIQUE' : 'PROCUREMENT', inUse: 'no' }),
    purpose: demo.purpose,
    stageAsked: 'test',
    dataAsked: demo.dataAsked ?? 'synthetic',
    personalInformation,
    novelCollection: personalInformation === 'no' ? 'no' : 'unknown',
  };
  return { definitionVersion: '2026-1', answers, language: 'en' };
}
