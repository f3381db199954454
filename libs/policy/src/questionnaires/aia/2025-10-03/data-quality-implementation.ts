import type { Section } from '../../../forms/definition.ts';
import { yesNo } from './yes-no.ts';

export const dataQualityImplementation: Section = {
  id: 'data-quality-implementation',
  title: { en: 'Data quality: implementation phase', fr: 'Qualité des données : phase de mise en œuvre' },
  questions: [
    {
      id: 'impl-bias-testing', type: 'choice', status: 'ours', scored: 'mitigation',
      visibleWhen: { question: 'project-phase', is: 'implementation' },
      label: {
        en: 'Do you have written procedures for testing data sets for bias, discrimination and other surprises?',
        fr: 'Avez-vous des procédures écrites pour vérifier que les jeux de données sont exempts de biais, de discrimination et d’autres surprises?',
      },
      help: {
        en: 'Experience with frameworks, methods, guidelines or similar tools counts.',
        fr: 'Savoir se servir de cadres, méthodes, guides ou autres outils du genre compte aussi.',
      },
      options: yesNo(3, 0),
    },
    {
      id: 'impl-bias-testing-public', type: 'choice', status: 'ours', scored: 'mitigation',
      visibleWhen: { all: [{ question: 'project-phase', is: 'implementation' }, { question: 'impl-bias-testing', is: 'yes' }] },
      label: { en: 'Are these test procedures public?', fr: 'Ces procédures de vérification sont-elles publiques?' },
      options: yesNo(1, 0),
    },
    {
      id: 'impl-bias-testing-summary', type: 'longText', status: 'ours', maxLength: 8000,
      visibleWhen: { all: [{ question: 'project-phase', is: 'implementation' }, { question: 'impl-bias-testing', is: 'yes' }, { question: 'impl-bias-testing-public', is: 'yes' }] },
      label: {
        en: 'Sum up the test procedures, or give a link if they are public.',
        fr: 'Résumez les procédures de vérification, ou donnez un lien si elles sont publiques.',
      },
    },
    {
      id: 'impl-quality-record', type: 'choice', status: 'ours', scored: 'mitigation',
      visibleWhen: { question: 'project-phase', is: 'implementation' },
      label: {
        en: 'Have you set up a way to record how data quality problems were solved during design?',
        fr: 'Avez-vous établi une façon de consigner comment on a réglé, pendant la conception, les problèmes de qualité des données?',
      },
      options: yesNo(1, 0),
    },
    {
      id: 'impl-quality-record-public', type: 'choice', status: 'ours', scored: 'mitigation',
      visibleWhen: { all: [{ question: 'project-phase', is: 'implementation' }, { question: 'impl-quality-record', is: 'yes' }] },
      label: { en: 'Is this way of recording public?', fr: 'Cette façon de consigner est-elle publique?' },
      options: yesNo(1, 0),
    },
    {
      id: 'impl-quality-record-summary', type: 'longText', status: 'ours', maxLength: 8000,
      visibleWhen: { all: [{ question: 'project-phase', is: 'implementation' }, { question: 'impl-quality-record', is: 'yes' }, { question: 'impl-quality-record-public', is: 'yes' }] },
      label: {
        en: 'Sum up how this is recorded, or give a link if it is public.',
        fr: 'Résumez la façon de consigner, ou donnez un lien si elle est publique.',
      },
    },
    {
      id: 'impl-gba', type: 'choice', status: 'ours', scored: 'mitigation',
      visibleWhen: { question: 'project-phase', is: 'implementation' },
      label: {
        en: 'Have the data gone through Gender-based Analysis Plus (GBA Plus)?',
        fr: 'Les données sont-elles passées par l’analyse comparative entre les sexes plus (ACS Plus)?',
      },
      options: [
        { id: 'yes', points: 2, label: { en: 'Yes', fr: 'Oui' } },
        { id: 'no', points: 0, label: { en: 'No', fr: 'Non' } },
        { id: 'not-applicable', points: 1, label: { en: 'Not applicable', fr: 'Sans objet' } },
      ],
    },
    {
      id: 'impl-gba-na-why', type: 'longText', status: 'ours', maxLength: 8000,
      visibleWhen: { all: [{ question: 'project-phase', is: 'implementation' }, { question: 'impl-gba', is: 'not-applicable' }] },
      label: { en: 'Why does GBA Plus not apply?', fr: 'Pourquoi l’ACS Plus ne s’applique-t-elle pas?' },
    },
    {
      id: 'impl-gba-public', type: 'choice', status: 'ours', scored: 'mitigation',
      visibleWhen: { all: [{ question: 'project-phase', is: 'implementation' }, { question: 'impl-gba', is: 'yes' }] },
      label: { en: 'Is what GBA Plus showed public?', fr: 'Ce que l’ACS Plus a montré est-il public?' },
      options: yesNo(1, 0),
    },
    {
      id: 'impl-gba-summary', type: 'longText', status: 'ours', maxLength: 8000,
      visibleWhen: { all: [{ question: 'project-phase', is: 'implementation' }, { question: 'impl-gba', is: 'yes' }] },
      label: {
        en: 'Sum up what GBA Plus showed, or give a link if it is public.',
        fr: 'Résumez ce que l’ACS Plus a montré, ou donnez un lien si c’est public.',
      },
    },
    {
      id: 'impl-stale-data', type: 'choice', status: 'ours', scored: 'mitigation',
      visibleWhen: { question: 'project-phase', is: 'implementation' },
      label: {
        en: 'Does a written procedure deal with the risk of deciding automatically on poor, old or unreliable data?',
        fr: 'Une procédure écrite porte-t-elle sur le risque de décider automatiquement d’après des données médiocres, périmées ou peu fiables?',
      },
      options: yesNo(2, 0),
    },
    {
      id: 'impl-stale-data-public', type: 'choice', status: 'ours', scored: 'mitigation',
      visibleWhen: { all: [{ question: 'project-phase', is: 'implementation' }, { question: 'impl-stale-data', is: 'yes' }] },
      label: { en: 'Is that procedure public?', fr: 'Cette procédure est-elle publique?' },
      options: yesNo(1, 0),
    },
    {
      id: 'impl-stale-data-summary', type: 'longText', status: 'ours', maxLength: 8000,
      visibleWhen: { all: [{ question: 'project-phase', is: 'implementation' }, { question: 'impl-stale-data', is: 'yes' }, { question: 'impl-stale-data-public', is: 'yes' }] },
      label: {
        en: 'Sum up that procedure, or give a link if it is public.',
        fr: 'Résumez cette procédure, ou donnez un lien si elle est publique.',
      },
    },
    {
      id: 'impl-open-data', type: 'choice', status: 'ours', scored: 'mitigation',
      visibleWhen: { question: 'project-phase', is: 'implementation' },
      label: {
        en: 'Will you publish the data behind the system on the Open Government Portal?',
        fr: 'Publierez-vous les données du système sur le Portail du gouvernement ouvert?',
      },
      options: yesNo(2, 0),
    },
  ],
};
