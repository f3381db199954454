import type { PlainDate } from '../kernel/time.ts';
import type { DeterminationOutcome } from '../onboarding/state.ts';
import { privacyAssessment } from './privacy-assessment.ts';
import { evaluate } from './evaluate.ts';
import type { Fact, Facts } from './fact.ts';

/** The weightiest outcome first: what the table proposes is the strongest of what holds. */
const weight: readonly DeterminationOutcome[] = ['stop', 'pia', 'addendum', 'protocol', 'covered', 'none'];

/** The checklist's answers are the table's facts, by the same names. */
export function checklistFacts(answers: Readonly<Record<string, unknown>>): Facts {
  return Object.fromEntries(Object.keys(privacyAssessment.facts).map((name) => [name, (answers[name] ?? null) as Fact]));
}

/**
 * What the checklist proposes for the two signers to determine (T1). An approved assessment that the program says covers
 * this use makes *covered* the proposal in place of a new paper; the signers check that it does.
 */
export function proposedDetermination(
  answers: Readonly<Record<string, unknown>>,
  on: PlainDate,
): { readonly proposal: DeterminationOutcome; readonly obligations: readonly string[] } {
  const obligations = [...new Set(evaluate(privacyAssessment, checklistFacts(answers), on).map((one) => one.code))];
  const strongest = weight.find((outcome) => obligations.includes(outcome)) ?? 'none';
  const covered = answers['coveredByExisting'] === 'yes' && strongest !== 'stop' && strongest !== 'none';
  return { proposal: covered ? 'covered' : strongest, obligations };
}
