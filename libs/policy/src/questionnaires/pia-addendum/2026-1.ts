import type { FormDefinition, Section } from '../../forms/definition.ts';
import { fromReferenceLists } from '../shared/from-reference-lists.ts';
import { option, questionsFrom } from '../shared/questions.ts';
import { riskRegister } from '../shared/risk-register-2026-1.ts';
import { change, consequences } from './change-2026-1.ts';

const measured = questionsFrom('ours', { instrument: 'DPP', section: 'C.2.2.16, C.2.2.17' });
const published = questionsFrom('ours', { instrument: 'DPP', section: 'C.2.2.15' });
const official = questionsFrom('ours', { instrument: 'DPP', section: 'C.2.2.11' });

const risks: Section = {
  id: 'risks',
  title: { en: 'Risks and measures', fr: 'Risques et mesures' },
  questions: [
    {
      ...riskRegister({
        en: 'The risks that are new, or that are now judged otherwise. Those of the approved assessment that stay as they are need not be repeated. Every risk that your answers propose is here until you include it, edit it or decline it.',
        fr: 'Les risques nouveaux, ou qui sont maintenant jugés autrement. Ceux de l’évaluation approuvée qui restent les mêmes n’ont pas à être répétés. Chaque risque que vos réponses proposent figure ici jusqu’à ce que vous l’incluiez, le modifiiez ou l’écartiez.',
      }),
      // A change may bring no risk of its own.
      required: false,
    },
    measured.group(
      'changedMeasures',
      { en: 'Measures of the approved assessment that change', fr: 'Mesures de l’évaluation approuvée qui changent' },
      { en: 'Measure', fr: 'Mesure' },
      [
        measured.longText('measure', { en: 'Which measure?', fr: 'Quelle mesure?' }),
        measured.choice('becomes', { en: 'What becomes of it?', fr: 'Que devient-elle?' }, [
          option('done', 'It is carried out', 'Elle est réalisée'),
          option('changed', 'It is changed', 'Elle est modifiée'),
          option('dropped', 'It is dropped', 'Elle est abandonnée'),
        ]),
        measured.longText('explained', { en: 'How, or why?', fr: 'Comment, ou pourquoi?' }, { visibleWhen: { question: 'becomes', in: ['changed', 'dropped'] } }),
      ],
      { required: false },
    ),
  ],
};

const summary: Section = {
  id: 'summary',
  title: { en: 'The published summary', fr: 'Le résumé publié' },
  questions: [
    published.yesNo('summaryChanges', { en: 'Does the summary of the assessment have to change?', fr: 'Le résumé de l’évaluation doit-il changer?' }),
    published.longText('summaryWillRead', { en: 'What does it say from now on?', fr: 'Que dira-t-il désormais?' }, { visibleWhen: { question: 'summaryChanges', is: 'yes' } }),
    published.longText('summaryStands', { en: 'Why does it still hold?', fr: 'Pourquoi reste-t-il exact?' }, { visibleWhen: { question: 'summaryChanges', is: 'no' } }),
  ],
};

const officialForm: Section = {
  id: 'official',
  title: { en: 'Official form', fr: 'Formulaire officiel' },
  questions: [
    official.file('officialForm', { en: 'The update, completed on the template of the Treasury Board Secretariat', fr: 'La mise à jour, remplie selon le modèle du Secrétariat du Conseil du Trésor' }),
  ],
};

/**
 * What changed since a privacy impact assessment was approved. No source fixes the contents of an addendum; these follow
 * from what makes an update needed and from what has to be kept true of an approved assessment.
 */
export const privacyImpactAssessmentAddendum: FormDefinition = {
  id: 'pia-addendum',
  version: '2026-1',
  title: {
    en: 'Addendum to a privacy impact assessment (working form)',
    fr: 'Addenda à une évaluation des facteurs relatifs à la vie privée (formulaire de travail)',
  },
  notice: {
    en: 'This is our working form. It is not the mandatory template of the Treasury Board Secretariat and does not replace it; the update, completed on the mandatory one, is attached at the end and is part of what is signed.',
    fr: 'Ceci est notre formulaire de travail. Il n’est pas le modèle obligatoire du Secrétariat du Conseil du Trésor et ne le remplace pas; la mise à jour, remplie selon celui-ci, est jointe à la fin et fait partie de ce qui est signé.',
  },
  status: 'ours',
  sources: [
    { instrument: 'DPP', section: 'C.2.2.9.2' },
    { instrument: 'DPP', section: 'C.2.2.11 to C.2.2.17' },
    { instrument: 'OPC-E-TOOL', section: '2' },
  ],
  sections: fromReferenceLists([change, consequences, risks, summary, officialForm]),
};
