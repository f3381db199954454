import type { Section } from '../../../forms/definition.ts';
import { yesNo } from './yes-no.ts';

export const reasons: Section = {
  id: 'reasons',
  title: { en: 'Why automate', fr: 'Pourquoi automatiser' },
  questions: [
    {
      id: 'motivations', type: 'choices', status: 'ours', scored: 'raw',
      label: {
        en: 'Why does your team want to automate this decision process? Select every reason that counts.',
        fr: 'Pourquoi votre équipe veut-elle automatiser ce processus décisionnel? Cochez chaque raison qui compte.',
      },
      options: [
        {
          id: 'backlog',
          points: 0,
          label: { en: 'Work through a backlog of tasks or cases', fr: 'Résorber un retard dans les tâches ou les dossiers' },
        },
        {
          id: 'quality',
          points: 0,
          label: { en: 'Make better decisions on the whole', fr: 'Rendre de meilleures décisions dans l’ensemble' },
        },
        {
          id: 'cost',
          points: 0,
          label: {
            en: 'Make the transactions of a current program cheaper',
            fr: 'Rendre moins chères les opérations d’un programme actuel',
          },
        },
        {
          id: 'beyond-people',
          points: 0,
          label: {
            en: 'Do work that people could not finish in a sensible time',
            fr: 'Faire un travail que des personnes ne pourraient finir à temps',
          },
        },
        { id: 'innovation', points: 0, label: { en: 'Try something new', fr: 'Essayer du nouveau' } },
        { id: 'other', points: 0, label: { en: 'Other (specify)', fr: 'Autre (préciser)' } },
      ],
    },
    {
      id: 'motivations-other', type: 'longText', status: 'ours', maxLength: 8000,
      visibleWhen: { question: 'motivations', includes: 'other' },
      label: { en: 'What is the other reason?', fr: 'Quelle est l’autre raison?' },
    },
    {
      id: 'client-needs', type: 'longText', status: 'ours', maxLength: 8000,
      label: {
        en: 'Which needs of clients will the system meet, and how did you learn of them?',
        fr: 'À quels besoins des clients le système répondra-t-il et comment les avez-vous découverts?',
      },
    },
    {
      id: 'public-benefits', type: 'longText', status: 'ours', maxLength: 8000,
      label: {
        en: 'What good do you expect for clients and for society in Canada?',
        fr: 'Quels bienfaits attendez-vous pour les clients et pour la société au Canada?',
      },
    },
    {
      id: 'effectiveness', type: 'choice', status: 'ours', scored: 'raw',
      label: {
        en: 'How well do you expect the system to meet those needs?',
        fr: 'À quel point pensez-vous que le système comblera ces besoins?',
      },
      options: [
        { id: 'slight', points: 2, label: { en: 'Slightly', fr: 'Légèrement' } },
        { id: 'moderate', points: 1, label: { en: 'Moderately', fr: 'Modérément' } },
        { id: 'very', points: 0, label: { en: 'Very well', fr: 'Très bien' } },
      ],
    },
    {
      id: 'effectiveness-why', type: 'longText', status: 'ours', maxLength: 8000,
      label: { en: 'What is that estimate based on?', fr: 'Sur quoi repose cette estimation?' },
    },
    {
      id: 'scope-limits', type: 'longText', status: 'ours', maxLength: 8000,
      label: {
        en: 'What will keep the system from serving any purpose other than those needs?',
        fr: 'Qu’est-ce qui empêchera le système de servir à autre chose qu’à ces besoins?',
      },
    },
    {
      id: 'trade-offs', type: 'longText', status: 'ours', maxLength: 8000,
      label: {
        en: 'While designing the project, where did you have to balance what is good for clients against the program’s goals?',
        fr: 'Pendant la conception, où avez-vous dû arbitrer entre le bien des clients et les buts du programme?',
      },
    },
    {
      id: 'expected-gains', type: 'longText', status: 'ours', maxLength: 8000,
      label: {
        en: 'What does your institution hope to gain from automating?',
        fr: 'Que votre institution espère-t-elle gagner en automatisant?',
      },
    },
    {
      id: 'indicators', type: 'longText', status: 'ours', maxLength: 8000,
      label: {
        en: 'Which indicators, standards or targets apply to the program today?',
        fr: 'Quels indicateurs, normes ou cibles s’appliquent aujourd’hui au programme?',
      },
    },
    {
      id: 'current-performance', type: 'longText', status: 'ours', maxLength: 8000,
      label: { en: 'How does the program score on them now?', fr: 'Où en est le programme à cet égard?' },
    },
    {
      id: 'expected-performance', type: 'longText', status: 'ours', maxLength: 8000,
      label: {
        en: 'How should those results change once the system is in use?',
        fr: 'Comment ces résultats devraient-ils évoluer une fois le système en service?',
      },
    },
    {
      id: 'alternatives-considered', type: 'choice', status: 'ours', scored: 'raw',
      label: { en: 'Did you look at ways of working without automation?', fr: 'Avez-vous étudié des façons de faire sans automatisation?' },
      options: yesNo(0, 1),
    },
    {
      id: 'alternatives-why', type: 'longText', status: 'ours', maxLength: 8000,
      visibleWhen: { question: 'alternatives-considered', is: 'yes' },
      label: { en: 'Why did automation win over them?', fr: 'Pourquoi l’automatisation l’a-t-elle emporté?' },
    },
    {
      id: 'without-system', type: 'choices', status: 'ours', scored: 'raw',
      label: {
        en: 'What would happen if the system were never put in place?',
        fr: 'Que se passerait-il si le système n’était jamais mis en place?',
      },
      options: [
        { id: 'no-service', points: 2, label: { en: 'There would be no service at all', fr: 'Il n’y aurait aucun service' } },
        { id: 'slow', points: 0, label: { en: 'The service would be late or inefficient', fr: 'Le service serait tardif ou inefficace' } },
        { id: 'costly', points: 0, label: { en: 'The service would cost too much', fr: 'Le service coûterait trop cher' } },
        {
          id: 'lower-quality',
          points: 0,
          label: { en: 'The service would be of lower quality', fr: 'Le service serait de moindre qualité' },
        },
        { id: 'missed-targets', points: 0, label: { en: 'The service would miss its targets', fr: 'Le service manquerait ses cibles' } },
        { id: 'other', points: 0, label: { en: 'Other (specify)', fr: 'Autre (préciser)' } },
      ],
    },
    {
      id: 'without-system-other', type: 'longText', status: 'ours', maxLength: 8000,
      visibleWhen: { question: 'without-system', includes: 'other' },
      label: { en: 'What other consequence?', fr: 'Quelle autre conséquence?' },
    },
  ],
};
