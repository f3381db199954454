import type { Question } from '../../forms/definition.ts';
import { questionsFrom } from './questions.ts';

const ask = questionsFrom('adapted', { instrument: 'OPC-E-TOOL', section: '3.1' });

/** The four questions of necessity, effectiveness, proportionality and less intrusive means. */
export const necessityQuestions: readonly Question[] = [
  ask.longText('need', { en: 'Which specific need makes it necessary?', fr: 'Quel besoin précis la rend nécessaire?' }, {
    help: {
      en: 'Describe the problem, how large it is, and the evidence for it. Do not answer with the mandate: “law enforcement” is a mandate, not a need.',
      fr: 'Décrivez le problème, son ampleur et ce qui le démontre. Ne répondez pas par le mandat : « l’application de la loi » est un mandat, pas un besoin.',
    },
  }),
  ask.longText('effectiveness', { en: 'How likely is it to meet that need, and what shows it?', fr: 'Dans quelle mesure est-il probable qu’elle réponde à ce besoin, et qu’est-ce qui le montre?' }, {
    help: {
      en: 'Tests, published studies, the experience of other services. A vendor’s figures alone show little.',
      fr: 'Des essais, des études publiées, l’expérience d’autres services. À eux seuls, les chiffres d’un fournisseur montrent peu de choses.',
    },
  }),
  ask.longText('proportionality', { en: 'Is what people lose in privacy in proportion to what is gained?', fr: 'La perte de vie privée est-elle proportionnelle à ce qu’on y gagne?' }, {
    help: {
      en: 'Count everybody whose information is touched, also those of no interest to the investigation. If the risk is high and there is no reasoned link to a pressing and important goal, it should not go ahead.',
      fr: 'Comptez toutes les personnes dont les renseignements sont touchés, même celles qui n’intéressent pas l’enquête. Si le risque est élevé et qu’aucun lien raisonné ne mène à un objectif urgent et important, on ne devrait pas aller de l’avant.',
    },
  }),
  ask.longText('lessIntrusiveMeans', { en: 'Which less intrusive means were considered, and why are they not enough?', fr: 'Quels moyens moins intrusifs ont été envisagés, et pourquoi ne suffisent-ils pas?' }, {
    help: {
      en: 'Say what was tried, when, and with what result.',
      fr: 'Dites ce qui a été tenté, quand, et avec quel résultat.',
    },
  }),
];
