import type { Section } from '../../../forms/definition.ts';
import { yesNo } from './yes-no.ts';

export const impact: Section = {
  id: 'impact',
  title: { en: 'Impacts', fr: 'Incidences' },
  questions: [
    {
      id: 'automation-degree', type: 'choice', status: 'ours', scored: 'raw',
      label: { en: 'How far will the decision be automated?', fr: 'Jusqu’où la décision sera-t-elle automatisée?' },
      options: [
        {
          id: 'full',
          points: 4,
          label: {
            en: 'Fully: the system itself makes the administrative decision',
            fr: 'Entièrement : le système prend lui-même la décision administrative',
          },
        },
        {
          id: 'partial',
          points: 2,
          label: {
            en: 'Partly: an officer decides with what the system gives (assessments, recommendations, interim decisions or other output)',
            fr: 'En partie : un agent décide à l’aide de ce que le système lui fournit (évaluations, recommandations, décisions provisoires ou autres résultats)',
          },
        },
      ],
    },
    {
      id: 'system-role', type: 'longText', status: 'ours', maxLength: 8000,
      label: { en: 'What part does the system play in reaching the decision?', fr: 'Quelle part le système prend-il à la décision?' },
    },
    {
      id: 'judgment', type: 'choice', status: 'ours', scored: 'raw',
      label: {
        en: 'Will the system decide or assess matters that call for judgment or discretion?',
        fr: 'Le système tranchera-t-il ou évaluera-t-il des questions qui exigent du jugement ou un pouvoir discrétionnaire?',
      },
      options: yesNo(4, 0),
    },
    {
      id: 'judgment-details', type: 'longText', status: 'ours', maxLength: 8000,
      label: {
        en: 'Explain which judgment or discretion is at stake, if any.',
        fr: 'Expliquez quel jugement ou pouvoir discrétionnaire est en jeu, le cas échéant.',
      },
    },
    {
      id: 'staff-impact', type: 'choice', status: 'ours', scored: 'raw',
      label: {
        en: 'Will the project greatly change how many employees there are, or what they do?',
        fr: 'Le projet changera-t-il beaucoup le nombre d’employés, ou ce qu’ils font?',
      },
      options: yesNo(2, 0),
    },
    {
      id: 'evaluation-criteria', type: 'longText', status: 'ours', maxLength: 8000,
      label: {
        en: 'By which criteria is client data judged, and what is done to it along the way?',
        fr: 'Selon quels critères juge-t-on les données des clients, et quel traitement subissent-elles?',
      },
    },
    {
      id: 'output-description', type: 'longText', status: 'ours', maxLength: 8000,
      label: {
        en: 'What does the system put out, and what must one know to read it rightly when deciding?',
        fr: 'Que livre le système, et que faut-il savoir pour bien le lire au moment de décider?',
      },
    },
    {
      id: 'new-operation', type: 'choice', status: 'ours', scored: 'raw',
      label: {
        en: 'Will the system take on an assessment or operation that no person does today?',
        fr: 'Le système se chargera-t-il d’une évaluation ou d’une opération que personne ne fait aujourd’hui?',
      },
      options: yesNo(2, 0),
    },
    {
      id: 'new-operation-details', type: 'longText', status: 'ours', maxLength: 8000,
      visibleWhen: { question: 'new-operation', is: 'yes' },
      label: { en: 'Which functions of the system are these?', fr: 'De quelles fonctions du système s’agit-il?' },
    },
    {
      id: 'other-users', type: 'choice', status: 'ours', scored: 'raw',
      label: {
        en: 'Do those who developed the system and those who use it belong to different parts of your organization?',
        fr: 'Ceux qui ont réalisé le système et ceux qui s’en servent relèvent-ils de secteurs différents de votre organisation?',
      },
      options: yesNo(2, 0),
    },
    {
      id: 'reversibility', type: 'choice', status: 'ours', scored: 'raw',
      label: { en: 'Can the effects of the decision be undone?', fr: 'Peut-on annuler les effets de la décision?' },
      options: [
        { id: 'reversible', points: 1, label: { en: 'Yes', fr: 'Oui' } },
        { id: 'likely', points: 2, label: { en: 'Probably', fr: 'Probablement' } },
        { id: 'difficult', points: 3, label: { en: 'With difficulty', fr: 'Difficilement' } },
        { id: 'irreversible', points: 4, label: { en: 'No', fr: 'Non' } },
      ],
    },
    {
      id: 'duration', type: 'choice', status: 'ours', scored: 'raw',
      label: {
        en: 'How long might the effects of the decision last?',
        fr: 'Combien de temps les effets de la décision pourraient-ils durer?',
      },
      options: [
        { id: 'brief', points: 1, label: { en: 'Most likely a short time', fr: 'Fort probablement peu de temps' } },
        {
          id: 'months',
          points: 2,
          label: { en: 'Months for some, longer for a few', fr: 'Des mois pour certains, plus longtemps pour quelques-uns' },
        },
        { id: 'years', points: 3, label: { en: 'Years', fr: 'Des années' } },
        { id: 'perpetual', points: 4, label: { en: 'Permanently, for most of them', fr: 'En permanence, pour la plupart' } },
      ],
    },
    {
      id: 'lasting-effects-why', type: 'longText', status: 'ours', maxLength: 8000,
      label: {
        en: 'Why these answers about undoing the effects and how long they last? Include the risks you see and what reduces them.',
        fr: 'Pourquoi ces réponses sur l’annulation et la durée des effets? Précisez les risques que vous voyez et ce qui les réduit.',
      },
    },
    {
      id: 'rights', type: 'choice', status: 'ours', scored: 'raw',
      label: {
        en: 'How strongly could the decision affect people’s rights or freedoms?',
        fr: 'À quel degré la décision pourrait-elle toucher les droits ou libertés des personnes?',
      },
      options: [
        { id: 'low', points: 1, label: { en: 'Little or none', fr: 'Nul ou faible' } },
        { id: 'moderate', points: 2, label: { en: 'Moderate', fr: 'Modéré' } },
        { id: 'high', points: 3, label: { en: 'High', fr: 'Élevé' } },
        { id: 'very-high', points: 4, label: { en: 'Very high', fr: 'Très élevé' } },
      ],
    },
    {
      id: 'rights-why', type: 'longText', status: 'ours', maxLength: 8000,
      label: {
        en: 'How did you arrive at that level? Name the human rights frameworks you examined, the risks you found and what reduces them.',
        fr: 'Comment avez-vous établi ce degré? Nommez les cadres de droits de la personne examinés, les risques trouvés et ce qui les réduit.',
      },
    },
    {
      id: 'dignity', type: 'choice', status: 'ours', scored: 'raw',
      label: {
        en: 'How strongly could the decision affect people’s dignity, equality, autonomy and privacy?',
        fr: 'À quel degré la décision pourrait-elle toucher la dignité, l’égalité, l’autonomie et la vie privée des personnes?',
      },
      options: [
        { id: 'low', points: 1, label: { en: 'Little or none', fr: 'Nul ou faible' } },
        { id: 'moderate', points: 2, label: { en: 'Moderate', fr: 'Modéré' } },
        { id: 'high', points: 3, label: { en: 'High', fr: 'Élevé' } },
        { id: 'very-high', points: 4, label: { en: 'Very high', fr: 'Très élevé' } },
      ],
    },
    {
      id: 'dignity-why', type: 'longText', status: 'ours', maxLength: 8000,
      label: {
        en: 'Explain the level chosen for dignity, equality, autonomy and privacy: risks found and what reduces them.',
        fr: 'Expliquez le degré choisi pour la dignité, l’égalité, l’autonomie et la vie privée : risques trouvés et ce qui les réduit.',
      },
    },
    {
      id: 'health', type: 'choice', status: 'ours', scored: 'raw',
      label: {
        en: 'How strongly could the decision affect people’s health and well-being?',
        fr: 'À quel degré la décision pourrait-elle toucher la santé et le bien-être des personnes?',
      },
      options: [
        { id: 'low', points: 1, label: { en: 'Little or none', fr: 'Nul ou faible' } },
        { id: 'moderate', points: 2, label: { en: 'Moderate', fr: 'Modéré' } },
        { id: 'high', points: 3, label: { en: 'High', fr: 'Élevé' } },
        { id: 'very-high', points: 4, label: { en: 'Very high', fr: 'Très élevé' } },
      ],
    },
    {
      id: 'health-why', type: 'longText', status: 'ours', maxLength: 8000,
      label: {
        en: 'Explain the level chosen for health and well-being: risks found and what reduces them.',
        fr: 'Expliquez le degré choisi pour la santé et le bien-être : risques trouvés et ce qui les réduit.',
      },
    },
    {
      id: 'economic', type: 'choice', status: 'ours', scored: 'raw',
      label: {
        en: 'How strongly could the decision affect people’s economic interests?',
        fr: 'À quel degré la décision pourrait-elle toucher les intérêts économiques des personnes?',
      },
      options: [
        { id: 'low', points: 1, label: { en: 'Little or none', fr: 'Nul ou faible' } },
        { id: 'moderate', points: 2, label: { en: 'Moderate', fr: 'Modéré' } },
        { id: 'high', points: 3, label: { en: 'High', fr: 'Élevé' } },
        { id: 'very-high', points: 4, label: { en: 'Very high', fr: 'Très élevé' } },
      ],
    },
    {
      id: 'economic-why', type: 'longText', status: 'ours', maxLength: 8000,
      label: {
        en: 'Explain the level chosen for economic interests: risks found and what reduces them.',
        fr: 'Expliquez le degré choisi pour les intérêts économiques : risques trouvés et ce qui les réduit.',
      },
    },
    {
      id: 'ecosystem', type: 'choice', status: 'ours', scored: 'raw',
      label: {
        en: 'How strongly could the decision affect the lasting health of an ecosystem?',
        fr: 'À quel degré la décision pourrait-elle toucher la santé durable d’un écosystème?',
      },
      options: [
        { id: 'low', points: 1, label: { en: 'Little or none', fr: 'Nul ou faible' } },
        { id: 'moderate', points: 2, label: { en: 'Moderate', fr: 'Modéré' } },
        { id: 'high', points: 3, label: { en: 'High', fr: 'Élevé' } },
        { id: 'very-high', points: 4, label: { en: 'Very high', fr: 'Très élevé' } },
      ],
    },
    {
      id: 'ecosystem-why', type: 'longText', status: 'ours', maxLength: 8000,
      label: {
        en: 'Explain the level chosen for the ecosystem: risks found and what reduces them.',
        fr: 'Expliquez le degré choisi pour l’écosystème : risques trouvés et ce qui les réduit.',
      },
    },
    {
      id: 'diverse-performance', type: 'choice', status: 'ours', scored: 'raw',
      label: {
        en: 'Did you measure how the system performs for clients of varied and intersecting identities, to see that results are fair to all, and deal with the gaps?',
        fr: 'Avez-vous mesuré le rendement du système pour des clients aux identités variées et croisées, afin de voir si les résultats sont équitables pour tous, et remédié aux écarts?',
      },
      help: {
        en: 'Identity here covers, among others, gender, age, disability, language, race and ethnicity.',
        fr: 'L’identité comprend ici, entre autres, le genre, l’âge, le handicap, la langue, la race et l’origine ethnique.',
      },
      options: [
        { id: 'not-measured', points: 3, label: { en: 'Not measured', fr: 'Rien n’a été mesuré' } },
        { id: 'no-gaps', points: 0, label: { en: 'Measured: no gaps found', fr: 'Mesuré : aucun écart trouvé' } },
        {
          id: 'justified-ignored',
          points: 2,
          label: {
            en: 'Measured: gaps found, justified; what follows from them was not considered or dealt with',
            fr: 'Mesuré : écarts trouvés, justifiés; leurs suites n’ont été ni étudiées ni réglées',
          },
        },
        {
          id: 'unjustified-handled',
          points: 2,
          label: {
            en: 'Measured: gaps found, not justified; what follows from them was considered and dealt with',
            fr: 'Mesuré : écarts trouvés, non justifiés; leurs suites ont été étudiées et réglées',
          },
        },
        {
          id: 'justified-handled',
          points: 1,
          label: {
            en: 'Measured: gaps found, justified; what follows from them was considered and dealt with',
            fr: 'Mesuré : écarts trouvés, justifiés; leurs suites ont été étudiées et réglées',
          },
        },
        {
          id: 'unjustified-ignored',
          points: 3,
          label: {
            en: 'Measured: gaps found, not justified; what follows from them was not considered or dealt with',
            fr: 'Mesuré : écarts trouvés, non justifiés; leurs suites n’ont été ni étudiées ni réglées',
          },
        },
      ],
    },
    {
      id: 'diverse-performance-why-not', type: 'longText', status: 'ours', maxLength: 8000,
      visibleWhen: { question: 'diverse-performance', is: 'not-measured' },
      label: {
        en: 'Why was this not measured, and what reduces the risk meanwhile?',
        fr: 'Pourquoi ne l’a-t-on pas mesuré, et qu’est-ce qui réduit le risque entre-temps?',
      },
    },
    {
      id: 'diverse-performance-method', type: 'longText', status: 'ours', maxLength: 8000,
      visibleWhen: { question: 'diverse-performance', is: 'no-gaps' },
      label: { en: 'How did you measure it?', fr: 'Comment l’avez-vous mesuré?' },
    },
    {
      id: 'diverse-performance-gaps', type: 'longText', status: 'ours', maxLength: 8000,
      visibleWhen: { question: 'diverse-performance', in: ['justified-ignored', 'unjustified-handled', 'justified-handled', 'unjustified-ignored'] },
      label: {
        en: 'How did you measure it, which gaps did you find, and what was done to reduce them?',
        fr: 'Comment l’avez-vous mesuré, quels écarts avez-vous trouvés et qu’a-t-on fait pour les réduire?',
      },
    },
    {
      id: 'disability-performance', type: 'choice', status: 'ours', scored: 'raw',
      label: {
        en: 'Did you try out the system’s performance for clients with various kinds of disability?',
        fr: 'Avez-vous mis à l’essai le rendement du système pour des clients ayant différents types de handicap?',
      },
      options: yesNo(0, 1),
    },
    {
      id: 'disability-performance-gaps', type: 'longText', status: 'ours', maxLength: 8000,
      visibleWhen: { question: 'disability-performance', is: 'yes' },
      label: { en: 'Which gaps appeared, and what was done about them?', fr: 'Quels écarts sont apparus, et qu’a-t-on fait à leur sujet?' },
    },
    {
      id: 'disability-performance-why-not', type: 'longText', status: 'ours', maxLength: 8000,
      visibleWhen: { question: 'disability-performance', is: 'no' },
      label: { en: 'Why was it not tried out for them?', fr: 'Pourquoi ne l’a-t-on pas mis à l’essai pour eux?' },
    },
    {
      id: 'worst-affected', type: 'choice', status: 'ours', scored: 'raw',
      label: {
        en: 'Will some clients, or groups of them, bear the heaviest harm from the use of the system?',
        fr: 'Certains clients, ou certains groupes, subiront-ils plus que les autres les effets négatifs de l’emploi du système?',
      },
      options: yesNo(1, 0),
    },
    {
      id: 'worst-affected-why', type: 'longText', status: 'ours', maxLength: 8000,
      visibleWhen: { question: 'worst-affected', answered: true },
      label: {
        en: 'Explain: who and how, or why nobody in particular.',
        fr: 'Expliquez : qui et comment, ou pourquoi personne en particulier.',
      },
    },
    {
      id: 'client-share', type: 'choice', status: 'ours', scored: 'raw',
      label: { en: 'What share of clients will the system deal with?', fr: 'De quelle part des clients le système s’occupera-t-il?' },
      options: [
        { id: 'up-to-25', points: 0, label: { en: '0 to 25%', fr: 'De 0 à 25 %' } },
        { id: '26-to-50', points: 0, label: { en: '26 to 50%', fr: 'De 26 à 50 %' } },
        { id: '51-to-75', points: 0, label: { en: '51 to 75%', fr: 'De 51 à 75 %' } },
        { id: '76-to-99', points: 0, label: { en: '76 to 99%', fr: 'De 76 à 99 %' } },
        { id: 'all', points: 0, label: { en: '100%', fr: '100 %' } },
        { id: 'unknown', points: 0, label: { en: 'Unknown', fr: 'Inconnue' } },
      ],
    },
    {
      id: 'client-share-unknown-why', type: 'longText', status: 'ours', maxLength: 8000,
      visibleWhen: { question: 'client-share', is: 'unknown' },
      label: { en: 'Why is the share unknown?', fr: 'Pourquoi cette part est-elle inconnue?' },
    },
    {
      id: 'left-out-harm', type: 'choice', status: 'ours', scored: 'raw',
      visibleWhen: { question: 'client-share', in: ['up-to-25', '26-to-50', '51-to-75', '76-to-99'] },
      label: {
        en: 'Could a person or a group lose out because the system is not used for them?',
        fr: 'Une personne ou un groupe pourrait-il y perdre du fait que le système ne sert pas à son égard?',
      },
      options: yesNo(1, 0),
    },
    {
      id: 'left-out-harm-why', type: 'longText', status: 'ours', maxLength: 8000,
      visibleWhen: { all: [{ question: 'client-share', in: ['up-to-25', '26-to-50', '51-to-75', '76-to-99'] }, { question: 'left-out-harm', answered: true }] },
      label: { en: 'Explain who would lose out, or why nobody would.', fr: 'Expliquez qui y perdrait, ou pourquoi personne n’y perdrait.' },
    },
    {
      id: 'wrong-inclusion', type: 'choice', status: 'ours', scored: 'raw',
      label: {
        en: 'If the system wrongly took people in or passed them over, how strongly could that affect them?',
        fr: 'Si le système retenait ou écartait des gens à tort, à quel degré cela pourrait-il les toucher?',
      },
      options: [
        { id: 'low', points: 1, label: { en: 'Little or none', fr: 'Nul ou faible' } },
        { id: 'moderate', points: 2, label: { en: 'Moderate', fr: 'Modéré' } },
        { id: 'high', points: 3, label: { en: 'High', fr: 'Élevé' } },
        { id: 'very-high', points: 4, label: { en: 'Very high', fr: 'Très élevé' } },
      ],
    },
    {
      id: 'wrong-inclusion-why', type: 'longText', status: 'ours', maxLength: 8000,
      label: { en: 'Explain the level chosen for such errors.', fr: 'Expliquez le degré choisi pour de telles erreurs.' },
    },
  ],
};
