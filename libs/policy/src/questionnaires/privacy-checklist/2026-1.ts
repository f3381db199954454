import type { FormDefinition } from '../../forms/definition.ts';

/** The facts that table T1 looks at. Documented because DPP C.2.2.6 asks that every outcome be. */
export const privacyChecklist: FormDefinition = {
  id: 'privacy-checklist',
  version: '2026-1',
  title: { en: 'Privacy Checklist (working form)', fr: 'Liste de vérification de la vie privée (formulaire de travail)' },
  notice: {
    en: 'This is our working form. It does not replace the mandatory Privacy Checklist of the Treasury Board Secretariat, which is attached to the case.',
    fr: 'Ceci est notre formulaire de travail. Il ne remplace pas la liste de vérification obligatoire du Secrétariat du Conseil du Trésor, qui est jointe au dossier.',
  },
  status: 'ours',
  sources: [{ instrument: 'DPP', section: 'C.2.2.6 to C.2.2.18' }],
  sections: [
    {
      id: 'authority',
      title: { en: 'Authority', fr: 'Autorité' },
      questions: [
        {
          id: 'legalAuthority',
          type: 'choice',
          required: true,
          status: 'ours',
          sources: [{ instrument: 'DPP', section: '4.2.7' }],
          label: {
            en: 'Is there legal authority for the collection, now or soon?',
            fr: 'La collecte est-elle autorisée par la loi, maintenant ou bientôt?',
          },
          options: [
            { id: 'yes', label: { en: 'Yes, now', fr: 'Oui, maintenant' } },
            { id: 'soon', label: { en: 'Yes, soon', fr: 'Oui, bientôt' } },
            { id: 'no', label: { en: 'No', fr: 'Non' } },
          ],
        },
        {
          id: 'authorityText',
          type: 'longText',
          maxLength: 4000,
          required: true,
          status: 'ours',
          visibleWhen: { question: 'legalAuthority', in: ['yes', 'soon'] },
          label: { en: 'Which act, section or order gives it?', fr: 'Quelle loi, quel article ou quel décret la confère?' },
        },
      ],
    },
    {
      id: 'information',
      title: { en: 'Personal information', fr: 'Renseignements personnels' },
      questions: [
        {
          id: 'personalInformation',
          type: 'yesNo',
          required: true,
          status: 'ours',
          sources: [{ instrument: 'PIN-2023-03', section: 'scope' }, { instrument: 'DPP', section: 'App. A' }],
          label: {
            en: 'Is personal information collected, created or used?',
            fr: 'Des renseignements personnels sont-ils recueillis, créés ou utilisés?',
          },
          help: {
            en: 'Match scores, templates and inferences about a person are created personal information.',
            fr: 'Les scores de correspondance, gabarits et déductions au sujet d’une personne sont des renseignements personnels créés.',
          },
        },
        {
          id: 'noPersonalInformationReason',
          type: 'longText',
          maxLength: 4000,
          required: true,
          status: 'ours',
          visibleWhen: { question: 'personalInformation', is: 'no' },
          label: {
            en: 'Why is there no serious possibility of identifying a person?',
            fr: 'Pourquoi n’y a-t-il pas de possibilité sérieuse d’identifier une personne?',
          },
        },
        {
          id: 'administrativePurpose',
          type: 'yesNo',
          required: true,
          status: 'ours',
          sources: [{ instrument: 'PRIVACY-ACT', section: 's.3' }, { instrument: 'PPP', section: 'App. A' }],
          visibleWhen: { question: 'personalInformation', is: 'yes' },
          label: {
            en: 'Is it used in a decision that directly affects the person?',
            fr: 'Servent-ils à une décision qui touche directement la personne?',
          },
        },
        {
          id: 'activity',
          type: 'choice',
          required: true,
          status: 'ours',
          visibleWhen: { question: 'personalInformation', is: 'yes' },
          label: { en: 'Is the program or activity new?', fr: 'Le programme ou l’activité est-il nouveau?' },
          options: [
            { id: 'new', label: { en: 'New', fr: 'Nouveau' } },
            { id: 'modified', label: { en: 'Existing, substantially modified', fr: 'Existant, modifié de façon importante' } },
            { id: 'existing', label: { en: 'Existing, unchanged', fr: 'Existant, inchangé' } },
          ],
        },
        {
          id: 'modifiedThrough',
          type: 'choices',
          required: true,
          status: 'ours',
          sources: [{ instrument: 'DPP', section: 'C.2.2.9.2' }],
          visibleWhen: { question: 'activity', is: 'modified' },
          label: { en: 'What modifies it?', fr: 'Qu’est-ce qui le modifie?' },
          options: [
            { id: 'process', label: { en: 'A new or modified IT or other process', fr: 'Un processus, informatique ou autre, nouveau ou modifié' } },
            { id: 'thirdParty', label: { en: 'Another institution or a third party', fr: 'Une autre institution ou un tiers' } },
            { id: 'automatedDecision', label: { en: 'An automated decision system', fr: 'Un système décisionnel automatisé' } },
          ],
        },
        {
          id: 'informationBank',
          type: 'yesNo',
          required: true,
          status: 'ours',
          sources: [{ instrument: 'DPP', section: 'C.2.2.9.4' }],
          visibleWhen: { question: 'activity', in: ['modified', 'existing'] },
          label: {
            en: 'Does a personal information bank describe it?',
            fr: 'Un fichier de renseignements personnels le décrit-il?',
          },
        },
        {
          id: 'riskWarrantsAssessment',
          type: 'yesNo',
          required: true,
          status: 'ours',
          sources: [{ instrument: 'DPP', section: 'C.2.2.9.3' }],
          visibleWhen: { question: 'personalInformation', is: 'yes' },
          label: {
            en: 'Do the risks call for a full assessment whatever the purpose?',
            fr: 'Les risques exigent-ils une évaluation complète, quelle que soit la fin?',
          },
        },
      ],
    },
    {
      id: 'others',
      title: { en: 'Others concerned', fr: 'Autres intéressés' },
      questions: [
        {
          id: 'otherInstitutions',
          type: 'yesNo',
          required: true,
          status: 'ours',
          sources: [{ instrument: 'DPP', section: 'C.2.2.8, C.2.2.10' }],
          label: { en: 'Do other federal institutions take part?', fr: 'D’autres institutions fédérales y participent-elles?' },
        },
        {
          id: 'treasuryBoardSubmission',
          type: 'yesNo',
          required: true,
          status: 'ours',
          sources: [{ instrument: 'DPP', section: '4.2.39' }],
          label: { en: 'Is there a Treasury Board submission?', fr: 'Y a-t-il une présentation au Conseil du Trésor?' },
        },
        {
          id: 'coveredByExisting',
          type: 'yesNo',
          required: true,
          status: 'ours',
          visibleWhen: { question: 'personalInformation', is: 'yes' },
          label: {
            en: 'Does an approved assessment already cover this use?',
            fr: 'Une évaluation approuvée couvre-t-elle déjà cette utilisation?',
          },
        },
      ],
    },
  ],
};
