import { defineTable } from './table.ts';

/**
 * Does the program look at it, and when? The published definition of an operational technology: "any technology-based tool,
 * technique, device, software, application, or dataset that will be used to support an RCMP investigation or to gather
 * intelligence". It is consulted before testing, purchasing or developing (release of 10 September 2024; before that, the
 * promise of 2021 was an assessment before operational use).
 *
 * How a thing came in changes nothing: free trials, demonstrations, accounts that somebody opened and a partner's tools are in
 * like what was bought. What is not operational is out, and its privacy duty goes to the ATIP Branch all the same. Not to know
 * counts as in, until triage determines.
 */
const kinds = {
  tool: { en: 'Tool', fr: 'Outil' },
  technique: { en: 'Technique', fr: 'Technique' },
  device: { en: 'Device', fr: 'Appareil' },
  software: { en: 'Software', fr: 'Logiciel' },
  application: { en: 'Application', fr: 'Application' },
  dataset: { en: 'Dataset', fr: 'Ensemble de données' },
  other: { en: 'None of these', fr: 'Rien de cela' },
} as const;

const outside = {
  any: [
    { fact: 'kind', is: 'other' },
    { all: [{ fact: 'serves', known: true }, { not: { fact: 'serves', includesAny: ['investigation', 'intelligence'] } }] },
  ],
} as const;

const inside = { not: outside } as const;
const mayBePersonal = { not: { fact: 'personalInformation', is: 'no' } } as const;
const notConsulted = { not: { fact: 'consulted', is: 'yes' } } as const;

const scope = [
  {
    id: '1-operational',
    label: {
      en: 'A tool, technique, device, software, application or dataset that supports an investigation or gathers intelligence is in.',
      fr: 'Un outil, une technique, un appareil, un logiciel, une application ou un ensemble de données qui appuie une enquête ou sert à recueillir du renseignement est visé.',
    },
    when: {
      all: [
        { fact: 'kind', in: ['tool', 'technique', 'device', 'software', 'application', 'dataset'] },
        { fact: 'serves', includesAny: ['investigation', 'intelligence'] },
      ],
    },
    obligations: [{ code: 'inScope' }],
    citation: { instrument: 'NTOP-PAGE', section: 'definition' },
  },
  {
    id: '2-not-operational',
    label: {
      en: 'What serves neither an investigation nor intelligence is out.',
      fr: 'Ce qui ne sert ni à une enquête ni au renseignement n’est pas visé.',
    },
    when: outside,
    obligations: [{ code: 'outOfScope' }],
    citation: { instrument: 'NTOP-PAGE', section: 'definition' },
  },
  {
    id: '3-not-known',
    label: { en: 'What nobody can place yet counts as in until triage.', fr: 'Ce que personne ne peut encore situer est tenu pour visé jusqu’au triage.' },
    when: { all: [inside, { any: [{ not: { fact: 'kind', known: true } }, { not: { fact: 'serves', known: true } }] }] },
    obligations: [{ code: 'inScope' }, { code: 'determineScope' }],
    citation: { instrument: 'PROFILE', section: 'ntop-scope 3' },
  },
  {
    id: '4-privacy-of-what-is-out',
    label: {
      en: 'The privacy duty of what is out goes to the ATIP Branch, unless no personal information is involved.',
      fr: 'Pour ce qui n’est pas visé, l’obligation de vie privée revient à la Sous-direction de l’AIPRP, sauf en l’absence de renseignements personnels.',
    },
    when: { all: [outside, mayBePersonal] },
    obligations: [{ code: 'handToAtip' }],
    citation: { instrument: 'DPP', section: '4.2.1' },
  },
  {
    id: '5-whatever-the-path',
    label: {
      en: 'A free trial, a demonstration, an account that somebody opened or a partner’s tool is registered like a purchase.',
      fr: 'Un essai gratuit, une démonstration, un compte ouvert par quelqu’un ou l’outil d’un partenaire est inscrit comme un achat.',
    },
    when: {
      all: [
        inside,
        { fact: 'path', in: ['freeTrial', 'demonstration', 'conferenceSignUp', 'personalSignUp', 'pilotAccount', 'partnerTool'] },
      ],
    },
    obligations: [{ code: 'register' }],
    citation: { instrument: 'PROFILE', section: 'ntop-scope 5' },
  },
  {
    id: '6-already-in-use',
    label: {
      en: 'What is in use already is assessed too: the mandate covers new and existing technologies.',
      fr: 'Ce qui sert déjà est évalué aussi : le mandat vise les technologies nouvelles et existantes.',
    },
    when: { all: [inside, { fact: 'nextStep', is: 'inUse' }] },
    obligations: [{ code: 'assessExisting' }],
    citation: { instrument: 'NTOP-PAGE', section: 'mandate' },
  },
  {
    id: '7-used-unassessed',
    label: {
      en: 'A collection that nobody authorized may be a breach.',
      fr: 'Une collecte que personne n’a autorisée peut être une atteinte.',
    },
    when: { all: [{ fact: 'nextStep', is: 'inUse' }, notConsulted, mayBePersonal] },
    obligations: [{ code: 'assessAsBreach' }],
    citation: { instrument: 'PPP', section: 'App. A' },
  },
] as const;

const gateOf2021 = [
  {
    id: '8-gate',
    label: { en: 'It is assessed before it is used operationally.', fr: 'Elle est évaluée avant d’être utilisée aux fins opérationnelles.' },
    when: { all: [inside, notConsulted, { fact: 'nextStep', in: ['operationalUse', 'inUse'] }] },
    obligations: [{ code: 'consultFirst', term: { before: 'operationalUse' } }],
    citation: { instrument: 'RCMP-RESPONSE-2021', section: '4' },
  },
] as const;

const gateOf2024 = [
  {
    id: '8-gate',
    label: {
      en: 'The program is consulted before testing, purchasing or developing, and so before any use.',
      fr: 'Le programme est consulté avant l’essai, l’achat ou le développement, et donc avant toute utilisation.',
    },
    when: {
      all: [
        inside,
        notConsulted,
        { any: [{ not: { fact: 'nextStep', known: true } }, { fact: 'nextStep', in: ['testing', 'purchasing', 'developing', 'operationalUse', 'inUse'] }] },
      ],
    },
    obligations: [{ code: 'consultFirst', term: { before: 'nextStep' } }],
    citation: { instrument: 'RCMP-RELEASE-2024', section: 'gate' },
  },
] as const;

export const ntopScope = defineTable({
  id: 'ntop-scope',
  title: { en: 'What the program looks at', fr: 'Ce que le programme examine' },
  facts: {
    kind: { type: 'oneOf', meaning: { en: 'What is it?', fr: 'Qu’est-ce que c’est?' }, values: kinds },
    serves: {
      type: 'anyOf',
      meaning: { en: 'What will it serve?', fr: 'À quoi servira-t-elle?' },
      values: {
        investigation: { en: 'Support an investigation', fr: 'Appuyer une enquête' },
        intelligence: { en: 'Gather intelligence', fr: 'Recueillir du renseignement' },
        administration: { en: 'Administration', fr: 'Administration' },
      },
    },
    path: {
      type: 'oneOf',
      meaning: { en: 'How does it come in?', fr: 'Comment arrive-t-elle?' },
      values: {
        procurement: { en: 'Procurement', fr: 'Approvisionnement' },
        development: { en: 'Our own development', fr: 'Développement interne' },
        freeTrial: { en: 'Free trial', fr: 'Essai gratuit' },
        demonstration: { en: 'Demonstration', fr: 'Démonstration' },
        conferenceSignUp: { en: 'Sign-up at a conference', fr: 'Inscription lors d’une conférence' },
        personalSignUp: { en: 'An employee’s own sign-up', fr: 'Inscription d’un employé de son propre chef' },
        pilotAccount: { en: 'Pilot account', fr: 'Compte pilote' },
        partnerTool: { en: 'A partner’s tool', fr: 'Outil d’un partenaire' },
        legacy: { en: 'In use since before the program', fr: 'En usage avant le programme' },
      },
    },
    nextStep: {
      type: 'oneOf',
      meaning: { en: 'What is to be done next?', fr: 'Quelle est la prochaine étape?' },
      values: {
        idea: { en: 'Only thinking about it', fr: 'Simple réflexion' },
        testing: { en: 'Test it', fr: 'L’essayer' },
        purchasing: { en: 'Buy it', fr: 'L’acheter' },
        developing: { en: 'Develop it', fr: 'La développer' },
        operationalUse: { en: 'Use it operationally', fr: 'L’utiliser aux fins opérationnelles' },
        inUse: { en: 'It is in use', fr: 'Elle est en usage' },
      },
    },
    consulted: {
      type: 'yesNo',
      meaning: { en: 'Was the program consulted?', fr: 'Le programme a-t-il été consulté?' },
      risk: ['yes', 'no'],
    },
    personalInformation: {
      type: 'oneOf',
      meaning: { en: 'Is personal information involved?', fr: 'Des renseignements personnels sont-ils en cause?' },
      values: { yes: { en: 'Yes', fr: 'Oui' }, no: { en: 'No', fr: 'Non' }, unknown: { en: 'Not known', fr: 'On l’ignore' } },
      risk: ['no', 'unknown', 'yes'],
    },
  },
  obligations: {
    inScope: { kind: 'outcome', proposedFor: 'ntop:triage', label: { en: 'In: an operational technology', fr: 'Visée : une technologie opérationnelle' } },
    outOfScope: { kind: 'outcome', proposedFor: 'ntop:triage', label: { en: 'Out: no operational technology', fr: 'Non visée : aucune technologie opérationnelle' } },
    determineScope: { kind: 'duty', proposedFor: 'ntop:triage', label: { en: 'Determine whether it is operational', fr: 'Déterminer si elle est opérationnelle' } },
    handToAtip: {
      kind: 'duty',
      label: { en: 'Hand the privacy duty to the ATIP Branch', fr: 'Confier l’obligation de vie privée à la Sous-direction de l’AIPRP' },
    },
    register: { kind: 'duty', label: { en: 'Register it', fr: 'L’inscrire' } },
    assessExisting: { kind: 'duty', label: { en: 'Assess what is in use already', fr: 'Évaluer ce qui sert déjà' } },
    assessAsBreach: {
      kind: 'duty',
      proposedFor: 'privacy:s10',
      label: { en: 'Assess whether its use was a privacy breach', fr: 'Évaluer si son utilisation était une atteinte à la vie privée' },
    },
    consultFirst: { kind: 'refusal', label: { en: 'Not before the program was consulted', fr: 'Pas avant que le programme ait été consulté' } },
  },
  ladder: ['outOfScope', 'inScope'],
  versions: [
    {
      version: '2021-06-10',
      effectiveFrom: '2021-06-10',
      effectiveTo: '2024-09-10',
      binds: 'laterActsInOpenCases',
      rows: [...scope, ...gateOf2021],
    },
    {
      version: '2024-09-10',
      effectiveFrom: '2024-09-10',
      effectiveTo: null,
      binds: 'laterActsInOpenCases',
      rows: [...scope, ...gateOf2024],
    },
  ],
});
