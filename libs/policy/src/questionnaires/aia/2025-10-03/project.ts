import type { Section } from '../../../forms/definition.ts';

export const project: Section = {
  id: 'project',
  title: { en: 'The project', fr: 'Le projet' },
  questions: [
    {
      id: 'aia-version', type: 'longText', status: 'ours', maxLength: 8000,
      label: {
        en: 'If this assessment has been published, what is its version number?',
        fr: 'Si la présente évaluation a déjà été publiée, quel en est le numéro de version?',
      },
    },
    {
      id: 'respondent', type: 'longText', status: 'ours', maxLength: 8000,
      label: { en: 'Who is answering?', fr: 'Qui répond au questionnaire?' },
      help: {
        en: 'Give the full name of whoever fills in this form.',
        fr: 'Indiquez le nom complet de la personne qui remplit le formulaire.',
      },
    },
    {
      id: 'job-title', type: 'longText', status: 'ours', maxLength: 8000,
      label: { en: 'Which position does this person hold?', fr: 'Quel poste cette personne occupe-t-elle?' },
    },
    {
      id: 'accountable-adm', type: 'longText', status: 'ours', maxLength: 8000,
      label: {
        en: 'Which assistant deputy minister answers for the program that relies on the system?',
        fr: 'Quel sous-ministre adjoint ou quelle sous-ministre adjointe répond du programme qui se sert du système?',
      },
    },
    {
      id: 'institution', type: 'longText', status: 'ours', maxLength: 8000,
      label: {
        en: 'Which federal institution is responsible for the project?',
        fr: 'Quelle institution fédérale est responsable du projet?',
      },
    },
    {
      id: 'branch', type: 'longText', status: 'ours', maxLength: 8000,
      label: { en: 'Which branch?', fr: 'Quelle direction générale?' },
    },
    {
      id: 'teams-consulted', type: 'longText', status: 'ours', maxLength: 8000,
      label: {
        en: 'Which teams were asked for advice while this assessment was being filled in?',
        fr: 'À quelles équipes a-t-on demandé conseil pour remplir la présente évaluation?',
      },
    },
    {
      id: 'project-title', type: 'longText', status: 'ours', maxLength: 8000,
      label: { en: 'What is the project called?', fr: 'Comment s’appelle le projet?' },
    },
    {
      id: 'it-plan-number', type: 'longText', status: 'ours', maxLength: 8000,
      label: { en: 'Which number does the project have in the IT plan?', fr: 'Quel numéro le projet porte-t-il dans le plan de TI?' },
    },
    {
      id: 'service-id', type: 'longText', status: 'ours', maxLength: 8000,
      label: { en: 'What is the identifier of the service?', fr: 'Quel est l’identifiant du service?' },
    },
    {
      id: 'program', type: 'longText', status: 'ours', maxLength: 8000,
      label: {
        en: 'Which program in the Departmental Results Framework does the project belong to?',
        fr: 'De quel programme du Cadre ministériel des résultats le projet relève-t-il?',
      },
    },
    {
      id: 'project-phase', type: 'choice', status: 'ours', required: true,
      label: { en: 'Which phase has the project reached?', fr: 'À quelle phase le projet en est-il?' },
      help: {
        en: 'The mitigation questions depend on it: the design phase asks what you plan, the implementation phase what you have done.',
        fr: 'Les questions sur l’atténuation en dépendent : à la conception, on demande ce que vous prévoyez; à la mise en œuvre, ce que vous avez fait.',
      },
      options: [
        { id: 'design', label: { en: 'Design', fr: 'Conception' } },
        { id: 'implementation', label: { en: 'Implementation', fr: 'Mise en œuvre' } },
      ],
    },
    {
      id: 'project-description', type: 'longText', status: 'ours', maxLength: 8000,
      label: { en: 'Summarize the project.', fr: 'Résumez le projet.' },
    },
  ],
};
