import { defineTable } from './table.ts';

/**
 * Must information come from the person, and must the person be told why? Privacy Act s.5(1) to (3); sources other than
 * the person: Directive on Privacy Practices 4.2.26 to 4.2.28 (from 2024-10-09); drones: Privacy Implementation Notice
 * 2025-03 (from 2025-07-21). Ours: an exception is relied on only when it is recorded, with which of the two it is.
 */

const administrative = { not: { fact: 'administrativePurpose', is: 'no' } } as const;
const excepted = { fact: 'exception', includesAny: ['inaccurate', 'defeatsPurpose'] } as const;
const recorded = { fact: 'exceptionRecorded', is: 'yes' } as const;

const act = [
  {
    id: '1-directly',
    label: {
      en: 'Information for a decision about a person comes from that person wherever possible, unless the person authorizes otherwise, subsection 8(2) allows another source, or an exception holds.',
      fr: 'Les renseignements qui servent à une décision touchant une personne viennent d’elle chaque fois que possible, sauf si elle autorise autre chose, si le paragraphe 8(2) permet une autre source ou si une exception s’applique.',
    },
    when: {
      all: [
        administrative,
        { not: { fact: 'collection', in: ['direct', 'authorized', 'disclosed', 'impossible'] } },
        { not: { all: [excepted, recorded] } },
      ],
    },
    obligations: [{ code: 'notFromThePerson' }],
    citation: { instrument: 'PRIVACY-ACT', section: '5(1)' },
  },
  {
    id: '2-notice',
    label: {
      en: 'A person from whom information is collected is told what it is for.',
      fr: 'La personne auprès de qui on recueille des renseignements est informée des fins auxquelles ils sont destinés.',
    },
    when: {
      all: [
        { not: { fact: 'collection', in: ['authorized', 'disclosed', 'impossible', 'indirect'] } },
        { not: { fact: 'notice', is: 'given' } },
        { not: { all: [excepted, recorded] } },
      ],
    },
    obligations: [{ code: 'noNotice' }, { code: 'giveNotice', term: { before: 'collection' } }],
    citation: { instrument: 'PRIVACY-ACT', section: '5(2)' },
  },
  {
    id: '3-would-be-inaccurate',
    label: {
      en: 'Neither is asked where it might make what is collected inaccurate.',
      fr: 'Ni l’un ni l’autre n’est exigé si les renseignements recueillis risquaient d’être inexacts.',
    },
    when: { all: [{ fact: 'exception', includesAny: ['inaccurate'] }, recorded] },
    obligations: [{ code: 'otherwiseThanBySection5' }],
    citation: { instrument: 'PRIVACY-ACT', section: '5(3)(a)' },
  },
  {
    id: '4-would-defeat-the-purpose',
    label: {
      en: 'Neither is asked where it might defeat the purpose or prejudice the use of what is collected.',
      fr: 'Ni l’un ni l’autre n’est exigé si les fins ou l’usage auxquels les renseignements sont destinés risquaient d’être contrariés.',
    },
    when: { all: [{ fact: 'exception', includesAny: ['defeatsPurpose'] }, recorded] },
    obligations: [{ code: 'otherwiseThanBySection5' }],
    citation: { instrument: 'PRIVACY-ACT', section: '5(3)(b)' },
  },
  {
    id: '5-exception-recorded',
    label: {
      en: 'Who relies on an exception records which, and why.',
      fr: 'Quiconque invoque une exception consigne laquelle, et pourquoi.',
    },
    when: { all: [excepted, { not: recorded }] },
    obligations: [{ code: 'exceptionNotRecorded' }],
    citation: { instrument: 'PROFILE', section: 'notice-exception 5' },
  },
] as const;

const directive = [
  {
    id: '6-reliable-source',
    label: {
      en: 'Without consent, another source is a reliable one, or what it says is validated before it is used.',
      fr: 'Sans consentement, une autre source est fiable, ou ce qu’elle dit est validé avant usage.',
    },
    when: {
      all: [
        { not: { fact: 'collection', in: ['direct', 'authorized'] } },
        { not: { fact: 'source', in: ['reliable', 'validated'] } },
      ],
    },
    obligations: [{ code: 'sourceNotReliable' }],
    citation: { instrument: 'DPP', section: '4.2.26–28' },
  },
  {
    id: '7-source-documented',
    label: {
      en: 'The source, or the technique of validation, is described in the information bank.',
      fr: 'La source, ou la technique de validation, est décrite dans le fichier de renseignements personnels.',
    },
    when: { fact: 'collection', in: ['indirect', 'disclosed', 'impossible'] },
    obligations: [{ code: 'describeSource' }],
    citation: { instrument: 'DPP', section: '4.2.26–28' },
  },
] as const;

const drones = [
  {
    id: '8-drone-determination',
    label: {
      en: 'That a notice of a drone would defeat the purpose is determined, and that is documented.',
      fr: 'Qu’un avis relatif à un drone irait à l’encontre du but visé, on le détermine, et on le documente.',
    },
    when: {
      all: [
        { not: { fact: 'drone', is: 'no' } },
        { not: { fact: 'notice', is: 'given' } },
        { not: { fact: 'determinationDocumented', is: 'yes' } },
      ],
    },
    obligations: [{ code: 'determinationNotDocumented' }],
    citation: { instrument: 'PIN-2025-03', section: 'privacy notice' },
  },
  {
    id: '9-drone-consultation',
    label: {
      en: 'Who was consulted about leaving out the notice is documented too.',
      fr: 'La consultation menée avant de renoncer à l’avis est documentée aussi.',
    },
    when: {
      all: [
        { not: { fact: 'drone', is: 'no' } },
        { not: { fact: 'notice', is: 'given' } },
        { not: { fact: 'consultationDocumented', is: 'yes' } },
      ],
    },
    obligations: [{ code: 'consultationNotDocumented' }],
    citation: { instrument: 'PIN-2025-03', section: 'privacy notice' },
  },
] as const;

export const noticeException = defineTable({
  id: 'notice-exception',
  title: { en: 'Collecting from the person, and telling them', fr: 'Recueillir auprès de la personne, et l’informer' },
  facts: {
    administrativePurpose: {
      type: 'yesNo',
      risk: ['no', 'yes'],
      meaning: { en: 'Is it used in a decision that directly affects the person?', fr: 'Servent-ils à une décision qui touche directement la personne?' },
    },
    collection: {
      type: 'oneOf',
      meaning: { en: 'From whom does the information come?', fr: 'De qui viennent les renseignements?' },
      values: {
        direct: { en: 'From the person', fr: 'De la personne' },
        authorized: { en: 'From another source, as the person authorized', fr: 'D’une autre source, avec l’autorisation de la personne' },
        disclosed: { en: 'From another source that subsection 8(2) lets disclose it', fr: 'D’une autre source que le paragraphe 8(2) autorise à les communiquer' },
        impossible: { en: 'From another source, since the person cannot be asked', fr: 'D’une autre source, faute de pouvoir interroger la personne' },
        indirect: { en: 'From another source, for none of these reasons', fr: 'D’une autre source, pour aucune de ces raisons' },
      },
    },
    notice: {
      type: 'oneOf',
      risk: ['given', 'notGiven'],
      meaning: { en: 'Is the person told what it is for?', fr: 'La personne est-elle informée des fins?' },
      values: { given: { en: 'Yes', fr: 'Oui' }, notGiven: { en: 'No', fr: 'Non' } },
    },
    exception: {
      type: 'anyOf',
      meaning: { en: 'Which exception is relied on?', fr: 'Quelle exception est invoquée?' },
      values: {
        inaccurate: { en: 'What is collected might be inaccurate', fr: 'Les renseignements risqueraient d’être inexacts' },
        defeatsPurpose: { en: 'The purpose might be defeated or the use prejudiced', fr: 'Les fins ou l’usage risqueraient d’être contrariés' },
      },
    },
    exceptionRecorded: {
      type: 'yesNo',
      risk: ['yes', 'no'],
      meaning: { en: 'Is the exception recorded, with its reasons?', fr: 'L’exception est-elle consignée, avec ses motifs?' },
    },
    source: {
      type: 'oneOf',
      risk: ['reliable', 'validated', 'neither'],
      meaning: { en: 'How good is the other source?', fr: 'Que vaut l’autre source?' },
      values: {
        reliable: { en: 'It is reliable', fr: 'Elle est fiable' },
        validated: { en: 'What it says is validated before use', fr: 'Ce qu’elle dit est validé avant usage' },
        neither: { en: 'Neither is known', fr: 'Ni l’un ni l’autre n’est établi' },
      },
    },
    drone: { type: 'yesNo', risk: ['no', 'yes'], meaning: { en: 'Does a drone collect it?', fr: 'Un drone les recueille-t-il?' } },
    determinationDocumented: {
      type: 'yesNo',
      risk: ['yes', 'no'],
      meaning: { en: 'Is the determination that notice would defeat the purpose documented?', fr: 'A-t-on documenté la détermination selon laquelle un avis irait à l’encontre du but?' },
    },
    consultationDocumented: {
      type: 'yesNo',
      risk: ['yes', 'no'],
      meaning: { en: 'Is the consultation about it documented?', fr: 'La consultation à ce sujet est-elle documentée?' },
    },
  },
  obligations: {
    notFromThePerson: { kind: 'refusal', label: { en: 'Not from another source: nothing allows it', fr: 'Pas d’une autre source : rien ne le permet' } },
    noNotice: { kind: 'refusal', label: { en: 'Not without telling the person what it is for', fr: 'Pas sans informer la personne des fins' } },
    giveNotice: { kind: 'duty', label: { en: 'Tell the person what the information is for', fr: 'Informer la personne des fins auxquelles les renseignements sont destinés' } },
    otherwiseThanBySection5: {
      kind: 'permission',
      proposedFor: 'privacy:s10',
      label: { en: 'May be collected from another source, and without notice', fr: 'Peuvent être recueillis d’une autre source, et sans avis' },
    },
    exceptionNotRecorded: { kind: 'refusal', label: { en: 'The exception is not relied on: it is not recorded', fr: 'L’exception ne peut être invoquée : elle n’est pas consignée' } },
    sourceNotReliable: { kind: 'refusal', label: { en: 'Not used: the source is neither reliable nor validated', fr: 'Pas d’usage : la source n’est ni fiable ni validée' } },
    describeSource: { kind: 'duty', label: { en: 'Describe the source in the information bank', fr: 'Décrire la source dans le fichier de renseignements personnels' } },
    determinationNotDocumented: { kind: 'refusal', label: { en: 'The drone is not flown without notice: the determination is not documented', fr: 'Pas de vol de drone sans avis : la détermination n’est pas documentée' } },
    consultationNotDocumented: { kind: 'refusal', label: { en: 'The drone is not flown without notice: the consultation is not documented', fr: 'Pas de vol de drone sans avis : la consultation n’est pas documentée' } },
  },
  versions: [
    { version: '2010-01-01', effectiveFrom: '2010-01-01', effectiveTo: '2024-10-09', binds: 'everythingFromDate', rows: [...act] },
    { version: '2024-10-09', effectiveFrom: '2024-10-09', effectiveTo: '2025-07-21', binds: 'everythingFromDate', rows: [...act, ...directive] },
    { version: '2025-07-21', effectiveFrom: '2025-07-21', effectiveTo: null, binds: 'everythingFromDate', rows: [...act, ...directive, ...drones] },
  ],
});
