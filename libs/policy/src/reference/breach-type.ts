import { entriesOf, type ReferenceList } from './list.ts';

export const breachTypes: ReferenceList<'breach-type'> = {
  id: 'breach-type',
  streamId: '4ef00000-0000-5000-8000-000000000011',
  name: { en: 'Kinds of privacy breaches', fr: 'Types d’atteintes à la vie privée' },
  about: { en: 'What kind of breach is reported.', fr: 'Le type d’atteinte qui est déclarée.' },
  fields: [],
  entries: entriesOf({ instrument: 'OPC-BREACH-FORM', section: 'type' }, '2022-03-17', [
    ['IMPROPER_OR_UNAUTHORIZED_DISCLOSURE', 'Improper or unauthorized disclosure', 'Communication inappropriée ou non autorisée'],
    ['LOSS', 'Loss', 'Perte'],
    ['THEFT', 'Theft', 'Vol'],
    ['IMPROPER_OR_UNAUTHORIZED_ACCESS', 'Improper or unauthorized access', 'Accès inapproprié ou non autorisé'],
  ]),
};
