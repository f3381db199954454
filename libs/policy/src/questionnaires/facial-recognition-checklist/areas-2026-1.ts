import type { Section } from '../../forms/definition.ts';
import { necessityQuestions } from '../shared/necessity-2026-1.ts';
import { option, questionsFrom } from '../shared/questions.ts';

const ask = questionsFrom('ours', { instrument: 'PROFILE', section: 'facial recognition' }, { instrument: 'FR-GUIDANCE-2022', section: 'areas' });

/** The eleven areas, by the codes of the reference data. */
export const areas: readonly Section[] = [
  {
    id: 'LAWFUL_AUTHORITY',
    title: { en: '1. Lawful authority', fr: '1. Autorité légale' },
    questions: [
      ask.group('authorities', { en: 'What is the authority for each stage?', fr: 'Quelle est l’autorité pour chaque étape?' }, { en: 'Stage', fr: 'Étape' }, [
        ask.choice('stage', { en: 'Stage', fr: 'Étape' }, [
          option('training', 'The images the system was trained on', 'Les images qui ont servi à entraîner le système'),
          option('database', 'The reference images it compares with', 'Les images de référence auxquelles elle compare'),
          option('probe', 'The image that is searched for', 'L’image recherchée'),
          option('comparison', 'The comparison', 'La comparaison'),
        ]),
        ask.longText('authority', { en: 'Act, common-law power or judicial authorization', fr: 'Loi, pouvoir de common law ou autorisation judiciaire' }),
      ], { help: { en: 'One entry for each of the four.', fr: 'Une entrée pour chacune des quatre.' } }),
      ask.yesNo('databaseLawful', { en: 'Were the reference images obtained lawfully, by whoever collected them?', fr: 'Les images de référence ont-elles été obtenues légalement, par quiconque les a recueillies?' }),
      ask.longText('databaseEvidence', { en: 'How do we know?', fr: 'Comment le savons-nous?' }, {
        help: { en: 'That images are public does not make collecting them lawful.', fr: 'Que des images soient publiques n’en rend pas la collecte légale.' },
      }),
      ask.yesNo('legalConsulted', { en: 'Were Legal Services consulted?', fr: 'Les Services juridiques ont-ils été consultés?' }),
    ],
  },
  {
    id: 'NECESSITY_AND_PROPORTIONALITY',
    title: { en: '2. Necessity and proportionality', fr: '2. Nécessité et proportionnalité' },
    questions: [
      ...necessityQuestions,
      ask.longText('limits', { en: 'How is each use kept narrow, targeted and short?', fr: 'Comment chaque utilisation demeure-t-elle restreinte, ciblée et brève?' }),
    ],
  },
  {
    id: 'PRIVACY_BY_DESIGN',
    title: { en: '3. Privacy from the start', fr: '3. Vie privée dès le départ' },
    questions: [
      ask.choice('assessed', { en: 'Is there a privacy impact assessment, also for a pilot?', fr: 'Y a-t-il une évaluation des facteurs relatifs à la vie privée, aussi pour un projet pilote?' }, [
        option('approved', 'Yes, approved', 'Oui, approuvée'),
        option('inProgress', 'It is being written', 'Elle est en rédaction'),
        option('no', 'No', 'Non'),
      ]),
      ask.longText('commissionerConsulted', { en: 'When was the Privacy Commissioner consulted, and what followed?', fr: 'Quand le Commissariat à la protection de la vie privée a-t-il été consulté, et quelle a été la suite?' }),
    ],
  },
  {
    id: 'ACCURACY',
    title: { en: '4. Accuracy', fr: '4. Exactitude' },
    questions: [
      ask.longText('independentTests', { en: 'Which independent tests of the vendor’s system exist, and what do they show?', fr: 'Quels essais indépendants du système du fournisseur existe-t-il, et que montrent-ils?' }),
      ask.longText('ownTests', { en: 'What did our own tests show, in our conditions and for different groups of people?', fr: 'Qu’ont montré nos propres essais, dans nos conditions et pour différents groupes de personnes?' }),
      ask.longText('threshold', { en: 'Which similarity threshold is set, and why?', fr: 'Quel seuil de similarité est fixé, et pourquoi?' }),
      ask.longText('imageQuality', { en: 'What quality must an image have to be searched for?', fr: 'Quelle qualité une image doit-elle avoir pour être recherchée?' }),
      ask.yesNo('humanReview', { en: 'Does a trained examiner review every result, and a second person confirm it?', fr: 'Une personne formée examine-t-elle chaque résultat, et une deuxième le confirme-t-elle?' }),
      ask.yesNo('leadOnly', { en: 'Is a match only a lead, and never by itself a ground to act?', fr: 'Une correspondance n’est-elle qu’une piste, et jamais à elle seule un motif d’agir?' }),
      ask.longText('errorStatistics', { en: 'Which errors are counted, and at what point is use stopped?', fr: 'Quelles erreurs sont comptées, et à partir de quand cesse-t-on l’utilisation?' }),
    ],
  },
  {
    id: 'DATA_MINIMIZATION',
    title: { en: '5. No more than needed', fr: '5. Pas plus que nécessaire' },
    questions: [
      ask.longText('facesSearched', { en: 'Whose faces are searched for, and whose are not?', fr: 'Quels visages sont recherchés, et lesquels ne le sont pas?' }),
      ask.longText('databaseScope', { en: 'Whom do the reference images show, and who is left out: children, people never convicted, expired records?', fr: 'Qui les images de référence montrent-elles, et qui en est exclu : enfants, personnes jamais condamnées, dossiers périmés?' }),
      ask.longText('bystanders', { en: 'What happens to the faces of others in the same image?', fr: 'Qu’advient-il des visages des autres personnes dans la même image?' }),
    ],
  },
  {
    id: 'PURPOSE_LIMITATION',
    title: { en: '6. Only for the purpose', fr: '6. Uniquement à cette fin' },
    questions: [
      ask.longText('otherUsesPrevented', { en: 'What in the system prevents another use, by us and by the vendor?', fr: 'Qu’est-ce qui, dans le système, empêche un autre usage, par nous et par le fournisseur?' }),
    ],
  },
  {
    id: 'RETENTION',
    title: { en: '7. Retention', fr: '7. Conservation' },
    questions: [
      ask.group('retentionPeriods', { en: 'How long is each thing kept?', fr: 'Pendant combien de temps chaque chose est-elle conservée?' }, { en: 'What is kept', fr: 'Ce qui est conservé' }, [
        ask.choice('thing', { en: 'What', fr: 'Quoi' }, [
          option('probe', 'The image searched for', 'L’image recherchée'),
          option('template', 'The template made of it', 'Le gabarit qui en est tiré'),
          option('candidates', 'The list of candidates', 'La liste de candidats'),
          option('nonMatches', 'Those who did not match', 'Les personnes qui ne correspondaient pas'),
          option('logs', 'Logs', 'Les journaux'),
        ]),
        ask.text('period', { en: 'How long, and why', fr: 'Combien de temps, et pourquoi' }),
        ask.text('proof', { en: 'What proves its disposal', fr: 'Ce qui en prouve l’élimination' }),
      ]),
    ],
  },
  {
    id: 'SECURITY',
    title: { en: '8. Security', fr: '8. Sécurité' },
    questions: [
      ask.longText('security', { en: 'How is it encrypted, separated and limited to those who need it?', fr: 'Comment est-ce chiffré, séparé et réservé à ceux qui en ont besoin?' }),
      ask.yesNo('breachPlan', { en: 'Is there a plan for a breach?', fr: 'Y a-t-il un plan en cas d’atteinte?' }),
    ],
  },
  {
    id: 'OPENNESS',
    title: { en: '9. Openness', fr: '9. Transparence' },
    questions: [
      ask.longText('published', { en: 'What is published: policy, summary of the assessment, purposes, sources of images, accuracy, numbers of uses, vendor?', fr: 'Que publie-t-on : politique, résumé de l’évaluation, fins, sources des images, exactitude, nombre d’utilisations, fournisseur?' }),
      ask.longText('notPublished', { en: 'What is not, and under which provision?', fr: 'Que ne publie-t-on pas, et en vertu de quelle disposition?' }, { required: false }),
    ],
  },
  {
    id: 'ACCESS',
    title: { en: '10. Access', fr: '10. Accès' },
    questions: [
      ask.longText('accessAndCorrection', { en: 'How do people get access to what concerns them, and have it corrected?', fr: 'Comment les personnes ont-elles accès à ce qui les concerne, et le font-elles corriger?' }),
      ask.longText('courtDisclosure', { en: 'How are its results recorded and disclosed in a prosecution?', fr: 'Comment ses résultats sont-ils consignés et divulgués dans une poursuite?' }),
    ],
  },
  {
    id: 'ACCOUNTABILITY',
    title: { en: '11. Accountability', fr: '11. Responsabilité' },
    questions: [
      ask.text('accountablePosition', { en: 'Which position answers for it?', fr: 'Quel poste en répond?' }),
      ask.longText('procedures', { en: 'Which written policy and procedures apply?', fr: 'Quelle politique et quelles procédures écrites s’appliquent?' }),
      ask.longText('training', { en: 'Who is trained before getting an account, in what, by whom, and for how long is it good?', fr: 'Qui est formé avant de recevoir un compte, à quoi, par qui, et pour combien de temps la formation est-elle valable?' }),
      ask.choices('logged', { en: 'What is logged of each search?', fr: 'Que consigne-t-on de chaque recherche?' }, [
        option('searcher', 'Who searched', 'Qui a cherché'),
        option('time', 'When', 'Quand'),
        option('probe', 'The image, or its fingerprint', 'L’image, ou son empreinte'),
        option('database', 'The reference images searched', 'Les images de référence interrogées'),
        option('purpose', 'The purpose', 'La fin'),
        option('legalBasis', 'The legal basis', 'Le fondement juridique'),
        option('results', 'How many results', 'Le nombre de résultats'),
        option('review', 'What the reviewer decided', 'Ce que la personne qui vérifie a décidé'),
        option('disclosure', 'To whom it was disclosed', 'À qui cela a été communiqué'),
        option('authorization', 'The authorization', 'L’autorisation'),
      ]),
      ask.longText('audit', { en: 'Who independent of the program audits it, and how often?', fr: 'Qui, indépendamment du programme, le vérifie, et à quelle fréquence?' }),
      ask.longText('complaints', { en: 'Where can people complain?', fr: 'Où les personnes peuvent-elles porter plainte?' }),
    ],
  },
];
