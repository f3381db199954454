import { entriesOf, type ReferenceList } from './list.ts';

export const fairInformationPrinciples: ReferenceList<'fair-information-principle'> = {
  id: 'fair-information-principle',
  streamId: '4ef00000-0000-5000-8000-000000000006',
  name: { en: 'Fair information principles', fr: 'Principes relatifs à l’équité dans le traitement de l’information' },
  about: { en: 'The principles that a privacy risk puts at stake.', fr: 'Les principes qu’un risque pour la vie privée met en jeu.' },
  fields: [],
  entries: entriesOf({ instrument: 'OPC-E-TOOL', section: '4' }, '2022-03-17', [
    ['ACCOUNTABILITY', 'Accountability', 'Responsabilité'],
    ['ACCURACY', 'Accuracy', 'Exactitude'],
    ['CHALLENGING_COMPLIANCE', 'Challenging compliance', 'Contestation de la conformité'],
    ['CONSENT', 'Consent', 'Consentement'],
    ['DIRECT_COLLECTION_AND_PURPOSE_IDENTIFICATION', 'Direct collection and stated purposes', 'Collecte directe et détermination des fins'],
    ['INDIVIDUAL_ACCESS', 'Access by the person', 'Accès par la personne'],
    ['LIMITING_COLLECTION', 'Limits on collection', 'Limitation de la collecte'],
    ['LIMITING_USE', 'Limits on use', 'Limitation de l’usage'],
    ['LIMITING_DISCLOSURE', 'Limits on disclosure', 'Limitation de la communication'],
    ['LIMITING_RETENTION', 'Limits on retention', 'Limitation de la conservation'],
    ['OPENNESS', 'Openness', 'Transparence'],
    ['SAFEGUARDS', 'Safeguards', 'Mesures de protection'],
  ]),
};
