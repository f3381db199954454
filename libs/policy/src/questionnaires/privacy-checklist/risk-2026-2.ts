import type { Condition, Section } from '../../forms/definition.ts';
import { dataResidency, highRiskFactors, sharingParties, specialUses } from '../shared/lists-2026-1.ts';
import { option, questionsFrom } from '../shared/questions.ts';

const tool = questionsFrom('adapted', { instrument: 'OPC-E-TOOL', section: '3.1' });
const ask = questionsFrom('ours', { instrument: 'DPP', section: 'C.2.2.9' });
const automated = questionsFrom('adapted', { instrument: 'DADM', section: '5' });

const concerned: Condition = { question: 'personalInformation', is: 'yes' };
const shared: Condition = { question: 'isShared', is: 'yes' };

export const risk: Section = {
  id: 'risk',
  title: { en: 'Risk', fr: 'Risque' },
  intro: {
    en: 'These help the two signers to judge. Nothing is added up: no number of factors decides.',
    fr: 'Ces éléments aident les deux signataires à juger. Rien n’est additionné : aucun nombre de facteurs ne décide.',
  },
  questions: [
    tool.choices('highRiskFactors', { en: 'Which of these factors are present?', fr: 'Lesquels de ces facteurs sont présents?' }, highRiskFactors, {
      required: false,
      visibleWhen: concerned,
      help: { en: 'Leave empty if there is none.', fr: 'Laissez vide s’il n’y en a aucun.' },
    }),
    tool.choices('specialUses', { en: 'Which special uses are made of it?', fr: 'Quels usages particuliers en fait-on?' }, specialUses, {
      sources: [{ instrument: 'OPC-E-TOOL', section: '3.8.7' }],
      visibleWhen: concerned,
    }),
    ask.yesNo('riskWarrantsAssessment', { en: 'Do the risks call for a full assessment whatever the purpose?', fr: 'Les risques exigent-ils une évaluation complète, quelle que soit la fin?' }, {
      sources: [{ instrument: 'DPP', section: 'C.2.2.9.3' }],
      visibleWhen: concerned,
      help: {
        en: 'The official responsible for section 10 determines this when signing.',
        fr: 'L’agent responsable pour l’article 10 le détermine en signant.',
      },
    }),
    ask.longText('riskReasons', { en: 'Why?', fr: 'Pourquoi?' }, {
      sources: [{ instrument: 'DPP', section: 'C.2.2.9.3' }],
      visibleWhen: { question: 'riskWarrantsAssessment', is: 'yes' },
    }),
    automated.choice('automatedDecision', { en: 'Does the Directive on Automated Decision-Making apply?', fr: 'La Directive sur la prise de décisions automatisée s’applique-t-elle?' }, [
      option('APPLIES', 'Yes', 'Oui'),
      option('NOT_APPLICABLE', 'No', 'Non'),
      option('APPLIED_VOLUNTARILY', 'Not as of right, but it is applied', 'Pas d’office, mais elle est appliquée'),
    ], {
      help: {
        en: 'A system that only assists a person’s judgment counts. A test with real clients counts as production.',
        fr: 'Un système qui ne fait qu’aider le jugement d’une personne compte. Un essai avec une vraie clientèle compte comme une mise en production.',
      },
    }),
    automated.longText('automatedDecisionReasons', { en: 'Why, and what did Legal Services conclude?', fr: 'Pourquoi, et qu’ont conclu les Services juridiques?' }, {
      visibleWhen: { question: 'automatedDecision', in: ['NOT_APPLICABLE', 'APPLIED_VOLUNTARILY'] },
      help: {
        en: 'The conclusion only; the advice itself is privileged and has its own place.',
        fr: 'La conclusion seulement; l’avis lui-même est privilégié et a sa propre place.',
      },
    }),
  ],
};

export const others: Section = {
  id: 'others',
  title: { en: 'Others concerned', fr: 'Autres intéressés' },
  questions: [
    tool.yesNo('isShared', { en: 'Is personal information shared with anybody outside the program?', fr: 'Des renseignements personnels sont-ils communiqués à quelqu’un hors du programme?' }, {
      sources: [{ instrument: 'OPC-E-TOOL', section: '3.9' }],
      visibleWhen: concerned,
    }),
    tool.choices('sharingParties', { en: 'With whom?', fr: 'À qui?' }, sharingParties, {
      sources: [{ instrument: 'OPC-E-TOOL', section: '3.9.3A' }],
      visibleWhen: shared,
    }),
    tool.longText('sharingAuthority', { en: 'For what purpose, under which paragraph of subsection 8(2), and under which agreement?', fr: 'À quelles fins, en vertu de quel alinéa du paragraphe 8(2), et aux termes de quel accord?' }, {
      sources: [{ instrument: 'PRIVACY-ACT', section: 's.8(2)' }, { instrument: 'DPP', section: '4.2.33 to 4.2.36' }],
      visibleWhen: shared,
    }),
    tool.choices('dataResidency', { en: 'Does personal information leave Canada?', fr: 'Des renseignements personnels quittent-ils le Canada?' }, dataResidency, {
      sources: [{ instrument: 'OPC-E-TOOL', section: '3.10.11A' }],
      visibleWhen: concerned,
    }),
    ask.yesNo('otherInstitutions', { en: 'Do other federal institutions take part?', fr: 'D’autres institutions fédérales y participent-elles?' }, {
      sources: [{ instrument: 'DPP', section: 'C.2.2.8, C.2.2.10' }],
    }),
    ask.text('leadInstitution', { en: 'Which one leads?', fr: 'Laquelle en est responsable?' }, {
      sources: [{ instrument: 'DPP', section: 'C.2.2.10' }],
      visibleWhen: { question: 'otherInstitutions', is: 'yes' },
      help: {
        en: 'The approved checklist goes to the Treasury Board Secretariat and to the Privacy Commissioner before anything starts.',
        fr: 'La liste approuvée est envoyée au Secrétariat du Conseil du Trésor et au Commissariat à la protection de la vie privée avant le début.',
      },
    }),
    ask.yesNo('treasuryBoardSubmission', { en: 'Is there a Treasury Board submission?', fr: 'Y a-t-il une présentation au Conseil du Trésor?' }, {
      sources: [{ instrument: 'DPP', section: '4.2.39' }],
    }),
    ask.yesNo('coveredByExisting', { en: 'Does an approved assessment already cover this use?', fr: 'Une évaluation approuvée couvre-t-elle déjà cette utilisation?' }, { visibleWhen: concerned }),
    ask.longText('coveringAssessment', { en: 'Which one, and how does it cover it?', fr: 'Laquelle, et comment la couvre-t-elle?' }, { visibleWhen: { question: 'coveredByExisting', is: 'yes' } }),
  ],
};
