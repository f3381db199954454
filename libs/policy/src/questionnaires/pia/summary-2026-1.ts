import type { Section } from '../../forms/definition.ts';
import { option, questionsFrom } from '../shared/questions.ts';
import { riskRegister } from '../shared/risk-register-2026-1.ts';

const section = (roman: string) => questionsFrom('adapted', { instrument: 'DPIA-2010', section: `App. C, ${roman}` });
const [vi, vii, viii] = [section('VI'), section('VII'), section('VIII')];

export const summary: Section = {
  id: 'summary',
  title: { en: 'VI. Summary of the analysis and recommendations', fr: 'VI. Résumé de l’analyse et recommandations' },
  questions: [
    riskRegister({
      en: 'Every risk that your answers propose is here until you include it, edit it or decline it. Declining needs a reason. Add those that the questions did not find.',
      fr: 'Chaque risque que vos réponses proposent figure ici jusqu’à ce que vous l’incluiez, le modifiiez ou l’écartiez. Pour l’écarter, il faut une raison. Ajoutez ceux que les questions n’ont pas révélés.',
    }),
    vi.longText('summary', { en: 'What does the analysis show?', fr: 'Que montre l’analyse?' }),
    vi.longText('recommendations', { en: 'What is recommended?', fr: 'Que recommande-t-on?' }, {
      help: {
        en: 'Measures are reviewed every year, or as risks are dealt with.',
        fr: 'Les mesures sont revues chaque année, ou à mesure que les risques sont traités.',
      },
      sources: [{ instrument: 'DPIA-2010', section: 'App. C, VI' }, { instrument: 'DPP', section: 'C.2.2.17' }],
    }),
  ],
};

export const documents: Section = {
  id: 'documents',
  title: { en: 'VII. Supplementary documents', fr: 'VII. Documents supplémentaires' },
  questions: [
    vii.group('documents', { en: 'Documents used or related', fr: 'Documents utilisés ou connexes' }, { en: 'Document', fr: 'Document' }, [
      vii.text('title', { en: 'Title', fr: 'Titre' }),
      vii.text('reference', { en: 'Where it is found, of which date', fr: 'Où il se trouve, de quelle date' }, { required: false }),
      vii.file('file', { en: 'The document', fr: 'Le document' }, {
        required: false,
        help: { en: 'No legal advice: it is privileged and has its own place.', fr: 'Aucun avis juridique : il est privilégié et a sa propre place.' },
      }),
    ], { required: false }),
    vii.file('officialForm', { en: 'The completed assessment on the template of the Treasury Board Secretariat', fr: 'L’évaluation remplie selon le modèle du Secrétariat du Conseil du Trésor' }, {
      status: 'ours',
      sources: [{ instrument: 'DPP', section: 'C.2.2.11' }],
    }),
  ],
};

export const approval: Section = {
  id: 'approval',
  title: { en: 'VIII. Formal approval', fr: 'VIII. Approbation officielle' },
  intro: {
    en: 'The two signatures, of the executive for the program or activity and of the official responsible for section 10 of the Privacy Act, are made in Gatehouse, once this form is frozen. They name its version, and a new version needs new ones. The Treasury Board Secretariat and the Privacy Commissioner receive the approved assessment; they comment and do not approve.',
    fr: 'Les deux signatures, celle du cadre responsable du programme ou de l’activité et celle de l’agent responsable pour l’article 10 de la Loi sur la protection des renseignements personnels, se font dans Gatehouse, une fois ce formulaire figé. Elles en nomment la version, et une nouvelle version en exige de nouvelles. Le Secrétariat du Conseil du Trésor et le Commissariat à la protection de la vie privée reçoivent l’évaluation approuvée; ils la commentent et ne l’approuvent pas.',
  },
  questions: [
    viii.choice('legalServices', { en: 'Is the authority unclear, or is the Charter engaged?', fr: 'L’autorité est-elle incertaine, ou la Charte est-elle en cause?' }, [
      option('neither', 'Neither', 'Ni l’un ni l’autre'),
      option('consulted', 'Yes, and Legal Services were consulted', 'Oui, et les Services juridiques ont été consultés'),
      option('toConsult', 'Yes, and Legal Services are still to be consulted', 'Oui, et les Services juridiques doivent encore être consultés'),
    ], { sources: [{ instrument: 'DPIA-2010', section: '6.3.12' }] }),
    viii.longText('withheldFromSummary', { en: 'What is left out of the published summary, and under which provision?', fr: 'Qu’omet-on du résumé publié, et en vertu de quelle disposition?' }, {
      required: false,
      sources: [{ instrument: 'DPP', section: 'C.2.2.15' }],
      visibleWhen: { question: 'webSummary', is: 'yes' },
    }),
  ],
};
