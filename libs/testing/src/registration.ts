import { leastRegistration, type Registration } from '@gatehouse/policy/testing';

/** What the people of a test case register, where the test does not say otherwise. */
export const registration = {
  ...leastRegistration,
  technology: {
    name: { en: 'Image sorter', fr: 'Trieur d’images' },
    kind: 'software',
    origin: 'bought',
    vendor: 'Demo Vendor',
    categories: [],
    description: null,
  },
  newUseCases: [{ name: { en: 'Sorting', fr: 'Tri' }, description: null }],
  purpose: 'Sort seized images',
} as const satisfies Registration;
