import { defineTable } from './table.ts';

/**
 * What the Privacy Commissioner must be told of a use or a disclosure: subsection 9(4) of the Privacy Act (a new consistent
 * use, forthwith, and in the next index) and subsection 8(5) (a disclosure under paragraph 8(2)(m), before it where that is
 * reasonably practicable, forthwith on it otherwise). The record of 9(1) becomes part of the information, by 9(3).
 *
 * That the reason for giving no notice before is written down is ours.
 */
const ofPublicInterest = { fact: 'ground', in: ['publicInterest', 'benefit'] } as const;
const notTold = { not: { fact: 'commissionerTold', is: 'yes' } } as const;

export const commissionerNotices = defineTable({
  id: 'commissioner-notices',
  title: { en: 'Notices to the Privacy Commissioner', fr: 'Avis au Commissariat à la protection de la vie privée' },
  facts: {
    use: {
      type: 'oneOf',
      meaning: { en: 'What does the index say of this use or disclosure?', fr: 'Que dit le répertoire de cet usage ou de cette communication?' },
      values: {
        described: { en: 'It describes it', fr: 'Il en fait état' },
        consistent: { en: 'Nothing, but it is consistent with the purpose', fr: 'Rien, mais il est compatible avec la fin' },
        otherwise: { en: 'Nothing, and it rests on something else', fr: 'Rien, et il repose sur autre chose' },
      },
    },
    ground: {
      type: 'oneOf',
      meaning: { en: 'Is it disclosed under paragraph 8(2)(m)?', fr: 'La communication a-t-elle lieu en vertu de l’alinéa 8(2)m)?' },
      values: {
        publicInterest: { en: 'Yes: the public interest', fr: 'Oui : l’intérêt public' },
        benefit: { en: 'Yes: the benefit of the individual', fr: 'Oui : l’avantage de l’individu' },
        other: { en: 'No', fr: 'Non' },
      },
    },
    priorNoticePracticable: {
      type: 'yesNo',
      meaning: { en: 'Can notice reasonably be given before?', fr: 'Peut-on raisonnablement donner l’avis avant?' },
    },
    commissionerTold: {
      type: 'yesNo',
      meaning: { en: 'Was the Commissioner told in writing?', fr: 'Le Commissariat a-t-il été avisé par écrit?' },
      risk: ['yes', 'no'],
    },
  },
  obligations: {
    recordUse: { kind: 'duty', label: { en: 'Record the use or disclosure with the information', fr: 'Consigner l’usage ou la communication avec les renseignements' } },
    noticeOfUse: { kind: 'duty', label: { en: 'Tell the Commissioner of the new consistent use', fr: 'Aviser le Commissariat du nouvel usage compatible' } },
    includeInIndex: { kind: 'duty', label: { en: 'Include it in the next index', fr: 'L’inclure dans le prochain répertoire' } },
    determineGround: {
      kind: 'duty',
      proposedFor: 'head',
      label: {
        en: 'Determine that the public interest clearly outweighs, or that the individual clearly benefits',
        fr: 'Déterminer que l’intérêt public l’emporte nettement, ou que l’individu en tire un avantage certain',
      },
    },
    noticeOfDisclosure: { kind: 'duty', label: { en: 'Tell the Commissioner of the disclosure, in writing', fr: 'Aviser par écrit le Commissariat de la communication' } },
    disclosureBeforeNotice: {
      kind: 'refusal',
      label: { en: 'Nothing is disclosed before the Commissioner was told', fr: 'Rien n’est communiqué avant que le Commissariat soit avisé' },
    },
    recordWhyNotBefore: { kind: 'duty', label: { en: 'Record why notice could not come before', fr: 'Consigner pourquoi l’avis ne pouvait précéder' } },
  },
  versions: [
    {
      version: 'R.S.C. 1985, c. P-21',
      effectiveFrom: '2010-01-01',
      effectiveTo: null,
      binds: 'everythingFromDate',
      rows: [
        {
          id: '1-record',
          label: {
            en: 'A use or disclosure that the index does not describe is recorded, and the record becomes part of the information.',
            fr: 'Un usage ou une communication dont le répertoire ne fait pas état est consigné, et la mention fait partie des renseignements.',
          },
          when: { fact: 'use', in: ['consistent', 'otherwise'] },
          obligations: [{ code: 'recordUse' }],
          citation: { instrument: 'PRIVACY-ACT', section: '9(1)' },
        },
        {
          id: '2-consistent-use',
          label: {
            en: 'Of a new consistent use the Commissioner is told forthwith, and it goes into the next index.',
            fr: 'Le Commissariat est avisé sans délai d’un nouvel usage compatible, qui figure au prochain répertoire.',
          },
          when: { fact: 'use', is: 'consistent' },
          obligations: [
            { code: 'noticeOfUse', term: { forthwith: true, from: 'use' } },
            { code: 'includeInIndex', term: { before: 'nextIndex' } },
          ],
          citation: { instrument: 'PRIVACY-ACT', section: '9(4)' },
        },
        {
          id: '3-ground',
          label: {
            en: 'A disclosure in the public interest, or to the benefit of the individual, is for the head to determine.',
            fr: 'Une communication dans l’intérêt public, ou à l’avantage de l’individu, relève d’une décision du responsable.',
          },
          when: ofPublicInterest,
          obligations: [{ code: 'determineGround' }],
          citation: { instrument: 'PRIVACY-ACT', section: '8(2)(m)' },
        },
        {
          id: '4-before',
          label: {
            en: 'The Commissioner is told before such a disclosure where that is reasonably practicable; nobody may be silent on whether it is.',
            fr: 'Le Commissariat est avisé avant une telle communication lorsque c’est raisonnablement possible; nul ne peut se taire là-dessus.',
          },
          when: { all: [ofPublicInterest, notTold, { not: { fact: 'priorNoticePracticable', is: 'no' } }] },
          obligations: [{ code: 'noticeOfDisclosure', term: { before: 'disclosure' } }, { code: 'disclosureBeforeNotice' }],
          citation: { instrument: 'PRIVACY-ACT', section: '8(5)' },
        },
        {
          id: '5-forthwith',
          label: {
            en: 'Where it is not, the Commissioner is told forthwith on the disclosure.',
            fr: 'Sinon, le Commissariat est avisé sans délai, au moment de la communication.',
          },
          when: { all: [ofPublicInterest, notTold, { fact: 'priorNoticePracticable', is: 'no' }] },
          obligations: [{ code: 'noticeOfDisclosure', term: { forthwith: true, from: 'disclosure' } }],
          citation: { instrument: 'PRIVACY-ACT', section: '8(5)' },
        },
        {
          id: '6-reason',
          label: { en: 'Why notice could not come before is written down.', fr: 'La raison pour laquelle l’avis ne pouvait précéder est consignée.' },
          when: { all: [ofPublicInterest, { fact: 'priorNoticePracticable', is: 'no' }] },
          obligations: [{ code: 'recordWhyNotBefore' }],
          citation: { instrument: 'PROFILE', section: 'commissioner-notices 6' },
        },
      ],
    },
  ],
});
