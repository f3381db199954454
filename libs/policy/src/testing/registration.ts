import type { InputOf } from '../aggregates.ts';
import type { Registration } from '../onboarding/registration-from-intake.ts';
import { intake } from '../questionnaires/intake/2026-2.ts';
import type { Localized } from '../kernel/localized.ts';
import { completed } from './completed.ts';

export type { Registration };

/** The least that can be registered. */
export const leastRegistration: Registration = {
  technologyId: null,
  technology: { name: { en: 'Tool', fr: 'Outil' }, kind: 'software', origin: 'bought', vendor: 'Vendor', categories: [], description: null },
  unitId: 'unit-a',
  useCaseIds: [],
  newUseCases: [{ name: { en: 'Use', fr: 'Usage' }, description: null }],
  purpose: 'Purpose',
  stageAsked: 'test',
  dataAsked: 'synthetic',
  personalInformation: 'no',
  personalInformationCategories: [],
  inUse: false,
  intakePath: 'PROCUREMENT',
};

/** The command with which somebody registers just that: their answers to the form, the plainest where it asks for more. */
export function registering(more: Partial<Registration> = {}): InputOf<'onboarding', 'register'> {
  const asked = { ...leastRegistration, ...more };
  const { technology, newUseCases, useCaseIds } = asked;
  const names = [...(technology ? [technology.name] : []), ...newUseCases.map(({ name }) => name)];
  const language = names.every(({ en }) => en !== null) ? 'en' : 'fr';
  const named = ({ en, fr }: Localized) => (language === 'en' ? { name: en, otherName: fr } : { name: fr, otherName: en });
  const { name, categories = [], ...details } = technology ?? {};
  const answers = completed(intake, {
    technology: asked.technologyId,
    ...(name ? named(name) : {}),
    ...details,
    categories,
    unit: asked.unitId,
    usesAsked: newUseCases.length === 0 ? 'known' : useCaseIds.length === 0 ? 'new' : 'both',
    knownUses: useCaseIds,
    useCases: newUseCases.map((use) => ({ ...named(use.name), description: use.description })),
    purpose: asked.purpose,
    stageAsked: asked.stageAsked,
    dataAsked: asked.dataAsked,
    personalInformation: asked.personalInformation,
    personalInformationCategories: asked.personalInformationCategories,
    inUse: asked.inUse ? 'yes' : 'no',
    inUseSince: '2026-01-15',
    intakePath: asked.intakePath,
  });
  return { definitionVersion: intake.version, answers, language };
}
