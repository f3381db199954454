import { instruments, type Citation, type FormDefinition, type Question, type Section, type WordingStatus } from '@gatehouse/policy/forms';

/** Whose wording it is, and where it or the need for it comes from. */
export interface Standing {
  readonly status: WordingStatus;
  readonly sources: readonly Citation[];
}

export const sameSources = (a: Standing, b: Standing): boolean => JSON.stringify(a.sources) === JSON.stringify(b.sources);

const sameStanding = (a: Standing, b: Standing): boolean => a.status === b.status && sameSources(a, b);

function asWritten({ status, sources }: Standing): Standing {
  return { status, sources: sources.map(({ instrument, section }) => ({ instrument, section })) };
}

function standingOfQuestion(question: Question, form: FormDefinition): Standing {
  const { label, status, sources } = question;
  return asWritten({ status: label.status ?? status, sources: label.source ? [label.source] : (sources ?? form.sources) });
}

/** What most of them are, if anything: at least half, so that saying it once says less than saying it each time. */
function usualAmong(standings: readonly Standing[]): Standing | null {
  const counts = new Map<string, number>();
  for (const one of standings) counts.set(JSON.stringify(one), (counts.get(JSON.stringify(one)) ?? 0) + 1);
  const [first] = [...counts].toSorted(([, a], [, b]) => b - a);
  return first && first[1] * 2 >= standings.length ? (JSON.parse(first[0]) as Standing) : null;
}

export interface Standings {
  readonly form: Standing;
  /** Of its questions, wherever nothing else is said; null where it is the form's own. */
  readonly questions: Standing | null;
  /** Of the questions of a section, wherever they say nothing else; null where it is what the form said. */
  readonly ofSection: (section: Section) => Standing | null;
  /** Of a question; null where its section or form has said it. */
  readonly ofQuestion: (question: Question, section: Section) => Standing | null;
}

/** Each standing at the one place where it is said: at the form, else once for a section, else at the question. */
export function standingsIn(form: FormDefinition): Standings {
  const own = asWritten({ status: form.title.status ?? form.status, sources: form.title.source ? [form.title.source] : form.sources });
  const of = (questions: readonly Question[]): Standing[] => questions.map((question) => standingOfQuestion(question, form));
  const usual = usualAmong(form.sections.flatMap(({ questions }) => of(questions))) ?? own;
  const inSection = new Map(form.sections.map((section) => [section, usualAmong(of(section.questions)) ?? usual]));
  const differs = (standing: Standing, from: Standing): Standing | null => (sameStanding(standing, from) ? null : standing);
  return {
    form: own,
    questions: differs(usual, own),
    ofSection: (section) => differs(inSection.get(section) ?? usual, usual),
    ofQuestion: (question, section) => differs(standingOfQuestion(question, form), inSection.get(section) ?? usual),
  };
}

export type Force = { readonly is: 'inForce' | 'rescinded' | 'notYet'; readonly on: string };

/** Whether an instrument is in force on a day, and since or until when. */
export function forceOf(citation: Citation, today: string): Force {
  const { effectiveFrom, effectiveTo } = instruments[citation.instrument];
  if (effectiveTo !== null && effectiveTo <= today) return { is: 'rescinded', on: effectiveTo };
  return { is: effectiveFrom > today ? 'notYet' : 'inForce', on: effectiveFrom };
}

interface Part {
  readonly kind: 'version' | 'appendix' | 'section' | 'sections' | 'named';
  /** One, or the first and the last. */
  readonly numbers: readonly string[];
}

/** What the part of an instrument that a citation names is, so that it can be said in either language. */
export function partOf(section: string): Part {
  if (/^\d{4}-\d{2}-\d{2}$/.test(section)) return { kind: 'version', numbers: [section] };
  if (section.startsWith('App. ')) return { kind: 'appendix', numbers: [section.slice('App. '.length)] };
  const numbers = section.split(' to ').map((one) => one.replace(/^s\./, ''));
  if (!numbers.every((one) => /^[A-Z]?[\d.]/.test(one))) return { kind: 'named', numbers: [section] };
  return { kind: numbers.length > 1 || section.includes(', ') ? 'sections' : 'section', numbers };
}
