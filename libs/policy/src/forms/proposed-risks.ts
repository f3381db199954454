import type { Citation } from '../kernel/citation.ts';
import type { Question, Wording } from './definition.ts';

/** A risk that the answers so far propose. */
export interface ProposedRisk {
  readonly code: string;
  /** The question whose answer proposes it; in a group `group.0.question`. */
  readonly question: string;
  readonly text: Wording;
  readonly principles: readonly string[];
  readonly citation?: Citation;
}

/** Adds what one answer proposes; a risk that several items of a group propose is one risk. */
export function propose(question: Question, value: unknown, path: string, proposed: Map<string, ProposedRisk>): void {
  const chosen: readonly unknown[] = Array.isArray(value) ? value : [value];
  for (const { code, when, text, principles, citation } of question.proposesRisks ?? []) {
    if (proposed.has(code) || !when.some((one) => chosen.includes(one))) continue;
    proposed.set(code, { code, question: path, text, principles, ...(citation && { citation }) });
  }
}
