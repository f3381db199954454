import { entriesOf, type ReferenceList } from './list.ts';

export const sharingParties: ReferenceList<'sharing-party'> = {
  id: 'sharing-party',
  streamId: '4ef00000-0000-5000-8000-000000000004',
  name: { en: 'Parties with whom information is shared', fr: 'Parties auxquelles des renseignements sont communiqués' },
  about: {
    en: 'To whom personal information goes, or from whom it comes.',
    fr: 'À qui vont les renseignements personnels, ou de qui ils viennent.',
  },
  fields: [],
  entries: entriesOf({ instrument: 'OPC-E-TOOL', section: '3.9.3A' }, '2022-03-17', [
    ['SAME_INSTITUTION', 'Another program of the same institution', 'Un autre programme de la même institution'],
    ['OTHER_FEDERAL', 'Another federal institution', 'Une autre institution fédérale', { frenchFrom: 'EIA' }],
    ['PROVINCIAL_TERRITORIAL', 'A provincial or territorial government', 'Un gouvernement provincial ou territorial'],
    ['REGIONAL_MUNICIPAL', 'A regional or municipal government', 'Une administration régionale ou municipale'],
    ['FOREIGN_GOVERNMENT', 'A foreign government', 'Un gouvernement étranger', { frenchFrom: 'EIA' }],
    ['NGO_IN_CANADA', 'A non-governmental organization in Canada', 'Une organisation non gouvernementale au Canada'],
    ['NGO_OUTSIDE_CANADA', 'A non-governmental organization outside Canada', 'Une organisation non gouvernementale à l’étranger'],
    ['PRIVATE_SECTOR_IN_CANADA', 'A business in Canada', 'Une entreprise au Canada'],
    ['PRIVATE_SECTOR_OUTSIDE_CANADA', 'A business outside Canada', 'Une entreprise à l’étranger'],
    ['OTHER', 'Other', 'Autre', { frenchFrom: 'EIA' }],
  ]),
};
