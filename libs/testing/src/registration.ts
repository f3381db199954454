import type { InputOf } from '@gatehouse/policy';

/** The least that can be registered. */
export const registration: InputOf<'onboarding', 'register'> = {
  technologyId: null,
  technology: {
    name: { en: 'Image sorter', fr: 'Trieur d’images' },
    kind: 'software',
    origin: 'bought',
    vendor: 'Demo Vendor',
    categories: [],
    sensitivity: 'open',
    description: null,
  },
  unitId: 'unit-a',
  useCaseIds: [],
  newUseCases: [{ name: { en: 'Sorting', fr: 'Tri' }, description: null }],
  purpose: 'Sort seized images',
  stageAsked: 'test',
  dataAsked: 'synthetic',
  personalInformation: 'no',
  personalInformationCategories: [],
  inUse: false,
  intakePath: 'PROCUREMENT',
};
