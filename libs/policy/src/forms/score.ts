import { optionsOf } from './compile.ts';
import type { Question, Scoring } from './definition.ts';

export interface Score {
  readonly raw: number;
  readonly mitigation: number;
  /** The raw score, reduced where there is enough mitigation. */
  readonly current: number;
  /** From 1, the lowest. */
  readonly level: number;
}

export interface Points {
  raw: number;
  mitigation: number;
}

/** Points of an answer: those of the option chosen, or of all that are chosen together. */
export function pointsOf(question: Question, value: unknown): number {
  if (!('options' in question)) return 0;
  const options = optionsOf(question.options);
  const chosen = Array.isArray(value) ? (value as readonly string[]) : [value as string];
  return chosen.reduce((sum, id) => sum + (options.get(id)?.points ?? 0), 0);
}

/** In whole numbers throughout. */
export function scoreOf({ reducedFrom, reducedToPercent, levelUpTo }: Scoring, { raw, mitigation }: Points): Score {
  const current = mitigation >= reducedFrom ? Math.floor((reducedToPercent * raw + 50) / 100) : raw;
  return { raw, mitigation, current, level: 1 + levelUpTo.filter((limit) => current > limit).length };
}
