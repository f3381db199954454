import type { Question } from '../../forms/definition.ts';
import type { Bilingual } from '../../kernel/localized.ts';
import { fairInformationPrinciples } from './lists-2026-1.ts';
import { option, questionsFrom } from './questions.ts';

const register = questionsFrom('adapted', { instrument: 'OPC-E-TOOL', section: '4' });
const scale = questionsFrom('ours', { instrument: 'PROFILE', section: 'risk scale' });

const isCompliance = { question: 'kind', is: 'COMPLIANCE_RISK' } as const;

const levels = [option('low', 'Low', 'Faible'), option('medium', 'Medium', 'Moyenne'), option('high', 'High', 'Élevée')];

/** The register of the privacy impact assessment and of its addendum: the e-Tool's record of a risk, on our scale. */
export const riskRegister = (help: Bilingual): Question => ({
  ...register.text('risks', { en: 'Risks and measures', fr: 'Risques et mesures' }, { help }),
  type: 'riskRegister',
  itemLabel: { en: 'Risk', fr: 'Risque' },
  maxItems: 200,
  proposalSays: ['risk', 'kind', 'principles'],
  questions: [
    register.longText('risk', { en: 'What could go wrong, for whom?', fr: 'Qu’est-ce qui pourrait mal tourner, et pour qui?' }),
    register.choice('kind', { en: 'Kind of risk', fr: 'Genre de risque' }, [
      option('PRIVACY_RISK', 'A risk to privacy', 'Un risque pour la vie privée'),
      option('COMPLIANCE_RISK', 'A risk of not complying', 'Un risque de non-conformité'),
    ]),
    register.choices('principles', { en: 'Principles at stake', fr: 'Principes en jeu' }, fairInformationPrinciples),
    register.choice('complianceBasis', { en: 'With what would it not comply?', fr: 'À quoi ne se conformerait-on pas?' }, [
      option('LAW_OR_REGULATION', 'A law or regulation', 'Une loi ou un règlement'),
      option('GC_POLICY', 'A policy of the Government of Canada', 'Une politique du gouvernement du Canada'),
      option('INTERNAL_POLICY', 'A policy of the institution', 'Une politique de l’institution'),
    ], { visibleWhen: isCompliance }),
    register.choice('complianceInstrument', { en: 'Which instrument?', fr: 'Quel instrument?' }, [
      option('PRIVACY-ACT', 'Privacy Act', 'Loi sur la protection des renseignements personnels'),
      option('PRIVACY-REGULATIONS', 'Privacy Regulations', 'Règlement sur la protection des renseignements personnels'),
      option('PPP', 'Policy on Privacy Protection', 'Politique sur la protection de la vie privée'),
      option('DPP', 'Directive on Privacy Practices', 'Directive sur les pratiques relatives à la protection de la vie privée'),
      option('DPIA-2010', 'Directive on Privacy Impact Assessment', 'Directive sur l’évaluation des facteurs relatifs à la vie privée', {
        hint: { en: 'Rescinded on 9 October 2024.', fr: 'Abrogée le 9 octobre 2024.' },
      }),
      option('PGS', 'Policy on Government Security', 'Politique sur la sécurité du gouvernement'),
      option('DSM', 'Directive on Security Management', 'Directive sur la gestion de la sécurité'),
      option('DADM', 'Directive on Automated Decision-Making', 'Directive sur la prise de décisions automatisée'),
      option('DSIN', 'Directive on Social Insurance Number', 'Directive sur le numéro d’assurance sociale'),
      option('OTHER', 'Other', 'Autre'),
    ], { visibleWhen: { question: 'complianceBasis', in: ['LAW_OR_REGULATION', 'GC_POLICY'] } }),
    register.text('complianceOther', { en: 'Its name', fr: 'Son nom' }, {
      visibleWhen: { any: [{ question: 'complianceInstrument', is: 'OTHER' }, { question: 'complianceBasis', is: 'INTERNAL_POLICY' }] },
    }),
    register.text('complianceSection', { en: 'Which section?', fr: 'Quel article ou quelle disposition?' }, { visibleWhen: isCompliance }),
    scale.choice('likelihood', { en: 'Likelihood', fr: 'Probabilité' }, levels, {
      help: {
        en: 'On the institution’s own documented scale: there is no standard one for the Government of Canada.',
        fr: 'Selon l’échelle documentée de l’institution : il n’y en a pas de normalisée pour le gouvernement du Canada.',
      },
    }),
    scale.choice('impact', { en: 'Impact', fr: 'Incidence' }, levels),
    register.longText('measure', { en: 'What is done about it?', fr: 'Que fait-on pour y remédier?' }),
    register.text('owner', { en: 'Which position does it?', fr: 'Quel poste s’en charge?' }),
    register.date('dueOn', { en: 'By when?', fr: 'Pour quand?' }),
  ],
});
