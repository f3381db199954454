import { entriesOf, type ReferenceList } from './list.ts';

const official = { en: 'official', fr: 'official' } as const;

export const securityCategories: ReferenceList<'security-category'> = {
  id: 'security-category',
  streamId: '4ef00000-0000-5000-8000-000000000012',
  name: { en: 'Security categories', fr: 'Catégories de sécurité' },
  about: { en: 'How information is to be protected, from least to most.', fr: 'Comment protéger l’information, du moins au plus.' },
  fields: [],
  entries: entriesOf({ instrument: 'DSM', section: 'security categories' }, '2019-07-01', [
    ['UNCLASSIFIED', 'Unclassified', 'Non classifié', { status: official, frenchFrom: 'Sécurité publique Canada, note d’information du 9 juin 2020' }],
    ['PROTECTED_A', 'Protected A', 'Protégé A', { status: official, frenchFrom: 'EIA' }],
    ['PROTECTED_B', 'Protected B', 'Protégé B', { status: official, frenchFrom: 'EIA' }],
    ['PROTECTED_C', 'Protected C', 'Protégé C', { status: official, frenchFrom: 'EIA' }],
    ['CONFIDENTIAL', 'Confidential', 'Confidentiel', { status: official, frenchFrom: 'EIA' }],
    ['SECRET', 'Secret', 'Secret', { status: official, frenchFrom: 'EIA' }],
    ['TOP_SECRET', 'Top Secret', 'Très Secret', { status: official, frenchFrom: 'EIA' }],
  ]),
};
