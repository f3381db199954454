import type { PlainDate } from '../kernel/time.ts';
import { reviewKinds, type ReviewKind } from '../onboarding/state.ts';
import type { CaseFacts } from './case-risk.ts';
import { evaluate, type Table } from './table.ts';

/**
 * Which offices must give an opinion. The program's promise is that every tool meets privacy, legal, policy and ethical
 * standards, so the four stand for every case; the table keeps room for an institution that grades them.
 */
export const requiredReviewsTable: Table = {
  id: 'required-reviews',
  versions: [
    {
      version: '2026-1',
      effectiveFrom: '2010-01-01',
      effectiveTo: null,
      binds: 'laterActsInOpenCases',
      rows: [
        {
          id: '1-every-case',
          when: { fact: 'stage', in: ['test', 'pilot', 'operational'] },
          obligations: reviewKinds.map((code) => ({ code })),
          citation: { instrument: 'NTOP-PAGE', section: 'mandate' },
        },
      ],
    },
  ],
};

export function requiredReviews(facts: CaseFacts, on: PlainDate): ReviewKind[] {
  const codes = new Set(evaluate(requiredReviewsTable, facts, on).map((one) => one.code));
  return reviewKinds.filter((kind) => codes.has(kind));
}
