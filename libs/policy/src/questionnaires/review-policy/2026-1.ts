import type { FormDefinition } from '../../forms/definition.ts';
import { opinion } from '../shared/opinion-2026-1.ts';
import { option, questionsFrom } from '../shared/questions.ts';

const ask = questionsFrom('ours', { instrument: 'PROFILE', section: 'policy review' });

export const policyReview: FormDefinition = {
  id: 'review-policy',
  version: '2026-1',
  title: { en: 'Policy centre review', fr: 'Examen du centre de politiques' },
  status: 'ours',
  sources: [{ instrument: 'NTOP-PAGE', section: 'mandate' }],
  sections: [
    {
      id: 'coverage',
      title: { en: 'Policy and procedures', fr: 'Politiques et procédures' },
      questions: [
        ask.group('coverage', { en: 'What do policies and operating procedures say of it?', fr: 'Que disent les politiques et les procédures opérationnelles à son sujet?' }, { en: 'Policy or procedure', fr: 'Politique ou procédure' }, [
          ask.text('title', { en: 'Title and number', fr: 'Titre et numéro' }),
          ask.choice('covers', { en: 'Does it cover this use?', fr: 'Couvre-t-elle cette utilisation?' }, [
            option('whole', 'Yes', 'Oui'),
            option('part', 'In part', 'En partie'),
            option('no', 'No: it must be changed', 'Non : elle doit être modifiée'),
          ]),
          ask.longText('gap', { en: 'What is missing?', fr: 'Que manque-t-il?' }, { visibleWhen: { question: 'covers', in: ['part', 'no'] } }),
        ], { required: false }),
        ask.choice('newPolicy', { en: 'Is a new policy or procedure needed?', fr: 'Une nouvelle politique ou procédure est-elle requise?' }, [
          option('no', 'No', 'Non'),
          option('beforeUse', 'Yes, before use', 'Oui, avant l’utilisation'),
          option('during', 'Yes, and use may begin meanwhile', 'Oui, et l’utilisation peut commencer entre-temps'),
        ]),
        ask.longText('gaps', { en: 'Which gaps are there, who closes them, and by when?', fr: 'Quelles lacunes y a-t-il, qui les comble, et pour quand?' }, { visibleWhen: { question: 'newPolicy', in: ['beforeUse', 'during'] } }),
        ask.longText('courtDisclosure', { en: 'How are its results recorded and disclosed in a prosecution?', fr: 'Comment ses résultats sont-ils consignés et divulgués dans une poursuite?' }, {
          help: { en: 'What it did, with which version, and who verified it, must be there to be shown in court.', fr: 'Ce qu’elle a fait, avec quelle version, et qui l’a vérifié doit pouvoir être présenté en cour.' },
        }),
      ],
    },
    {
      id: 'training',
      title: { en: 'Training', fr: 'Formation' },
      questions: [
        ask.choice('trainingJudged', { en: 'Is the training enough for those who will use it and for those who decide on its results?', fr: 'La formation suffit-elle aux personnes qui l’utiliseront et à celles qui décideront d’après ses résultats?' }, [
          option('yes', 'Yes', 'Oui'),
          option('partly', 'In part', 'En partie'),
          option('no', 'No', 'Non'),
        ], { sources: [{ instrument: 'RCMP-RESPONSE-2021', section: 'training' }] }),
        ask.longText('trainingGaps', { en: 'What is missing?', fr: 'Que manque-t-il?' }, { visibleWhen: { question: 'trainingJudged', in: ['partly', 'no'] } }),
        ask.yesNo('trainingRecorded', { en: 'Is completed training recorded, so that it can be checked before use?', fr: 'La formation achevée est-elle consignée, de façon qu’on puisse la vérifier avant l’utilisation?' }, {
          sources: [{ instrument: 'DPP', section: '4.1.3' }],
        }),
      ],
    },
    opinion,
  ],
};
