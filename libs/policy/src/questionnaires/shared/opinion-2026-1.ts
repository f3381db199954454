import type { Section } from '../../forms/definition.ts';
import { option, questionsFrom } from './questions.ts';

const ask = questionsFrom('ours', { instrument: 'PROFILE', section: 'reviews' });

/** How every reviewer's form ends. */
export const opinion: Section = {
  id: 'opinion',
  title: { en: 'Opinion', fr: 'Avis' },
  intro: {
    en: 'The opinion is on the version of the preparation that you read. One that does not support always reaches the executive who decides.',
    fr: 'L’avis porte sur la version de la préparation que vous avez lue. Un avis défavorable parvient toujours au cadre qui décide.',
  },
  questions: [
    ask.choice('opinion', { en: 'What is your opinion?', fr: 'Quel est votre avis?' }, [
      option('support', 'I support it', 'Favorable'),
      option('supportWithConditions', 'I support it with conditions', 'Favorable sous conditions'),
      option('doNotSupport', 'I do not support it', 'Défavorable'),
    ]),
    ask.group('conditions', { en: 'Conditions', fr: 'Conditions' }, { en: 'Condition', fr: 'Condition' }, [
      ask.longText('text', { en: 'What must be done or observed?', fr: 'Que faut-il faire ou respecter?' }),
      ask.choice('kind', { en: 'When?', fr: 'Quand?' }, [
        option('precedent', 'Before use', 'Avant l’utilisation'),
        option('ongoing', 'During use', 'Pendant l’utilisation'),
      ]),
      ask.text('owner', { en: 'Which position sees to it?', fr: 'Quel poste s’en charge?' }),
      ask.date('dueOn', { en: 'By when?', fr: 'Pour quand?' }, { visibleWhen: { question: 'kind', is: 'precedent' } }),
    ], { visibleWhen: { question: 'opinion', is: 'supportWithConditions' } }),
    ask.longText('reasons', { en: 'Reasons', fr: 'Motifs' }),
  ],
};
