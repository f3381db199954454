import type { FormDefinition } from '../../forms/definition.ts';
import { necessityQuestions } from '../shared/necessity-2026-1.ts';
import { questionsFrom } from '../shared/questions.ts';
import { providers } from './provenance-2026-2.ts';
import { features, partners, publicInformation, retention } from './use-2026-2.ts';

const ask = questionsFrom('ours', { instrument: 'PROFILE', section: 'preparation' });

/** What reviewers read: need, benefit, where the data comes from however far down, use, partners, and what is kept. */
export const preparation: FormDefinition = {
  id: 'preparation',
  version: '2026-2',
  title: { en: 'Preparation of the case', fr: 'Préparation du dossier' },
  status: 'ours',
  sources: [
    { instrument: 'NTOP-PAGE', section: 'mandate' },
    { instrument: 'OPC-E-TOOL', section: '3.1' },
    { instrument: 'OPC-REPORT-2024', section: 'third parties' },
  ],
  sections: [
    {
      id: 'need',
      title: { en: 'Need and public benefit', fr: 'Besoin et intérêt public' },
      questions: [
        ...necessityQuestions,
        ask.longText('publicBenefit', { en: 'How does the public benefit?', fr: 'Quel avantage la population en tire-t-elle?' }, {
          status: 'adapted',
          sources: [{ instrument: 'NTOP-PAGE', section: 'mandate' }],
        }),
      ],
    },
    {
      id: 'sources',
      title: { en: 'Where it and its data come from', fr: 'Provenance de l’outil et de ses données' },
      intro: {
        en: 'The institution answers for how its suppliers, and their suppliers, obtained personal information. Go down as far as personal information comes from.',
        fr: 'L’institution répond de la façon dont ses fournisseurs, et les leurs, ont obtenu des renseignements personnels. Remontez aussi loin que proviennent ces renseignements.',
      },
      questions: [providers],
    },
    publicInformation,
    features,
    {
      id: 'plan',
      title: { en: 'Planned use', fr: 'Utilisation prévue' },
      questions: [
        ask.longText('plan', { en: 'How will it be used, step by step?', fr: 'Comment sera-t-elle utilisée, étape par étape?' }),
        ask.group('successCriteria', { en: 'By what will success be measured?', fr: 'À quoi mesurera-t-on la réussite?' }, { en: 'Criterion', fr: 'Critère' }, [
          ask.text('criterion', { en: 'What is measured', fr: 'Ce qui est mesuré' }),
          ask.text('threshold', { en: 'From what value is it a success?', fr: 'À partir de quelle valeur est-ce une réussite?' }),
          ask.text('method', { en: 'How, on which sample?', fr: 'Comment, sur quel échantillon?' }),
        ], {
          help: { en: 'Set them before the first use; the report at the end answers each of them.', fr: 'Fixez-les avant la première utilisation; le rapport final répond à chacun.' },
        }),
        ask.count('accounts', { en: 'How many accounts are needed?', fr: 'Combien de comptes sont nécessaires?' }, { en: 'accounts', fr: 'comptes' }),
        ask.date('endsOn', { en: 'When does it end?', fr: 'Quand se termine-t-elle?' }),
        ask.longText('humanDecision', { en: 'Who checks a result before anyone acts on it?', fr: 'Qui vérifie un résultat avant qu’on y donne suite?' }, {
          help: { en: 'Say what they look at, and that they may decide otherwise.', fr: 'Dites ce qu’ils regardent, et qu’ils peuvent en décider autrement.' },
        }),
        ask.longText('training', { en: 'Who is trained before getting an account, in what, by whom, and for how long is it good?', fr: 'Qui est formé avant de recevoir un compte, à quoi, par qui, et pour combien de temps la formation est-elle valable?' }, {
          sources: [{ instrument: 'RCMP-RESPONSE-2021', section: 'training' }, { instrument: 'DPP', section: '4.1.3' }],
        }),
      ],
    },
    partners,
    retention,
  ],
};
