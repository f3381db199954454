import { entriesOf, type ReferenceList } from './list.ts';

const guidance = 'SCT, Identifier et contenir l’atteinte : définitions et scénarios';

export const breachActs: ReferenceList<'breach-act'> = {
  id: 'breach-act',
  streamId: '4ef00000-0000-5000-8000-000000000010',
  name: { en: 'Acts that make a privacy breach', fr: 'Actes qui constituent une atteinte à la vie privée' },
  about: {
    en: 'What was done improperly or without authorization.',
    fr: 'Ce qui a été fait de façon inappropriée ou non autorisée.',
  },
  fields: [],
  entries: entriesOf({ instrument: 'PPP', section: 'App. A' }, '2024-10-09', [
    ['ACCESS', 'Access', 'Accès', { frenchFrom: guidance }],
    ['CREATION', 'Creation', 'Création', { frenchFrom: guidance }],
    ['COLLECTION', 'Collection', 'Collecte', { frenchFrom: guidance }],
    ['USE', 'Use', 'Usage', { frenchFrom: guidance }],
    ['DISCLOSURE', 'Disclosure', 'Communication', { frenchFrom: guidance }],
    ['RETENTION', 'Retention', 'Conservation', { frenchFrom: guidance }],
    ['DISPOSAL', 'Disposal', 'Retrait', { frenchFrom: guidance }],
  ]),
};
