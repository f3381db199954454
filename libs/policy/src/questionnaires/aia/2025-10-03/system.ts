import type { Section } from '../../../forms/definition.ts';
import { yesNo } from './yes-no.ts';

export const system: Section = {
  id: 'system',
  title: { en: 'The system', fr: 'Le système' },
  questions: [
    {
      id: 'capabilities', type: 'choices', status: 'ours', scored: 'raw',
      label: { en: 'What can the system do? Select all that apply.', fr: 'Que peut faire le système? Cochez tout ce qui s’applique.' },
      options: [
        {
          id: 'image',
          points: 0,
          label: {
            en: 'Images and objects: recognize and classify them, and tell their context, from large data sets',
            fr: 'Images et objets : les reconnaître, les classer et en dégager le contexte à partir de vastes jeux de données',
          },
        },
        {
          id: 'language',
          points: 0,
          label: {
            en: 'Text and speech: recognize, process and sort writing, speech or voices, and recommend on that basis',
            fr: 'Texte et parole : reconnaître, traiter et trier des écrits, des propos ou des voix, et recommander sur cette base',
          },
        },
        {
          id: 'risk',
          points: 0,
          label: {
            en: 'Risk: find patterns, recommend what to do and sometimes set it off',
            fr: 'Risque : trouver des tendances, recommander quoi faire et parfois le déclencher',
          },
        },
        {
          id: 'content',
          points: 0,
          label: {
            en: 'Content: sort, triage, process, tailor and serve material that suits a context',
            fr: 'Contenu : classer, traiter, trier, personnaliser et présenter du contenu adapté à un contexte',
          },
        },
        {
          id: 'workflow',
          points: 0,
          label: {
            en: 'Processes and workflows: spot anomalies or clusters, predict outcomes or improvements, and run given workflows',
            fr: 'Processus et flux de travail : déceler des anomalies ou des groupements, prévoir des résultats ou des améliorations et exécuter certains flux',
          },
        },
        { id: 'other', points: 0, label: { en: 'Other (specify)', fr: 'Autre (préciser)' } },
      ],
    },
    {
      id: 'capabilities-other', type: 'longText', status: 'ours', maxLength: 8000,
      visibleWhen: { question: 'capabilities', includes: 'other' },
      label: { en: 'What other capability?', fr: 'Quelle autre capacité?' },
    },
    {
      id: 'developer', type: 'choice', status: 'ours', scored: 'raw',
      label: { en: 'Who built the system?', fr: 'Qui a bâti le système?' },
      options: [
        { id: 'own', points: 0, label: { en: 'Your institution', fr: 'Votre institution' } },
        { id: 'other-federal', points: 0, label: { en: 'Another federal institution', fr: 'Une autre institution fédérale' } },
        { id: 'other-government', points: 1, label: { en: 'Another government', fr: 'Une autre administration' } },
        { id: 'third-party', points: 1, label: { en: 'A third party outside government', fr: 'Un tiers hors gouvernement' } },
      ],
    },
    {
      id: 'developer-name', type: 'longText', status: 'ours', maxLength: 8000,
      visibleWhen: { question: 'developer', in: ['other-federal', 'other-government', 'third-party'] },
      label: { en: 'Which organization built it?', fr: 'Quelle organisation l’a bâti?' },
    },
    {
      id: 'configurer', type: 'choice', status: 'ours', scored: 'raw',
      label: { en: 'Who set the system up for its use?', fr: 'Qui a paramétré le système?' },
      options: [
        { id: 'own', points: 0, label: { en: 'Your institution', fr: 'Votre institution' } },
        { id: 'other-federal', points: 0, label: { en: 'Another federal institution', fr: 'Une autre institution fédérale' } },
        { id: 'other-government', points: 1, label: { en: 'Another government', fr: 'Une autre administration' } },
        { id: 'third-party', points: 1, label: { en: 'A third party outside government', fr: 'Un tiers hors gouvernement' } },
      ],
    },
    {
      id: 'configurer-name', type: 'longText', status: 'ours', maxLength: 8000,
      visibleWhen: { question: 'configurer', in: ['other-federal', 'other-government', 'third-party'] },
      label: { en: 'Which organization set it up?', fr: 'Quelle organisation l’a paramétré?' },
    },
    {
      id: 'product-kind', type: 'choice', status: 'ours', scored: 'raw',
      label: { en: 'What kind of product is it?', fr: 'De quel genre de produit s’agit-il?' },
      options: [
        { id: 'open-source', points: 0, label: { en: 'Open source', fr: 'Code source ouvert' } },
        { id: 'custom', points: 1, label: { en: 'Made to measure', fr: 'Fait sur mesure' } },
        { id: 'cots', points: 2, label: { en: 'Commercial off-the-shelf (COTS)', fr: 'Produit commercial (COTS)' } },
      ],
    },
    {
      id: 'open-source-licence', type: 'longText', status: 'ours', maxLength: 8000,
      visibleWhen: { question: 'product-kind', is: 'open-source' },
      label: { en: 'Under which open source licence?', fr: 'Sous quelle licence ouverte?' },
    },
    {
      id: 'customized', type: 'choice', status: 'ours', scored: 'raw',
      visibleWhen: { question: 'product-kind', in: ['open-source', 'cots'] },
      label: {
        en: 'Were functions added that the product does not offer as delivered?',
        fr: 'A-t-on ajouté des fonctions que le produit n’offre pas à la livraison?',
      },
      options: yesNo(0, 0),
    },
    {
      id: 'customized-details', type: 'longText', status: 'ours', maxLength: 8000,
      visibleWhen: { all: [{ question: 'product-kind', in: ['open-source', 'cots'] }, { question: 'customized', is: 'yes' }] },
      label: { en: 'What was changed, and by whom?', fr: 'Qu’a-t-on changé, et qui l’a fait?' },
    },
    {
      id: 'accountability', type: 'choice', status: 'ours', scored: 'raw',
      label: {
        en: 'Is it settled who in your institution answers for designing, developing and maintaining the system?',
        fr: 'Est-il établi qui, dans votre institution, répond de la conception, de la réalisation et de l’entretien du système?',
      },
      options: yesNo(0, 2),
    },
    {
      id: 'improvement-group', type: 'choice', status: 'ours', scored: 'raw',
      label: {
        en: 'Does a group in your institution look for ways to improve the system and carry them out?',
        fr: 'Un groupe de votre institution cherche-t-il comment améliorer le système, puis le fait-il?',
      },
      options: yesNo(0, 2),
    },
    {
      id: 'accessibility-standard', type: 'choice', status: 'ours', scored: 'raw',
      label: {
        en: 'Does the system meet the clauses that apply to it in CAN/ASC EN 301 549:2024, the accessibility standard for ICT products and services?',
        fr: 'Le système satisfait-il aux dispositions qui le visent dans CAN/ASC EN 301 549:2024, la norme d’accessibilité des produits et services de TIC?',
      },
      options: yesNo(0, 1),
    },
    {
      id: 'accessibility-gap', type: 'longText', status: 'ours', maxLength: 8000,
      visibleWhen: { question: 'accessibility-standard', is: 'no' },
      label: { en: 'Why does the system fall short of the standard?', fr: 'Pourquoi le système ne satisfait-il pas à la norme?' },
    },
    {
      id: 'fallback', type: 'choice', status: 'ours', scored: 'raw',
      label: {
        en: 'If the system were down for a long time, is there a planned way of working without it that is ready for use?',
        fr: 'Si le système était longtemps hors service, a-t-on prévu une façon de faire sans lui, prête à servir?',
      },
      options: yesNo(0, 2),
    },
    {
      id: 'access-control', type: 'choice', status: 'ours', scored: 'raw',
      label: {
        en: 'Does a procedure govern how access to the system is given, watched and taken away?',
        fr: 'Une procédure régit-elle la façon d’accorder, de suivre et de retirer l’accès au système?',
      },
      options: yesNo(0, 2),
    },
    {
      id: 'system-ecosystem', type: 'choice', status: 'ours', scored: 'raw',
      label: {
        en: 'How strongly could building, running and maintaining the system affect the lasting health of an ecosystem?',
        fr: 'À quel degré la réalisation, l’exploitation et l’entretien du système pourraient-ils toucher la santé durable d’un écosystème?',
      },
      options: [
        { id: 'low', points: 1, label: { en: 'Little or none', fr: 'Nul ou faible' } },
        { id: 'moderate', points: 2, label: { en: 'Moderate', fr: 'Modéré' } },
        { id: 'high', points: 3, label: { en: 'High', fr: 'Élevé' } },
        { id: 'very-high', points: 4, label: { en: 'Very high', fr: 'Très élevé' } },
      ],
    },
    {
      id: 'system-ecosystem-why', type: 'longText', status: 'ours', maxLength: 8000,
      label: { en: 'Explain the level chosen for the system itself.', fr: 'Expliquez le degré choisi pour le système lui-même.' },
    },
  ],
};
