import type { FormDefinition } from '../../forms/definition.ts';
import { questionsFrom } from '../shared/questions.ts';
import { collection, information } from './information-2026-2.ts';
import { others, risk } from './risk-2026-2.ts';

const authority = questionsFrom('ours', { instrument: 'DPP', section: '4.2.7' });
const official = questionsFrom('ours', { instrument: 'DPP', section: 'C.2.2.6' });

/** The facts that table T1 looks at, by the ids of 2026-1, and what else an assessment would start from. */
export const privacyChecklist: FormDefinition = {
  id: 'privacy-checklist',
  version: '2026-2',
  title: { en: 'Privacy Checklist (working form)', fr: 'Liste de vérification de la vie privée (formulaire de travail)' },
  notice: {
    en: 'This is our working form. It is not the mandatory Privacy Checklist of the Treasury Board Secretariat and does not replace it; the mandatory one, completed, is attached at the end.',
    fr: 'Ceci est notre formulaire de travail. Il n’est pas la liste de vérification obligatoire du Secrétariat du Conseil du Trésor et ne la remplace pas; celle-ci, remplie, est jointe à la fin.',
  },
  status: 'ours',
  sources: [
    { instrument: 'DPP', section: 'C.2.2.6 to C.2.2.18' },
    { instrument: 'OPC-E-TOOL', section: '1' },
  ],
  sections: [
    {
      id: 'authority',
      title: { en: 'Authority', fr: 'Autorité' },
      questions: [
        authority.choice('legalAuthority', { en: 'Is there legal authority for the collection, now or soon?', fr: 'La collecte est-elle autorisée par la loi, maintenant ou bientôt?' }, [
          { id: 'yes', label: { en: 'Yes, now', fr: 'Oui, maintenant' } },
          { id: 'soon', label: { en: 'Yes, soon', fr: 'Oui, bientôt' } },
          { id: 'no', label: { en: 'No', fr: 'Non' } },
        ], { help: { en: 'Consent does not take the place of authority.', fr: 'Le consentement ne remplace pas l’autorité.' } }),
        authority.longText('authorityText', { en: 'Which act, section or order gives it?', fr: 'Quelle loi, quel article ou quel décret la confère?' }, {
          visibleWhen: { question: 'legalAuthority', in: ['yes', 'soon'] },
        }),
        authority.longText('program', { en: 'For which program or activity?', fr: 'Pour quel programme ou quelle activité?' }, {
          sources: [{ instrument: 'PRIVACY-ACT', section: 's.4' }],
          help: {
            en: 'An assessment is of a program or activity, not of a tool by itself.',
            fr: 'Une évaluation porte sur un programme ou une activité, non sur un outil en soi.',
          },
        }),
        authority.longText('directRelation', { en: 'How does the collection relate directly to it?', fr: 'Quel lien direct la collecte a-t-elle avec celui-ci?' }, {
          sources: [{ instrument: 'PRIVACY-ACT', section: 's.4' }],
          visibleWhen: { question: 'personalInformation', is: 'yes' },
        }),
      ],
    },
    information,
    collection,
    risk,
    others,
    {
      id: 'official',
      title: { en: 'Official form', fr: 'Formulaire officiel' },
      intro: {
        en: 'Whatever the outcome, also when no assessment is needed, it is documented on the mandatory form and approved by the executive and by the official responsible for section 10.',
        fr: 'Quel que soit le résultat, même si aucune évaluation n’est requise, il est consigné dans le formulaire obligatoire et approuvé par le cadre responsable et par l’agent responsable pour l’article 10.',
      },
      questions: [
        official.file('officialForm', { en: 'The completed Privacy Checklist of the Treasury Board Secretariat', fr: 'La liste de vérification du Secrétariat du Conseil du Trésor, remplie' }),
      ],
    },
  ],
};
