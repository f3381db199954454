import type { PlainDate } from '../kernel/time.ts';
import { reviewKinds, type ReviewKind } from '../onboarding/state.ts';
import { caseFacts, type CaseFacts } from './case-facts.ts';
import { evaluate } from './evaluate.ts';
import { defineTable } from './table.ts';

const fourInEveryCase = [
  {
    id: '1-every-case',
    label: {
      en: 'Privacy, security, ethics and policy are reviewed in every case.',
      fr: 'La vie privée, la sécurité, l’éthique et les politiques sont examinées dans chaque dossier.',
    },
    when: { all: [] },
    obligations: reviewKinds.map((code) => ({ code })),
    citation: { instrument: 'NTOP-PAGE', section: 'mandate' },
  },
] as const;

const beside = [
  {
    id: '2-legal-automated',
    label: {
      en: 'Legal services are consulted from the concept of an automated decision system on.',
      fr: 'Les services juridiques sont consultés dès la conception d’un système décisionnel automatisé.',
    },
    when: { fact: 'automatedDecision', is: 'yes' },
    obligations: [{ code: 'legalAdvice', term: { before: 'design' } }],
    citation: { instrument: 'DADM', section: '6.3.12' },
  },
  {
    id: '3-legal-authority',
    label: {
      en: 'Where the authority is unclear or the Charter engaged, Legal Services are asked; the directive of 2010, no longer in force, did so.',
      fr: 'Lorsque l’autorité est incertaine ou que la Charte est en jeu, on consulte les Services juridiques; la directive de 2010, qui n’est plus en vigueur, le faisait.',
    },
    when: { fact: 'legalQuestions', is: 'yes' },
    obligations: [{ code: 'legalAdvice', term: { before: 'recommendation' } }],
    citation: { instrument: 'DPIA-2010', section: '6.3.12' },
  },
  {
    id: '3-legal-interception',
    label: {
      en: 'Interception, and anything at high risk, rests on an authority that Legal Services examined.',
      fr: 'L’interception, et tout ce qui présente un risque élevé, repose sur une autorité que les Services juridiques ont examinée.',
    },
    when: { any: [{ fact: 'categories', includesAny: ['INTERCEPTION'] }, { fact: 'risk', is: 'high' }] },
    obligations: [{ code: 'legalAdvice', term: { before: 'recommendation' } }],
    citation: { instrument: 'PROFILE', section: 'required-reviews 3' },
  },
  {
    id: '4-terms-of-service',
    label: {
      en: 'Before public information is collected, Legal Services review the terms of service of where it is found.',
      fr: 'Avant la collecte de renseignements publics, les Services juridiques examinent les conditions de service de l’endroit où ils se trouvent.',
    },
    when: { any: [{ fact: 'categories', includesAny: ['SOCIAL_MEDIA'] }, { fact: 'sources', includesAny: ['public'] }] },
    obligations: [{ code: 'termsOfServiceReview', term: { before: 'collection' } }],
    citation: { instrument: 'PIN-2023-03', section: 'terms of service' },
  },
  {
    id: '5-leaked',
    label: {
      en: 'Leaked, hacked or stolen information is, as a rule, not publicly available; Legal Services review it.',
      fr: 'Des renseignements divulgués sans droit, piratés ou volés ne sont, en règle générale, pas accessibles au public; les Services juridiques les examinent.',
    },
    when: { fact: 'sources', includesAny: ['leaked'] },
    obligations: [{ code: 'leakedDataReview', term: { before: 'collection' } }],
    citation: { instrument: 'PIN-2023-03', section: 'leaked data' },
  },
  {
    id: '6-vendor',
    label: {
      en: 'Of a vendor or a broker it is verified that the information was obtained legitimately and legally.',
      fr: 'On vérifie qu’un fournisseur ou un courtier a obtenu les renseignements de façon légitime et légale.',
    },
    when: { fact: 'sources', includesAny: ['vendor'] },
    obligations: [{ code: 'vendorReview', term: { before: 'recommendation' } }],
    citation: { instrument: 'PIN-2023-03', section: 'third parties' },
  },
  {
    id: '7-information-management',
    label: {
      en: 'A pilot or operational use on real data is reviewed for information management and technology.',
      fr: 'Un projet pilote ou une utilisation opérationnelle sur des données réelles fait l’objet d’un examen de la gestion et de la technologie de l’information.',
    },
    when: { all: [{ fact: 'stage', in: ['pilot', 'operational'] }, { fact: 'data', is: 'real' }] },
    obligations: [{ code: 'informationManagementReview', term: { before: 'recommendation' } }],
    citation: { instrument: 'PROFILE', section: 'required-reviews 7' },
  },
  {
    id: '8-biometrics-evidence',
    label: {
      en: 'Biometrics, and predictions about people, need evidence of accuracy and bias by group, on human rights and GBA Plus.',
      fr: 'La biométrie et les prédictions au sujet de personnes exigent des preuves d’exactitude et de biais par groupe, relatives aux droits de la personne et à l’ACS Plus.',
    },
    when: { fact: 'categories', includesAny: ['BIOMETRICS', 'ALGORITHMIC_POLICING'] },
    obligations: [{ code: 'humanRightsEvidence', term: { before: 'recommendation' } }],
    citation: { instrument: 'PROFILE', section: 'required-reviews 8' },
  },
] as const;

/**
 * Which offices must give an opinion. The program's promise is that every tool meets privacy, legal, policy and ethical
 * standards, so the four stand for every case; the table keeps room for an institution that grades them.
 *
 * Beside them stand duties by stage, category and risk, under codes of their own: they hold up no review and are no fifth
 * opinion. Whether a review of the vendor or of information management is made is for triage; that a vendor's source be
 * lawful is the Secretariat's notice, the rest of the two is ours.
 */
export const requiredReviewsTable = defineTable({
  id: 'required-reviews',
  title: { en: 'Reviews that a case needs', fr: 'Examens dont un dossier a besoin' },
  facts: {
    ...caseFacts,
    risk: {
      type: 'oneOf',
      meaning: { en: 'What risk does the table of risks give?', fr: 'Quel risque le tableau des risques donne-t-il?' },
      values: { low: { en: 'Low', fr: 'Faible' }, medium: { en: 'Medium', fr: 'Moyen' }, high: { en: 'High', fr: 'Élevé' } },
      risk: ['low', 'medium', 'high'],
    },
    automatedDecision: {
      type: 'yesNo',
      meaning: { en: 'Does it make an administrative decision, or help to?', fr: 'Rend-elle une décision administrative, ou y aide-t-elle?' },
      risk: ['no', 'yes'],
    },
    legalQuestions: {
      type: 'yesNo',
      meaning: { en: 'Is the legal authority unclear, or the Charter engaged?', fr: 'L’autorité légitime est-elle incertaine, ou la Charte en jeu?' },
      risk: ['no', 'yes'],
    },
    sources: {
      type: 'anyOf',
      accumulates: true,
      meaning: { en: 'Where does its information come from?', fr: 'D’où ses renseignements proviennent-ils?' },
      values: {
        own: { en: 'The institution’s own holdings', fr: 'Les fonds de l’institution' },
        public: { en: 'What is publicly available', fr: 'Ce qui est accessible au public' },
        vendor: { en: 'A vendor or a data broker', fr: 'Un fournisseur ou un courtier en données' },
        leaked: { en: 'What was leaked, hacked or stolen', fr: 'Ce qui a été divulgué sans droit, piraté ou volé' },
      },
    },
  },
  obligations: {
    privacy: { kind: 'duty', label: { en: 'Privacy review', fr: 'Examen de la vie privée' } },
    security: { kind: 'duty', label: { en: 'Security review', fr: 'Examen de la sécurité' } },
    ethicsGbaPlus: { kind: 'duty', label: { en: 'Ethics and GBA Plus review', fr: 'Examen de l’éthique et de l’ACS Plus' } },
    policy: { kind: 'duty', label: { en: 'Review by the policy centre', fr: 'Examen du centre de politiques' } },
    legalAdvice: { kind: 'duty', proposedFor: 'ntop:triage', label: { en: 'Legal advice', fr: 'Avis juridique' } },
    termsOfServiceReview: {
      kind: 'duty',
      label: { en: 'Legal review of the terms of service', fr: 'Examen juridique des conditions de service' },
    },
    leakedDataReview: {
      kind: 'duty',
      label: { en: 'Legal review of leaked information', fr: 'Examen juridique des renseignements divulgués sans droit' },
    },
    vendorReview: {
      kind: 'duty',
      proposedFor: 'ntop:triage',
      label: { en: 'Review of the vendor and of its sources', fr: 'Examen du fournisseur et de ses sources' },
    },
    informationManagementReview: {
      kind: 'duty',
      proposedFor: 'ntop:triage',
      label: {
        en: 'Review of information management and technology',
        fr: 'Examen de la gestion et de la technologie de l’information',
      },
    },
    humanRightsEvidence: {
      kind: 'duty',
      label: {
        en: 'Evidence on human rights and GBA Plus, with method, sample and results by group',
        fr: 'Preuves relatives aux droits de la personne et à l’ACS Plus, avec méthode, échantillon et résultats par groupe',
      },
    },
  },
  versions: [
    {
      version: '2026-1',
      effectiveFrom: '2021-03-01',
      effectiveTo: '2025-06-24',
      binds: 'laterActsInOpenCases',
      rows: fourInEveryCase,
    },
    {
      // Since then all instruments that the further rows cite are in force.
      version: '2026-2',
      effectiveFrom: '2025-06-24',
      effectiveTo: null,
      binds: 'laterActsInOpenCases',
      rows: [...fourInEveryCase, ...beside],
    },
  ],
});

export function requiredReviews(facts: CaseFacts, on: PlainDate): ReviewKind[] {
  const codes = new Set(evaluate(requiredReviewsTable, facts, on).map((one) => one.code));
  return reviewKinds.filter((kind) => codes.has(kind));
}
