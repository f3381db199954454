import { entriesOf, type ReferenceList } from './list.ts';

const rescinded = 'Directive sur l’évaluation des facteurs relatifs à la vie privée (2010), annexe A';

export const specialUses: ReferenceList<'special-use'> = {
  id: 'special-use',
  streamId: '4ef00000-0000-5000-8000-000000000003',
  name: { en: 'Special uses of personal information', fr: 'Usages particuliers de renseignements personnels' },
  about: {
    en: 'Uses that call for a closer look whatever the tool is.',
    fr: 'Les usages qui demandent un examen plus serré, quel que soit l’outil.',
  },
  fields: [],
  entries: entriesOf({ instrument: 'OPC-E-TOOL', section: '3.8.7' }, '2022-03-17', [
    ['DATA_MATCHING', 'Data matching or data linking', 'Couplage des données', { frenchFrom: 'Politique sur la protection de la vie privée, annexe A' }],
    ['ENHANCED_IDENTIFICATION', 'Enhanced identification methods', 'Méthodes d’identification améliorées', { frenchFrom: rescinded }],
    ['SURVEILLANCE', 'Surveillance or systematic monitoring', 'Surveillance', { frenchFrom: rescinded }],
    [
      'AUTOMATED_ANALYSIS',
      'Automated analysis or decisions, matching and knowledge discovery',
      'Recours à des techniques d’analyse automatisée des renseignements personnels, de comparaison des renseignements personnels et de découverte de connaissances',
      { frenchFrom: rescinded },
    ],
    ['PROFILING', 'Profiling or prediction of behaviour', 'Profilage ou prédiction du comportement'],
    ['NONE', 'None of these', 'Aucun de ces usages'],
  ]),
};
