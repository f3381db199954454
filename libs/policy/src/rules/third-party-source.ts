import type { Profile } from '../profile/profile.ts';
import { defineTable, type Table } from './table.ts';

/**
 * May information come from this vendor, its own providers and their data? Privacy Act s.4, as the Privacy Commissioner
 * reads it in the special reports of 10 June 2021 (what a third party collected unlawfully may not be collected from it)
 * and 15 February 2024 (reasonable assurance about a service and those who supply it); Privacy Implementation Notice
 * 2023-03 for data that is for sale or open to all.
 *
 * Ours: that the question is put to sub-providers and datasets as well, and the worst answer among them counts; that it is
 * put again when a contract is renewed, with proof no older than the profile says; and that tools in use before the program
 * was created are asked too. What is lawful, counsel and the section 10 official determine; nothing known refuses.
 */

const lawfulness = {
  lawful: { en: 'Verified: lawful', fr: 'Vérifié : licite' },
  unknown: { en: 'Not verified', fr: 'Non vérifié' },
  unlawful: { en: 'Unlawful', fr: 'Illicite' },
} as const;
const orNone = { none: { en: 'There are none', fr: 'Il n’y en a pas' }, ...lawfulness } as const;

const fromOutside = { not: { fact: 'fromThirdParty', is: 'no' } } as const;

/** From the report on Clearview AI. */
const since2021 = [
  {
    id: '1-section-4',
    label: {
      en: 'Personal information is collected only if it relates directly to an operating program or activity.',
      fr: 'Ne sont recueillis que des renseignements personnels qui ont un lien direct avec un programme ou une activité de l’institution.',
    },
    when: { not: { fact: 'relatesToProgram', is: 'yes' } },
    obligations: [{ code: 'noProgram' }],
    citation: { instrument: 'PRIVACY-ACT', section: '4' },
  },
  {
    id: '2-vendor-verified',
    label: {
      en: 'That the vendor collected lawfully is verified; not knowing is not enough.',
      fr: 'On vérifie que le fournisseur a recueilli les renseignements licitement; l’ignorer ne suffit pas.',
    },
    when: { all: [fromOutside, { not: { fact: 'vendor', is: 'lawful' } }] },
    obligations: [{ code: 'vendorNotVerified' }],
    citation: { instrument: 'OPC-REPORT-2021', section: 'Clearview AI' },
  },
  {
    id: '3-vendor-unlawful',
    label: {
      en: 'What a vendor collected unlawfully is not collected from it.',
      fr: 'On ne recueille pas auprès d’un fournisseur ce qu’il a recueilli illégalement.',
    },
    when: { all: [fromOutside, { fact: 'vendor', is: 'unlawful' }] },
    obligations: [{ code: 'unlawfulSource' }, { code: 'legalReview', term: { before: 'collection' } }],
    citation: { instrument: 'OPC-REPORT-2021', section: 'Clearview AI' },
  },
  {
    id: '4-sub-providers-verified',
    label: {
      en: 'The vendor’s own providers, down to the last, are verified as the vendor is; the worst of them counts.',
      fr: 'Les propres fournisseurs du fournisseur, jusqu’au dernier, sont vérifiés comme lui; le pire d’entre eux compte.',
    },
    when: { all: [fromOutside, { not: { fact: 'subProviders', in: ['none', 'lawful'] } }] },
    obligations: [{ code: 'subProvidersNotVerified' }],
    citation: { instrument: 'PROFILE', section: 'third-party-source 4' },
  },
  {
    id: '5-sub-provider-unlawful',
    label: { en: 'One unlawful provider is enough to stop.', fr: 'Un seul fournisseur illicite suffit à tout arrêter.' },
    when: { all: [fromOutside, { fact: 'subProviders', is: 'unlawful' }] },
    obligations: [{ code: 'unlawfulSource' }, { code: 'legalReview', term: { before: 'collection' } }],
    citation: { instrument: 'OPC-REPORT-2021', section: 'Clearview AI' },
  },
  {
    id: '6-datasets-verified',
    label: {
      en: 'Each dataset, those a model was trained on too, is verified; the worst of them counts.',
      fr: 'Chaque jeu de données, y compris celui qui a servi à entraîner un modèle, est vérifié; le pire d’entre eux compte.',
    },
    when: { not: { fact: 'datasets', in: ['none', 'lawful'] } },
    obligations: [{ code: 'datasetsNotVerified' }],
    citation: { instrument: 'PROFILE', section: 'third-party-source 6' },
  },
  {
    id: '7-dataset-unlawful',
    label: { en: 'An unlawful dataset stops the collection.', fr: 'Un jeu de données illicite arrête la collecte.' },
    when: { fact: 'datasets', is: 'unlawful' },
    obligations: [{ code: 'unlawfulSource' }, { code: 'legalReview', term: { before: 'collection' } }],
    citation: { instrument: 'OPC-REPORT-2021', section: 'Clearview AI' },
  },
  {
    id: '8-already-in-use',
    label: {
      en: 'What was in use before the program was created is verified as well.',
      fr: 'Ce qui servait avant la création du programme est vérifié aussi.',
    },
    when: { all: [fromOutside, { fact: 'usedBeforeProgram', is: 'yes' }, { not: { fact: 'verifiedSinceProgram', is: 'yes' } }] },
    obligations: [{ code: 'verifyAgain' }],
    citation: { instrument: 'PROFILE', section: 'third-party-source 8' },
  },
] as const;

/** From the report on project Wide Awake. */
const since2024 = [
  {
    id: '9-assurance',
    label: {
      en: 'The vendor’s word is no reasonable assurance: what was examined is on file.',
      fr: 'La parole du fournisseur n’est pas une assurance raisonnable : ce qu’on a examiné est au dossier.',
    },
    when: { all: [fromOutside, { not: { fact: 'assurance', is: 'documented' } }] },
    obligations: [{ code: 'assuranceMissing' }],
    citation: { instrument: 'OPC-REPORT-2024', section: 'project Wide Awake' },
  },
] as const;

/** From the notice on information that is publicly available online. */
const since2025 = [
  {
    id: '10-leaked',
    label: {
      en: 'As a rule, data that was leaked, hacked or stolen is not publicly available; counsel is asked.',
      fr: 'En règle générale, des données coulées, piratées ou volées ne sont pas accessibles au public; on consulte un conseiller juridique.',
    },
    when: { fact: 'origin', includesAny: ['leaked', 'hacked', 'stolen'] },
    obligations: [{ code: 'notPubliclyAvailable' }, { code: 'legalReview', term: { before: 'collection' } }],
    citation: { instrument: 'PIN-2023-03', section: 'leaked, hacked or stolen data' },
  },
  {
    id: '11-terms-reviewed',
    label: {
      en: 'The terms of service are read with counsel before anything is collected.',
      fr: 'Les conditions d’utilisation sont lues avec un conseiller juridique avant toute collecte.',
    },
    when: { not: { fact: 'termsOfService', in: ['allow', 'bar', 'none'] } },
    obligations: [{ code: 'reviewTerms', term: { before: 'collection' } }],
    citation: { instrument: 'PIN-2023-03', section: 'terms of service' },
  },
  {
    id: '12-terms-bar',
    label: {
      en: 'Some terms bar use by government or for surveillance: counsel says what follows before anything is collected.',
      fr: 'Certaines conditions interdisent l’usage par l’État ou à des fins de surveillance : un conseiller juridique dit ce qui s’ensuit avant toute collecte.',
    },
    when: { fact: 'termsOfService', is: 'bar' },
    obligations: [{ code: 'termsBarUse' }],
    citation: { instrument: 'PIN-2023-03', section: 'terms of service' },
  },
] as const;

export function thirdPartySourceTable(profile: Profile): Table {
  /** What the institution asks on renewal; it stood beside the law from the start. */
  const renewal = [
    {
      id: '13-renewal',
      label: {
        en: `When a contract is renewed, the proof is at most ${profile.sourceEvidenceMonths} months old.`,
        fr: `Au renouvellement d’un contrat, la preuve date d’au plus ${profile.sourceEvidenceMonths} mois.`,
      },
      when: {
        all: [
          fromOutside,
          { fact: 'contract', is: 'renewal' },
          { any: [{ not: { fact: 'evidenceMonths', known: true } }, { fact: 'evidenceMonths', atLeast: profile.sourceEvidenceMonths + 1 }] },
        ],
      },
      obligations: [{ code: 'evidenceTooOld' }, { code: 'verifyAgain' }],
      citation: { instrument: 'PROFILE', section: 'sourceEvidenceMonths' },
    },
  ] as const;

  return defineTable({
    id: 'third-party-source',
    title: { en: 'Lawfulness of what third parties supply', fr: 'Licéité de ce que fournissent des tiers' },
    facts: {
      relatesToProgram: {
        type: 'yesNo',
        risk: ['yes', 'no'],
        meaning: { en: 'Does the information relate directly to a program or activity?', fr: 'Les renseignements ont-ils un lien direct avec un programme ou une activité?' },
      },
      fromThirdParty: {
        type: 'yesNo',
        risk: ['no', 'yes'],
        meaning: { en: 'Does a vendor, broker or other third party supply it?', fr: 'Un fournisseur, un courtier ou un autre tiers les fournit-il?' },
      },
      vendor: {
        type: 'oneOf',
        risk: ['lawful', 'unknown', 'unlawful'],
        meaning: { en: 'Did the vendor collect it lawfully?', fr: 'Le fournisseur les a-t-il recueillis licitement?' },
        values: lawfulness,
      },
      subProviders: {
        type: 'oneOf',
        risk: ['none', 'lawful', 'unknown', 'unlawful'],
        meaning: { en: 'And the vendor’s own providers, and theirs: the worst of them?', fr: 'Et ses propres fournisseurs, et les leurs : le pire d’entre eux?' },
        values: orNone,
      },
      datasets: {
        type: 'oneOf',
        risk: ['none', 'lawful', 'unknown', 'unlawful'],
        meaning: { en: 'And the datasets it uses or was made from: the worst of them?', fr: 'Et les jeux de données qui servent ou ont servi à le créer : le pire d’entre eux?' },
        values: orNone,
      },
      assurance: {
        type: 'oneOf',
        risk: ['documented', 'vendorsWord', 'none'],
        meaning: { en: 'What assures the institution of it?', fr: 'Qu’est-ce qui en assure l’institution?' },
        values: {
          documented: { en: 'What it examined is on file', fr: 'Ce qu’elle a examiné est au dossier' },
          vendorsWord: { en: 'The vendor says so', fr: 'Le fournisseur l’affirme' },
          none: { en: 'Nothing', fr: 'Rien' },
        },
      },
      origin: {
        type: 'anyOf',
        accumulates: true,
        meaning: { en: 'Was any of the data obtained like this?', fr: 'Des données ont-elles été obtenues ainsi?' },
        values: { leaked: { en: 'Leaked', fr: 'Coulées' }, hacked: { en: 'Hacked', fr: 'Piratées' }, stolen: { en: 'Stolen', fr: 'Volées' } },
      },
      termsOfService: {
        type: 'oneOf',
        meaning: { en: 'What do the terms of service of the source say about police use?', fr: 'Que disent les conditions d’utilisation de la source sur l’usage par la police?' },
        values: {
          none: { en: 'It has none', fr: 'Il n’y en a pas' },
          allow: { en: 'Reviewed: they allow it', fr: 'Examinées : elles le permettent' },
          notReviewed: { en: 'Not reviewed', fr: 'Non examinées' },
          bar: { en: 'Reviewed: they bar it', fr: 'Examinées : elles l’interdisent' },
        },
      },
      contract: {
        type: 'oneOf',
        risk: ['none', 'first', 'renewal'],
        meaning: { en: 'Is a contract made or renewed?', fr: 'Un contrat est-il conclu ou renouvelé?' },
        values: { none: { en: 'No', fr: 'Non' }, first: { en: 'Made', fr: 'Conclu' }, renewal: { en: 'Renewed', fr: 'Renouvelé' } },
      },
      evidenceMonths: {
        type: 'number',
        risk: 'up',
        unit: { en: 'months', fr: 'mois' },
        minimum: 0,
        maximum: 240,
        meaning: { en: 'How old is the proof that the sources are lawful?', fr: 'De quand date la preuve que les sources sont licites?' },
      },
      usedBeforeProgram: {
        type: 'yesNo',
        risk: ['no', 'yes'],
        meaning: { en: 'Was it in use before the program was created?', fr: 'Servait-il avant la création du programme?' },
      },
      verifiedSinceProgram: {
        type: 'yesNo',
        risk: ['yes', 'no'],
        meaning: { en: 'Have its sources been verified since?', fr: 'Ses sources ont-elles été vérifiées depuis?' },
      },
    },
    obligations: {
      noProgram: { kind: 'refusal', proposedFor: 'privacy:s10', label: { en: 'Not authorized: no direct relation to a program or activity is shown', fr: 'Non autorisé : aucun lien direct avec un programme ou une activité n’est démontré' } },
      vendorNotVerified: { kind: 'refusal', proposedFor: 'privacy:s10', label: { en: 'Not authorized: that the vendor collected lawfully is not verified', fr: 'Non autorisé : on n’a pas vérifié que le fournisseur a recueilli licitement' } },
      subProvidersNotVerified: { kind: 'refusal', proposedFor: 'privacy:s10', label: { en: 'Not authorized: the vendor’s own providers are not verified', fr: 'Non autorisé : les propres fournisseurs du fournisseur ne sont pas vérifiés' } },
      datasetsNotVerified: { kind: 'refusal', proposedFor: 'privacy:s10', label: { en: 'Not authorized: the datasets are not verified', fr: 'Non autorisé : les jeux de données ne sont pas vérifiés' } },
      unlawfulSource: { kind: 'refusal', proposedFor: 'privacy:s10', label: { en: 'Not authorized: a source is unlawful', fr: 'Non autorisé : une source est illicite' } },
      assuranceMissing: { kind: 'refusal', proposedFor: 'privacy:s10', label: { en: 'Not authorized: nothing on file gives reasonable assurance', fr: 'Non autorisé : rien au dossier ne donne une assurance raisonnable' } },
      notPubliclyAvailable: { kind: 'refusal', proposedFor: 'legal:advise', label: { en: 'Not authorized: leaked, hacked or stolen data is not publicly available', fr: 'Non autorisé : des données coulées, piratées ou volées ne sont pas accessibles au public' } },
      termsBarUse: { kind: 'refusal', proposedFor: 'legal:advise', label: { en: 'Not authorized: the terms of service bar this use', fr: 'Non autorisé : les conditions d’utilisation interdisent cet usage' } },
      evidenceTooOld: { kind: 'refusal', label: { en: 'Not renewed: the proof of lawful sources is too old, or undated', fr: 'Non renouvelé : la preuve de sources licites est trop ancienne, ou sans date' } },
      reviewTerms: { kind: 'duty', proposedFor: 'legal:advise', label: { en: 'Review the terms of service with counsel', fr: 'Examiner les conditions d’utilisation avec un conseiller juridique' } },
      legalReview: { kind: 'duty', proposedFor: 'legal:advise', label: { en: 'Have counsel review the source', fr: 'Faire examiner la source par un conseiller juridique' } },
      verifyAgain: { kind: 'duty', label: { en: 'Verify the vendor, its providers and their data again', fr: 'Vérifier de nouveau le fournisseur, ses fournisseurs et leurs données' } },
    },
    versions: [
      {
        version: '2021-06-10',
        effectiveFrom: '2021-06-10',
        effectiveTo: '2024-02-15',
        binds: 'everythingFromDate',
        rows: [...since2021, ...renewal],
      },
      {
        version: '2024-02-15',
        effectiveFrom: '2024-02-15',
        effectiveTo: '2025-05-28',
        binds: 'everythingFromDate',
        rows: [...since2021, ...since2024, ...renewal],
      },
      {
        version: '2025-05-28',
        effectiveFrom: '2025-05-28',
        effectiveTo: null,
        binds: 'everythingFromDate',
        rows: [...since2021, ...since2024, ...since2025, ...renewal],
      },
    ],
  });
}
