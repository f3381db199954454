import type { Section } from '../../../forms/definition.ts';
import { yesNo } from './yes-no.ts';

export const consultationDesign: Section = {
  id: 'consultation-design',
  title: { en: 'Consultation: design phase', fr: 'Consultation : phase de conception' },
  questions: [
    {
      id: 'design-internal', type: 'choice', status: 'ours', scored: 'mitigation',
      visibleWhen: { question: 'project-phase', is: 'design' },
      label: {
        en: 'Will you consult partners or others inside the federal government (institutions, public service included)?',
        fr: 'Consulterez-vous des partenaires ou d’autres intervenants au sein du gouvernement fédéral (institutions, y compris la fonction publique)?',
      },
      options: yesNo(2, 0),
    },
    {
      id: 'design-internal-who', type: 'choices', status: 'ours', scored: 'mitigation',
      visibleWhen: { all: [{ question: 'project-phase', is: 'design' }, { question: 'design-internal', is: 'yes' }] },
      label: {
        en: 'Whom will you consult inside government? Select all that apply.',
        fr: 'Qui consulterez-vous au sein du gouvernement? Cochez tout ce qui s’applique.',
      },
      options: [
        {
          id: 'strategic-policy',
          points: 0,
          label: { en: 'Strategic policy and planning', fr: 'Politiques stratégiques et planification' },
        },
        { id: 'data-governance', points: 0, label: { en: 'Data governance', fr: 'Gouvernance des données' } },
        { id: 'program-policy', points: 0, label: { en: 'Program policy', fr: 'Politiques de programme' } },
        { id: 'legal-services', points: 0, label: { en: 'Legal Services', fr: 'Services juridiques' } },
        {
          id: 'atip',
          points: 0,
          label: {
            en: 'Access to information and privacy (ATIP)',
            fr: 'Accès à l’information et protection des renseignements personnels (AIPRP)',
          },
        },
        { id: 'communications', points: 0, label: { en: 'Communications', fr: 'Communications' } },
        {
          id: 'client-experience',
          points: 0,
          label: { en: 'Client experience or client relations', fr: 'Expérience client ou relations avec les clients' },
        },
        { id: 'digital-policy', points: 0, label: { en: 'Digital policy', fr: 'Politiques numériques' } },
        { id: 'human-resources', points: 0, label: { en: 'Human resources', fr: 'Ressources humaines' } },
        {
          id: 'ochro',
          points: 0,
          label: {
            en: 'TBS: Office of the Chief Human Resources Officer',
            fr: 'SCT : Bureau de la dirigeante principale des ressources humaines',
          },
        },
        {
          id: 'ocio',
          points: 0,
          label: { en: 'TBS: Office of the Chief Information Officer', fr: 'SCT : Bureau du dirigeant principal de l’information' },
        },
        {
          id: 'opc',
          points: 0,
          label: { en: 'Office of the Privacy Commissioner of Canada', fr: 'Commissariat à la protection de la vie privée du Canada' },
        },
        {
          id: 'equity-networks',
          points: 0,
          label: { en: 'Networks of equity-seeking employees', fr: 'Réseaux d’employés en quête d’équité' },
        },
        {
          id: 'accessibility-groups',
          points: 0,
          label: { en: 'Working groups on accessibility', fr: 'Groupes de travail en accessibilité' },
        },
        { id: 'secretariat-2slgbtqi', points: 0, label: { en: '2SLGBTQI+ Secretariat', fr: 'Secrétariat 2ELGBTQI+' } },
        { id: 'other', points: 0, label: { en: 'Other (specify)', fr: 'Autre (préciser)' } },
      ],
    },
    {
      id: 'design-internal-other', type: 'longText', status: 'ours', maxLength: 8000,
      visibleWhen: { all: [{ question: 'project-phase', is: 'design' }, { question: 'design-internal-who', includes: 'other' }] },
      label: { en: 'Whom else inside government?', fr: 'Qui d’autre au sein du gouvernement?' },
    },
    {
      id: 'design-external', type: 'choice', status: 'ours', scored: 'mitigation',
      visibleWhen: { question: 'project-phase', is: 'design' },
      label: {
        en: 'Will you consult partners or others outside the federal government (other sectors or jurisdictions)?',
        fr: 'Consulterez-vous des partenaires ou d’autres intervenants hors du gouvernement fédéral (autres secteurs ou ressorts)?',
      },
      options: yesNo(2, 0),
    },
    {
      id: 'design-external-who', type: 'choices', status: 'ours', scored: 'mitigation',
      visibleWhen: { all: [{ question: 'project-phase', is: 'design' }, { question: 'design-external', is: 'yes' }] },
      label: {
        en: 'Whom will you consult outside government? Select all that apply.',
        fr: 'Qui consulterez-vous à l’extérieur? Cochez tout ce qui s’applique.',
      },
      options: [
        { id: 'public', points: 0, label: { en: 'General public', fr: 'Grand public' } },
        { id: 'academia', points: 0, label: { en: 'Academia', fr: 'Milieu universitaire' } },
        { id: 'industry', points: 0, label: { en: 'Industry', fr: 'Industrie' } },
        { id: 'bargaining-agents', points: 0, label: { en: 'Bargaining agents', fr: 'Agents négociateurs' } },
        { id: 'other-governments', points: 0, label: { en: 'Governments of other jurisdictions', fr: 'Gouvernements d’autres ressorts' } },
        { id: 'international', points: 0, label: { en: 'International organizations', fr: 'Organisations internationales' } },
        { id: 'clients', points: 0, label: { en: 'Clients, or those who speak for them', fr: 'Clients, ou leurs porte-parole' } },
        {
          id: 'indigenous',
          points: 0,
          label: { en: 'Indigenous organizations, leaders and Elders', fr: 'Organisations, dirigeants et aînés autochtones' },
        },
        { id: 'ngos', points: 0, label: { en: 'Non-governmental organizations (NGOs)', fr: 'Organisations non gouvernementales (ONG)' } },
        { id: 'professional-associations', points: 0, label: { en: 'Professional associations', fr: 'Associations professionnelles' } },
        { id: 'other', points: 0, label: { en: 'Other (specify)', fr: 'Autre (préciser)' } },
      ],
    },
    {
      id: 'design-external-other', type: 'longText', status: 'ours', maxLength: 8000,
      visibleWhen: { all: [{ question: 'project-phase', is: 'design' }, { question: 'design-external-who', includes: 'other' }] },
      label: { en: 'Whom else outside government?', fr: 'Qui d’autre à l’extérieur?' },
    },
    {
      id: 'design-stages', type: 'longText', status: 'ours', maxLength: 8000,
      visibleWhen: { question: 'project-phase', is: 'design' },
      label: {
        en: 'Whom will you consult at which stage: concept, design, gathering and processing data, making or adapting the model, tests, deployment, production, monitoring or decommissioning?',
        fr: 'Qui consulterez-vous à quelle étape : idée, conception, collecte et traitement de données, création ou adaptation du modèle, essais, déploiement, production, suivi ou mise hors service?',
      },
    },
    {
      id: 'design-most-affected', type: 'choice', status: 'ours', scored: 'mitigation',
      visibleWhen: { question: 'project-phase', is: 'design' },
      label: {
        en: 'Will the clients whom the system affects most be consulted?',
        fr: 'Les clients que le système touche le plus seront-ils consultés?',
      },
      options: [
        { id: 'yes', points: 3, label: { en: 'Yes', fr: 'Oui' } },
        { id: 'no', points: 0, label: { en: 'No', fr: 'Non' } },
        { id: 'unsure', points: 0, label: { en: 'Not sure', fr: 'Incertain' } },
      ],
    },
    {
      id: 'design-most-affected-why-not', type: 'longText', status: 'ours', maxLength: 8000,
      visibleWhen: { all: [{ question: 'project-phase', is: 'design' }, { question: 'design-most-affected', in: ['no', 'unsure'] }] },
      label: {
        en: 'Explain why not, or why you are not sure (clients affected most).',
        fr: 'Expliquez pourquoi pas, ou d’où vient le doute (clients les plus touchés).',
      },
    },
    {
      id: 'design-harmed', type: 'choice', status: 'ours', scored: 'mitigation',
      visibleWhen: { question: 'project-phase', is: 'design' },
      label: {
        en: 'Will the clients or communities that the system puts at a disadvantage be consulted?',
        fr: 'Les clients ou collectivités que le système désavantage seront-ils consultés?',
      },
      options: [
        { id: 'yes', points: 3, label: { en: 'Yes', fr: 'Oui' } },
        { id: 'no', points: 0, label: { en: 'No', fr: 'Non' } },
        { id: 'unsure', points: 0, label: { en: 'Not sure', fr: 'Incertain' } },
      ],
    },
    {
      id: 'design-harmed-why-not', type: 'longText', status: 'ours', maxLength: 8000,
      visibleWhen: { all: [{ question: 'project-phase', is: 'design' }, { question: 'design-harmed', in: ['no', 'unsure'] }] },
      label: {
        en: 'Explain why not, or why you are not sure (clients or communities at a disadvantage).',
        fr: 'Expliquez pourquoi pas, ou d’où vient le doute (clients ou collectivités désavantagés).',
      },
    },
    {
      id: 'design-concerns', type: 'choices', status: 'ours', scored: 'mitigation',
      visibleWhen: { question: 'project-phase', is: 'design' },
      label: {
        en: 'On which of these did the people consulted voice serious concerns? Select all that apply.',
        fr: 'Sur quels points les personnes consultées ont-elles exprimé de sérieuses préoccupations? Cochez tout ce qui s’applique.',
      },
      options: [
        { id: 'fairness', points: 0, label: { en: 'Fair results', fr: 'Résultats équitables' } },
        { id: 'transparency', points: 0, label: { en: 'Transparency', fr: 'Transparence' } },
        { id: 'access', points: 0, label: { en: 'Obstacles to getting access', fr: 'Obstacles à l’obtention de l’accès' } },
        { id: 'surveillance', points: 0, label: { en: 'Surveillance', fr: 'Surveillance' } },
        {
          id: 'privacy',
          points: 0,
          label: {
            en: 'Personal information, or privacy in another way',
            fr: 'Renseignements personnels, ou vie privée sous un autre angle',
          },
        },
        { id: 'human-rights', points: 0, label: { en: 'Human rights', fr: 'Droits de la personne' } },
        { id: 'accessibility', points: 0, label: { en: 'Accessibility', fr: 'Accessibilité' } },
        { id: 'accuracy', points: 0, label: { en: 'Accuracy', fr: 'Exactitude' } },
        { id: 'other', points: 0, label: { en: 'Other', fr: 'Autre' } },
      ],
    },
    {
      id: 'design-concerns-handling', type: 'longText', status: 'ours', maxLength: 8000,
      visibleWhen: { all: [{ question: 'project-phase', is: 'design' }, { question: 'design-concerns', answered: true }] },
      label: { en: 'How were these concerns examined and handled?', fr: 'Comment ces préoccupations ont-elles été examinées et traitées?' },
    },
    {
      id: 'design-feedback-handling', type: 'longText', status: 'ours', maxLength: 8000,
      visibleWhen: { question: 'project-phase', is: 'design' },
      label: {
        en: 'How did you record and study what you were told, and act on it?',
        fr: 'Comment avez-vous consigné et étudié ce qu’on vous a dit, et y avez-vous donné suite?',
      },
    },
  ],
};
