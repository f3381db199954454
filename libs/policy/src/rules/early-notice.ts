import type { Profile } from '../profile/profile.ts';
import { defineTable } from './table.ts';

/**
 * Who hears of a planned initiative, before it begins? Policy on Privacy Protection, 4.2.2: the Treasury Board Secretariat
 * and the Privacy Commissioner, early enough to review it; Standard on Privacy Impact Assessment, C.2.2.8 and C.2.2.10: with several
 * institutions, the approved checklist too. Neither gives a number of days. The institution's own lead is a target that the
 * official responsible for section 10 weighs, and never a legal deadline. Neither of the two approves anything.
 */
export function earlyNoticeTable(profile: Profile) {
  const lead = profile.opcReviewLeadDays;
  const mayTouchPrivacy = { not: { fact: 'touchesPrivacy', is: 'no' } } as const;
  return defineTable({
    id: 'early-notice',
    title: { en: 'Early notice of an initiative', fr: 'Préavis d’une initiative' },
    facts: {
      touchesPrivacy: {
        type: 'oneOf',
        meaning: { en: 'May it affect the privacy of individuals?', fr: 'Peut-elle toucher la vie privée d’individus?' },
        values: { yes: { en: 'Yes', fr: 'Oui' }, no: { en: 'No', fr: 'Non' }, unknown: { en: 'Not known', fr: 'On l’ignore' } },
        risk: ['no', 'unknown', 'yes'],
      },
      noticed: {
        type: 'anyOf',
        meaning: { en: 'Who was told?', fr: 'Qui a été avisé?' },
        values: {
          head: { en: 'The head or the delegate', fr: 'Le responsable ou son délégué' },
          tbs: { en: 'The Treasury Board Secretariat', fr: 'Le Secrétariat du Conseil du Trésor' },
          opc: { en: 'The Privacy Commissioner', fr: 'Le Commissariat à la protection de la vie privée' },
        },
      },
      begun: {
        type: 'yesNo',
        meaning: { en: 'Has it begun?', fr: 'A-t-elle commencé?' },
        risk: ['no', 'yes'],
      },
      daysFromNoticeToStart: {
        type: 'number',
        meaning: { en: 'How many days lie between the notice and the start?', fr: 'Combien de jours séparent le préavis du début?' },
        unit: { en: 'days', fr: 'jours' },
        minimum: 0,
        maximum: 3650,
      },
      otherInstitutions: {
        type: 'yesNo',
        meaning: { en: 'Do other federal institutions take part?', fr: 'D’autres institutions fédérales y participent-elles?' },
        risk: ['no', 'yes'],
      },
      checklistSent: {
        type: 'yesNo',
        meaning: { en: 'Was the approved checklist sent to both?', fr: 'La liste de vérification approuvée a-t-elle été transmise aux deux?' },
        risk: ['yes', 'no'],
      },
    },
    obligations: {
      informHead: { kind: 'duty', label: { en: 'Inform the head or the delegate', fr: 'Aviser le responsable ou son délégué' } },
      noticeToTbs: { kind: 'duty', label: { en: 'Tell the Treasury Board Secretariat', fr: 'Aviser le Secrétariat du Conseil du Trésor' } },
      noticeToOpc: { kind: 'duty', label: { en: 'Tell the Privacy Commissioner', fr: 'Aviser le Commissariat à la protection de la vie privée' } },
      noticeMissed: {
        kind: 'outcome',
        label: { en: 'It began before everybody was told', fr: 'Elle a commencé avant que tous soient avisés' },
      },
      allowTimeForReview: {
        kind: 'duty',
        proposedFor: 'privacy:s10',
        label: {
          en: `Leave ${lead} days for the review, or determine that fewer are enough`,
          fr: `Laisser ${lead} jours pour l’examen, ou déterminer que moins suffit`,
        },
      },
      leadInstitution: { kind: 'duty', label: { en: 'Name a lead government institution', fr: 'Désigner une institution fédérale responsable' } },
      checklistToTbsAndOpc: {
        kind: 'duty',
        label: {
          en: 'Send the approved checklist to the Treasury Board Secretariat and to the Privacy Commissioner',
          fr: 'Transmettre la liste de vérification approuvée au Secrétariat du Conseil du Trésor et au Commissariat à la protection de la vie privée',
        },
      },
      checklistNotSent: {
        kind: 'refusal',
        label: { en: 'It does not begin before both have the checklist', fr: 'Elle ne commence pas avant que les deux aient la liste' },
      },
    },
    versions: [
      {
        version: `2024-10-09 ${profile.id}`,
        effectiveFrom: '2024-10-09',
        effectiveTo: null,
        binds: 'laterActsInOpenCases',
        rows: [
          {
            id: '1-head',
            label: { en: 'The head or the delegate hears of a new or modified initiative.', fr: 'Le responsable ou son délégué est avisé d’une initiative nouvelle ou modifiée.' },
            when: { all: [mayTouchPrivacy, { not: { fact: 'noticed', includesAny: ['head'] } }] },
            obligations: [{ code: 'informHead' }],
            citation: { instrument: 'DPP', section: '4.2.1' },
          },
          {
            id: '2-secretariat',
            label: {
              en: 'The Secretariat hears of a planned initiative early enough to review it.',
              fr: 'Le Secrétariat est avisé d’une initiative prévue assez tôt pour l’examiner.',
            },
            when: { all: [mayTouchPrivacy, { not: { fact: 'noticed', includesAny: ['tbs'] } }] },
            obligations: [{ code: 'noticeToTbs', term: { before: 'start' } }],
            citation: { instrument: 'PPP', section: '4.2.2' },
          },
          {
            id: '3-commissioner',
            label: {
              en: 'The Commissioner hears of a planned initiative early enough to review it.',
              fr: 'Le Commissariat est avisé d’une initiative prévue assez tôt pour l’examiner.',
            },
            when: { all: [mayTouchPrivacy, { not: { fact: 'noticed', includesAny: ['opc'] } }] },
            obligations: [{ code: 'noticeToOpc', term: { before: 'start' } }],
            citation: { instrument: 'PPP', section: '4.2.2' },
          },
          {
            id: '4-missed',
            label: {
              en: 'What began without notice is still owed it, and the record says that it was missed.',
              fr: 'Ce qui a commencé sans préavis le doit encore, et le dossier indique qu’il a été omis.',
            },
            when: { all: [mayTouchPrivacy, { fact: 'begun', is: 'yes' }, { not: { fact: 'noticed', includesAll: ['tbs', 'opc'] } }] },
            obligations: [{ code: 'noticeMissed' }],
            citation: { instrument: 'PPP', section: '4.2.2' },
          },
          {
            id: '5-lead',
            label: {
              en: `The institution means to leave ${lead} days between notice and start; no instrument gives a number.`,
              fr: `L’institution entend laisser ${lead} jours entre le préavis et le début; aucun texte ne donne de nombre.`,
            },
            when: { all: [mayTouchPrivacy, { not: { fact: 'daysFromNoticeToStart', atLeast: lead } }] },
            obligations: [{ code: 'allowTimeForReview' }],
            citation: { instrument: 'PROFILE', section: 'opcReviewLeadDays' },
          },
          {
            id: '6-lead-institution',
            label: { en: 'Where several institutions take part, one leads.', fr: 'Lorsque plusieurs institutions participent, l’une d’elles est responsable.' },
            when: { fact: 'otherInstitutions', is: 'yes' },
            obligations: [{ code: 'leadInstitution' }],
            citation: { instrument: 'DPP', section: 'C.2.2.10' },
          },
          {
            id: '7-checklist',
            label: {
              en: 'Where several institutions take part, the approved checklist goes to the Secretariat and to the Commissioner before the start.',
              fr: 'Lorsque plusieurs institutions participent, la liste de vérification approuvée est transmise au Secrétariat et au Commissariat avant le début.',
            },
            when: { all: [{ fact: 'otherInstitutions', is: 'yes' }, { not: { fact: 'checklistSent', is: 'yes' } }] },
            obligations: [{ code: 'checklistToTbsAndOpc', term: { before: 'start' } }, { code: 'checklistNotSent' }],
            citation: { instrument: 'DPP', section: 'C.2.2.8' },
          },
        ],
      },
    ],
  });
}
