import type { Section } from '../../../forms/definition.ts';
import { yesNo } from './yes-no.ts';

export const data: Section = {
  id: 'data',
  title: { en: 'The data', fr: 'Les données' },
  questions: [
    {
      id: 'personal-information', type: 'choice', status: 'ours', scored: 'raw',
      label: { en: 'Does the system take in personal information?', fr: 'Le système reçoit-il des renseignements personnels?' },
      options: yesNo(2, 0),
    },
    {
      id: 'collection-limited', type: 'choice', status: 'ours', scored: 'raw',
      visibleWhen: { question: 'personal-information', is: 'yes' },
      label: {
        en: 'Have you made sure that you collect no personal information beyond what is directly tied to one of your institution’s programs or activities?',
        fr: 'Avez-vous veillé à ne recueillir aucun renseignement personnel au-delà de ce qui touche directement un programme ou une activité de votre institution?',
      },
      options: yesNo(0, 2),
    },
    {
      id: 'used-about-individuals', type: 'choice', status: 'ours', scored: 'raw',
      visibleWhen: { question: 'personal-information', is: 'yes' },
      label: {
        en: 'Does personal information feed a decision process that affects the very people it is about?',
        fr: 'Des renseignements personnels alimentent-ils un processus décisionnel qui touche les personnes mêmes qu’ils concernent?',
      },
      options: yesNo(2, 0),
    },
    {
      id: 'pib-consistent', type: 'choice', status: 'ours', scored: 'raw',
      visibleWhen: { question: 'personal-information', is: 'yes' },
      label: {
        en: 'Have you checked that this use fits the PIBs (personal information banks) and PIAs (privacy impact assessments) of your programs: the current ones, or ones changed or to be changed for the new uses and processes?',
        fr: 'Avez-vous vérifié que cet usage cadre avec les FRP (fichiers de renseignements personnels) et les EFVP (évaluations des facteurs relatifs à la vie privée) de vos programmes : ceux en vigueur, ou ceux modifiés ou à modifier pour les nouveaux usages et processus?',
      },
      options: yesNo(0, 1),
    },
    {
      id: 'pib-numbers', type: 'longText', status: 'ours', maxLength: 8000,
      visibleWhen: { question: 'personal-information', is: 'yes' },
      label: { en: 'What are the numbers of the PIBs concerned?', fr: 'Quels sont les numéros des FRP visés?' },
    },
    {
      id: 'sharing', type: 'choices', status: 'ours', scored: 'raw',
      visibleWhen: { question: 'personal-information', is: 'yes' },
      label: {
        en: 'With whom will you share the personal information? Select all that apply.',
        fr: 'À qui transmettrez-vous les renseignements personnels? Cochez tout ce qui s’applique.',
      },
      options: [
        { id: 'nobody', points: 0, label: { en: 'Nobody', fr: 'À personne' } },
        { id: 'own-institution', points: 1, label: { en: 'Others in your institution', fr: 'À d’autres au sein de votre institution' } },
        { id: 'other-federal', points: 1, label: { en: 'Another federal institution', fr: 'À une autre institution fédérale' } },
        {
          id: 'other-jurisdiction',
          points: 3,
          label: { en: 'A government of another jurisdiction', fr: 'À un gouvernement d’un autre ressort' },
        },
        { id: 'third-party', points: 3, label: { en: 'A third party (private sector or NGO)', fr: 'À un tiers (secteur privé ou ONG)' } },
        { id: 'other', points: 1, label: { en: 'Other', fr: 'Autre' } },
      ],
    },
    {
      id: 'sharing-other', type: 'longText', status: 'ours', maxLength: 8000,
      visibleWhen: { all: [{ question: 'personal-information', is: 'yes' }, { question: 'sharing', includes: 'other' }] },
      label: { en: 'With whom else?', fr: 'À qui d’autre?' },
    },
    {
      id: 'data-representative', type: 'choice', status: 'ours', scored: 'raw',
      label: {
        en: 'Do the training and test data represent the clients whom the system serves?',
        fr: 'Les données d’entraînement et d’essai représentent-elles bien les clients que sert le système?',
      },
      options: [
        { id: 'yes', points: 0, label: { en: 'Yes', fr: 'Oui' } },
        { id: 'no', points: 2, label: { en: 'No', fr: 'Non' } },
        { id: 'unsure', points: 1, label: { en: 'Not sure', fr: 'Incertain' } },
      ],
    },
    {
      id: 'data-representative-check', type: 'longText', status: 'ours', maxLength: 8000,
      visibleWhen: { question: 'data-representative', is: 'yes' },
      label: { en: 'How did you establish that they do?', fr: 'Comment l’avez-vous établi?' },
    },
    {
      id: 'data-representative-gap', type: 'longText', status: 'ours', maxLength: 8000,
      visibleWhen: { question: 'data-representative', is: 'no' },
      label: {
        en: 'Why do they not, and what has been or will be done about it?',
        fr: 'Pourquoi pas, et qu’a-t-on fait ou que fera-t-on à ce sujet?',
      },
    },
    {
      id: 'data-representative-doubt', type: 'longText', status: 'ours', maxLength: 8000,
      visibleWhen: { question: 'data-representative', is: 'unsure' },
      label: { en: 'Why can you not tell whether they do?', fr: 'Pourquoi ne pouvez-vous pas dire si elles les représentent?' },
    },
    {
      id: 'training-bias', type: 'choice', status: 'ours', scored: 'raw',
      label: {
        en: 'Do the training data hold biases that make discrimination, or other effects on human rights, more likely?',
        fr: 'Les données d’entraînement renferment-elles des biais qui rendent plus probables la discrimination ou d’autres effets sur les droits de la personne?',
      },
      options: [
        { id: 'yes', points: 2, label: { en: 'Yes', fr: 'Oui' } },
        { id: 'no', points: 0, label: { en: 'No', fr: 'Non' } },
        { id: 'unsure', points: 1, label: { en: 'Not sure', fr: 'Incertain' } },
      ],
    },
    {
      id: 'training-bias-details', type: 'longText', status: 'ours', maxLength: 8000,
      visibleWhen: { question: 'training-bias', is: 'yes' },
      label: { en: 'Which biases, and what reduces them?', fr: 'Quels biais, et qu’est-ce qui les réduit?' },
    },
    {
      id: 'training-bias-check', type: 'longText', status: 'ours', maxLength: 8000,
      visibleWhen: { question: 'training-bias', is: 'no' },
      label: { en: 'How did you establish that there are none?', fr: 'Comment avez-vous établi qu’il n’y en a pas?' },
    },
    {
      id: 'training-bias-doubt', type: 'longText', status: 'ours', maxLength: 8000,
      visibleWhen: { question: 'training-bias', is: 'unsure' },
      label: { en: 'Why can you not tell whether there are any?', fr: 'Pourquoi ne pouvez-vous pas dire s’il y en a?' },
    },
    {
      id: 'classification', type: 'choice', status: 'ours', scored: 'raw',
      label: {
        en: 'How are the most sensitive input data classified?',
        fr: 'Comment les données d’entrée les plus sensibles sont-elles classifiées?',
      },
      options: [
        { id: 'none', points: 0, label: { en: 'None', fr: 'Aucune' } },
        { id: 'protected-a', points: 1, label: { en: 'Protected A', fr: 'Protégé A' } },
        { id: 'protected-b', points: 3, label: { en: 'Protected B', fr: 'Protégé B' } },
        { id: 'protected-c', points: 3, label: { en: 'Protected C', fr: 'Protégé C' } },
        { id: 'confidential', points: 2, label: { en: 'Confidential', fr: 'Confidentiel' } },
        { id: 'secret', points: 4, label: { en: 'Secret', fr: 'Secret' } },
        { id: 'top-secret', points: 4, label: { en: 'Top Secret', fr: 'Très secret' } },
        { id: 'other', points: 0, label: { en: 'Other', fr: 'Autre' } },
      ],
    },
    {
      id: 'classification-other', type: 'longText', status: 'ours', maxLength: 8000,
      visibleWhen: { question: 'classification', is: 'other' },
      label: { en: 'Which other classification?', fr: 'Quelle autre classification?' },
    },
    {
      id: 'accuracy-measures', type: 'choice', status: 'ours', scored: 'raw',
      label: {
        en: 'Do measures exist to keep the personal information accurate?',
        fr: 'Existe-t-il des mesures pour que les renseignements personnels restent exacts?',
      },
      options: [
        { id: 'yes', points: 0, label: { en: 'Yes', fr: 'Oui' } },
        { id: 'no', points: 2, label: { en: 'No', fr: 'Non' } },
        { id: 'not-applicable', points: 0, label: { en: 'Not applicable', fr: 'Sans objet' } },
      ],
    },
    {
      id: 'accuracy-measures-details', type: 'longText', status: 'ours', maxLength: 8000,
      visibleWhen: { question: 'accuracy-measures', is: 'yes' },
      label: {
        en: 'Which measures keep the personal information accurate, and how is that verified?',
        fr: 'Quelles mesures gardent ces renseignements exacts, et comment le vérifie-t-on?',
      },
    },
    {
      id: 'accuracy-measures-why-not', type: 'longText', status: 'ours', maxLength: 8000,
      visibleWhen: { question: 'accuracy-measures', is: 'no' },
      label: { en: 'Why are there none?', fr: 'Pourquoi n’y en a-t-il pas?' },
    },
    {
      id: 'accuracy-measures-na', type: 'longText', status: 'ours', maxLength: 8000,
      visibleWhen: { question: 'accuracy-measures', is: 'not-applicable' },
      label: { en: 'Why does this not apply?', fr: 'Pourquoi cela ne s’applique-t-il pas?' },
    },
    {
      id: 'data-control', type: 'choice', status: 'ours', scored: 'raw',
      label: { en: 'Under whose control are the data?', fr: 'De qui relèvent les données?' },
      options: [
        { id: 'federal', points: 1, label: { en: 'The federal government', fr: 'Du gouvernement fédéral' } },
        {
          id: 'other-canadian',
          points: 2,
          label: {
            en: 'Another government in Canada (provincial, territorial or municipal)',
            fr: 'D’une autre administration au Canada (provinciale, territoriale ou municipale)',
          },
        },
        {
          id: 'outside-government',
          points: 3,
          label: { en: 'The private sector, an NGO or academia', fr: 'Du secteur privé, d’une ONG ou du milieu universitaire' },
        },
      ],
    },
    {
      id: 'several-sources', type: 'choice', status: 'ours', scored: 'raw',
      label: { en: 'Will the system draw its data from several sources?', fr: 'Le système tirera-t-il ses données de plusieurs sources?' },
      options: yesNo(2, 0),
    },
    {
      id: 'connected-device', type: 'choice', status: 'ours', scored: 'raw',
      label: {
        en: 'Does the system need input from a device on a network (a sensor or the Internet of Things, for instance)?',
        fr: 'Le système a-t-il besoin de données venant d’un appareil en réseau (un capteur ou l’Internet des objets, par exemple)?',
      },
      options: yesNo(4, 0),
    },
    {
      id: 'other-systems', type: 'choice', status: 'ours', scored: 'raw',
      label: { en: 'Will the system be connected to other IT systems?', fr: 'Le système sera-t-il relié à d’autres systèmes de TI?' },
      options: yesNo(4, 0),
    },
    {
      id: 'training-collector', type: 'choice', status: 'ours', scored: 'raw',
      label: { en: 'Who gathered the training data?', fr: 'Qui a réuni les données d’entraînement?' },
      options: [
        { id: 'own', points: 1, label: { en: 'Your institution', fr: 'Votre institution' } },
        { id: 'other-federal', points: 2, label: { en: 'Another federal institution', fr: 'Une autre institution fédérale' } },
        { id: 'other-level', points: 3, label: { en: 'Another level of government', fr: 'Un autre ordre de gouvernement' } },
        {
          id: 'foreign-or-third-party',
          points: 4,
          label: {
            en: 'A foreign government or a third party outside government',
            fr: 'Un gouvernement étranger ou un tiers hors gouvernement',
          },
        },
      ],
    },
    {
      id: 'input-collector', type: 'choice', status: 'ours', scored: 'raw',
      label: { en: 'Who gathered the input data?', fr: 'Qui a réuni les données d’entrée?' },
      options: [
        { id: 'own', points: 1, label: { en: 'Your institution', fr: 'Votre institution' } },
        { id: 'other-federal', points: 2, label: { en: 'Another federal institution', fr: 'Une autre institution fédérale' } },
        { id: 'other-level', points: 3, label: { en: 'Another level of government', fr: 'Un autre ordre de gouvernement' } },
        {
          id: 'foreign-or-third-party',
          points: 4,
          label: {
            en: 'A foreign government or a third party outside government',
            fr: 'Un gouvernement étranger ou un tiers hors gouvernement',
          },
        },
      ],
    },
    {
      id: 'input-description', type: 'longText', status: 'ours', maxLength: 8000,
      label: {
        en: 'Which input data does the system use? Say where they come from, how they are gathered and how their quality is assured.',
        fr: 'Quelles données d’entrée le système utilise-t-il? Dites d’où elles viennent, comment on les réunit et comment on en assure la qualité.',
      },
    },
    {
      id: 'unstructured', type: 'choice', status: 'ours', scored: 'raw',
      label: {
        en: 'Must the system analyze unstructured data to assess, recommend or decide?',
        fr: 'Le système doit-il analyser des données non structurées pour évaluer, recommander ou décider?',
      },
      options: yesNo(0, 0),
    },
    {
      id: 'unstructured-kinds', type: 'choices', status: 'ours', scored: 'raw',
      visibleWhen: { question: 'unstructured', is: 'yes' },
      label: { en: 'Which kinds? Select all that apply.', fr: 'Lesquelles? Cochez tout ce qui s’applique.' },
      options: [
        { id: 'audio-text', points: 2, label: { en: 'Sound or text files', fr: 'Fichiers de son ou de texte' } },
        { id: 'image-video', points: 4, label: { en: 'Images or videos', fr: 'Images ou vidéos' } },
      ],
    },
    {
      id: 'data-excluded', type: 'choice', status: 'ours', scored: 'raw',
      label: { en: 'Was it decided to leave some data out?', fr: 'A-t-on décidé d’écarter certaines données?' },
      options: yesNo(0, 0),
    },
    {
      id: 'data-excluded-why', type: 'longText', status: 'ours', maxLength: 8000,
      visibleWhen: { question: 'data-excluded', is: 'yes' },
      label: { en: 'Why were they left out?', fr: 'Pourquoi les a-t-on écartées?' },
    },
  ],
};
