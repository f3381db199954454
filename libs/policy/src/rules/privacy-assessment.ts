import { defineTable } from './table.ts';

/**
 * T1: does this need a privacy impact assessment? Directive on Privacy Practices (Treasury Board, effective 2024-10-09),
 * App. C, C.2.2.6 to C.2.2.18. The checklist that documents it is C.2.2.6 and C.2.2.7. The table proposes; the program
 * executive and the section 10 official determine.
 */
export const privacyAssessment = defineTable({
  id: 'privacy-assessment',
  title: { en: 'Privacy impact assessment and its kin', fr: 'Évaluation des facteurs relatifs à la vie privée et documents apparentés' },
  facts: {
    legalAuthority: {
      type: 'oneOf',
      meaning: { en: 'Is there legal authority for the collection, now or soon?', fr: 'La collecte est-elle autorisée par la loi, maintenant ou bientôt?' },
      values: {
        yes: { en: 'Yes, now', fr: 'Oui, maintenant' },
        soon: { en: 'Yes, soon', fr: 'Oui, bientôt' },
        no: { en: 'No', fr: 'Non' },
      },
    },
    personalInformation: {
      type: 'yesNo',
      meaning: {
        en: 'Is personal information collected, created or used?',
        fr: 'Des renseignements personnels sont-ils recueillis, créés ou utilisés?',
      },
    },
    administrativePurpose: {
      type: 'yesNo',
      meaning: {
        en: 'Is it used in a decision that directly affects the person?',
        fr: 'Servent-ils à une décision qui touche directement la personne?',
      },
    },
    activity: {
      type: 'oneOf',
      meaning: { en: 'Is the program or activity new?', fr: 'Le programme ou l’activité est-il nouveau?' },
      values: {
        new: { en: 'New', fr: 'Nouveau' },
        modified: { en: 'Existing, substantially modified', fr: 'Existant, modifié de façon importante' },
        existing: { en: 'Existing, unchanged', fr: 'Existant, inchangé' },
      },
    },
    modifiedThrough: {
      type: 'anyOf',
      accumulates: true,
      meaning: { en: 'What modifies it?', fr: 'Qu’est-ce qui le modifie?' },
      values: {
        process: { en: 'A new or modified IT or other process', fr: 'Un processus, informatique ou autre, nouveau ou modifié' },
        thirdParty: { en: 'Another institution or a third party', fr: 'Une autre institution ou un tiers' },
        automatedDecision: { en: 'An automated decision system', fr: 'Un système décisionnel automatisé' },
      },
    },
    riskWarrantsAssessment: {
      type: 'yesNo',
      risk: ['no', 'yes'],
      meaning: {
        en: 'Do the risks call for a full assessment whatever the purpose?',
        fr: 'Les risques exigent-ils une évaluation complète, quelle que soit la fin?',
      },
    },
    informationBank: {
      type: 'yesNo',
      risk: ['yes', 'no'],
      meaning: { en: 'Does a personal information bank describe it?', fr: 'Un fichier de renseignements personnels le décrit-il?' },
    },
    otherInstitutions: {
      type: 'yesNo',
      risk: ['no', 'yes'],
      meaning: { en: 'Do other federal institutions take part?', fr: 'D’autres institutions fédérales y participent-elles?' },
    },
    treasuryBoardSubmission: {
      type: 'yesNo',
      risk: ['no', 'yes'],
      meaning: { en: 'Is there a Treasury Board submission?', fr: 'Y a-t-il une présentation au Conseil du Trésor?' },
    },
  },
  obligations: {
    stop: {
      kind: 'refusal',
      proposedFor: 'privacy:s10',
      label: { en: 'Do not go on: there is no legal authority', fr: 'Ne pas aller de l’avant : aucune autorité légitime' },
    },
    none: {
      kind: 'outcome',
      proposedFor: 'privacy:s10',
      label: { en: 'No assessment; the checklist documents why', fr: 'Aucune évaluation; la liste de vérification en donne la raison' },
    },
    pia: {
      kind: 'duty',
      proposedFor: 'privacy:s10',
      label: { en: 'Privacy impact assessment, before it begins', fr: 'Évaluation des facteurs relatifs à la vie privée, avant le début' },
    },
    addendum: {
      kind: 'duty',
      proposedFor: 'privacy:s10',
      label: { en: 'Update of the privacy impact assessment', fr: 'Mise à jour de l’évaluation des facteurs relatifs à la vie privée' },
    },
    protocol: {
      kind: 'duty',
      proposedFor: 'privacy:s10',
      label: { en: 'Privacy protocol', fr: 'Protocole de protection des renseignements personnels' },
    },
    leadInstitution: {
      kind: 'duty',
      label: { en: 'Name a lead government institution', fr: 'Désigner une institution fédérale responsable' },
    },
    checklistToTbsAndOpc: {
      kind: 'duty',
      label: {
        en: 'Send the approved checklist to the Treasury Board Secretariat and to the Privacy Commissioner',
        fr: 'Transmettre la liste de vérification approuvée au Secrétariat du Conseil du Trésor et au Commissariat à la protection de la vie privée',
      },
    },
    submissionStatesAssessment: {
      kind: 'duty',
      label: {
        en: 'State in the submission whether an assessment is needed, done, or when it will be',
        fr: 'Indiquer dans la présentation si une évaluation est nécessaire, faite, ou quand elle le sera',
      },
    },
  },
  versions: [
    {
      version: '2024-10-09',
      effectiveFrom: '2024-10-09',
      effectiveTo: null,
      binds: 'laterActsInOpenCases',
      rows: [
        {
          id: '1-no-authority',
          label: {
            en: 'Without legal authority, now or soon, the collection does not go on.',
            fr: 'Sans autorité légitime, actuelle ou prochaine, la collecte n’a pas lieu.',
          },
          when: { fact: 'legalAuthority', is: 'no' },
          obligations: [{ code: 'stop' }],
          citation: { instrument: 'DPP', section: '4.2.7' },
        },
        {
          id: '2-no-personal-information',
          label: {
            en: 'Without personal information no assessment is needed; the checklist says why nobody can be identified.',
            fr: 'Sans renseignements personnels, aucune évaluation n’est nécessaire; la liste de vérification indique pourquoi personne ne peut être identifié.',
          },
          when: { fact: 'personalInformation', is: 'no' },
          obligations: [{ code: 'none' }],
          citation: { instrument: 'DPP', section: 'C.2.2.6' },
        },
        {
          id: '3-new-administrative',
          label: {
            en: 'A new program or activity that uses personal information in decisions about people needs a privacy impact assessment before it begins.',
            fr: 'Un nouveau programme ou une nouvelle activité qui se sert de renseignements personnels pour des décisions touchant des personnes exige une évaluation des facteurs relatifs à la vie privée avant son début.',
          },
          when: {
            all: [
              { fact: 'personalInformation', is: 'yes' },
              { fact: 'administrativePurpose', is: 'yes' },
              { fact: 'activity', is: 'new' },
            ],
          },
          obligations: [{ code: 'pia', term: { before: 'start' } }],
          citation: { instrument: 'DPP', section: 'C.2.2.9.1' },
        },
        {
          id: '4-substantial-modification',
          label: {
            en: 'A substantial modification through a process, another party or an automated decision system needs an assessment or an update of it.',
            fr: 'Une modification importante par un processus, une autre partie ou un système décisionnel automatisé exige une évaluation ou sa mise à jour.',
          },
          when: {
            all: [
              { fact: 'personalInformation', is: 'yes' },
              { fact: 'administrativePurpose', is: 'yes' },
              { fact: 'activity', is: 'modified' },
              { fact: 'modifiedThrough', includesAny: ['process', 'thirdParty', 'automatedDecision'] },
            ],
          },
          obligations: [{ code: 'addendum' }],
          citation: { instrument: 'DPP', section: 'C.2.2.9.2' },
        },
        {
          id: '5-official-determines',
          label: {
            en: 'The official responsible for section 10 may determine that the risks call for an assessment, whatever the purpose; reasons are given.',
            fr: 'L’agent responsable pour l’article 10 peut déterminer que les risques exigent une évaluation, quelle que soit la fin; il en donne les raisons.',
          },
          when: { fact: 'riskWarrantsAssessment', is: 'yes' },
          obligations: [{ code: 'pia' }],
          citation: { instrument: 'DPP', section: 'C.2.2.9.3' },
        },
        {
          id: '6-no-information-bank',
          label: {
            en: 'An existing activity that decides about people and has no information bank needs an assessment; the time allowed for it ended on 10 October 2025.',
            fr: 'Une activité existante qui sert à des décisions touchant des personnes et n’a pas de fichier de renseignements personnels exige une évaluation; le délai accordé a pris fin le 10 octobre 2025.',
          },
          when: {
            all: [
              { fact: 'personalInformation', is: 'yes' },
              { fact: 'administrativePurpose', is: 'yes' },
              { fact: 'activity', in: ['existing', 'modified'] },
              { fact: 'informationBank', is: 'no' },
            ],
          },
          obligations: [{ code: 'pia' }],
          citation: { instrument: 'DPP', section: 'C.2.2.9.4' },
        },
        {
          id: '7-non-administrative',
          label: {
            en: 'Personal information used for no decision about a person needs a privacy protocol.',
            fr: 'Des renseignements personnels qui ne servent à aucune décision touchant une personne exigent un protocole de protection des renseignements personnels.',
          },
          when: {
            all: [
              { fact: 'personalInformation', is: 'yes' },
              { fact: 'administrativePurpose', is: 'no' },
            ],
          },
          obligations: [{ code: 'protocol' }],
          citation: { instrument: 'DPP', section: 'C.2.2.18' },
        },
        {
          id: '8-several-institutions',
          label: {
            en: 'Where several institutions take part, one leads, and the approved checklist goes to the Secretariat and to the Commissioner before the start.',
            fr: 'Lorsque plusieurs institutions participent, l’une d’elles est responsable, et la liste de vérification approuvée est transmise au Secrétariat et au Commissariat avant le début.',
          },
          when: { fact: 'otherInstitutions', is: 'yes' },
          obligations: [{ code: 'leadInstitution' }, { code: 'checklistToTbsAndOpc', term: { before: 'start' } }],
          citation: { instrument: 'DPP', section: 'C.2.2.10; C.2.2.8' },
        },
        {
          id: '9-treasury-board-submission',
          label: {
            en: 'A Treasury Board submission says whether an assessment is needed, done, or planned for when.',
            fr: 'Une présentation au Conseil du Trésor indique si une évaluation est nécessaire, faite ou prévue, et pour quand.',
          },
          when: { fact: 'treasuryBoardSubmission', is: 'yes' },
          obligations: [{ code: 'submissionStatesAssessment' }],
          citation: { instrument: 'DPP', section: '4.2.39' },
        },
      ],
    },
  ],
});
