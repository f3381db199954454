import { entriesOf, type ReferenceList } from './list.ts';

export const highRiskFactors: ReferenceList<'high-risk-factor'> = {
  id: 'high-risk-factor',
  streamId: '4ef00000-0000-5000-8000-000000000002',
  name: { en: 'High-risk factors', fr: 'Facteurs de risque élevé' },
  about: {
    en: 'What makes a privacy risk serious enough that an impact assessment is likely warranted.',
    fr: 'Ce qui rend un risque pour la vie privée assez grave pour qu’une évaluation des facteurs soit sans doute justifiée.',
  },
  fields: [],
  entries: entriesOf({ instrument: 'OPC-E-TOOL', section: '3.1' }, '2022-03-17', [
    ['LARGE_AMOUNT_OF_PI', 'Much personal information', 'Beaucoup de renseignements personnels'],
    ['SENSITIVE_PI', 'Sensitive information (financial, medical, social insurance number, about children)', 'Renseignements de nature délicate (financiers, médicaux, numéro d’assurance sociale, sur des enfants)'],
    ['SENSITIVE_CONTEXT', 'Sensitive context', 'Contexte délicat'],
    ['MANY_INDIVIDUALS', 'Many people', 'Un grand nombre de personnes'],
    ['VULNERABLE_POPULATION', 'People who are vulnerable', 'Personnes vulnérables'],
    ['MAJOR_IMPACT', 'Major impact on people', 'Incidence majeure sur des personnes'],
    ['LONG_TERM', 'Long term', 'Longue durée'],
    ['SECONDARY_USE', 'Use for another purpose', 'Usage à une autre fin'],
    ['SHARING_OUTSIDE_INSTITUTION', 'Sharing outside the institution', 'Communication à l’extérieur de l’institution'],
    ['PROFILING_OR_PREDICTION', 'Profiling or prediction', 'Profilage ou prédiction'],
    ['AUTOMATED_DECISION_MAKING', 'Automated decision-making', 'Prise de décisions automatisée', { frenchFrom: 'Directive sur la prise de décisions automatisée' }],
    ['SYSTEMIC_MONITORING', 'Systematic monitoring', 'Surveillance systématique'],
    ['NO_NOTICE_OR_CONSENT', 'Without notice or consent', 'Sans avis ni consentement'],
    ['DATA_MATCHING', 'Linking of unconnected information', 'Couplage des données', { frenchFrom: 'Politique sur la protection de la vie privée, annexe A' }],
  ]),
};
