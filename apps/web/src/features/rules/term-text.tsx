import { useWords, type Words } from '../../i18n/use-words.ts';
import type { RuleTable } from './rule-parts.ts';

/** How long a rule gives, as the API gives it. */
export interface Term {
  readonly atMost?: number;
  readonly atLeast?: number;
  readonly unit?: string;
  readonly count?: string;
  readonly forthwith?: true;
  readonly from?: string;
  readonly before?: string;
}

/** How long a rule gives, in words. */
export function termWords(term: Term, facts: RuleTable['facts'], { t, pick, has, day }: Pick<Words, 't' | 'pick' | 'has' | 'day'>): string {
  const point = (name: string | undefined): string => {
    const meaning = pick(facts.find((one) => one.name === name)?.meaning);
    if (/^\d{4}-\d{2}-\d{2}$/.test(name ?? '')) return day(name ?? '');
    return meaning || (has(`rules::point.${name}`) ? t(`rules::point.${name}`) : (name ?? ''));
  };
  if (term.before) return t('rules::term.before', { point: point(term.before) });
  if (term.forthwith) return t('rules::term.forthwith', { point: point(term.from) });
  const amount = term.atMost ?? term.atLeast ?? 0;
  const unit = t(`rules::unit.${term.count === 'business' ? 'businessDays' : term.unit}`, { count: amount });
  return t(term.atLeast === undefined ? 'rules::term.atMost' : 'rules::term.atLeast', { unit, point: point(term.from) });
}

export function TermText({ term, facts }: { readonly term: Term; readonly facts: RuleTable['facts'] }) {
  return <span className="quiet"> · {termWords(term, facts, useWords())}</span>;
}
