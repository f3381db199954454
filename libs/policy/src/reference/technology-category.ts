import { entriesOf, type ReferenceList } from './list.ts';

/**
 * The published list is known in part only (its first two categories, in both versions of the page); the rest is the
 * institution's own. Codes that rules and registrations use already stay as they are: BIOMETRICS, ALGORITHMIC_POLICING,
 * INTERCEPTION, SOCIAL_MEDIA, LOCATION.
 */
export const technologyCategories: ReferenceList<'technology-category'> = {
  id: 'technology-category',
  streamId: '4ef00000-0000-5000-8000-00000000000c',
  name: { en: 'Categories of technologies', fr: 'Catégories de technologies' },
  about: {
    en: 'What kind of technology it is; one technology may have several.',
    fr: 'De quel genre de technologie il s’agit; une technologie peut en avoir plusieurs.',
  },
  fields: [],
  entries: entriesOf({ instrument: 'PROFILE', section: 'technology categories' }, '2021-06-10', [
    ['ALGORITHMIC_POLICING', 'Algorithmic policing technology', 'Technologie policière algorithmique', {
      status: { en: 'official', fr: 'ours' },
      source: { instrument: 'NTOP-PAGE', section: 'categories' },
    }],
    ['AI', 'Artificial intelligence', 'Intelligence artificielle', {
      status: { en: 'official', fr: 'ours' },
      source: { instrument: 'NTOP-PAGE', section: 'categories' },
    }],
    ['BIOMETRICS', 'Biometrics technology', 'Technologie biométrique', {
      status: { en: 'official', fr: 'ours' },
      source: { instrument: 'NTOP-PAGE', section: 'categories' },
    }],
    ['OPEN_SOURCE_INTELLIGENCE', 'Intelligence from open sources', 'Renseignement de sources ouvertes'],
    ['SOCIAL_MEDIA', 'Social media', 'Médias sociaux'],
    ['DIGITAL_FORENSICS', 'Digital forensics', 'Criminalistique numérique'],
    ['INTERCEPTION', 'Interception, and tools placed on devices', 'Interception et outils placés sur des appareils'],
    ['CELL_SITE_SIMULATION', 'Cell-site simulation', 'Simulation de station cellulaire'],
    ['REMOTELY_PILOTED_SYSTEMS', 'Remotely piloted systems', 'Systèmes télépilotés'],
    ['VIDEO_AUDIO_SURVEILLANCE', 'Video or audio recording', 'Enregistrement vidéo ou audio'],
    ['LOCATION', 'Location of people or vehicles', 'Localisation de personnes ou de véhicules'],
    ['DATA_ANALYTICS', 'Data analytics', 'Analyse de données'],
    ['DATASET_OR_DATA_BROKER', 'Dataset or data broker', 'Jeu de données ou courtier en données'],
    ['GENETIC_GENEALOGY', 'Genetic genealogy', 'Généalogie génétique'],
    ['OTHER', 'Other', 'Autre', { frenchFrom: 'EIA' }],
  ]),
};
