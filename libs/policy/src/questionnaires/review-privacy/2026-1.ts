import type { FormDefinition } from '../../forms/definition.ts';
import { opinion } from '../shared/opinion-2026-1.ts';
import { option, questionsFrom } from '../shared/questions.ts';

const ask = questionsFrom('ours', { instrument: 'PROFILE', section: 'privacy review' });
const act = (section: string) => ({ sources: [{ instrument: 'PRIVACY-ACT', section }] }) as const;

const assurance = [
  option('sufficient', 'Yes', 'Oui'),
  option('partial', 'In part', 'En partie'),
  option('insufficient', 'No', 'Non'),
];

export const privacyReview: FormDefinition = {
  id: 'review-privacy',
  version: '2026-1',
  title: { en: 'Privacy review', fr: 'Examen de la protection de la vie privée' },
  status: 'ours',
  sources: [
    { instrument: 'NTOP-PAGE', section: 'mandate' },
    { instrument: 'PRIVACY-ACT', section: 's.4 to s.8' },
    { instrument: 'OPC-REPORT-2024', section: 'third parties' },
  ],
  sections: [
    {
      id: 'necessity',
      title: { en: 'Need and collection', fr: 'Besoin et collecte' },
      questions: [
        ask.choice('necessityShown', { en: 'Do the four answers on need, effectiveness, proportion and less intrusive means hold?', fr: 'Les quatre réponses sur le besoin, l’efficacité, la proportion et les moyens moins intrusifs tiennent-elles?' }, assurance, {
          sources: [{ instrument: 'OPC-E-TOOL', section: '3.1' }],
        }),
        ask.choice('directlyRelated', { en: 'Does the collection relate directly to an operating program or activity?', fr: 'La collecte a-t-elle un lien direct avec un programme ou une activité de l’institution?' }, assurance, act('s.4')),
        ask.choice('sourcesLawful', { en: 'Is there reasonable assurance that suppliers, and theirs, obtained personal information lawfully?', fr: 'A-t-on une assurance raisonnable que les fournisseurs, et les leurs, ont obtenu les renseignements personnels légalement?' }, assurance, {
          sources: [{ instrument: 'PRIVACY-ACT', section: 's.4' }, { instrument: 'OPC-REPORT-2024', section: 'third parties' }],
        }),
        ask.choice('noticeJudged', { en: 'Is notice given, or does an exception truly apply?', fr: 'Un avis est-il donné, ou une exception s’applique-t-elle vraiment?' }, assurance, act('s.5')),
        ask.longText('collectionGaps', { en: 'What is missing, or rests on a statement alone?', fr: 'Que manque-t-il, ou qu’est-ce qui ne repose que sur une affirmation?' }, { required: false }),
      ],
    },
    {
      id: 'handling',
      title: { en: 'Handling', fr: 'Traitement' },
      questions: [
        ask.choice('retentionJudged', { en: 'Are retention and disposal settled, for those who do not match too?', fr: 'La conservation et l’élimination sont-elles établies, aussi pour les personnes qui ne correspondent pas?' }, assurance, act('s.6')),
        ask.choice('disclosureJudged', { en: 'Are uses and disclosures within sections 7 and 8?', fr: 'Les usages et les communications respectent-ils les articles 7 et 8?' }, assurance, act('s.7, s.8')),
        ask.choice('informationBankJudged', { en: 'Does an information bank describe it, or will one before anything is collected?', fr: 'Un fichier de renseignements personnels le décrit-il, ou le fera-t-il avant toute collecte?' }, assurance, {
          sources: [{ instrument: 'DPP', section: '4.2.8' }],
        }),
        ask.longText('handlingGaps', { en: 'What remains to be done?', fr: 'Que reste-t-il à faire?' }, { required: false }),
      ],
    },
    {
      id: 'assessment',
      title: { en: 'Assessment', fr: 'Évaluation' },
      questions: [
        ask.choice('assessmentFound', { en: 'Which privacy assessment does it need, in your view?', fr: 'De quelle évaluation de la vie privée a-t-elle besoin, à votre avis?' }, [
          option('none', 'None, documented on the checklist', 'Aucune, ce que consigne la liste de vérification'),
          option('covered', 'It is covered by an approved one', 'Elle est couverte par une évaluation approuvée'),
          option('addendum', 'An addendum to an approved one', 'Un addenda à une évaluation approuvée'),
          option('protocol', 'A privacy protocol', 'Un protocole de protection des renseignements personnels'),
          option('pia', 'A privacy impact assessment', 'Une évaluation des facteurs relatifs à la vie privée'),
        ], {
          sources: [{ instrument: 'DPP', section: 'C.2.2.9, C.2.2.18' }],
          help: { en: 'The two signers of the checklist determine it; this is advice to them.', fr: 'Les deux signataires de la liste le déterminent; ceci est un avis à leur intention.' },
        }),
      ],
    },
    opinion,
  ],
};
