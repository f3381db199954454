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

function commonest(standings: readonly Standing[]): Standing | null {
  const counts = new Map<string, number>();
  for (const one of standings) counts.set(JSON.stringify(one), (counts.get(JSON.stringify(one)) ?? 0) + 1);
  const [first] = [...counts].toSorted(([, a], [, b]) => b - a);
  return first ? (JSON.parse(first[0]) as Standing) : null;
}

export interface Standings {
  readonly form: Standing;
  /** Of its questions, wherever nothing else is said; null where it is the form's own. */
  readonly questions: Standing | null;
  /** What a section says once for all its questions. */
  readonly ofSection: (section: Section) => Standing | null;
  /** What a question says for itself, where its section or form has not said it. */
  readonly ofQuestion: (question: Question, section: Section) => Standing | null;
}

/** Each standing at the one place where it is said: at the form, else once for a section, else at the question. */
export function standingsIn(form: FormDefinition): Standings {
  const own = asWritten({ status: form.title.status ?? form.status, sources: form.title.source ? [form.title.source] : form.sources });
  const all = form.sections.flatMap(({ questions }) => questions.map((question) => standingOfQuestion(question, form)));
  const usual = commonest(all) ?? own;
  const shared = (section: Section): Standing | null => {
    const standings = section.questions.map((question) => standingOfQuestion(question, form));
    const [first] = standings;
    return first && standings.every((one) => sameStanding(one, first)) ? first : null;
  };
  return {
    form: own,
    questions: sameStanding(usual, own) ? null : usual,
    ofSection(section) {
      const standing = shared(section);
      return standing && !sameStanding(standing, usual) ? standing : null;
    },
    ofQuestion(question, section) {
      const standing = standingOfQuestion(question, form);
      return shared(section) || sameStanding(standing, usual) ? null : standing;
    },
  };
}

export type Force = { readonly is: 'inForce' | 'rescinded' | 'notYet'; readonly on: string };

/** Whether an instrument is in force on a day, and since or until when. */
export function forceOf(citation: Citation, today: string): Force {
  const { effectiveFrom, effectiveTo } = instruments[citation.instrument];
  if (effectiveTo !== null && effectiveTo <= today) return { is: 'rescinded', on: effectiveTo };
  return { is: effectiveFrom > today ? 'notYet' : 'inForce', on: effectiveFrom };
}
