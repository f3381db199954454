import type { PlainDate } from '../kernel/time.ts';
import { reviewKinds, type ReviewKind } from '../onboarding/state.ts';
import { caseFacts, type CaseFacts } from './case-facts.ts';
import { evaluate } from './evaluate.ts';
import { defineTable } from './table.ts';

/**
 * Which offices must give an opinion. The program's promise is that every tool meets privacy, legal, policy and ethical
 * standards, so the four stand for every case; the table keeps room for an institution that grades them.
 */
export const requiredReviewsTable = defineTable({
  id: 'required-reviews',
  title: { en: 'Reviews that a case needs', fr: 'Examens dont un dossier a besoin' },
  facts: caseFacts,
  obligations: {
    privacy: { kind: 'duty', label: { en: 'Privacy review', fr: 'Examen de la vie privée' } },
    security: { kind: 'duty', label: { en: 'Security review', fr: 'Examen de la sécurité' } },
    ethicsGbaPlus: { kind: 'duty', label: { en: 'Ethics and GBA Plus review', fr: 'Examen de l’éthique et de l’ACS Plus' } },
    policy: { kind: 'duty', label: { en: 'Review by the policy centre', fr: 'Examen du centre de politiques' } },
  },
  versions: [
    {
      version: '2026-1',
      effectiveFrom: '2021-03-01',
      effectiveTo: null,
      binds: 'laterActsInOpenCases',
      rows: [
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
      ],
    },
  ],
});

export function requiredReviews(facts: CaseFacts, on: PlainDate): ReviewKind[] {
  const codes = new Set(evaluate(requiredReviewsTable, facts, on).map((one) => one.code));
  return reviewKinds.filter((kind) => codes.has(kind));
}
