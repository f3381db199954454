import type { Section } from '../../../forms/definition.ts';
import { yesNo } from './yes-no.ts';

export const dataQualityDesign: Section = {
  id: 'data-quality-design',
  title: { en: 'Data quality: design phase', fr: 'Qualité des données : phase de conception' },
  questions: [
    {
      id: 'design-bias-testing', type: 'choice', status: 'ours', scored: 'mitigation',
      visibleWhen: { question: 'project-phase', is: 'design' },
      label: {
        en: 'Will you have written procedures for testing data sets for bias, discrimination and other surprises?',
        fr: 'Aurez-vous des procédures écrites pour vérifier que les jeux de données sont exempts de biais, de discrimination et d’autres surprises?',
      },
      help: {
        en: 'Experience with frameworks, methods, guidelines or similar tools counts.',
        fr: 'Savoir se servir de cadres, méthodes, guides ou autres outils du genre compte aussi.',
      },
      options: yesNo(3, 0),
    },
    {
      id: 'design-bias-testing-public', type: 'choice', status: 'ours', scored: 'mitigation',
      visibleWhen: { all: [{ question: 'project-phase', is: 'design' }, { question: 'design-bias-testing', is: 'yes' }] },
      label: { en: 'Will these test procedures be public?', fr: 'Ces procédures de vérification seront-elles publiques?' },
      options: yesNo(1, 0),
    },
    {
      id: 'design-bias-testing-summary', type: 'longText', status: 'ours', maxLength: 8000,
      visibleWhen: { all: [{ question: 'project-phase', is: 'design' }, { question: 'design-bias-testing', is: 'yes' }, { question: 'design-bias-testing-public', is: 'yes' }] },
      label: {
        en: 'Sum up the test procedures, or give a link if they are public.',
        fr: 'Résumez les procédures de vérification, ou donnez un lien si elles sont publiques.',
      },
    },
    {
      id: 'design-quality-record', type: 'choice', status: 'ours', scored: 'mitigation',
      visibleWhen: { question: 'project-phase', is: 'design' },
      label: {
        en: 'Will you set up a way to record how data quality problems were solved during design?',
        fr: 'Établirez-vous une façon de consigner comment on a réglé, pendant la conception, les problèmes de qualité des données?',
      },
      options: yesNo(1, 0),
    },
    {
      id: 'design-quality-record-public', type: 'choice', status: 'ours', scored: 'mitigation',
      visibleWhen: { all: [{ question: 'project-phase', is: 'design' }, { question: 'design-quality-record', is: 'yes' }] },
      label: { en: 'Will this way of recording be public?', fr: 'Cette façon de consigner sera-t-elle publique?' },
      options: yesNo(1, 0),
    },
    {
      id: 'design-quality-record-summary', type: 'longText', status: 'ours', maxLength: 8000,
      visibleWhen: { all: [{ question: 'project-phase', is: 'design' }, { question: 'design-quality-record', is: 'yes' }, { question: 'design-quality-record-public', is: 'yes' }] },
      label: {
        en: 'Sum up how this is recorded, or give a link if it is public.',
        fr: 'Résumez la façon de consigner, ou donnez un lien si elle est publique.',
      },
    },
    {
      id: 'design-gba', type: 'choice', status: 'ours', scored: 'mitigation',
      visibleWhen: { question: 'project-phase', is: 'design' },
      label: {
        en: 'Will the data go through Gender-based Analysis Plus (GBA Plus)?',
        fr: 'Les données passeront-elles par l’analyse comparative entre les sexes plus (ACS Plus)?',
      },
      options: [
        { id: 'yes', points: 2, label: { en: 'Yes', fr: 'Oui' } },
        { id: 'no', points: 0, label: { en: 'No', fr: 'Non' } },
        { id: 'not-applicable', points: 1, label: { en: 'Not applicable', fr: 'Sans objet' } },
      ],
    },
    {
      id: 'design-gba-na-why', type: 'longText', status: 'ours', maxLength: 8000,
      visibleWhen: { all: [{ question: 'project-phase', is: 'design' }, { question: 'design-gba', is: 'not-applicable' }] },
      label: { en: 'Why does GBA Plus not apply?', fr: 'Pourquoi l’ACS Plus ne s’applique-t-elle pas?' },
    },
    {
      id: 'design-gba-public', type: 'choice', status: 'ours', scored: 'mitigation',
      visibleWhen: { all: [{ question: 'project-phase', is: 'design' }, { question: 'design-gba', is: 'yes' }] },
      label: { en: 'Will what GBA Plus showed be public?', fr: 'Ce que l’ACS Plus a montré sera-t-il public?' },
      options: yesNo(1, 0),
    },
    {
      id: 'design-gba-summary', type: 'longText', status: 'ours', maxLength: 8000,
      visibleWhen: { all: [{ question: 'project-phase', is: 'design' }, { question: 'design-gba', is: 'yes' }] },
      label: {
        en: 'Sum up what GBA Plus showed, or give a link if it is public.',
        fr: 'Résumez ce que l’ACS Plus a montré, ou donnez un lien si c’est public.',
      },
    },
    {
      id: 'design-stale-data', type: 'choice', status: 'ours', scored: 'mitigation',
      visibleWhen: { question: 'project-phase', is: 'design' },
      label: {
        en: 'Will a written procedure deal with the risk of deciding automatically on poor, old or unreliable data?',
        fr: 'Une procédure écrite portera-t-elle sur le risque de décider automatiquement d’après des données médiocres, périmées ou peu fiables?',
      },
      options: yesNo(2, 0),
    },
    {
      id: 'design-stale-data-public', type: 'choice', status: 'ours', scored: 'mitigation',
      visibleWhen: { all: [{ question: 'project-phase', is: 'design' }, { question: 'design-stale-data', is: 'yes' }] },
      label: { en: 'Will that procedure be public?', fr: 'Cette procédure sera-t-elle publique?' },
      options: yesNo(1, 0),
    },
    {
      id: 'design-stale-data-summary', type: 'longText', status: 'ours', maxLength: 8000,
      visibleWhen: { all: [{ question: 'project-phase', is: 'design' }, { question: 'design-stale-data', is: 'yes' }, { question: 'design-stale-data-public', is: 'yes' }] },
      label: {
        en: 'Sum up that procedure, or give a link if it is public.',
        fr: 'Résumez cette procédure, ou donnez un lien si elle est publique.',
      },
    },
    {
      id: 'design-open-data', type: 'choice', status: 'ours', scored: 'mitigation',
      visibleWhen: { question: 'project-phase', is: 'design' },
      label: {
        en: 'Will you publish the data behind the system on the Open Government Portal?',
        fr: 'Publierez-vous les données du système sur le Portail du gouvernement ouvert?',
      },
      options: yesNo(2, 0),
    },
  ],
};
