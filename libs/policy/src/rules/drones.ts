import { defineTable } from './table.ts';

/**
 * What do drones need? Privacy Implementation Notice 2025-03 (effective 2025-07-21). What the notice only encourages, or calls
 * good practice, is worded so; it is a duty here all the same, to be done or answered. That surveillance by drone needs prior
 * judicial authorization or exigent circumstances is what the institution publishes of its own practice, so its own rule.
 */

const defeats = { not: { fact: 'notice', in: ['given'] } } as const;

export const drones = defineTable({
  id: 'drones',
  title: { en: 'Drones', fr: 'Drones' },
  facts: {
    administrativePurpose: {
      type: 'yesNo',
      risk: ['no', 'yes'],
      meaning: { en: 'Does what the drone records serve decisions that directly affect a person?', fr: 'Ce que le drone enregistre sert-il à des décisions qui touchent directement une personne?' },
    },
    assessment: {
      type: 'oneOf',
      risk: ['approved', 'draft', 'none'],
      meaning: { en: 'Is there a privacy impact assessment that covers the drones?', fr: 'Une évaluation des facteurs relatifs à la vie privée porte-t-elle sur les drones?' },
      values: { approved: { en: 'Yes, approved', fr: 'Oui, approuvée' }, draft: { en: 'A draft', fr: 'Une ébauche' }, none: { en: 'No', fr: 'Non' } },
    },
    considered: {
      type: 'anyOf',
      meaning: { en: 'What does the assessment consider?', fr: 'De quoi l’évaluation tient-elle compte?' },
      values: {
        equipment: { en: 'All sensors, equipment and other technologies on board', fr: 'Tous les capteurs, l’équipement et les autres technologies à bord' },
        capability: { en: 'What they can capture', fr: 'Ce qu’ils peuvent capter' },
        handling: { en: 'How the information is accessed, used, stored, disclosed and disposed of', fr: 'Comment les renseignements sont consultés, utilisés, conservés, communiqués et éliminés' },
      },
    },
    described: {
      type: 'anyOf',
      meaning: { en: 'What does it say about the flights?', fr: 'Que dit-elle des vols?' },
      values: { when: { en: 'When', fr: 'Quand' }, why: { en: 'Why', fr: 'Pourquoi' }, how: { en: 'How', fr: 'Comment' }, howLong: { en: 'For how long', fr: 'Pendant combien de temps' } },
    },
    flightRecords: { type: 'yesNo', risk: ['yes', 'no'], meaning: { en: 'Are records of flights kept?', fr: 'Tient-on un registre des vols?' } },
    audits: { type: 'yesNo', risk: ['yes', 'no'], meaning: { en: 'Are they audited regularly?', fr: 'Fait-il l’objet de vérifications régulières?' } },
    notice: {
      type: 'oneOf',
      meaning: { en: 'Are people told of the drone?', fr: 'Les gens sont-ils avisés du drone?' },
      values: {
        given: { en: 'Yes', fr: 'Oui' },
        wouldDefeatPurpose: { en: 'No: it would defeat the law-enforcement purpose', fr: 'Non : cela irait à l’encontre du but d’application de la loi' },
        notGiven: { en: 'No', fr: 'Non' },
      },
    },
    determinationDocumented: { type: 'yesNo', risk: ['yes', 'no'], meaning: { en: 'Is the determination that notice would defeat the purpose documented?', fr: 'A-t-on documenté la détermination selon laquelle un avis irait à l’encontre du but?' } },
    consultationDocumented: { type: 'yesNo', risk: ['yes', 'no'], meaning: { en: 'Is the consultation about it documented?', fr: 'La consultation à ce sujet est-elle documentée?' } },
    surveillance: { type: 'yesNo', risk: ['no', 'yes'], meaning: { en: 'Does the drone watch people?', fr: 'Le drone surveille-t-il des personnes?' } },
    surveillanceBasis: {
      type: 'oneOf',
      risk: ['judicial', 'exigent', 'none'],
      meaning: { en: 'What allows it?', fr: 'Qu’est-ce qui le permet?' },
      values: {
        judicial: { en: 'A judicial authorization given before', fr: 'Une autorisation judiciaire préalable' },
        exigent: { en: 'Exigent circumstances', fr: 'Une situation d’urgence' },
        none: { en: 'Neither', fr: 'Ni l’un ni l’autre' },
      },
    },
  },
  obligations: {
    assessDrones: { kind: 'duty', proposedFor: 'privacy:s10', label: { en: 'Privacy impact assessment of the drones, before they fly', fr: 'Évaluation des facteurs relatifs à la vie privée portant sur les drones, avant tout vol' } },
    notAssessed: { kind: 'refusal', proposedFor: 'privacy:s10', label: { en: 'The drones do not fly: no approved assessment covers them', fr: 'Les drones ne volent pas : aucune évaluation approuvée ne porte sur eux' } },
    considerEquipment: { kind: 'duty', label: { en: 'Consider all that is on board', fr: 'Tenir compte de tout ce qui est à bord' } },
    considerCapability: { kind: 'duty', label: { en: 'Consider what it can capture', fr: 'Tenir compte de ce qui peut être capté' } },
    considerHandling: { kind: 'duty', label: { en: 'Consider how the information is accessed, used, stored, disclosed and disposed of', fr: 'Tenir compte de la consultation, de l’usage, de la conservation, de la communication et du retrait des renseignements' } },
    beSpecific: { kind: 'duty', label: { en: 'Encouraged: say when, why, how and for how long they fly', fr: 'Encouragé : préciser quand, pourquoi, comment et pendant combien de temps ils volent' } },
    keepFlightRecords: { kind: 'duty', label: { en: 'Good practice: keep records of flights', fr: 'Pratique exemplaire : tenir un registre des vols' } },
    auditRegularly: { kind: 'duty', label: { en: 'Good practice: audit regularly', fr: 'Pratique exemplaire : faire des vérifications régulières' } },
    noNotice: { kind: 'refusal', label: { en: 'Not without telling people: nothing shows that it would defeat the purpose', fr: 'Pas sans aviser les gens : rien n’indique que cela irait à l’encontre du but' } },
    noticeNotNeeded: { kind: 'permission', proposedFor: 'privacy:s10', label: { en: 'May fly without a privacy notice', fr: 'Peuvent voler sans avis de confidentialité' } },
    determinationNotDocumented: { kind: 'refusal', label: { en: 'Not without notice: the determination is not documented', fr: 'Pas sans avis : la détermination n’est pas documentée' } },
    consultationNotDocumented: { kind: 'refusal', label: { en: 'Not without notice: the consultation is not documented', fr: 'Pas sans avis : la consultation n’est pas documentée' } },
    surveillanceNotAuthorized: { kind: 'refusal', label: { en: 'No surveillance: neither a judicial authorization nor exigent circumstances', fr: 'Pas de surveillance : ni autorisation judiciaire ni situation d’urgence' } },
  },
  versions: [
    {
      version: '2025-07-21',
      effectiveFrom: '2025-07-21',
      effectiveTo: null,
      binds: 'everythingFromDate',
      rows: [
        {
          id: '1-assessment',
          label: {
            en: 'Drones in a program that decides about people need a privacy impact assessment.',
            fr: 'Des drones employés dans un programme qui prend des décisions touchant des personnes exigent une évaluation des facteurs relatifs à la vie privée.',
          },
          when: { all: [{ not: { fact: 'administrativePurpose', is: 'no' } }, { not: { fact: 'assessment', is: 'approved' } }] },
          obligations: [{ code: 'notAssessed' }, { code: 'assessDrones', term: { before: 'start' } }],
          citation: { instrument: 'PIN-2025-03', section: 'privacy impact assessment' },
        },
        {
          id: '2-equipment',
          label: { en: 'It considers all sensors, equipment and other technologies on board.', fr: 'Elle tient compte des capteurs, de l’équipement et des autres technologies à bord.' },
          when: { all: [{ not: { fact: 'administrativePurpose', is: 'no' } }, { not: { fact: 'considered', includesAny: ['equipment'] } }] },
          obligations: [{ code: 'considerEquipment' }],
          citation: { instrument: 'PIN-2025-03', section: 'factors' },
        },
        {
          id: '3-capability',
          label: { en: 'It considers what they can capture.', fr: 'Elle tient compte de ce qu’ils peuvent capter.' },
          when: { all: [{ not: { fact: 'administrativePurpose', is: 'no' } }, { not: { fact: 'considered', includesAny: ['capability'] } }] },
          obligations: [{ code: 'considerCapability' }],
          citation: { instrument: 'PIN-2025-03', section: 'factors' },
        },
        {
          id: '4-handling',
          label: { en: 'It considers what happens to the information from access to disposal.', fr: 'Elle tient compte de ce que deviennent les renseignements, de la consultation au retrait.' },
          when: { all: [{ not: { fact: 'administrativePurpose', is: 'no' } }, { not: { fact: 'considered', includesAny: ['handling'] } }] },
          obligations: [{ code: 'considerHandling' }],
          citation: { instrument: 'PIN-2025-03', section: 'factors' },
        },
        {
          id: '5-specific',
          label: { en: 'Institutions are encouraged to say when, why, how and for how long.', fr: 'Les institutions sont encouragées à préciser quand, pourquoi, comment et pendant combien de temps.' },
          when: { not: { fact: 'described', includesAll: ['when', 'why', 'how', 'howLong'] } },
          obligations: [{ code: 'beSpecific' }],
          citation: { instrument: 'PIN-2025-03', section: 'specificity' },
        },
        {
          id: '6-flight-records',
          label: { en: 'Records of flights are good practice.', fr: 'Un registre des vols est une pratique exemplaire.' },
          when: { not: { fact: 'flightRecords', is: 'yes' } },
          obligations: [{ code: 'keepFlightRecords' }],
          citation: { instrument: 'PIN-2025-03', section: 'best practices' },
        },
        {
          id: '7-audits',
          label: { en: 'So are regular audits.', fr: 'Des vérifications régulières aussi.' },
          when: { not: { fact: 'audits', is: 'yes' } },
          obligations: [{ code: 'auditRegularly' }],
          citation: { instrument: 'PIN-2025-03', section: 'best practices' },
        },
        {
          id: '8-notice',
          label: { en: 'People are told, unless that would defeat the purpose of enforcing the law.', fr: 'Les gens sont avisés, à moins que cela n’aille à l’encontre du but d’application de la loi.' },
          when: { not: { fact: 'notice', in: ['given', 'wouldDefeatPurpose'] } },
          obligations: [{ code: 'noNotice' }],
          citation: { instrument: 'PIN-2025-03', section: 'privacy notice' },
        },
        {
          id: '9-no-notice',
          label: { en: 'Where it would, and that is determined, consulted on and documented, no notice is needed.', fr: 'Si c’est le cas et qu’on l’a déterminé, après consultation, et documenté, aucun avis n’est exigé.' },
          when: { all: [{ fact: 'notice', is: 'wouldDefeatPurpose' }, { fact: 'determinationDocumented', is: 'yes' }, { fact: 'consultationDocumented', is: 'yes' }] },
          obligations: [{ code: 'noticeNotNeeded' }],
          citation: { instrument: 'PIN-2025-03', section: 'privacy notice' },
        },
        {
          id: '10-determination',
          label: { en: 'The determination is documented.', fr: 'La détermination est documentée.' },
          when: { all: [defeats, { not: { fact: 'determinationDocumented', is: 'yes' } }] },
          obligations: [{ code: 'determinationNotDocumented' }],
          citation: { instrument: 'PIN-2025-03', section: 'privacy notice' },
        },
        {
          id: '11-consultation',
          label: { en: 'The consultation is documented.', fr: 'La consultation est documentée.' },
          when: { all: [defeats, { not: { fact: 'consultationDocumented', is: 'yes' } }] },
          obligations: [{ code: 'consultationNotDocumented' }],
          citation: { instrument: 'PIN-2025-03', section: 'privacy notice' },
        },
        {
          id: '12-surveillance',
          label: {
            en: 'A drone watches people only with a judicial authorization given before, or in exigent circumstances.',
            fr: 'Un drone ne surveille des personnes qu’avec une autorisation judiciaire préalable, ou en situation d’urgence.',
          },
          when: { all: [{ not: { fact: 'surveillance', is: 'no' } }, { not: { fact: 'surveillanceBasis', in: ['judicial', 'exigent'] } }] },
          obligations: [{ code: 'surveillanceNotAuthorized' }],
          citation: { instrument: 'PROFILE', section: 'drones 12' },
        },
      ],
    },
  ],
});
