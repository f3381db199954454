import type { Section } from '../../../forms/definition.ts';
import { yesNo } from './yes-no.ts';

export const algorithm: Section = {
  id: 'algorithm',
  title: { en: 'The algorithm', fr: 'L’algorithme' },
  questions: [
    {
      id: 'trade-secret', type: 'choice', status: 'ours', scored: 'raw',
      label: {
        en: 'Will the algorithm be kept secret, as a trade secret or otherwise?',
        fr: 'L’algorithme sera-t-il tenu secret (secret commercial ou autre)?',
      },
      options: yesNo(1, 0),
    },
    {
      id: 'hard-to-explain', type: 'choice', status: 'ours', scored: 'raw',
      label: {
        en: 'Will it be hard to interpret or explain how the algorithm reaches a result?',
        fr: 'Sera-t-il difficile d’interpréter ou d’expliquer comment l’algorithme arrive à un résultat?',
      },
      help: {
        en: 'Nobody can tell a client why a black box decided as it did, and testing one, for bias included, is harder. See the Guideline on Service and Digital, section 4.5.3.',
        fr: 'D’une boîte noire, personne ne peut dire au client pourquoi elle a tranché ainsi, et la mettre à l’essai, y compris pour les biais, est plus ardu. Voir la Ligne directrice sur les services et le numérique, section 4.5.3.',
      },
      options: yesNo(3, 0),
    },
    {
      id: 'algorithm-basis', type: 'choices', status: 'ours', scored: 'raw',
      label: {
        en: 'What does the algorithm rest on? Select all that apply.',
        fr: 'Sur quoi l’algorithme repose-t-il? Cochez tout ce qui s’applique.',
      },
      options: [
        {
          id: 'rules',
          points: 0,
          label: {
            en: 'Rules taken from law, policy or what experts know (if/then rules, for instance)',
            fr: 'Des règles tirées de lois, de politiques ou du savoir d’experts (règles si/alors, par exemple)',
          },
        },
        {
          id: 'patterns',
          points: 1,
          label: {
            en: 'Patterns that an AI model finds in data (neural networks or deep learning, for instance)',
            fr: 'Des motifs qu’un modèle d’IA trouve dans les données (réseaux neuronaux ou apprentissage profond, par exemple)',
          },
        },
      ],
    },
    {
      id: 'inference', type: 'choices', status: 'ours', scored: 'raw',
      label: {
        en: 'If a model decides or recommends, how does it infer? Select all that apply.',
        fr: 'Si un modèle décide ou recommande, comment infère-t-il? Cochez tout ce qui s’applique.',
      },
      help: {
        en: 'The terms are those of the OECD Framework for the Classification of AI Systems.',
        fr: 'Les termes sont ceux du Cadre de l’OCDE pour la classification des systèmes d’IA.',
      },
      options: [
        {
          id: 'deterministic',
          points: 0,
          label: { en: 'Deterministic: exact rules, one outcome', fr: 'Déterministe : règles exactes, un seul résultat' },
        },
        {
          id: 'probabilistic',
          points: 1,
          label: {
            en: 'Probabilistic: several inferred models account for the data',
            fr: 'Probabiliste : plusieurs modèles inférés rendent compte des données',
          },
        },
      ],
    },
    {
      id: 'model-kind', type: 'choice', status: 'ours', scored: 'raw',
      label: { en: 'What kind of model is it?', fr: 'De quel genre de modèle s’agit-il?' },
      help: {
        en: 'The terms are those of the OECD Framework for the Classification of AI Systems.',
        fr: 'Les termes sont ceux du Cadre de l’OCDE pour la classification des systèmes d’IA.',
      },
      options: [
        {
          id: 'discriminative',
          points: 0,
          label: {
            en: 'Discriminative (regression or decision trees, for instance)',
            fr: 'Discriminatif (régression ou arbres de décision, par exemple)',
          },
        },
        {
          id: 'generative',
          points: 1,
          label: {
            en: 'Generative (linear discriminant analysis or naïve Bayes, for instance)',
            fr: 'Génératif (analyse discriminante linéaire ou bayésien naïf, par exemple)',
          },
        },
      ],
    },
    {
      id: 'model-description', type: 'longText', status: 'ours', maxLength: 8000,
      label: { en: 'Describe the model in a few lines.', fr: 'Décrivez le modèle en quelques lignes.' },
    },
    {
      id: 'model-why', type: 'longText', status: 'ours', maxLength: 8000,
      label: { en: 'Why this model rather than another?', fr: 'Pourquoi ce modèle plutôt qu’un autre?' },
    },
    {
      id: 'keeps-learning', type: 'choice', status: 'ours', scored: 'raw',
      label: {
        en: 'Will the algorithm go on learning and changing while in use?',
        fr: 'L’algorithme apprendra-t-il et changera-t-il encore une fois en service?',
      },
      options: yesNo(3, 0),
    },
    {
      id: 'learning-monitored', type: 'choice', status: 'ours', scored: 'raw',
      visibleWhen: { question: 'keeps-learning', is: 'yes' },
      label: { en: 'Do mechanisms exist to follow those changes?', fr: 'Des mécanismes existent-ils pour suivre ces changements?' },
      options: yesNo(0, 1),
    },
    {
      id: 'protected-characteristics', type: 'choice', status: 'ours', scored: 'raw',
      label: {
        en: 'Do protected characteristics play a part in what the algorithm decides or recommends?',
        fr: 'Des caractéristiques protégées entrent-elles en jeu dans ce que l’algorithme décide ou recommande?',
      },
      options: yesNo(2, 0),
    },
    {
      id: 'protected-characteristics-why', type: 'longText', status: 'ours', maxLength: 8000,
      visibleWhen: { question: 'protected-characteristics', is: 'yes' },
      label: {
        en: 'Why are they used, and what limits the risk of bias or discrimination?',
        fr: 'Pourquoi s’en sert-on, et qu’est-ce qui limite le risque de biais ou de discrimination?',
      },
    },
    {
      id: 'proxies-checked', type: 'choice', status: 'ours', scored: 'raw',
      label: {
        en: 'Did you check whether any variable behind the decisions or recommendations stands in for a protected characteristic?',
        fr: 'Avez-vous vérifié si une variable à la base des décisions ou recommandations tient lieu de caractéristique protégée?',
      },
      options: yesNo(0, 2),
    },
    {
      id: 'proxies-findings', type: 'longText', status: 'ours', maxLength: 8000,
      visibleWhen: { question: 'proxies-checked', is: 'yes' },
      label: {
        en: 'Which protected characteristics were at stake, what risks did you find, and what did you do about them?',
        fr: 'Quelles caractéristiques protégées étaient en cause, quels risques avez-vous trouvés et qu’avez-vous fait à leur sujet?',
      },
    },
    {
      id: 'proxies-why-not', type: 'longText', status: 'ours', maxLength: 8000,
      visibleWhen: { question: 'proxies-checked', is: 'no' },
      label: { en: 'Why was this not checked?', fr: 'Pourquoi ne l’a-t-on pas vérifié?' },
    },
  ],
};
