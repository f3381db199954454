import { entriesOf, type ReferenceList } from './list.ts';

/** The directive was rescinded on 9 October 2024; its section III is still the only published text of this list. */
export const recordingMedia: ReferenceList<'recording-medium'> = {
  id: 'recording-medium',
  streamId: '4ef00000-0000-5000-8000-000000000007',
  name: { en: 'Recording media', fr: 'Supports d’enregistrement' },
  about: { en: 'On what personal information is recorded.', fr: 'Sur quoi les renseignements personnels sont enregistrés.' },
  fields: [],
  entries: entriesOf({ instrument: 'DPIA-2010', section: 'App. C, III' }, '2010-04-01', [
    ['PAPER', 'Paper', 'Papier'],
    ['ELECTRONIC', 'Electronic', 'Électronique'],
    ['AUDIO', 'Sound', 'Son'],
    ['VISUAL', 'Image', 'Image fixe ou animée'],
    ['HUMAN_BIOLOGICAL_SAMPLES', 'Human biological samples', 'Échantillons biologiques humains'],
    ['OTHER', 'Other', 'Autre', { frenchFrom: 'EIA' }],
  ]),
};
