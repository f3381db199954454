import { entriesOf, type ReferenceList } from './list.ts';

export const dataResidency: ReferenceList<'data-residency'> = {
  id: 'data-residency',
  streamId: '4ef00000-0000-5000-8000-000000000005',
  name: { en: 'Does information leave Canada?', fr: 'Les renseignements quittent-ils le Canada?' },
  about: {
    en: 'Whether personal information is stored or passes outside Canada.',
    fr: 'Si des renseignements personnels sont conservés à l’étranger ou y transitent.',
  },
  fields: [],
  entries: entriesOf({ instrument: 'OPC-E-TOOL', section: '3.10.11A' }, '2022-03-17', [
    ['STORED_OUTSIDE_ONGOING', 'Stored outside Canada, always', 'Conservés à l’étranger en permanence'],
    ['STORED_OUTSIDE_TEMPORARY', 'Stored outside Canada for a time', 'Conservés à l’étranger pendant un certain temps'],
    ['TRANSMITTED_THROUGH_OTHER_COUNTRY', 'Sent through another country', 'Transmis en passant par un autre pays'],
    ['SPECIFIC_CIRCUMSTANCES', 'Only in certain circumstances', 'Seulement dans certaines circonstances'],
    ['NO', 'They stay in Canada', 'Ils restent au Canada'],
  ]),
};
