import type { Section } from '../../../forms/definition.ts';
import { yesNo } from './yes-no.ts';

export const fairnessDesign: Section = {
  id: 'fairness-design',
  title: { en: 'Procedural fairness: design phase', fr: 'Équité procédurale : phase de conception' },
  questions: [
    {
      id: 'design-trail-authority', type: 'choice', status: 'ours', scored: 'mitigation',
      visibleWhen: { question: 'project-phase', is: 'design' },
      label: {
        en: 'Using the audit trail, will one be able to retrace which legislation authorizes the decision and its key points?',
        fr: 'Grâce à la piste de vérification, pourra-t-on retracer quelles lois autorisent la décision et ses points clés?',
      },
      options: yesNo(1, 0),
    },
    {
      id: 'design-points-linked', type: 'choice', status: 'ours', scored: 'mitigation',
      visibleWhen: { question: 'project-phase', is: 'design' },
      label: {
        en: 'Will each key decision point in the system’s logic be tied to the law, policy or procedure behind it?',
        fr: 'Chaque point de décision clé de la logique du système sera-t-il rattaché à la loi, à la politique ou à la procédure qui le fonde?',
      },
      options: yesNo(1, 0),
    },
    {
      id: 'design-trail-outputs', type: 'choice', status: 'ours', scored: 'mitigation',
      visibleWhen: { question: 'project-phase', is: 'design' },
      label: {
        en: 'Will everything the system recommends or decides go into the audit trail?',
        fr: 'Tout ce que le système recommande ou décide entrera-t-il dans la piste de vérification?',
      },
      options: yesNo(2, 0),
    },
    {
      id: 'design-trail-points', type: 'choice', status: 'ours', scored: 'mitigation',
      visibleWhen: { question: 'project-phase', is: 'design' },
      label: {
        en: 'Will one be able to pick out every key decision point in the audit trail?',
        fr: 'Pourra-t-on repérer chaque point de décision clé dans la piste de vérification?',
      },
      options: yesNo(2, 0),
    },
    {
      id: 'design-override-log', type: 'choice', status: 'ours', scored: 'mitigation',
      visibleWhen: { question: 'project-phase', is: 'design' },
      label: {
        en: 'Will a procedure see to it that every override is logged?',
        fr: 'Une procédure fera-t-elle en sorte que chaque dérogation soit consignée?',
      },
      options: yesNo(2, 0),
    },
    {
      id: 'design-change-log', type: 'choice', status: 'ours', scored: 'mitigation',
      visibleWhen: { question: 'project-phase', is: 'design' },
      label: {
        en: 'Will you keep a current log of every change to the model and to the system?',
        fr: 'Tiendrez-vous à jour un registre de chaque changement au modèle et au système?',
      },
      options: yesNo(2, 0),
    },
    {
      id: 'design-trail-explanation', type: 'choice', status: 'ours', scored: 'mitigation',
      visibleWhen: { question: 'project-phase', is: 'design' },
      label: {
        en: 'When a decision has to be explained, will the audit trail hold information that helps?',
        fr: 'Quand il faudra expliquer une décision, la piste de vérification contiendra-t-elle de quoi aider?',
      },
      options: yesNo(1, 0),
    },
    {
      id: 'design-reasons', type: 'choice', status: 'ours', scored: 'mitigation',
      visibleWhen: { question: 'project-phase', is: 'design' },
      label: {
        en: 'When reasons are required, will the system be able to give them for what it decides or recommends?',
        fr: 'Quand des motifs seront exigés, le système pourra-t-il les donner pour ce qu’il décide ou recommande?',
      },
      options: yesNo(2, 0),
    },
    {
      id: 'design-trail-version', type: 'choice', status: 'ours', scored: 'mitigation',
      visibleWhen: { question: 'project-phase', is: 'design' },
      label: {
        en: 'For each decision that the system supports, will the audit trail tell the exact version that was running?',
        fr: 'Pour chaque décision que le système appuie, la piste de vérification dira-t-elle quelle version exacte était en service?',
      },
      options: yesNo(2, 0),
    },
    {
      id: 'design-trail-decider', type: 'choice', status: 'ours', scored: 'mitigation',
      visibleWhen: { question: 'project-phase', is: 'design' },
      label: {
        en: 'Will the audit trail name the person authorized to decide?',
        fr: 'La piste de vérification nommera-t-elle la personne autorisée à décider?',
      },
      options: yesNo(1, 0),
    },
    {
      id: 'design-user-feedback', type: 'choice', status: 'ours', scored: 'mitigation',
      visibleWhen: { question: 'project-phase', is: 'design' },
      label: {
        en: 'Will a mechanism gather what the system’s users have to say?',
        fr: 'Un mécanisme recueillera-t-il ce que les utilisateurs du système ont à dire?',
      },
      options: yesNo(2, 0),
    },
    {
      id: 'design-user-feedback-use', type: 'longText', status: 'ours', maxLength: 8000,
      visibleWhen: { all: [{ question: 'project-phase', is: 'design' }, { question: 'design-user-feedback', is: 'yes' }] },
      label: { en: 'How does what users say lead to updates?', fr: 'Comment ce que disent les utilisateurs mène-t-il à des mises à jour?' },
    },
    {
      id: 'design-user-feedback-why-not', type: 'longText', status: 'ours', maxLength: 8000,
      visibleWhen: { all: [{ question: 'project-phase', is: 'design' }, { question: 'design-user-feedback', is: 'no' }] },
      label: { en: 'Why is what users say not gathered?', fr: 'Pourquoi ne recueille-t-on pas ce que disent les utilisateurs?' },
    },
    {
      id: 'design-recourse', type: 'choice', status: 'ours', scored: 'mitigation',
      visibleWhen: { question: 'project-phase', is: 'design' },
      label: {
        en: 'Will clients have a recourse, planned or in place, to contest the decision?',
        fr: 'Les clients auront-ils un recours, prévu ou en place, pour contester la décision?',
      },
      options: yesNo(2, 0),
    },
    {
      id: 'design-recourse-details', type: 'longText', status: 'ours', maxLength: 8000,
      visibleWhen: { all: [{ question: 'project-phase', is: 'design' }, { question: 'design-recourse', is: 'yes' }] },
      label: {
        en: 'Describe this recourse, or give a link to a page that does.',
        fr: 'Décrivez ce recours, ou donnez un lien vers une page qui le fait.',
      },
    },
    {
      id: 'design-change-control', type: 'choice', status: 'ours', scored: 'mitigation',
      visibleWhen: { question: 'project-phase', is: 'design' },
      label: {
        en: 'Will the audit trail apply change control, so that every change in how the system works or performs is on record?',
        fr: 'La piste de vérification comportera-t-elle un contrôle des changements, de sorte que tout changement de fonctionnement ou de rendement du système soit consigné?',
      },
      options: yesNo(2, 0),
    },
    {
      id: 'design-all-client-information', type: 'choice', status: 'ours', scored: 'mitigation',
      visibleWhen: { question: 'project-phase', is: 'design' },
      label: {
        en: 'Will everything that the client supplied count in what the system decides or recommends?',
        fr: 'Tout ce que le client a fourni comptera-t-il dans ce que le système décide ou recommande?',
      },
      options: [
        { id: 'yes', points: 2, label: { en: 'Yes', fr: 'Oui' } },
        { id: 'no', points: 0, label: { en: 'No', fr: 'Non' } },
        { id: 'not-applicable', points: 0, label: { en: 'Not applicable', fr: 'Sans objet' } },
      ],
    },
    {
      id: 'design-bias-mitigation', type: 'choice', status: 'ours', scored: 'mitigation',
      visibleWhen: { question: 'project-phase', is: 'design' },
      label: {
        en: 'While developing the algorithm and testing the model, will you act against bias and discrimination?',
        fr: 'En élaborant l’algorithme et en éprouvant le modèle, agirez-vous contre les biais et la discrimination?',
      },
      options: yesNo(2, 0),
    },
    {
      id: 'design-bias-mitigation-details', type: 'longText', status: 'ours', maxLength: 8000,
      visibleWhen: { all: [{ question: 'project-phase', is: 'design' }, { question: 'design-bias-mitigation', is: 'yes' }] },
      label: {
        en: 'Name the metrics, and what was or will be done about the problems they show.',
        fr: 'Nommez les métriques, et ce qu’on a fait ou fera des problèmes qu’elles révèlent.',
      },
    },
    {
      id: 'design-only-relevant-input', type: 'choice', status: 'ours', scored: 'mitigation',
      visibleWhen: { question: 'project-phase', is: 'design' },
      label: {
        en: 'Will the system look only at input and information that bear on the decision?',
        fr: 'Le système ne regardera-t-il que les données et renseignements utiles à la décision?',
      },
      options: yesNo(2, 0),
    },
    {
      id: 'design-rules-relevant', type: 'choice', status: 'ours', scored: 'mitigation',
      visibleWhen: { question: 'project-phase', is: 'design' },
      label: {
        en: 'Do the system’s rules bear directly on the administrative decision?',
        fr: 'Les règles du système touchent-elles directement la décision administrative?',
      },
      options: yesNo(2, 0),
    },
    {
      id: 'design-protections', type: 'choices', status: 'ours', scored: 'mitigation',
      visibleWhen: { question: 'project-phase', is: 'design' },
      label: {
        en: 'Which further protections of procedural fairness exist? Select all that apply.',
        fr: 'Quelles autres protections de l’équité procédurale existent? Cochez tout ce qui s’applique.',
      },
      options: [
        {
          id: 'timeliness',
          points: 1,
          label: {
            en: 'Clear deadlines or service standards for prompt handling',
            fr: 'Délais clairs ou normes de service pour un traitement rapide',
          },
        },
        {
          id: 'participation',
          points: 1,
          label: {
            en: 'Clients learn enough about how the decision is made and can take a real part in it',
            fr: 'Les clients en apprennent assez sur la façon de décider et peuvent y prendre une part réelle',
          },
        },
        {
          id: 'disclosure',
          points: 1,
          label: {
            en: 'Clients get all the documents and information behind the decision',
            fr: 'Les clients obtiennent tous les documents et renseignements qui fondent la décision',
          },
        },
        {
          id: 'client-feedback',
          points: 1,
          label: {
            en: 'Client feedback is weighed and answered',
            fr: 'Les commentaires des clients sont étudiés et reçoivent une réponse',
          },
        },
        { id: 'other', points: 1, label: { en: 'Other', fr: 'Autre' } },
      ],
    },
    {
      id: 'design-protections-other', type: 'longText', status: 'ours', maxLength: 8000,
      visibleWhen: { all: [{ question: 'project-phase', is: 'design' }, { question: 'design-protections', includes: 'other' }] },
      label: { en: 'Which other protection?', fr: 'Quelle autre protection?' },
    },
    {
      id: 'design-impartiality', type: 'choice', status: 'ours', scored: 'mitigation',
      visibleWhen: { question: 'project-phase', is: 'design' },
      label: {
        en: 'Do processes see to it that whoever decides uses the system and its results impartially and ethically?',
        fr: 'Des processus veillent-ils à ce que la personne qui décide se serve du système et de ses résultats avec impartialité et éthique?',
      },
      options: yesNo(2, 0),
    },
    {
      id: 'design-automation-bias-training', type: 'choice', status: 'ours', scored: 'mitigation',
      visibleWhen: { question: 'project-phase', is: 'design' },
      label: {
        en: 'Will there be training on proper use and on the dangers of automation bias?',
        fr: 'Y aura-t-il une formation sur le bon usage et sur les dangers du biais d’automatisation?',
      },
      options: yesNo(2, 0),
    },
    {
      id: 'design-regular-review', type: 'choice', status: 'ours', scored: 'mitigation',
      visibleWhen: { question: 'project-phase', is: 'design' },
      label: {
        en: 'At regular intervals, will your team retrain the model or go over the rules again?',
        fr: 'À intervalles réguliers, votre équipe entraînera-t-elle le modèle à nouveau ou reverra-t-elle les règles?',
      },
      options: yesNo(2, 0),
    },
    {
      id: 'design-monitoring', type: 'choice', status: 'ours', scored: 'mitigation',
      visibleWhen: { question: 'project-phase', is: 'design' },
      label: {
        en: 'Do you monitor the system so as to notice when its performance changes?',
        fr: 'Surveillez-vous le système de manière à remarquer quand son rendement change?',
      },
      options: yesNo(2, 0),
    },
    {
      id: 'design-monitoring-update', type: 'choice', status: 'ours', scored: 'mitigation',
      visibleWhen: { all: [{ question: 'project-phase', is: 'design' }, { question: 'design-monitoring', is: 'yes' }] },
      label: {
        en: 'Does a procedure lead from what monitoring shows to updates of the system?',
        fr: 'Une procédure mène-t-elle de ce que montre la surveillance à des mises à jour du système?',
      },
      options: yesNo(1, 0),
    },
    {
      id: 'design-monitoring-update-details', type: 'longText', status: 'ours', maxLength: 8000,
      visibleWhen: { all: [{ question: 'project-phase', is: 'design' }, { question: 'design-monitoring', is: 'yes' }, { question: 'design-monitoring-update', is: 'yes' }] },
      label: { en: 'Describe that procedure.', fr: 'Décrivez cette procédure.' },
    },
    {
      id: 'design-monitoring-why-not', type: 'longText', status: 'ours', maxLength: 8000,
      visibleWhen: { all: [{ question: 'project-phase', is: 'design' }, { question: 'design-monitoring', is: 'no' }] },
      label: { en: 'Why is the system not monitored?', fr: 'Pourquoi le système n’est-il pas surveillé?' },
    },
  ],
};
