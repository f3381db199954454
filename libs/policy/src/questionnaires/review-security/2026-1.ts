import type { Condition, FormDefinition } from '../../forms/definition.ts';
import { fromReferenceLists } from '../shared/from-reference-lists.ts';
import { securityCategories } from '../shared/lists-2026-1.ts';
import { opinion } from '../shared/opinion-2026-1.ts';
import { option, questionsFrom } from '../shared/questions.ts';

const dsm = questionsFrom('adapted', { instrument: 'DSM', section: 'App. B.2.6' });
const ask = questionsFrom('ours', { instrument: 'PROFILE', section: 'security review' });

const riskRemains: Condition = { question: 'residualRisk', in: ['low', 'medium', 'high'] };

export const securityReview: FormDefinition = {
  id: 'review-security',
  version: '2026-1',
  title: { en: 'Security review', fr: 'Examen de la sécurité' },
  status: 'ours',
  sources: [{ instrument: 'DSM', section: 'App. B.2.6' }],
  sections: fromReferenceLists([
    {
      id: 'category',
      title: { en: 'Category', fr: 'Catégorie' },
      questions: [
        dsm.choice('securityCategory', { en: 'What is the highest category of the information?', fr: 'Quelle est la catégorie la plus élevée des renseignements?' }, securityCategories, {
          sources: [{ instrument: 'DSM', section: 'App. B' }],
          help: { en: 'Count what it creates and what its logs tell of techniques.', fr: 'Tenez compte de ce qu’elle crée et de ce que ses journaux révèlent des techniques.' },
        }),
        ask.longText('supplierAccess', { en: 'What can the vendor and its suppliers reach, and from which countries?', fr: 'À quoi le fournisseur et les siens ont-ils accès, et à partir de quels pays?' }),
      ],
    },
    {
      id: 'controls',
      title: { en: 'Controls', fr: 'Mesures' },
      questions: [
        dsm.choice('controlsAssessed', { en: 'Were the controls assessed?', fr: 'Les mesures ont-elles été évaluées?' }, [
          option('all', 'Yes, all of them', 'Oui, toutes'),
          option('some', 'Some of them', 'Certaines'),
          option('none', 'Not yet', 'Pas encore'),
        ]),
        dsm.longText('controlsMissing', { en: 'Which are missing, or do not work?', fr: 'Lesquelles manquent, ou ne fonctionnent pas?' }, { visibleWhen: { question: 'controlsAssessed', in: ['all', 'some'] }, required: false }),
        dsm.yesNo('operatorsCannotAlterRecords', { en: 'Is it impossible for privileged operators to alter the record of what they do?', fr: 'Est-il impossible aux opérateurs privilégiés de modifier la trace de ce qu’ils font?' }, {
          sources: [{ instrument: 'DSM', section: 'App. B.2.3.2.5' }],
        }),
        dsm.yesNo('accessReviewed', { en: 'Is access reviewed from time to time?', fr: 'Les accès sont-ils revus périodiquement?' }, { sources: [{ instrument: 'DSM', section: 'App. B.2.3.2.6' }] }),
        ask.longText('disabledFeatures', { en: 'How was it checked that features said to be disabled are?', fr: 'Comment a-t-on vérifié que les fonctions dites désactivées le sont?' }, { required: false }),
      ],
    },
    {
      id: 'residualRisk',
      title: { en: 'Residual risk and authorization', fr: 'Risque résiduel et autorisation' },
      questions: [
        dsm.choice('residualRisk', { en: 'What risk remains?', fr: 'Quel risque subsiste?' }, [
          option('none', 'None', 'Aucun'),
          option('low', 'Low', 'Faible'),
          option('medium', 'Medium', 'Moyen'),
          option('high', 'High', 'Élevé'),
        ]),
        dsm.longText('residualRiskText', { en: 'Describe it, and what reduces it', fr: 'Décrivez-le, et ce qui l’atténue' }, { visibleWhen: riskRemains }),
        dsm.text('residualRiskAcceptedBy', { en: 'Which position has accepted it?', fr: 'Quel poste l’a accepté?' }, {
          visibleWhen: riskRemains,
          required: false,
          help: { en: 'Leave blank while nobody has.', fr: 'Laissez en blanc tant que personne ne l’a fait.' },
        }),
        dsm.choice('authorizationToOperate', { en: 'Is operation authorized?', fr: 'L’exploitation est-elle autorisée?' }, [
          option('full', 'Yes', 'Oui'),
          option('interim', 'Yes, for a time and under conditions', 'Oui, pour un temps et sous conditions'),
          option('no', 'No', 'Non'),
        ]),
        dsm.text('authorizationReference', { en: 'Reference', fr: 'Référence' }, { visibleWhen: { question: 'authorizationToOperate', in: ['full', 'interim'] } }),
        dsm.date('authorizedOn', { en: 'First day on which it holds', fr: 'Premier jour de validité' }, { visibleWhen: { question: 'authorizationToOperate', in: ['full', 'interim'] } }),
        ask.date('authorizationExpiresOn', { en: 'Last day on which it holds', fr: 'Dernier jour de validité' }, { visibleWhen: { question: 'authorizationToOperate', in: ['full', 'interim'] } }),
        ask.choice('conditionsStanding', { en: 'How do its conditions stand?', fr: 'Où en sont ses conditions?' }, [
          option('met', 'All that are due are met', 'Toutes celles qui sont échues sont remplies'),
          option('open', 'One that is due is not met', 'L’une de celles qui sont échues n’est pas remplie'),
          option('none', 'It has none', 'Il n’y en a pas'),
        ], { visibleWhen: { question: 'authorizationToOperate', is: 'interim' } }),
        ask.longText('interimConditions', { en: 'Which are they?', fr: 'Quelles sont-elles?' }, { visibleWhen: { question: 'conditionsStanding', in: ['met', 'open'] } }),
      ],
    },
    opinion,
  ]),
};
